-- Keeps the result of a form's key, in the same transaction as what it did.
CREATE PROCEDURE core.key_done(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_result VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  UPDATE data.submission SET result = p_result WHERE post_id = p_post AND form_key = p_key;
END
