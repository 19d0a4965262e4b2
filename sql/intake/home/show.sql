-- outer: partner | role=partner | read
-- first: intake.referral_note(p_post, NULL, NULL, NULL, p_request)
-- Where people of other agencies begin.
CREATE PROCEDURE intake.home_show(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL intake.referral_list(p_post, p_request, NULL, NULL, NULL);
  CALL core.work_count(p_post);
END
