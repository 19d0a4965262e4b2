-- Dangers that wait for this reader, all or those of one enquiry: nothing of what was written, only that it is there.
CREATE PROCEDURE core.danger_list(IN p_post BIGINT, IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS `dangers[]`, d.reference, d.source, d.told_at AS told, a.name AS taken_by, d.decided_at AS decided, IF(k.due_at <= core.now(), 1, NULL) AS late
  FROM core.danger_access x JOIN data.danger d ON d.id = x.danger_id
  LEFT JOIN data.clock k ON k.danger_id = d.id
  LEFT JOIN data.post p ON p.id = d.taken_by_post_id LEFT JOIN data.account a ON a.id = p.account_id
  WHERE x.post_id = p_post AND d.done_at IS NULL AND (p_enquiry IS NULL OR d.enquiry_id = p_enquiry)
  ORDER BY d.told_at;
END
