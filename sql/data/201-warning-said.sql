-- A risk to staff that a referral tells of is a warning at once, until whoever leads has asked about it. And nobody has parental
-- responsibility for a child who is not born yet.
ALTER TABLE data.warning ADD COLUMN confirmed TINYINT NOT NULL DEFAULT 1 COMMENT '0: said in a referral, nobody has asked about it yet';
UPDATE data.relationship r JOIN data.person p ON p.id = r.other_person_id
SET r.parental_responsibility = 'unknown', r.version = r.version + 1
WHERE p.born IS NULL AND p.due IS NOT NULL AND r.parental_responsibility <> 'unknown';
