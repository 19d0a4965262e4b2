-- Rows that an officer has said are one human, in either direction. Each is what one family's record knows of them: the
-- link shows nobody a fact.
CREATE VIEW core.person_same AS
SELECT l.person_id, l.other_person_id FROM data.identity_link l WHERE l.undone_at IS NULL
UNION ALL
SELECT l.other_person_id, l.person_id FROM data.identity_link l WHERE l.undone_at IS NULL
