-- outer: manage | role=manager,commissioner | read
-- names nobody: somebody tried the service, no family is in it
CREATE PROCEDURE office.shopping_show(IN p_post BIGINT, IN p_shop VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  IF NOT EXISTS (SELECT 1 FROM data.mystery_shop m WHERE m.id = CAST(p_shop AS UNSIGNED) AND m.service_id = v_service) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  SELECT 1 AS shop, CAST(m.id AS CHAR) AS id, m.on_day, m.channel, m.shopper, t.name AS team, m.scenario, m.happened, m.welcome, m.listening, m.knowledge, m.next_steps, m.consent,
    m.learning, m.action, m.action_owner, m.action_by, m.action_done_at AS action_done, IF(m.action_done_at IS NULL AND m.action_by < core.today(), 1, NULL) AS late, a.name AS recorded_by, m.recorded_at AS recorded
  FROM data.mystery_shop m LEFT JOIN data.team t ON t.id = m.team_id
  JOIN data.post p ON p.id = m.post_id JOIN data.account a ON a.id = p.account_id
  WHERE m.id = CAST(p_shop AS UNSIGNED);
END
