-- Leaves the audit row of one emergency looked at, or refused.
CREATE PROCEDURE record.glass_show_note(IN p_post BIGINT, IN p_glass BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, request)
  SELECT core.now(), p_post, g.episode_id, 'glass_show', IF(EXISTS (SELECT 1 FROM core.glass_reviewer v WHERE v.glass_id = g.id AND v.post_id = p_post), 'shown', 'refused'), p_request
  FROM data.glass g WHERE g.id = p_glass;
END
