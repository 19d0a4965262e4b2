-- outer: manage | role=manager,commissioner | read
-- names nobody: somebody tried the service, no family is in it
-- Mystery shopping, the last first.
CREATE PROCEDURE office.shopping_list(IN p_post BIGINT)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  DECLARE v_today DATE DEFAULT core.today();
  SELECT 1 AS `shops[]`, CAST(m.id AS CHAR) AS id, m.on_day, m.channel, t.name AS team,
    ROUND((COALESCE(m.welcome, 0) + COALESCE(m.listening, 0) + COALESCE(m.knowledge, 0) + COALESCE(m.next_steps, 0) + COALESCE(m.consent, 0)) * 100
      / NULLIF(5 * ((m.welcome IS NOT NULL) + (m.listening IS NOT NULL) + (m.knowledge IS NOT NULL) + (m.next_steps IS NOT NULL) + (m.consent IS NOT NULL)), 0)) AS score,
    CASE WHEN m.action IS NULL THEN 'none' WHEN m.action_done_at IS NOT NULL THEN 'done' WHEN m.action_by < v_today THEN 'late' ELSE 'open' END AS action_state
  FROM data.mystery_shop m LEFT JOIN data.team t ON t.id = m.team_id
  WHERE m.service_id = v_service ORDER BY m.on_day DESC, m.id DESC LIMIT 200;
  CALL office.shopping_scores(v_service);
END
