-- Notes a wrong guess at a code that stands alone.
CREATE PROCEDURE core.guess_add(IN p_what VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_network BINARY(32))
BEGIN
  INSERT INTO data.status_attempt (reference_hash, address, tried_at) VALUES (UNHEX(SHA2(p_what, 256)), COALESCE(p_network, ''), core.now());
END
