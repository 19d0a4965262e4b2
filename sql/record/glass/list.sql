-- outer: casework | role=manager | read
-- first: record.glass_list_note(p_post, p_request)
-- What was opened in an emergency and waits for this manager's review; and what has been reviewed.
CREATE PROCEDURE record.glass_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  SELECT 1 AS `waiting[]`, CAST(r.id AS CHAR) AS id, r.who, r.title, r.reference, r.name, r.state, r.opened_at,
    core.day_of(r.service_id, k.due_at - INTERVAL 1 SECOND) AS due, k.due_at <= v_now AS late
  FROM record.glass_row r LEFT JOIN data.clock k ON k.glass_id = r.id
  WHERE r.reviewer_id = p_post AND r.reviewed_at IS NULL AND r.place <= 200 ORDER BY r.place;
  SELECT 1 AS `reviewed[]`, CAST(r.id AS CHAR) AS id, r.who, r.title, r.reference, r.name, r.state, r.opened_at, r.verdict, r.reviewed_at
  FROM record.glass_row r
  WHERE r.reviewer_id = p_post AND r.reviewed_at IS NOT NULL AND r.place <= 200 ORDER BY r.place;
END
