-- Tells the person that there is something to read: by mail only if they said that mail is safe, only to the
-- address of this complaint, and without a word of what it is about.
CREATE PROCEDURE core.complaint_tell(IN p_complaint BIGINT)
BEGIN
  DECLARE v_mail VARCHAR(254);
  SELECT LEFT(core.fact(c.facts, '$."contact.email"'), 254) INTO v_mail FROM data.complaint c
  WHERE c.id = p_complaint AND FIND_IN_SET('email', c.safe_ways);
  IF v_mail IS NOT NULL THEN
    CALL core.mail_add('news', v_mail, 'There is something for you to read',
      'There is something for you to read.\n\nGo back to where you wrote to us and choose "See what happens with what you sent". You need the reference and the code that we gave you.\n');
  END IF;
END
