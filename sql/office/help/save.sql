-- outer: manage | role=admin | write
-- names nobody: local services
-- A changed place. Whoever has not read what is stored now gets both to compare.
CREATE PROCEDURE office.help_save(IN p_post BIGINT, IN p_place INT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_name VARCHAR(200), IN p_about TEXT, IN p_hours VARCHAR(400), IN p_phone VARCHAR(40), IN p_address VARCHAR(300),
  IN p_needs VARCHAR(400), IN p_languages VARCHAR(200), IN p_areas VARCHAR(400), IN p_state VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_areas VARCHAR(400);
  IF NOT EXISTS (SELECT 1 FROM data.help_place h JOIN data.post p ON p.service_id = h.service_id WHERE h.id = p_place AND p.id = p_post) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL office.help_areas(p_areas, v_areas);
    UPDATE data.help_place SET name = p_name, about = p_about, hours = p_hours, phone = p_phone, address = p_address, needs = p_needs, languages = p_languages,
      areas = v_areas, state = p_state, version = version + 1, review_on = core.today() + INTERVAL 1 YEAR, changed_at = core.now(), changed_by = p_post
    WHERE id = p_place AND version = p_version;
    IF ROW_COUNT() = 0 THEN
      SELECT 1 AS conflict, h.name, h.about, h.hours, h.phone, h.address, h.needs, h.languages, h.areas, h.state, h.version FROM data.help_place h WHERE h.id = p_place;
      SIGNAL SQLSTATE '45409';
    END IF;
    CALL core.key_done(p_post, p_key, CAST(p_place AS CHAR));
  END IF;
  SELECT 1 AS done;
END
