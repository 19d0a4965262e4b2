-- Counts one more of a public form. o_over: more came within the hour, from this address or in all, than is ordinary.
CREATE PROCEDURE core.public_try(IN p_form VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_network BINARY(32), OUT o_over TINYINT)
BEGIN
  DECLARE v_since DATETIME DEFAULT core.now() - INTERVAL 1 HOUR;
  DECLARE v_per_address, v_per_form, v_by_address, v_by_form INT;
  SELECT l.per_address, l.per_form INTO v_per_address, v_per_form FROM data.public_limit l WHERE l.form = p_form;
  SET p_network = COALESCE(p_network, '');
  SELECT COUNT(*) INTO v_by_address FROM (SELECT 1 FROM data.public_try t
    WHERE t.form = p_form AND t.address = p_network AND t.tried_at > v_since LIMIT v_per_address) n;
  SELECT COUNT(*) INTO v_by_form FROM (SELECT 1 FROM data.public_try t WHERE t.form = p_form AND t.ordinary = 1 AND t.tried_at > v_since LIMIT v_per_form) n;
  SET o_over = v_by_address >= v_per_address OR v_by_form >= v_per_form;
  INSERT INTO data.public_try (form, address, ordinary, tried_at) VALUES (p_form, p_network, NOT o_over, core.now());
END
