-- Begins a session for somebody whom the directory has just proved: the account, its post at the agency and the
-- post's roles become what the directory says. The session that the browser had before (p_former) ends.
-- p_new is the hash of the new cookie. Where to go: p_next if the roles have that program, else their own start.
CREATE PROCEDURE signin.session_start(IN p_former BINARY(32), IN p_new BINARY(32), IN p_attempt BIGINT,
  IN p_service VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_login VARCHAR(64), IN p_name VARCHAR(128), IN p_mail VARCHAR(254),
  IN p_agency VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_team VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_title VARCHAR(128), IN p_roles VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_next VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_now DATETIME;
  DECLARE v_service, v_agency, v_team INT;
  DECLARE v_account, v_post BIGINT;
  CALL core.session_clean();
  SET v_now = core.now();
  START TRANSACTION;
  SET v_service = (SELECT s.id FROM data.service s WHERE s.code = p_service);
  SET v_agency = (SELECT g.id FROM data.agency g WHERE g.service_id = v_service AND g.code = p_agency);
  SET v_team = (SELECT t.id FROM data.team t WHERE t.service_id = v_service AND t.code = p_team);
  IF v_agency IS NULL OR NOT EXISTS (SELECT 1 FROM data.role_program rp WHERE FIND_IN_SET(rp.role, p_roles)) THEN
    SELECT 1 AS `errors[]`, 'login' AS field,
      'Your account is not set up for this service yet. Ask the person who looks after accounts in your organisation.' AS text;
    SIGNAL SQLSTATE '45422';
  END IF;

  SELECT MAX(a.id) INTO v_account FROM data.account a WHERE a.service_id = v_service AND a.login = p_login FOR UPDATE;
  IF v_account IS NULL THEN
    INSERT INTO data.account (service_id, login, name, mail, standing, standing_checked_at)
    VALUES (v_service, p_login, COALESCE(NULLIF(p_name, ''), p_login), COALESCE(p_mail, ''), 'active', v_now)
    ON DUPLICATE KEY UPDATE id = LAST_INSERT_ID(id);
    SET v_account = LAST_INSERT_ID();
  ELSE
    UPDATE data.account a SET a.name = COALESCE(NULLIF(p_name, ''), p_login), a.mail = COALESCE(p_mail, ''), a.standing = 'active', a.standing_checked_at = v_now
    WHERE a.id = v_account AND NOT (BINARY a.name = COALESCE(NULLIF(p_name, ''), p_login) AND BINARY a.mail = COALESCE(p_mail, '') AND a.standing = 'active');
  END IF;

  UPDATE data.post SET ends = core.today() WHERE account_id = v_account AND agency_id <> v_agency AND ends IS NULL;
  SET v_post = (SELECT MIN(p.id) FROM data.post p WHERE p.account_id = v_account AND p.agency_id = v_agency AND p.ends IS NULL);
  IF v_post IS NULL THEN
    INSERT INTO data.post (service_id, account_id, agency_id, team_id, title, starts)
    VALUES (v_service, v_account, v_agency, v_team, COALESCE(p_title, ''), core.today());
    SET v_post = LAST_INSERT_ID();
    -- Whoever must find nothing of a family, a complaint or a danger finds nothing of it from a new post either; who took it over from
    -- them keeps it, and keeps it in a new post of their own.
    INSERT IGNORE INTO data.conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at, successor_post_id)
    SELECT v_post, c.family_id, c.reason, c.recorded_by_post_id, c.recorded_at, c.successor_post_id FROM data.conflict c JOIN data.post p ON p.id = c.post_id
    WHERE p.account_id = v_account AND p.id <> v_post AND c.ended_at IS NULL ORDER BY c.recorded_at DESC;
    UPDATE data.conflict c JOIN data.post p ON p.id = c.post_id SET c.ended_at = v_now
    WHERE p.account_id = v_account AND p.id <> v_post AND c.ended_at IS NULL;
    UPDATE data.conflict c JOIN data.post p ON p.id = c.successor_post_id SET c.successor_post_id = v_post
    WHERE p.account_id = v_account AND p.id <> v_post AND c.ended_at IS NULL;
    INSERT INTO data.complaint_about (complaint_id, post_id)
    SELECT DISTINCT b.complaint_id, v_post FROM data.complaint_about b JOIN data.post p ON p.id = b.post_id WHERE p.account_id = v_account AND p.id <> v_post;
    INSERT INTO data.danger_about (danger_id, post_id)
    SELECT DISTINCT b.danger_id, v_post FROM data.danger_about b JOIN data.post p ON p.id = b.post_id WHERE p.account_id = v_account AND p.id <> v_post;
  ELSE
    UPDATE data.post p SET p.team_id = v_team, p.title = COALESCE(NULLIF(p_title, ''), p.title)
    WHERE p.id = v_post AND NOT (p.team_id <=> v_team AND p.title <=> COALESCE(NULLIF(p_title, ''), p.title));
  END IF;
  DELETE FROM data.post_role WHERE post_id = v_post AND NOT FIND_IN_SET(role, p_roles);
  INSERT INTO data.post_role (post_id, role)
  SELECT DISTINCT v_post, rp.role FROM data.role_program rp
  WHERE FIND_IN_SET(rp.role, p_roles)
    AND NOT EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = v_post AND r.role = rp.role);

  DELETE FROM data.session WHERE hash = p_former;
  DELETE FROM data.session WHERE ends_at < v_now ORDER BY ends_at LIMIT 50;
  INSERT INTO data.session (hash, post_id, started_at, seen_at, ends_at) VALUES (p_new, v_post, v_now, v_now, v_now + INTERVAL 12 HOUR);
  UPDATE data.sign_in_attempt SET known = 1 WHERE id = p_attempt;

  SELECT 1 AS done, COALESCE(IF(signin.session_may(p_roles, p_next), p_next, NULL), signin.session_start_page(p_roles)) AS path;
  COMMIT;
END
