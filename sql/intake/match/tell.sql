-- Tells the named manager of each restricted family that an enquiry matches, once and neutrally. Where that one is not there any more
-- it is noted, and waits for the one whom an administrator names.
CREATE PROCEDURE intake.match_tell(IN p_enquiry BIGINT)
BEGIN
  DECLARE v_mail VARCHAR(254);
  DECLARE v_family BIGINT;
  DECLARE v_post BIGINT;
  DECLARE v_end TINYINT DEFAULT 0;
  DECLARE v_found CURSOR FOR
    SELECT DISTINCT f.id, f.restricted_manager_post_id, a.mail
    FROM core.enquiry_match t
    JOIN data.family_member m ON m.person_id = t.person_id
    JOIN data.family f ON f.id = m.family_id AND f.restricted = 1
    LEFT JOIN core.named_manager_now w ON w.family_id = f.id
    LEFT JOIN data.post p ON p.id = w.post_id
    LEFT JOIN data.account a ON a.id = p.account_id
    WHERE t.enquiry_id = p_enquiry
      AND NOT EXISTS (SELECT 1 FROM data.match_notice n WHERE n.enquiry_id = p_enquiry AND n.family_id = f.id);
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_end = 1;
  OPEN v_found;
  each_family: LOOP
    FETCH v_found INTO v_family, v_post, v_mail;
    IF v_end THEN
      LEAVE each_family;
    END IF;
    INSERT INTO data.match_notice (enquiry_id, family_id, post_id, told_at) VALUES (p_enquiry, v_family, v_post, core.now());
    IF v_mail IS NOT NULL THEN
      CALL core.mail_add('match_notice', v_mail, 'Something needs you',
        'Something has come in that you are named for.\n\nSign in and open the inbox to read it.\n');
    END IF;
  END LOOP;
  CLOSE v_found;
END
