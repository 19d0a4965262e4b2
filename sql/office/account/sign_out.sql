-- outer: manage | role=admin,manager | write
-- first: core.look_add(p_post, p_account, 'account_sign_out', p_request)
-- Ends every session of an account at once.
CREATE PROCEDURE office.account_sign_out(IN p_post BIGINT, IN p_account VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_account BIGINT;
  SET v_account = (SELECT a.id FROM data.account a JOIN data.post me ON me.id = p_post AND me.service_id = a.service_id WHERE a.id = p_account);
  IF v_account IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  DELETE s FROM data.session s JOIN data.post p ON p.id = s.post_id WHERE p.account_id = v_account;
  SELECT 1 AS done;
END
