-- Leaves the audit row of a page about no record of a family: a list of the office, or what was done to an account.
CREATE PROCEDURE core.look_add(IN p_post BIGINT, IN p_account VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, account_id, page, outcome, request)
  VALUES (core.now(), p_post, IF(p_account REGEXP '^[0-9]{1,18}$', CAST(p_account AS UNSIGNED), NULL), p_page, 'shown', p_request);
END
