-- Nobody manages a team that has families: the administrators hear of it, or the front door if there is none.
CREATE PROCEDURE core.unmanaged_tell(IN p_team INT)
BEGIN
  DECLARE v_service INT;
  DECLARE v_team VARCHAR(200);
  SELECT t.service_id, t.name INTO v_service, v_team FROM data.team t WHERE t.id = p_team;
  FOR r IN (WITH administrator AS (SELECT DISTINCT a.mail FROM data.post p JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
              JOIN data.post_role x ON x.post_id = p.id AND x.role = 'admin' WHERE p.service_id = v_service AND p.ends IS NULL)
            SELECT mail FROM administrator
            UNION SELECT s.front_door_mail FROM data.service s WHERE s.id = v_service AND NOT EXISTS (SELECT 1 FROM administrator)) DO
    CALL core.mail_add('team_notice', r.mail, 'A team has no manager',
      CONCAT('There is work for ', v_team, ', and nobody who can sign in manages this team.\n\nMake somebody its manager in the directory today, or arrange cover: sign in and open Cover.\n'));
  END FOR;
END
