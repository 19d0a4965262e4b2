-- How a person may be reached, each way by itself.
CREATE VIEW record.safecontact_now AS
SELECT s.episode_id, s.person_id, FIND_IN_SET('phone', s.ways) > 0 AS by_phone, FIND_IN_SET('text', s.ways) > 0 AS by_text,
  FIND_IN_SET('email', s.ways) > 0 AS by_email, FIND_IN_SET('letter', s.ways) > 0 AS by_letter, FIND_IN_SET('trusted_person', s.ways) > 0 AS by_trusted_person,
  FIND_IN_SET('i_will_contact', s.ways) > 0 AS they_will, FIND_IN_SET('none', s.ways) > 0 AS by_none,
  s.phone, s.email, s.letter_address, s.voicemail, s.name_to_use, s.times, s.must_not_know, s.other, s.confirmed
FROM data.safe_contact s
