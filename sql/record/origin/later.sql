-- outer: casework partner | episode scope=lead | read
-- reads and audits
-- What came in while this episode was open, as it was sent. That it has been read is noted, so that it is new no more.
CREATE PROCEDURE record.origin_later(IN p_post BIGINT, IN p_episode BIGINT, IN p_arrival BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_enquiry BIGINT;
  SET v_enquiry = (SELECT j.enquiry_id FROM record.origin_joined j WHERE j.episode_id = p_episode AND j.id = p_arrival);
  IF v_enquiry IS NULL OR NOT record.origin_may(p_post, p_episode) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  INSERT INTO data.look (looked_at, post_id, enquiry_id, page, outcome, request)
  VALUES (core.now(), p_post, v_enquiry, 'origin_later', 'shown', p_request);
  CALL record.family_head(p_post, p_episode);
  CALL record.origin_read(v_enquiry);
END
