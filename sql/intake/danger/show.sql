-- outer: casework manage | danger role=contact_officer,complaints_officer,manager | read
-- What somebody wrote of a danger, how to reach them, and, where it came with a family's feedback, which family (of a restricted one only to its named manager).
CREATE PROCEDURE intake.danger_show(IN p_post BIGINT, IN p_danger BIGINT)
BEGIN
  CALL intake.danger_head(p_post, p_danger);
  SELECT 1 AS `members[]`, CONCAT(n.first_name, ' ', n.last_name) AS name, m.role, q.born, m.person_id = d.person_id AS wrote
  FROM data.danger d JOIN data.episode e ON e.id = d.episode_id
  JOIN data.family_member m ON m.family_id = e.family_id AND (m.ends IS NULL OR m.ends >= core.today())
  JOIN data.person q ON q.id = m.person_id
  JOIN data.person_name n ON n.person_id = m.person_id AND n.ends IS NULL
  WHERE d.id = p_danger AND NOT intake.danger_hides(d.episode_id, p_post) ORDER BY m.role = 'child', q.born;
  SELECT 1 AS `about[]`, a.name, p.title FROM data.danger_about b
  JOIN data.post p ON p.id = b.post_id JOIN data.account a ON a.id = p.account_id WHERE b.danger_id = p_danger ORDER BY a.name;
END
