-- An enquiry that children's social care took says of the danger that came with it what was done: who was told, and why. Ends its clock.
CREATE PROCEDURE intake.danger_settle(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_told_whom VARCHAR(200), IN p_done_what TEXT)
BEGIN
  UPDATE data.clock k JOIN data.danger d ON d.id = k.danger_id SET k.met_at = core.now()
  WHERE d.enquiry_id = p_enquiry AND d.done_at IS NULL AND k.met_at IS NULL;
  UPDATE data.danger SET social_care = 'told', told_whom = p_told_whom, done_what = p_done_what, done_by_post_id = p_post, done_at = core.now(),
    taken_by_post_id = COALESCE(taken_by_post_id, p_post), taken_at = COALESCE(taken_at, core.now()), version = version + 1
  WHERE enquiry_id = p_enquiry AND done_at IS NULL;
END
