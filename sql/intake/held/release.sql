-- Takes each of the held requests into the inbox, and puts aside those that say the same.
CREATE PROCEDURE intake.held_release(IN p_post BIGINT, IN p_service INT, IN p_lines LONGTEXT)
BEGIN
  DECLARE v_id BIGINT;
  DECLARE v_end TINYINT DEFAULT 0;
  DECLARE v_each CURSOR FOR
    SELECT h.id FROM data.held h JOIN JSON_TABLE(p_lines, '$[*]' COLUMNS (reference LONGTEXT PATH '$')) t ON h.reference = CONVERT(t.reference USING ascii)
    WHERE h.service_id = p_service AND h.form = 'request' AND h.state <> 'released' ORDER BY h.id;
  DECLARE CONTINUE HANDLER FOR NOT FOUND SET v_end = 1;
  OPEN v_each;
  each_one: LOOP
    FETCH v_each INTO v_id;
    IF v_end THEN
      LEAVE each_one;
    END IF;
    CALL intake.held_take(p_post, v_id);
    SET v_end = 0;
  END LOOP;
  CLOSE v_each;
  CALL core.held_dismiss(p_post, p_service, 'request', p_lines, 0);
END
