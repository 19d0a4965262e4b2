-- Addresses by which a person may be found: no postcode that is confidential in any episode of theirs. An episode that is closed
-- still says that somebody lives where the next one keeps it secret.
CREATE VIEW core.address_findable AS
SELECT s.person_id, s.address, s.postcode
FROM data.address_stay s
WHERE s.confidential = 0
  AND NOT EXISTS (SELECT 1 FROM data.address_stay k WHERE k.person_id = s.person_id AND k.postcode = s.postcode AND k.confidential = 1)
