-- outer: manage | complaint role=complaints_officer,manager | write
CREATE PROCEDURE office.complaint_action_done(IN p_post BIGINT, IN p_complaint BIGINT, IN p_action VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  UPDATE data.complaint_action SET done_at = core.now(), done_by_post_id = p_post
  WHERE complaint_id = p_complaint AND id = CAST(p_action AS UNSIGNED) AND done_at IS NULL;
  SELECT 1 AS done, c.reference FROM data.complaint c WHERE c.id = p_complaint;
END
