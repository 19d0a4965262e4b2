-- Refuses, beside the field, to give a post what the family keeps from its agency. p_scopes: what was ticked.
CREATE PROCEDURE record.sharing_need(IN p_episode BIGINT, IN p_member BIGINT, IN p_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_scopes LONGTEXT)
BEGIN
  DECLARE v_agency INT;
  DECLARE v_words VARCHAR(400);
  SET v_agency = (SELECT p.agency_id FROM data.post p WHERE p.id = p_member);
  SELECT GROUP_CONCAT(DISTINCT IF(x.scope = 'lead', NULL, record.sharing_words(x.scope)) ORDER BY x.scope SEPARATOR ', ')
  INTO v_words
  FROM core.sharing_refused x
  WHERE x.episode_id = p_episode AND x.agency_id = v_agency
    AND (p_role = 'lead_practitioner' OR JSON_CONTAINS(COALESCE(p_scopes, '[]'), JSON_QUOTE(x.scope)));
  IF v_words IS NOT NULL AND p_role = 'lead_practitioner' THEN
    CALL record.work_refuse('role', 'The family has said no to sharing some of the record with this agency, so nobody of it can lead. A manager can override that');
  ELSEIF v_words IS NOT NULL THEN
    CALL record.work_refuse('scopes', CONCAT('The family has said no to sharing this with the agency: ', v_words, '. Take the tick away. A manager can override the family’s no, with a reason'));
  END IF;
END
