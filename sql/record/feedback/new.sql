-- outer: casework partner | episode scope=lead | form
-- For whom of the family a feedback code can be made. What they answer, and whether they have, is nothing for the record.
CREATE PROCEDURE record.feedback_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS `invited[]`, q.name, v.made_at AS made, core.day_of(v.service_id, v.expires_at - INTERVAL 1 SECOND) AS holds_until, IF(v.expires_at <= core.now(), 1, NULL) AS past
  FROM data.feedback_invitation v JOIN record.person_now q ON q.id = v.person_id WHERE v.episode_id = p_episode ORDER BY v.made_at;
  SELECT 1 AS `people[]`, CAST(q.id AS CHAR) AS value, q.name AS label, IF(m.role = 'child', 'Young person''s questions', 'Questions for adults') AS hint
  FROM data.episode e
  JOIN data.family_member m ON m.family_id = e.family_id AND (m.ends IS NULL OR m.ends >= core.today())
  JOIN record.person_now q ON q.id = m.person_id AND q.died IS NULL AND (q.born IS NOT NULL OR q.due IS NULL)
  WHERE e.id = p_episode AND (m.role <> 'child' OR q.born IS NULL OR q.born <= core.today() - INTERVAL 8 YEAR)
  ORDER BY m.role = 'child', q.born;
END
