-- outer: casework partner | episode scope=lead | form
-- One agreement that stands, to be withdrawn.
CREATE PROCEDURE record.agreement_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_agreement BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM record.agreement_now n WHERE n.episode_id = p_episode AND n.id = p_agreement AND n.yes) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS agreement, a.id, COALESCE(record.work_person(a.by_person_id), a.by_name) AS name, a.agreed
  FROM data.agreement a WHERE a.episode_id = p_episode AND a.id = p_agreement;
  SELECT DISTINCT 1 AS `ends[]`, g.name
  FROM data.involvement i JOIN data.post p ON p.id = i.post_id JOIN data.agency g ON g.id = p.agency_id AND g.kind <> 'council'
  WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND (i.ends IS NULL OR i.ends >= core.today()) ORDER BY g.name;
  SELECT 1 AS form, core.today() AS withdrawn;
END
