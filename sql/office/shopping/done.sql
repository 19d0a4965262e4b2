-- outer: manage | role=manager,commissioner | write
-- names nobody: it writes
-- What was to be done after it is done.
CREATE PROCEDURE office.shopping_done(IN p_post BIGINT, IN p_shop VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  UPDATE data.mystery_shop m JOIN data.post p ON p.id = p_post AND p.service_id = m.service_id
  SET m.action_done_at = core.now(), m.action_done_by_post_id = p_post
  WHERE m.id = CAST(p_shop AS UNSIGNED) AND m.action IS NOT NULL AND m.action_done_at IS NULL;
  SELECT 1 AS done;
END
