-- outer: manage | role=admin | write
-- names nobody: local services
CREATE PROCEDURE office.help_add(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_name VARCHAR(200), IN p_about TEXT, IN p_hours VARCHAR(400), IN p_phone VARCHAR(40), IN p_address VARCHAR(300),
  IN p_needs VARCHAR(400), IN p_languages VARCHAR(200), IN p_areas VARCHAR(400), IN p_state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_areas VARCHAR(400);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL office.help_areas(p_areas, v_areas);
    INSERT INTO data.help_place (service_id, name, about, hours, phone, address, needs, languages, areas, state, review_on, changed_at, changed_by)
    SELECT p.service_id, p_name, p_about, p_hours, p_phone, p_address, p_needs, p_languages, v_areas, p_state, core.today() + INTERVAL 1 YEAR, core.now(), p_post
    FROM data.post p WHERE p.id = p_post;
    CALL core.key_done(p_post, p_key, CAST(LAST_INSERT_ID() AS CHAR));
  END IF;
  SELECT 1 AS done;
END
