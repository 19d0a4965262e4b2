-- outer: casework manage | danger role=contact_officer,complaints_officer,manager | write
-- "I am dealing with it": the first who says so is shown to the others.
CREATE PROCEDURE intake.danger_take(IN p_post BIGINT, IN p_danger BIGINT)
BEGIN
  UPDATE data.danger SET taken_by_post_id = p_post, taken_at = core.now(), version = version + 1 WHERE id = p_danger AND taken_by_post_id IS NULL AND done_at IS NULL;
  UPDATE data.clock SET post_id = p_post WHERE danger_id = p_danger AND met_at IS NULL AND post_id IS NULL;
  SELECT 1 AS done, d.reference FROM data.danger d WHERE d.id = p_danger;
END
