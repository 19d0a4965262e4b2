-- Is the person of the episode's family now?
CREATE FUNCTION record.work_relative(p_person BIGINT, p_episode BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
               WHERE e.id = p_episode AND m.person_id = p_person AND m.starts <= core.today() AND (m.ends IS NULL OR m.ends >= core.today()))
