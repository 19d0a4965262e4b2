-- What came in while an episode was open, and was found to be about its family: as long as that is the last decision.
CREATE VIEW record.origin_joined AS
SELECT d.id, d.episode_id, d.enquiry_id, d.decided_at
FROM data.decision d
WHERE d.outcome = 'already_open' AND d.id = (SELECT MAX(l.id) FROM data.decision l WHERE l.enquiry_id = d.enquiry_id)
