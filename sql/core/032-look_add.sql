-- Leaves an audit row. Exactly one of the three ids is given.
CREATE PROCEDURE core.look_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_enquiry BIGINT, IN p_complaint BIGINT,
  IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_outcome VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, episode_id, enquiry_id, complaint_id, page, outcome, request)
  VALUES (core.now(), p_post, p_episode, p_enquiry, p_complaint, p_page, p_outcome, p_request);
END
