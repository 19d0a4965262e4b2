-- Who could take a family over from its only manager: another manager of the service, without a conflict of their own.
CREATE FUNCTION record.conflict_may_succeed(p_successor BIGINT, p_member BIGINT, p_family BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN p_successor <> p_member AND EXISTS (
  SELECT 1 FROM record.involvement_post_now p
  JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
  JOIN data.family f ON f.id = p_family AND f.service_id = p.service_id
  WHERE p.id = p_successor AND f.restricted = 0
    AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = f.id AND c.ended_at IS NULL))
