-- outer: partner casework | signed-in | write
-- names nobody: one's own draft
-- Destroys a draft of one's own that has not been sent. Repeating it changes nothing.
CREATE PROCEDURE intake.draft_delete(IN p_post BIGINT, IN p_draft CHAR(9) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DELETE FROM data.draft WHERE reference = p_draft AND post_id = p_post AND enquiry_id IS NULL;
  SELECT 1 AS done;
END
