-- Puts aside what an officer ticked (each with all that says the same), or everything that speaks of no danger and gives no way to
-- reach anybody. Nothing is deleted: it can be fetched back.
CREATE PROCEDURE core.held_dismiss(IN p_post BIGINT, IN p_service INT, IN p_form VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_references LONGTEXT, IN p_plain TINYINT)
BEGIN
  UPDATE data.held SET state = 'dismissed', decided_at = core.now(), decided_by_post_id = p_post
  WHERE service_id = p_service AND form = p_form AND state = 'held' AND (
    (p_plain = 1 AND sign = 'none')
    OR (p_plain = 0 AND digest IN (SELECT d.digest FROM (SELECT h.digest FROM data.held h
        JOIN JSON_TABLE(COALESCE(p_references, '[]'), '$[*]' COLUMNS (reference LONGTEXT PATH '$')) t ON h.reference = CONVERT(t.reference USING ascii)
        WHERE h.service_id = p_service AND h.form = p_form) d)));
END
