-- Who may open which enquiry, by which role: its referrer (their own referral only), the front door
-- (all), the manager whose team was decided or, before that, proposed, who covers for that manager, or who is named for
-- a restricted family that it began work with or that was found in it. A conflict of interest or a restricted family overrides
-- the rest: of the family that it began work with, that it was found to be about, or that one was about of which it is a duplicate.
CREATE VIEW core.enquiry_access AS
SELECT r.role, p.id AS post_id, e.id AS enquiry_id
FROM data.post p
JOIN data.post_role r ON r.post_id = p.id AND r.role IN ('partner', 'contact_officer', 'manager')
JOIN data.enquiry e ON e.service_id = p.service_id
WHERE p.ends IS NULL
  AND (r.role = 'contact_officer'
    OR (r.role = 'partner' AND e.referrer_post_id = p.id)
    OR (r.role = 'manager'
      AND (p.team_id = COALESCE((SELECT d.team_id FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1), e.proposed_team_id)
        OR COALESCE((SELECT d.team_id FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1), e.proposed_team_id)
          IN (SELECT v.team_id FROM core.cover_now v WHERE v.post_id = p.id)
        OR EXISTS (SELECT 1 FROM data.episode x JOIN data.family f ON f.id = x.family_id AND f.restricted = 1
                   WHERE x.enquiry_id = e.id AND f.restricted_manager_post_id = p.id)
        OR EXISTS (SELECT 1 FROM data.match_notice n JOIN data.family f ON f.id = n.family_id AND f.restricted = 1
                   WHERE n.enquiry_id = e.id AND f.restricted_manager_post_id = p.id))))
  AND (r.role = 'partner' OR (
    NOT EXISTS (SELECT 1 FROM data.episode x JOIN data.family f ON f.id = x.family_id
                WHERE x.enquiry_id = e.id AND f.restricted = 1 AND NOT (f.restricted_manager_post_id <=> p.id AND r.role = 'manager'))
    AND NOT EXISTS (SELECT 1 FROM data.decision d
                    LEFT JOIN data.decision o ON o.enquiry_id = d.duplicate_of_enquiry_id AND o.id = (SELECT MAX(l.id) FROM data.decision l WHERE l.enquiry_id = o.enquiry_id)
                    JOIN data.episode x ON x.id = COALESCE(d.episode_id, o.episode_id)
                    JOIN data.family f ON f.id = x.family_id
                    WHERE d.enquiry_id = e.id AND d.id = (SELECT MAX(l.id) FROM data.decision l WHERE l.enquiry_id = d.enquiry_id)
                      AND ((f.restricted = 1 AND NOT (f.restricted_manager_post_id <=> p.id AND r.role = 'manager'))
                        OR EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = f.id AND c.ended_at IS NULL)))
    AND NOT EXISTS (SELECT 1 FROM data.match_choice h JOIN data.family_member m ON m.person_id = h.person_id JOIN data.family f ON f.id = m.family_id
                    WHERE h.enquiry_id = e.id AND h.choice <> 'not_same'
                      AND ((f.restricted = 1 AND NOT (f.restricted_manager_post_id <=> p.id AND r.role = 'manager'))
                        OR EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p.id AND c.family_id = f.id AND c.ended_at IS NULL)))
    AND NOT EXISTS (SELECT 1 FROM data.conflict c JOIN data.episode x ON x.family_id = c.family_id
                    WHERE c.post_id = p.id AND c.ended_at IS NULL AND x.enquiry_id = e.id)
    AND NOT EXISTS (SELECT 1 FROM data.conflict c
                    JOIN data.family_member m ON m.family_id = c.family_id
                    JOIN data.person q ON q.id = m.person_id
                    JOIN data.person_name n ON n.person_id = q.id
                    JOIN data.enquiry_person i ON i.sound_last = n.sound_last AND i.sound_first = n.sound_first
                      AND (i.born IS NULL OR q.born IS NULL OR i.born = q.born)
                    WHERE c.post_id = p.id AND c.ended_at IS NULL AND i.enquiry_id = e.id)))
