-- Who could take a family over from its manager: another manager of the service, without a conflict of interest with it.
CREATE FUNCTION record.manager_may_succeed(p_successor BIGINT, p_former BIGINT, p_family BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN p_successor <> p_former AND EXISTS (
  SELECT 1 FROM record.involvement_post_now p
  JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager'
  JOIN data.family f ON f.id = p_family AND f.service_id = p.service_id
  WHERE p.id = p_successor
    AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p_successor AND c.family_id = f.id AND c.ended_at IS NULL))
