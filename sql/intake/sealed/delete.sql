-- outer: public as draft_delete | open | write
-- Destroys a sealed draft.
CREATE PROCEDURE intake.sealed_delete(IN p_draft BINARY(32))
BEGIN
  DELETE FROM data.sealed_draft WHERE hash = p_draft;
  SELECT 1 AS done;
END
