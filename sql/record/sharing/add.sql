-- outer: casework partner | episode scope=lead | write
-- ends access
-- Records what one adult says of sharing with one agency. It stands in place of what they said of that agency before;
-- what another adult refused stays refused. A refusal takes effect with the COMMIT, for whoever of that agency is on
-- the team.
CREATE PROCEDURE record.sharing_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_by VARCHAR(64), IN p_by_name VARCHAR(200), IN p_agency VARCHAR(64), IN p_agency_name VARCHAR(200),
  IN p_answer VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_extent VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_scopes LONGTEXT,
  IN p_starts DATE, IN p_ends DATE, IN p_said VARCHAR(2000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_name VARCHAR(200);
  DECLARE v_person BIGINT;
  DECLARE v_agency INT;
  DECLARE v_agency_name VARCHAR(200) DEFAULT p_agency_name;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  CALL record.agreement_who(p_episode, p_by, p_by_name, v_name, v_person);
  IF p_agency <> 'not_here' THEN
    SELECT g.id, g.name INTO v_agency, v_agency_name FROM data.agency g JOIN data.episode e ON e.service_id = g.service_id
    WHERE e.id = p_episode AND g.code = p_agency AND g.kind <> 'council';
  END IF;
  IF (p_agency <> 'not_here' AND v_agency IS NULL) OR v_agency_name IS NULL THEN
    CALL record.work_refuse('agency', 'Choose an agency from this list');
  END IF;
  IF p_ends < p_starts THEN
    CALL record.work_refuse('ends', 'The last day must not be before the first');
  END IF;
  IF p_extent <> 'everything' AND JSON_LENGTH(COALESCE(p_scopes, '[]')) = 0 THEN
    CALL record.work_refuse('scopes', 'Choose what this is about');
  END IF;
  UPDATE data.episode SET version = version + 1 WHERE id = p_episode;
  UPDATE data.sharing_decision SET replaced_at = core.now()
  WHERE episode_id = p_episode AND replaced_at IS NULL AND agency_id <=> v_agency AND agency_name = v_agency_name
    AND IF(v_person IS NULL, by_person_id IS NULL AND by_name = v_name, by_person_id = v_person);
  CALL record.sharing_store(p_post, p_episode, v_person, v_name, v_agency, v_agency_name, p_answer, IF(p_extent = 'everything', NULL, p_scopes), p_starts, p_ends, p_said);
  IF p_answer = 'refused' THEN
    CALL record.sharing_lost(p_post, p_episode, v_agency);
  END IF;
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
