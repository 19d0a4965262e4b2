-- outer: public as draft_ask | open | write
-- Keeps for ten minutes what somebody asked for in a visit, over what they asked for before; sealed, as a draft is. New ones without
-- end from one address are refused (45429).
CREATE PROCEDURE intake.sealed_ask(IN p_draft BINARY(32), IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_sealed MEDIUMBLOB, IN p_network BINARY(32))
BEGIN
  DECLARE v_over TINYINT;
  DECLARE v_now DATETIME DEFAULT core.now();
  UPDATE data.sealed_draft SET sealed = p_sealed, version = version + 1, saved_at = v_now, expires_at = v_now + INTERVAL 10 MINUTE WHERE hash = p_draft;
  IF ROW_COUNT() = 0 THEN
    CALL core.public_try('ask', p_network, v_over);
    IF v_over THEN
      SIGNAL SQLSTATE '45429';
    END IF;
    INSERT INTO data.sealed_draft (hash, form, sealed, version, saved_at, expires_at)
    SELECT p_draft, f.name, p_sealed, 1, v_now, v_now + INTERVAL 10 MINUTE FROM data.form_definition f WHERE f.hash = p_form;
  END IF;
  SELECT 1 AS done;
END
