-- outer: casework | episode scope=manage | form
-- What a manager has to decide: who said yes, who said no; in whose words, once they have said why they read the record.
CREATE PROCEDURE record.agreement_question(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_reads BOOLEAN DEFAULT record.work_may(p_post, p_episode, 'people');
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS standing, record.agreement_standing(p_episode) AS state;
  SELECT 1 AS `answers[]`, n.id, COALESCE(record.work_person(n.by_person_id), n.by_name) AS name, n.answer, n.withdrawn, a.agreed,
    IF(v_reads, a.said, NULL) AS said, IF(v_reads, a.withdrawn_said, NULL) AS withdrawn_said, a.enquiry_id IS NOT NULL AS told
  FROM record.agreement_now n JOIN data.agreement a ON a.episode_id = n.episode_id AND a.id = n.id
  WHERE n.episode_id = p_episode ORDER BY n.no DESC, n.id;
  SELECT 1 AS form, e.version FROM data.episode e WHERE e.id = p_episode;
END
