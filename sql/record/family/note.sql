-- Leaves the audit row of each family (episode ids, a JSON array) that a list is about to show.
CREATE PROCEDURE record.family_note(IN p_post BIGINT, IN p_ids LONGTEXT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, request)
  SELECT core.now(), p_post, CAST(j.id AS UNSIGNED), p_page, 'shown', p_request
  FROM JSON_TABLE(p_ids, '$[*]' COLUMNS (id LONGTEXT PATH '$')) j;
END
