-- Leaves the audit row of one emergency looked at, or refused. What it says is read first, so that reading locks nothing.
CREATE PROCEDURE record.glass_show_note(IN p_post BIGINT, IN p_glass BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_there, v_reviews BOOLEAN;
  DECLARE v_episode BIGINT;
  SELECT COUNT(*) > 0, MAX(g.episode_id), MAX(EXISTS (SELECT 1 FROM core.glass_reviewer v WHERE v.glass_id = g.id AND v.post_id = p_post))
  INTO v_there, v_episode, v_reviews FROM data.glass g WHERE g.id = p_glass;
  IF v_there THEN
    INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, request)
    VALUES (core.now(), p_post, v_episode, 'glass_show', IF(v_reviews, 'shown', 'refused'), p_request);
  END IF;
END
