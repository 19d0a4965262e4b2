-- outer: public as draft_save | open | write
-- Keeps a sealed draft for 28 days from when it was last saved. p_version NULL or 0: there was none yet. New drafts without end from one
-- address are refused (45429): a school or a library does not come near the limit.
CREATE PROCEDURE intake.sealed_save(IN p_draft BINARY(32), IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_sealed MEDIUMBLOB, IN p_version INT, IN p_network BINARY(32))
BEGIN
  DECLARE v_over TINYINT;
  DELETE FROM data.sealed_draft WHERE hash = p_draft AND expires_at <= core.now();
  IF COALESCE(p_version, 0) = 0 THEN
    CALL core.public_try('draft', p_network, v_over);
    IF v_over THEN
      SIGNAL SQLSTATE '45429';
    END IF;
    INSERT IGNORE INTO data.sealed_draft (hash, form, sealed, version, saved_at, expires_at)
    SELECT p_draft, f.name, p_sealed, 1, core.now(), core.now() + INTERVAL 28 DAY FROM data.form_definition f WHERE f.hash = p_form;
  ELSE
    UPDATE data.sealed_draft SET sealed = p_sealed, version = version + 1, saved_at = core.now(), expires_at = core.now() + INTERVAL 28 DAY
    WHERE hash = p_draft AND version = p_version;
  END IF;
  IF ROW_COUNT() = 0 THEN
    SELECT 1 AS conflict, d.version FROM data.sealed_draft d WHERE d.hash = p_draft;
    SIGNAL SQLSTATE '45409';
  END IF;
  SELECT 1 AS done, d.version FROM data.sealed_draft d WHERE d.hash = p_draft;
END
