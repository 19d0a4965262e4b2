-- outer: public as draft_show | open | read
-- A draft that only the visitor's own cookie can open: ciphertext and nothing else.
CREATE PROCEDURE intake.sealed_show(IN p_draft BINARY(32))
BEGIN
  SELECT 1 AS draft, d.form, d.sealed, d.version, d.saved_at, core.day_of((SELECT MIN(s.id) FROM data.service s), d.expires_at) AS expires_on
  FROM data.sealed_draft d WHERE d.hash = p_draft AND d.expires_at > core.now();
END
