-- Puts aside what an officer ticked (each with all that says the same), or what speaks of no danger and gives no way to reach
-- anybody: 2,000 at a time, so that no statement runs out of time. Nothing is deleted: it can be fetched back.
CREATE PROCEDURE core.held_dismiss(IN p_post BIGINT, IN p_service INT, IN p_form VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_references LONGTEXT, IN p_plain TINYINT)
BEGIN
  IF p_plain = 1 THEN
    UPDATE data.held SET state = 'dismissed', decided_at = core.now(), decided_by_post_id = p_post
    WHERE service_id = p_service AND form = p_form AND state = 'held' AND sign = 'none' ORDER BY id LIMIT 2000;
  ELSE
    UPDATE data.held SET state = 'dismissed', decided_at = core.now(), decided_by_post_id = p_post
    WHERE service_id = p_service AND form = p_form AND state = 'held' AND digest IN (
      SELECT d.digest FROM (SELECT h.digest FROM data.held h
        JOIN JSON_TABLE(COALESCE(p_references, '[]'), '$[*]' COLUMNS (reference LONGTEXT PATH '$')) t ON h.reference = CONVERT(t.reference USING ascii)
        WHERE h.service_id = p_service AND h.form = p_form) d)
    ORDER BY id LIMIT 2000;
  END IF;
END
