-- Who could look into the stage that is open, or into the next one: complaints officers and managers whom it is
-- not about and who had no part in an earlier stage.
CREATE PROCEDURE office.complaint_investigators(IN p_complaint BIGINT)
BEGIN
  DECLARE v_stage INT DEFAULT (SELECT COALESCE(office.next_stage(p_complaint), MAX(s.stage)) FROM data.complaint_stage s WHERE s.complaint_id = p_complaint);
  SELECT 1 AS `investigators[]`, CAST(p.id AS CHAR) AS value, CONCAT(a.name, ', ', p.title) AS label
  FROM data.post p JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
  JOIN data.complaint c ON c.id = p_complaint AND c.service_id = p.service_id
  WHERE p.ends IS NULL AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role IN ('complaints_officer', 'manager'))
    AND NOT EXISTS (SELECT 1 FROM data.complaint_about b WHERE b.complaint_id = c.id AND b.post_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM data.complaint_stage s WHERE s.complaint_id = c.id AND s.stage < v_stage AND p.id IN (s.answered_by_post_id, s.investigator_post_id))
  ORDER BY a.name;
END
