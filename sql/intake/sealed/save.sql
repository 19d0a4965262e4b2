-- outer: public as draft_save | open | write
-- Keeps a sealed draft for a day. p_version 0 begins one.
CREATE PROCEDURE intake.sealed_save(IN p_draft BINARY(32), IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_sealed MEDIUMBLOB, IN p_version INT)
BEGIN
  INSERT INTO data.sealed_draft (hash, form, sealed, version, saved_at, expires_at)
  SELECT p_draft, f.name, p_sealed, 1, core.now(), core.now() + INTERVAL 1 DAY FROM data.form_definition f WHERE f.hash = p_form
  ON DUPLICATE KEY UPDATE sealed = VALUES(sealed), version = data.sealed_draft.version + 1, saved_at = VALUES(saved_at), expires_at = VALUES(expires_at);
  SELECT 1 AS done, d.version FROM data.sealed_draft d WHERE d.hash = p_draft;
END
