-- outer: casework partner | episode scope=any | read
-- reads and audits
-- Everything in order that the reader may see, by the time of the event with the time of recording: 100 a page,
-- or all of it to print.
CREATE PROCEDURE record.chronology_show(IN p_post BIGINT, IN p_episode BIGINT, IN p_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_person BIGINT, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_scopes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_keys LONGTEXT;
  DECLARE v_total INT;
  DECLARE v_size INT DEFAULT IF(COALESCE(p_page, '') = 'all', 100000, 100);
  DECLARE v_page INT DEFAULT GREATEST(COALESCE(record.number_of(p_page), 1), 1);
  SET v_scopes = record.family_scopes(p_post, p_episode);
  SET v_keys = COALESCE(record.chronology_keys(p_post, p_episode, v_scopes, p_kind, p_person), '[]');
  SET v_total = JSON_LENGTH(v_keys);
  SET v_page = LEAST(v_page, GREATEST((v_total + v_size - 1) DIV v_size, 1));
  CALL record.family_head(p_post, p_episode);
  CALL record.family_choices(p_post, p_episode);
  SELECT 1 AS chronology, p_kind AS kind, p_person AS person, v_total AS total, v_page AS page,
    GREATEST((v_total + v_size - 1) DIV v_size, 1) AS pages, COALESCE(p_page = 'all', 0) AS whole, core.now() AS printed,
    IF(v_page > 1, v_page - 1, NULL) AS before_this, IF(v_page * v_size < v_total, v_page + 1, NULL) AS after_this;
  CALL record.entry_seen_add(p_post, p_episode, COALESCE((
    SELECT GROUP_CONCAT(j.id) FROM JSON_TABLE(v_keys, '$[*]' COLUMNS (place FOR ORDINALITY, source LONGTEXT PATH '$.source', id LONGTEXT PATH '$.id')) j
    WHERE j.source = 'entry' AND j.place > (v_page - 1) * v_size AND j.place <= v_page * v_size), ''));
  CALL record.chronology_events(p_post, p_episode, v_keys, (v_page - 1) * v_size, v_page * v_size);
END
