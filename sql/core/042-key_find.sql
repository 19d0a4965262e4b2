-- The result of a form that was sent before with the same answers, or NULL: asked before access, by what may end it.
CREATE PROCEDURE core.key_find(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, OUT o_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SET o_first = (SELECT s.result FROM data.submission s WHERE s.post_id = p_post AND s.form_key = p_key AND s.digest = p_digest);
END
