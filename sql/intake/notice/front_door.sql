-- Tells the front door that something came in; neutral. Whether it is to be read today (help is needed today, or a child is at risk
-- of significant harm) stands in the subject; at night, at a weekend or on a bank holiday who reads then hears of it too.
CREATE PROCEDURE intake.notice_front_door(IN p_service INT, IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_today TINYINT DEFAULT (SELECT e.urgency = 'today' OR e.harm FROM data.enquiry e WHERE e.reference = p_reference);
  FOR r IN (SELECT s.front_door_mail AS mail FROM data.service s WHERE s.id = p_service
            UNION SELECT n.mail FROM (SELECT core.night_mail(p_service) AS mail) n WHERE v_today AND n.mail IS NOT NULL) DO
    CALL core.mail_add('front_door_notice', r.mail, IF(v_today, 'Read today: something new in the inbox', 'Something new in the inbox'),
      CONCAT('Something new has come in: reference ', p_reference, '.\n\nSign in and open the inbox to read it.\n'));
  END FOR;
END
