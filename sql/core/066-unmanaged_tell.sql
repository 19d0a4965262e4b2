-- Nobody manages a team that has families.
CREATE PROCEDURE core.unmanaged_tell(IN p_team INT)
BEGIN
  DECLARE v_service INT;
  DECLARE v_team VARCHAR(200);
  SELECT t.service_id, t.name INTO v_service, v_team FROM data.team t WHERE t.id = p_team;
  CALL core.administrator_tell(v_service, 'team_notice', 'A team has no manager',
    CONCAT('There is work for ', v_team, ', and nobody who can sign in manages this team.\n\nMake somebody its manager in the directory today, or arrange cover: sign in and open Cover.\n'));
END
