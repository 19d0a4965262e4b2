-- outer: casework partner | episode scope=lead | write
-- Keeps a new version of the assessment, whole, with the voice of each child that is born. Earlier versions stay.
CREATE PROCEDURE record.assessment_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_answers LONGTEXT, IN p_voices LONGTEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_taken TINYINT DEFAULT 0;
  DECLARE v_place INT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    SET v_place = (SELECT MIN(j.place) - 1 FROM JSON_TABLE(COALESCE(p_voices, '[]'), '$[*]' COLUMNS (place FOR ORDINALITY, child LONGTEXT PATH '$.child')) j
                   WHERE NOT record.work_relative(COALESCE(record.work_option('person', j.child), 0), p_episode));
    IF v_place IS NOT NULL THEN
      CALL record.work_refuse(CONCAT('voices.', v_place, '.child'), 'Choose a child of this family.');
    END IF;
    SET v_place = (SELECT MAX(d.place) - 1 FROM (SELECT MAX(j.place) AS place FROM JSON_TABLE(COALESCE(p_voices, '[]'), '$[*]'
                     COLUMNS (place FOR ORDINALITY, child LONGTEXT PATH '$.child')) j GROUP BY j.child HAVING COUNT(*) > 1) d);
    IF v_place IS NOT NULL THEN
      CALL record.work_refuse(CONCAT('voices.', v_place, '.child'), 'Each child has one voice here. Choose another child, or put it all together.');
    END IF;
    IF EXISTS (SELECT 1 FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id AND m.role = 'child'
               JOIN data.person p ON p.id = m.person_id AND (p.born IS NOT NULL OR p.due IS NULL)
               WHERE e.id = p_episode AND record.work_relative(m.person_id, p_episode)
                 AND NOT EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_voices, '[]'), '$[*]' COLUMNS (child LONGTEXT PATH '$.child')) j
                                 WHERE record.work_option('person', j.child) = m.person_id)) THEN
      CALL record.work_refuse('voices', 'Give each child a voice here, or say why there is none yet.');
    END IF;
    IF COALESCE((SELECT MAX(s.version) FROM data.assessment s WHERE s.episode_id = p_episode), 0) <> p_version THEN
      SET v_taken = 1;
    ELSE
      BEGIN
        DECLARE CONTINUE HANDLER FOR 1062 SET v_taken = 1;
        INSERT INTO data.assessment (episode_id, version, form_hash, answers, post_id, recorded_at)
        VALUES (p_episode, p_version + 1, p_form, p_answers, p_post, core.now());
      END;
    END IF;
    IF v_taken THEN
      SELECT 1 AS conflict, s.version, s.answers FROM data.assessment s
      WHERE s.episode_id = p_episode ORDER BY s.version DESC LIMIT 1;
      SIGNAL SQLSTATE '45409';
    END IF;
    INSERT INTO data.child_voice (episode_id, version, person_id, said, how)
    SELECT p_episode, p_version + 1, record.work_option('person', j.child), COALESCE(j.said, ''), COALESCE(NULLIF(j.how, ''), 'talk')
    FROM JSON_TABLE(COALESCE(p_voices, '[]'), '$[*]' COLUMNS (child LONGTEXT PATH '$.child', said LONGTEXT PATH '$.said', how LONGTEXT PATH '$.how')) j;
    CALL record.work_begin(p_episode);
    CALL record.draft_end(p_post, p_episode, 'assessment', 0);
    CALL core.key_done(p_post, p_key, 'assessed');
  END IF;
  SELECT 1 AS done;
END
