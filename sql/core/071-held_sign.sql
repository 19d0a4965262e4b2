-- What says that something in a flood may be from a real person: danger (what was ticked, or a word of the service's list
-- danger-word anywhere in it), a way to reach them, or nothing.
CREATE FUNCTION core.held_sign(p_service INT, p_answers LONGTEXT, p_facts LONGTEXT) RETURNS VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN CASE
  WHEN core.fact(p_facts, '$."enquiry.urgency"') = 'today' OR core.fact(p_facts, '$."danger.told"') = 'yes'
    OR JSON_CONTAINS(p_answers, '"frightened"', '$.topics') = 1
    OR EXISTS (SELECT 1 FROM data.code c WHERE c.service_id = p_service AND c.list = 'danger_word' AND LOCATE(c.label, p_answers) > 0) THEN 'danger'
  WHEN COALESCE(JSON_VALUE(p_answers, '$.phone'), JSON_VALUE(p_answers, '$.email'), JSON_VALUE(p_answers, '$.letter_address'),
    JSON_VALUE(p_answers, '$.trusted')) IS NOT NULL THEN 'contact'
  ELSE 'none' END
