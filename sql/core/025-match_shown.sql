-- Matches of an enquiry that a post may be shown, nobody whom the enquiry itself brought into the record: whoever
-- screens, all but hidden persons; a manager, only persons of families that they answer for, or that a notice named
-- them for.
CREATE VIEW core.match_shown AS
SELECT p.id AS post_id, t.enquiry_id, t.place, t.person_id
FROM core.enquiry_match t
JOIN data.post p
WHERE NOT EXISTS (SELECT 1 FROM core.person_hidden h WHERE h.post_id = p.id AND h.person_id = t.person_id)
  AND NOT EXISTS (SELECT 1 FROM data.person o WHERE o.id = t.person_id AND o.source_enquiry_id = t.enquiry_id)
  AND (EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'contact_officer')
    OR EXISTS (SELECT 1 FROM data.family_member m JOIN data.episode x ON x.family_id = m.family_id
               JOIN core.access_now a ON a.episode_id = x.id AND a.post_id = p.id AND a.scope = 'manage'
               WHERE m.person_id = t.person_id)
    OR EXISTS (SELECT 1 FROM data.family_member m JOIN data.family f ON f.id = m.family_id AND f.restricted = 1
               JOIN data.match_notice n ON n.family_id = f.id
               WHERE m.person_id = t.person_id AND n.enquiry_id = t.enquiry_id AND f.restricted_manager_post_id = p.id))
