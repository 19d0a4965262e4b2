-- Mail, without a word of what it is about: to the front door's mailbox and, out of hours, to who reads then; to each reader's
-- own where somebody who reads a shared one may be meant.
CREATE PROCEDURE core.danger_tell(IN p_danger BIGINT)
BEGIN
  DECLARE v_staff TINYINT;
  DECLARE v_text VARCHAR(400);
  DECLARE v_night VARCHAR(254) DEFAULT core.night_mail((SELECT d.service_id FROM data.danger d WHERE d.id = p_danger));
  SELECT d.about_staff OR COALESCE(f.restricted, 0),
    CONCAT('Somebody wrote that a person may be in danger.\n\nSign in and read it now: it is at the top of ', IF(d.about_staff, 'the complaints register', 'the inbox'), ', reference ', d.reference, '.\n')
  INTO v_staff, v_text
  FROM data.danger d LEFT JOIN data.episode e ON e.id = d.episode_id LEFT JOIN data.family f ON f.id = e.family_id WHERE d.id = p_danger;
  FOR r IN (SELECT DISTINCT a.mail FROM core.danger_access x JOIN data.post p ON p.id = x.post_id JOIN data.account a ON a.id = p.account_id
            WHERE x.danger_id = p_danger AND v_staff
            UNION SELECT s.front_door_mail FROM data.danger d JOIN data.service s ON s.id = d.service_id WHERE d.id = p_danger AND NOT v_staff
            UNION SELECT v_night FROM DUAL WHERE v_night IS NOT NULL AND NOT v_staff) DO
    CALL core.mail_add('danger', r.mail, 'Read today: somebody may be in danger', v_text);
  END FOR;
END
