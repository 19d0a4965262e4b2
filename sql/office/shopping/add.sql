-- outer: manage | role=manager,commissioner | write
-- names nobody: it writes
-- A score of "none" did not come up.
CREATE PROCEDURE office.shopping_add(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_on_day DATE, IN p_channel VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_shopper VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_team VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_scenario TEXT, IN p_happened TEXT, IN p_welcome VARCHAR(4), IN p_listening VARCHAR(4), IN p_knowledge VARCHAR(4), IN p_next_steps VARCHAR(4), IN p_consent VARCHAR(4),
  IN p_learning TEXT, IN p_action VARCHAR(2000), IN p_action_owner VARCHAR(200), IN p_action_by DATE)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    INSERT INTO data.mystery_shop (service_id, on_day, channel, shopper, team_id, scenario, happened, welcome, listening, knowledge, next_steps, consent,
      learning, action, action_owner, action_by, post_id, recorded_at)
    SELECT v_service, p_on_day, p_channel, p_shopper, (SELECT t.id FROM data.team t WHERE t.id = CAST(p_team AS UNSIGNED) AND t.service_id = v_service), p_scenario, p_happened,
      NULLIF(p_welcome, 'none'), NULLIF(p_listening, 'none'), NULLIF(p_knowledge, 'none'), NULLIF(p_next_steps, 'none'), NULLIF(p_consent, 'none'),
      p_learning, p_action, p_action_owner, p_action_by, p_post, core.now();
    SET v_first = LAST_INSERT_ID();
    CALL core.key_done(p_post, p_key, v_first);
  END IF;
  SELECT 1 AS done, v_first AS shop;
END
