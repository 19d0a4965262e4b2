-- Leaves the audit rows of a search: the families that it found.
CREATE PROCEDURE record.family_search_look(IN p_post BIGINT, IN p_name VARCHAR(200), IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, request)
  SELECT core.now(), p_post, e.id, 'family_search', 'shown', p_request
  FROM data.episode e
  WHERE e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post) AND record.family_matches(e.family_id, p_name, record.work_may(p_post, e.id, 'people'));
END
