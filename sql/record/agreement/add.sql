-- outer: casework partner | episode scope=lead | write
-- ends access
-- Records what one adult (or a young person for themselves) answered. It stands in place of their earlier answer. A no
-- is told to the key worker and the manager; shares end at once where they had agreed before, or nobody says yes.
CREATE PROCEDURE record.agreement_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_by VARCHAR(64), IN p_by_name VARCHAR(200), IN p_answer VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_authority VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_judged_by VARCHAR(200), IN p_judgement VARCHAR(2000), IN p_whom LONGTEXT,
  IN p_how VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answered DATE, IN p_said VARCHAR(2000))
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_name VARCHAR(200);
  DECLARE v_person BIGINT;
  DECLARE v_agreement BIGINT;
  DECLARE v_agreed BOOLEAN;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    SELECT 1 AS done, v_first AS reference;
    LEAVE this;
  END IF;
  CALL record.work_open(p_episode);
  CALL record.agreement_who(p_episode, p_by, p_by_name, v_name, v_person);
  IF EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_whom, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
             WHERE NOT record.work_relative(COALESCE(record.work_option('person', w.value), 0), p_episode)) THEN
    CALL record.work_refuse('whom', 'Choose for whom from the members of this family');
  END IF;
  IF p_authority = 'young_person' AND (v_person IS NULL OR EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_whom, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
      WHERE record.work_option('person', w.value) <> v_person)) THEN
    CALL record.work_refuse('whom', 'A young person answers for themselves only: choose nobody else');
  END IF;
  SET v_agreed = EXISTS (SELECT 1 FROM record.agreement_now n WHERE n.episode_id = p_episode AND n.yes
    AND IF(v_person IS NULL, n.by_person_id IS NULL AND n.by_name = v_name, n.by_person_id = v_person));
  UPDATE data.episode SET version = version + 1 WHERE id = p_episode;
  INSERT INTO data.agreement (episode_id, by_person_id, by_name, authority, how, agreed, answer, said, judged_by, judgement, recorded_by_post_id, recorded_at, episode_version)
  SELECT p_episode, v_person, v_name, IF(p_answer = 'unsafe_to_ask', NULL, p_authority), IF(p_answer = 'unsafe_to_ask', NULL, p_how), p_answered, p_answer, p_said,
    IF(p_authority = 'young_person', p_judged_by, NULL), IF(p_authority = 'young_person', p_judgement, NULL), p_post, core.now(), e.version
  FROM data.episode e WHERE e.id = p_episode;
  SET v_agreement = LAST_INSERT_ID();
  INSERT INTO data.agreement_subject (agreement_id, person_id)
  SELECT DISTINCT v_agreement, record.work_option('person', w.value) FROM JSON_TABLE(COALESCE(p_whom, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w;
  UPDATE data.clock SET met_at = core.now()
  WHERE episode_id = p_episode AND kind = 'agreement_again' AND met_at IS NULL AND person_id = v_person;
  IF p_answer = 'refused' THEN
    IF v_agreed OR record.agreement_standing(p_episode) = 'stopped' THEN
      CALL record.agreement_end_shares(p_post, p_episode);
    END IF;
    CALL record.agreement_tell(p_post, p_episode);
  END IF;
  CALL core.key_done(p_post, p_key, (SELECT e.reference FROM data.episode e WHERE e.id = p_episode));
  SELECT 1 AS done, e.reference FROM data.episode e WHERE e.id = p_episode;
END
