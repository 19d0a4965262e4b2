-- Mail, neutral, to the administrators of a service, or to the front door if there is none who can sign in.
CREATE PROCEDURE core.administrator_tell(IN p_service INT, IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_subject VARCHAR(200), IN p_body TEXT)
BEGIN
  FOR r IN (WITH administrator AS (SELECT DISTINCT a.mail FROM data.post p JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
              JOIN data.post_role x ON x.post_id = p.id AND x.role = 'admin' WHERE p.service_id = p_service AND p.ends IS NULL)
            SELECT mail FROM administrator
            UNION SELECT s.front_door_mail FROM data.service s WHERE s.id = p_service AND NOT EXISTS (SELECT 1 FROM administrator)) DO
    CALL core.mail_add(p_kind, r.mail, p_subject, p_body);
  END FOR;
END
