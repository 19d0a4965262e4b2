-- Audit rows that belong to no family: registers, files, lists, searches, accounts, and complaints without a word of which.
-- What was refused is not here, but for complaints: a record that is not there would be, and one that is there would not.
CREATE VIEW office.look_row AS
SELECT l.id, l.looked_at, l.post_id, l.account_id, l.complaint_id, l.page, l.outcome, l.request, p.service_id
FROM data.look l FORCE INDEX (enquiry_id) -- by day, past what belongs to families
STRAIGHT_JOIN data.post p ON p.id = l.post_id
WHERE l.episode_id IS NULL AND l.enquiry_id IS NULL AND l.danger_id IS NULL AND (l.outcome = 'shown' OR l.page LIKE 'complaint\\_%')
