-- My drafts, the last first: whom each is about, as typed so far, and the last day on which it is kept.
CREATE PROCEDURE intake.draft_list(IN p_post BIGINT)
BEGIN
  SELECT 1 AS `drafts[]`, d.reference, d.form, d.started_at, d.saved_at, d.about, core.day_of(p.service_id, d.expires_at) AS expires_on
  FROM data.draft d JOIN data.post p ON p.id = d.post_id
  WHERE d.post_id = p_post AND d.enquiry_id IS NULL AND d.expires_at > core.now() ORDER BY d.saved_at DESC LIMIT 50;
END
