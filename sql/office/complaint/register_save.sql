-- outer: manage | complaint role=complaints_officer | write
CREATE PROCEDURE office.complaint_register_save(IN p_post BIGINT, IN p_complaint BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_team VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_themes LONGTEXT, IN p_at_risk VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_supervisor VARCHAR(200),
  IN p_family_reference VARCHAR(20), IN p_authority VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_authority_seen TEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    IF p_family_reference IS NOT NULL AND p_family_reference NOT REGEXP '^[0-9A-Za-z]{4}-?[0-9A-Za-z]{4}$' THEN
      CALL office.complaint_refuse('family_reference', 'Enter a reference of 8 letters and numbers, like F7K3-M9QX');
    END IF;
    UPDATE data.complaint SET version = version + 1,
      team_id = (SELECT t.id FROM data.team t WHERE t.id = CAST(p_team AS UNSIGNED) AND t.service_id = service_id),
      themes = (SELECT LEFT(GROUP_CONCAT(t.theme), 200) FROM JSON_TABLE(COALESCE(p_themes, '[]'), '$[*]' COLUMNS (theme LONGTEXT PATH '$')) t),
      at_risk = (p_at_risk = 'yes'), supervisor = p_supervisor, family_reference = UPPER(p_family_reference), authority = p_authority, authority_seen = p_authority_seen
    WHERE id = p_complaint AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, 'changed' AS kind, c.version, a.name AS changed_by
      FROM data.complaint c LEFT JOIN data.post p ON p.id = c.handler_post_id LEFT JOIN data.account a ON a.id = p.account_id WHERE c.id = p_complaint;
      SIGNAL SQLSTATE '45409';
    END IF;
    CALL core.key_done(p_post, p_key, (SELECT c.reference FROM data.complaint c WHERE c.id = p_complaint));
  END IF;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
