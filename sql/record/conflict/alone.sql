-- Would an open episode of the family have no manager at all without this post? Who covers for a while does not count: their cover ends.
CREATE FUNCTION record.conflict_alone(p_member BIGINT, p_family BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (
  SELECT 1 FROM data.episode e
  JOIN core.access_now a ON a.episode_id = e.id AND a.post_id = p_member AND a.ground = 'manager' AND a.scope = 'manage'
  WHERE e.family_id = p_family AND e.state <> 'closed'
    AND NOT EXISTS (SELECT 1 FROM core.access_now o JOIN record.involvement_post_now p ON p.id = o.post_id
                    WHERE o.episode_id = e.id AND o.post_id <> p_member AND o.ground = 'manager' AND o.scope = 'manage'
                      AND (p.team_id = e.team_id OR EXISTS (SELECT 1 FROM data.conflict h WHERE h.family_id = e.family_id AND h.successor_post_id = p.id AND h.ended_at IS NULL))))
