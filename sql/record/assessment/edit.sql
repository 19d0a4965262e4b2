-- outer: casework partner | episode scope=lead | read
-- The page on which an assessment is written: one's own draft; or what the last version said, and a voice for each child that is born.
CREATE PROCEDURE record.assessment_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_kept BIGINT)
this: BEGIN
  DECLARE v_draft BIGINT;
  DECLARE v_version INT;
  DECLARE v_voices LONGTEXT;
  SET v_version = COALESCE((SELECT MAX(s.version) FROM data.assessment s WHERE s.episode_id = p_episode), 0);
  CALL record.family_head(p_post, p_episode);
  CALL record.work_children(p_episode);
  CALL record.draft_form(p_post, p_episode, 'assessment', 0, p_kept, v_draft);
  IF v_draft IS NOT NULL THEN
    LEAVE this;
  END IF;
  SET v_voices = (SELECT JSON_ARRAYAGG(JSON_OBJECT('child', CONCAT('person-', c.person_id), 'said', COALESCE(v.said, ''), 'how', COALESCE(v.how, ''))
                    ORDER BY c.born, c.person_id)
                  FROM (SELECT DISTINCT m.person_id, p.born FROM data.episode e
                        JOIN data.family_member m ON m.family_id = e.family_id AND m.role = 'child'
                        JOIN data.person p ON p.id = m.person_id
                        WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode) AND (p.born IS NOT NULL OR p.due IS NULL)) c
                  LEFT JOIN data.child_voice v ON v.episode_id = p_episode AND v.version = v_version AND v.person_id = c.person_id);
  SELECT 1 AS form, v_version AS version, v_voices AS voices, JSON_VALUE(a.answers, '$.why') AS why, JSON_VALUE(a.answers, '$.took_part') AS took_part,
    JSON_VALUE(a.answers, '$.strengths') AS strengths, JSON_VALUE(a.answers, '$.worries') AS worries, JSON_VALUE(a.answers, '$.change') AS `change`,
    JSON_VALUE(a.answers, '$.parents') AS parents, JSON_VALUE(a.answers, '$.analysis') AS analysis, JSON_VALUE(a.answers, '$.recommendation') AS recommendation
  FROM (SELECT 1 AS one) o LEFT JOIN data.assessment a ON a.episode_id = p_episode AND a.version = v_version;
END
