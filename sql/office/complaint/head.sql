-- What every page of one complaint says at its top.
CREATE PROCEDURE office.complaint_head(IN p_complaint BIGINT)
BEGIN
  SELECT 1 AS complaint, c.reference, c.kind, c.received_at AS received, c.stage, c.route, c.safe_ways, c.on_behalf_of, c.authority,
    (SELECT MAX(s.stage) FROM data.complaint_stage s WHERE s.complaint_id = c.id) AS stage_number, office.next_stage(c.id) AS next_stage
  FROM data.complaint c WHERE c.id = p_complaint;
END
