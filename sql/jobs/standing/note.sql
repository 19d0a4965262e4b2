-- What the directory said of a login. Gone or disabled: the account is disabled and every session ends now.
-- Other roles than before, another agency or team: the sessions end, and the next sign-in takes what there is now.
CREATE PROCEDURE jobs.standing_note(IN p_login VARCHAR(64), IN p_known TINYINT, IN p_roles VARCHAR(256) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_agency VARCHAR(64), IN p_team VARCHAR(64))
BEGIN
  DECLARE v_account BIGINT;
  DECLARE v_other TINYINT;
  SET v_account = (SELECT a.id FROM data.account a WHERE a.login = p_login ORDER BY a.service_id LIMIT 1);
  START TRANSACTION;
  IF p_known = 0 THEN
    UPDATE data.account SET standing = 'disabled', standing_checked_at = core.now() WHERE id = v_account AND standing = 'active';
  END IF;
  SET v_other = EXISTS (SELECT 1 FROM data.post_role r JOIN data.post p ON p.id = r.post_id
                        WHERE p.account_id = v_account AND p.ends IS NULL AND FIND_IN_SET(r.role, COALESCE(p_roles, '')) = 0)
    OR EXISTS (SELECT 1 FROM data.post p WHERE p.account_id = v_account AND p.ends IS NULL
               AND NOT (p.agency_id <=> (SELECT g.id FROM data.agency g WHERE g.service_id = p.service_id AND g.code = p_agency)
                 AND p.team_id <=> (SELECT t.id FROM data.team t WHERE t.service_id = p.service_id AND t.code = p_team)));
  IF p_known = 0 OR v_other THEN
    DELETE s FROM data.session s JOIN data.post p ON p.id = s.post_id WHERE p.account_id = v_account;
  END IF;
  COMMIT;
END
