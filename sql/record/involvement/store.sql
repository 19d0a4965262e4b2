-- Puts a post on the record: a role, scopes (NULL: those of the role) and a last day. What the post had before
-- on this record ends at once; rows are never changed, so that it stays known who could see what when.
CREATE PROCEDURE record.involvement_store(IN p_post BIGINT, IN p_episode BIGINT, IN p_member BIGINT,
  IN p_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_scopes LONGTEXT, IN p_ends DATE, IN p_reason VARCHAR(1000),
  IN p_family_knows VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin, OUT o_involvement BIGINT)
BEGIN
  UPDATE data.involvement SET ended_at = core.now(), ended_by_post_id = p_post
  WHERE episode_id = p_episode AND post_id = p_member AND ended_at IS NULL;
  INSERT INTO data.involvement (episode_id, post_id, role, starts, ends, added_by_post_id, added_at, reason, family_knows)
  VALUES (p_episode, p_member, p_role, core.today(), p_ends, p_post, core.now(), p_reason, p_family_knows);
  SET o_involvement = LAST_INSERT_ID();
  INSERT INTO data.involvement_scope (involvement_id, scope)
  SELECT o_involvement, s.scope FROM data.role_scope s
  WHERE s.role = p_role AND (p_scopes IS NULL OR p_role IN ('key_worker', 'lead_practitioner') OR JSON_CONTAINS(p_scopes, JSON_QUOTE(s.scope)))
  UNION
  SELECT o_involvement, s.scope FROM data.role_scope s
  WHERE s.role = 'lead_practitioner' AND s.scope <> 'lead' AND p_scopes IS NOT NULL AND JSON_CONTAINS(p_scopes, JSON_QUOTE(s.scope));
END
