-- How agreement to early help stands: none (nothing recorded), agreed, disagree (somebody said no, somebody yes, and no
-- manager has decided since), stopped (said no, or a manager decided so), go_on (a manager decided so), unsafe (nobody
-- could be asked safely).
CREATE FUNCTION record.agreement_standing(p_episode BIGINT) RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
BEGIN
  DECLARE v_yes INT;
  DECLARE v_no INT;
  DECLARE v_last INT;
  DECLARE v_any INT;
  DECLARE v_decided INT;
  DECLARE v_decision VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin;
  SELECT COALESCE(SUM(n.yes), 0), COALESCE(SUM(n.no), 0), MAX(IF(n.no, n.episode_version, NULL)), COUNT(*) INTO v_yes, v_no, v_last, v_any
  FROM record.agreement_now n WHERE n.episode_id = p_episode;
  SELECT d.episode_version, d.decision INTO v_decided, v_decision
  FROM data.agreement_decision d WHERE d.episode_id = p_episode ORDER BY d.id DESC LIMIT 1;
  RETURN CASE
    WHEN v_any = 0 THEN 'none'
    WHEN v_no > 0 AND COALESCE(v_decided, -1) >= v_last THEN IF(v_decision = 'go_on', 'go_on', 'stopped')
    WHEN v_no > 0 THEN IF(v_yes > 0, 'disagree', 'stopped')
    WHEN v_yes > 0 THEN 'agreed'
    ELSE 'unsafe' END;
END
