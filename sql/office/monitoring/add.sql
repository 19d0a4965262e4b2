-- outer: public | open | write
-- Somebody says something about themselves: each answer counts one more, and nothing else is kept. (The key is kept in place of a
-- digest, which could be tried against all answers that there are.)
CREATE PROCEDURE office.monitoring_add(IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_network BINARY(32), IN p_age VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_sex VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_ethnicity VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_disability VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_over TINYINT;
  DECLARE v_today DATE DEFAULT core.today();
  CALL core.key_take(0, p_key, p_key, v_first);
  IF v_first IS NULL THEN
    CALL core.public_try('monitoring', p_network, v_over);
    INSERT INTO data.monitoring (service_id, quarter, question, answer, people)
    SELECT (SELECT MIN(s.id) FROM data.service s), MAKEDATE(YEAR(v_today), 1) + INTERVAL (QUARTER(v_today) - 1) * 3 MONTH, x.question, x.answer, 1
    FROM (SELECT 'age' AS question, p_age AS answer UNION ALL SELECT 'sex', p_sex UNION ALL SELECT 'ethnicity', p_ethnicity UNION ALL SELECT 'disability', p_disability) x
    WHERE x.answer IS NOT NULL AND NOT v_over
    ON DUPLICATE KEY UPDATE people = people + 1;
    CALL core.key_done(0, p_key, 'counted');
  END IF;
  SELECT 1 AS done;
END
