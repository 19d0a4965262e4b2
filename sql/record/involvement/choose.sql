-- outer: casework partner | episode scope=lead | read
-- The posts of one agency that may join, and the form of their involvement, which ends with support unless a day is chosen.
CREATE PROCEDURE record.involvement_choose(IN p_post BIGINT, IN p_episode BIGINT, IN p_agency VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.agency g JOIN data.episode e ON e.service_id = g.service_id WHERE e.id = p_episode AND g.code = p_agency) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL record.family_head(p_post, p_episode);
  SELECT 1 AS agency, g.code, g.name FROM data.agency g JOIN data.episode e ON e.service_id = g.service_id
  WHERE e.id = p_episode AND g.code = p_agency;
  SELECT 1 AS `posts[]`, p.id AS value, p.name AS label, p.title AS hint
  FROM record.involvement_post_now p
  JOIN data.episode e ON e.id = p_episode AND e.service_id = p.service_id
  WHERE p.agency_code = p_agency AND record.involvement_may_join(p.id, p_episode)
  ORDER BY p.name, p.id;
  CALL record.sharing_refusals(p_episode, (SELECT g.id FROM data.agency g JOIN data.episode e ON e.service_id = g.service_id WHERE e.id = p_episode AND g.code = p_agency));
  SELECT 1 AS form, 'taf_member' AS role, '["plan","actions","minutes"]' AS scopes, LEAST(core.today() + INTERVAL 1 YEAR, GREATEST(core.today(), COALESCE(
    (SELECT core.day_of(k.service_id, k.due_at - INTERVAL 1 SECOND) FROM data.clock k
     WHERE k.episode_id = p_episode AND k.kind = 'support_end' AND k.met_at IS NULL ORDER BY k.id DESC LIMIT 1),
    core.today() + INTERVAL 6 MONTH))) AS ends;
END
