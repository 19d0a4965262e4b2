-- outer: casework | episode scope=manage | read
-- One family, why it came, who worked with it before, and the key workers that it may be given to.
CREATE PROCEDURE record.allocation_edit(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_team INT;
  DECLARE v_family BIGINT;
  SELECT e.team_id, e.family_id INTO v_team, v_family FROM data.episode e WHERE e.id = p_episode;
  CALL record.family_head(p_post, p_episode);
  CALL record.family_members(p_episode, record.family_scopes(p_post, p_episode));
  CALL record.allocation_story(p_post, p_episode);
  SELECT 1 AS `before[]`, e.reference, e.ends, (SELECT a.name FROM data.involvement i JOIN data.post w ON w.id = i.post_id JOIN data.account a ON a.id = w.account_id
    WHERE i.episode_id = e.id AND i.role = 'key_worker' ORDER BY i.ended_at IS NULL DESC, i.id DESC LIMIT 1) AS key_worker
  FROM data.episode e
  WHERE e.family_id = v_family AND e.id <> p_episode AND e.state = 'closed' AND record.family_scopes(p_post, e.id) <> ''
  ORDER BY e.ends DESC, e.id DESC;
  CALL record.allocation_caseload(p_post, v_team, v_family);
  SELECT 1 AS form, e.version,
    (SELECT MAX(i.post_id) FROM data.involvement i WHERE i.episode_id = e.id AND i.role = 'key_worker' AND i.ended_at IS NULL) AS worker
  FROM data.episode e WHERE e.id = p_episode;
END
