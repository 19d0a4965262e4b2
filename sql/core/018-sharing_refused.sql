-- What a family keeps from an agency now: the categories that an adult refused it and no manager has overridden. An
-- agency's post loses them whatever its involvement says.
CREATE VIEW core.sharing_refused AS
SELECT d.episode_id, d.agency_id, s.scope
FROM data.sharing_decision d
JOIN data.sharing_scope s ON s.decision_id = d.id
JOIN (SELECT core.today() AS day) t -- once, not once a row
WHERE d.answer = 'refused' AND d.replaced_at IS NULL AND d.starts <= t.day AND (d.ends IS NULL OR d.ends >= t.day)
  AND (d.override_at IS NULL OR d.override_until < t.day)
