-- How people may be reached: each adult by their place; place 0 is who asks for help. No way is inferred.
CREATE PROCEDURE intake.contact_take(IN p_enquiry BIGINT, IN p_facts LONGTEXT)
BEGIN
  INSERT INTO data.enquiry_safe_contact (enquiry_id, place, ways, phone, email, letter_address, voicemail, name_to_use,
    times, must_not_know, other, confirmed)
  SELECT p_enquiry, 0, w.ways, core.fact(p_facts, '$."contact.phone"'), core.fact(p_facts, '$."contact.email"'),
    core.fact(p_facts, '$."contact.address"'), core.fact(p_facts, '$."contact.voicemail"'),
    core.fact(p_facts, '$."contact.name_to_use"'), core.fact(p_facts, '$."contact.times"'),
    core.fact(p_facts, '$."contact.must_not_know"'), core.fact(p_facts, '$."contact.other"'),
    COALESCE(intake.date(core.fact(p_facts, '$."contact.confirmed"')), core.today())
  FROM (SELECT GROUP_CONCAT(t.way ORDER BY t.place) AS ways
        FROM JSON_TABLE(COALESCE(JSON_QUERY(p_facts, '$."contact.ways"'), '[]'), '$[*]' COLUMNS (place FOR ORDINALITY, way LONGTEXT PATH '$')) t) w
  WHERE w.ways IS NOT NULL;
  INSERT INTO data.enquiry_safe_contact (enquiry_id, place, ways, phone, email, letter_address, voicemail, name_to_use,
    times, must_not_know, other, confirmed)
  SELECT p_enquiry, t.place, GROUP_CONCAT(t.way ORDER BY t.turn), MAX(t.phone), MAX(t.email), MAX(t.address), MAX(t.voicemail),
    MAX(t.name_to_use), MAX(t.times), MAX(t.must_not_know), MAX(t.other), core.today()
  FROM JSON_TABLE(p_facts, '$.people[*]' COLUMNS (
    place FOR ORDINALITY,
    phone LONGTEXT PATH '$.phone', email LONGTEXT PATH '$.email', address LONGTEXT PATH '$.safe_address',
    voicemail LONGTEXT PATH '$.safe_voicemail', name_to_use LONGTEXT PATH '$.safe_name_to_use', times LONGTEXT PATH '$.safe_times',
    must_not_know LONGTEXT PATH '$.safe_must_not_know', other LONGTEXT PATH '$.safe_other',
    NESTED PATH '$.safe_ways[*]' COLUMNS (turn FOR ORDINALITY, way LONGTEXT PATH '$'))) t
  JOIN data.enquiry_person i ON i.enquiry_id = p_enquiry AND i.place = t.place
  WHERE t.way IS NOT NULL
  GROUP BY t.place;
END
