-- Writes a warning. The person is told of it, or it says why not; it is reviewed within a year.
CREATE PROCEDURE record.warning_take(IN p_post BIGINT, IN p_episode BIGINT, IN p_said VARCHAR(1000), IN p_reason VARCHAR(1000),
  IN p_told VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin, IN p_why_not_told VARCHAR(1000), IN p_review_by DATE, OUT o_warning BIGINT)
BEGIN
  IF p_review_by <= core.today() OR p_review_by > core.today() + INTERVAL 1 YEAR THEN
    CALL record.work_refuse('review_by', 'The review must be after today and within a year');
  END IF;
  INSERT INTO data.warning (episode_id, said, reason, told, why_not_told, review_by, post_id, recorded_at)
  VALUES (p_episode, p_said, p_reason, COALESCE(p_told, 'no') = 'yes', p_why_not_told, p_review_by, p_post, core.now());
  SET o_warning = LAST_INSERT_ID();
END
