-- outer: manage | role=complaints_officer,commissioner | read
-- first: core.look_add(p_post, NULL, 'complaint_analysis', p_request)
-- Numbers only, by year from April; and for those who may open the register what was learned.
CREATE PROCEDURE office.complaint_analysis(IN p_post BIGINT, IN p_year VARCHAR(4) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_year INT DEFAULT YEAR(core.today() - INTERVAL 3 MONTH);
  SET v_year = IF(p_year REGEXP '^20[0-9][0-9]$', CAST(p_year AS UNSIGNED), v_year);
  SELECT 1 AS period, v_year AS year, v_year - 1 AS before_year, v_year + 1 AS next_year, MAKEDATE(v_year, 1) + INTERVAL 3 MONTH AS starts,
    MAKEDATE(v_year, 1) + INTERVAL 15 MONTH - INTERVAL 1 DAY AS ends, IF(MAKEDATE(v_year, 1) + INTERVAL 15 MONTH <= core.today(), 1, NULL) AS past;
  CALL office.complaint_counts(p_post, MAKEDATE(v_year, 1) + INTERVAL 3 MONTH);
  SELECT 1 AS `lessons[]`, a.what, a.owner, a.by_day, a.done_at AS done_when
  FROM core.complaint_access x JOIN data.complaint_action a ON a.complaint_id = x.complaint_id AND a.kind = 'learning'
  WHERE x.post_id = p_post AND x.role = 'complaints_officer' AND a.recorded_at >= MAKEDATE(v_year, 1) + INTERVAL 3 MONTH
    AND a.recorded_at < MAKEDATE(v_year, 1) + INTERVAL 15 MONTH
  ORDER BY a.by_day LIMIT 200;
END
