-- outer: casework partner | signed-in | read
-- first: core.look_add(p_post, NULL, 'compliment_list', p_request)
-- What people said was good, for whoever it is about and their manager.
CREATE PROCEDURE office.compliment_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT 1 AS `compliments[]`, m.words, m.passed_at AS passed FROM data.compliment_passed m WHERE m.post_id = p_post ORDER BY m.passed_at DESC LIMIT 50;
END
