-- outer: casework partner | episode scope=lead | read
-- One involvement, to be changed or ended. A key worker's is changed by allocation. Who leads sees all of it: what they would see as a
-- member again begins with what members usually see.
CREATE PROCEDURE record.involvement_edit(IN p_post BIGINT, IN p_episode BIGINT, IN p_involvement BIGINT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = p_episode AND i.id = p_involvement AND i.ended_at IS NULL AND i.role <> 'key_worker') THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS involvement, i.id, a.name, p.title, g.name AS agency, i.role, i.starts, i.ends, i.reason, i.family_knows, ad.name AS added_by
  FROM data.involvement i
  JOIN data.post p ON p.id = i.post_id JOIN data.account a ON a.id = p.account_id JOIN data.agency g ON g.id = p.agency_id
  JOIN data.post ap ON ap.id = i.added_by_post_id JOIN data.account ad ON ad.id = ap.account_id
  WHERE i.episode_id = p_episode AND i.id = p_involvement;
  CALL record.sharing_refusals(p_episode, (SELECT p.agency_id FROM data.involvement i JOIN data.post p ON p.id = i.post_id WHERE i.episode_id = p_episode AND i.id = p_involvement));
  SELECT 1 AS form, i.role, i.ends, i.reason, i.family_knows,
    IF(i.role = 'lead_practitioner', (SELECT JSON_ARRAYAGG(s.scope) FROM data.role_scope s WHERE s.role = 'taf_member'),
      (SELECT COALESCE(JSON_ARRAYAGG(s.scope), '[]') FROM data.involvement_scope s WHERE s.involvement_id = i.id)) AS scopes
  FROM data.involvement i WHERE i.episode_id = p_episode AND i.id = p_involvement;
END
