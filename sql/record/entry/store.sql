-- Writes an entry with its subjects and named readers.
CREATE PROCEDURE record.entry_store(IN p_post BIGINT, IN p_episode BIGINT, IN p_supersedes BIGINT,
  IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_occurred DATETIME, IN p_precision VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_source VARCHAR(200), IN p_present VARCHAR(1000), IN p_subjects LONGTEXT, IN p_said TEXT,
  IN p_nature VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_audience VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_named LONGTEXT, IN p_in_confidence VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_family_may_see VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin, OUT o_entry BIGINT)
BEGIN
  INSERT INTO data.entry (episode_id, kind, occurred_at, occurred_precision, recorded_at, post_id, source, present, said, nature,
    audience, in_confidence, family_may_see, supersedes_id)
  VALUES (p_episode, p_kind, p_occurred, COALESCE(p_precision, 'minute'), core.now(), p_post, p_source, p_present, p_said, p_nature,
    p_audience, COALESCE(p_in_confidence, 'no') = 'yes', COALESCE(p_family_may_see, 'no') = 'yes', p_supersedes);
  SET o_entry = LAST_INSERT_ID();
  INSERT INTO data.entry_subject (entry_id, person_id)
  SELECT DISTINCT o_entry, record.number_of(j.id) FROM JSON_TABLE(COALESCE(p_subjects, '[]'), '$[*]' COLUMNS (id LONGTEXT PATH '$')) j;
  IF p_audience = 'named' THEN
    INSERT INTO data.entry_named (entry_id, post_id)
    SELECT DISTINCT o_entry, record.number_of(j.id) FROM JSON_TABLE(COALESCE(p_named, '[]'), '$[*]' COLUMNS (id LONGTEXT PATH '$')) j;
  END IF;
END
