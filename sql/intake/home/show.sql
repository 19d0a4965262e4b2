-- outer: partner | role=partner | read
-- first: intake.home_look(p_post, p_request)
-- Where people of other agencies begin: a concern of which nobody was told first.
CREATE PROCEDURE intake.home_show(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL core.concern_list(p_post);
  CALL intake.referral_list(p_post, p_request, NULL, NULL, NULL);
  CALL core.work_count(p_post);
END
