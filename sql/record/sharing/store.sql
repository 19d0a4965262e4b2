-- Stores a sharing decision with its categories (NULL: all). Entries cannot be kept from somebody who leads, so who may
-- not read them may not lead.
CREATE PROCEDURE record.sharing_store(IN p_post BIGINT, IN p_episode BIGINT, IN p_person BIGINT, IN p_name VARCHAR(200), IN p_agency INT, IN p_agency_name VARCHAR(200),
  IN p_answer VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_scopes LONGTEXT, IN p_starts DATE, IN p_ends DATE, IN p_said VARCHAR(2000))
BEGIN
  DECLARE v_decision BIGINT;
  INSERT INTO data.sharing_decision (episode_id, by_person_id, by_name, agency_id, agency_name, answer, everything, starts, ends, said, recorded_by_post_id, recorded_at)
  VALUES (p_episode, p_person, p_name, p_agency, p_agency_name, p_answer, p_scopes IS NULL, p_starts, p_ends, p_said, p_post, core.now());
  SET v_decision = LAST_INSERT_ID();
  INSERT INTO data.sharing_scope (decision_id, scope)
  SELECT v_decision, s.scope FROM data.role_scope s
  WHERE s.role = 'lead_practitioner' AND (p_scopes IS NULL OR JSON_CONTAINS(p_scopes, JSON_QUOTE(IF(s.scope = 'lead', 'entries', s.scope))));
END
