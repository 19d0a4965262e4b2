-- What came in while an episode was open and its key worker or lead practitioner has not read yet.
CREATE VIEW record.origin_unread AS
SELECT i.post_id, d.id, d.episode_id, d.enquiry_id, d.decided_at
FROM data.involvement i
JOIN data.episode e ON e.id = i.episode_id AND e.state <> 'closed'
JOIN record.origin_joined j ON j.episode_id = i.episode_id
JOIN data.decision d ON d.id = j.id
WHERE i.ended_at IS NULL AND i.role IN ('key_worker', 'lead_practitioner')
  AND EXISTS (SELECT 1 FROM core.access_now a WHERE a.post_id = i.post_id AND a.episode_id = i.episode_id AND a.scope = 'lead' AND a.ground = 'involvement')
  AND NOT EXISTS (SELECT 1 FROM data.look l WHERE l.enquiry_id = d.enquiry_id AND l.post_id = i.post_id AND l.page = 'origin_later')
