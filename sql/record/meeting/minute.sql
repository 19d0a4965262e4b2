-- outer: casework partner | episode scope=lead | write
-- Keeps the minutes: who came, who sent apologies, what was said and decided, the family's view, new actions.
CREATE PROCEDURE record.meeting_minute(IN p_post BIGINT, IN p_episode BIGINT, IN p_meeting BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_came LONGTEXT, IN p_apologies LONGTEXT, IN p_minutes TEXT, IN p_decisions TEXT, IN p_family_view TEXT, IN p_actions LONGTEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    IF (SELECT g.starts_at FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting) > core.now() THEN
      CALL record.work_refuse('', 'This meeting is still to come. Minute it when it has begun.');
    END IF;
    IF EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_apologies, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
               WHERE JSON_CONTAINS(COALESCE(p_came, '[]'), JSON_QUOTE(w.value))) THEN
      CALL record.work_refuse('apologies', 'Somebody is ticked twice: choose whether they came or sent apologies');
    END IF;
    CALL record.meeting_check(p_episode, p_meeting, record.meeting_of(p_came, p_apologies, 'post'), record.meeting_of(p_came, p_apologies, 'person'));
    UPDATE data.meeting SET state = 'held', minutes = p_minutes, decisions = p_decisions, family_view = p_family_view,
      minuted_by_post_id = p_post, minuted_at = core.now(), version = version + 1
    WHERE episode_id = p_episode AND id = p_meeting AND version = p_version AND state <> 'cancelled';
    IF ROW_COUNT() = 0 THEN
      CALL record.meeting_conflict(p_episode, p_meeting);
    END IF;
    UPDATE data.attendance SET state = 'did_not_attend' WHERE meeting_id = p_meeting;
    INSERT INTO data.attendance (meeting_id, post_id, person_id, state)
    SELECT p_meeting, COALESCE(record.work_option('post', w.value), 0), COALESCE(record.work_option('person', w.value), 0), 'apologies'
    FROM JSON_TABLE(COALESCE(p_apologies, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
    ON DUPLICATE KEY UPDATE state = 'apologies';
    INSERT INTO data.attendance (meeting_id, post_id, person_id, state)
    SELECT p_meeting, COALESCE(record.work_option('post', w.value), 0), COALESCE(record.work_option('person', w.value), 0), 'attended'
    FROM JSON_TABLE(COALESCE(p_came, '[]'), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
    ON DUPLICATE KEY UPDATE state = 'attended';
    CALL record.meeting_action(p_post, p_episode, p_meeting, p_actions);
    CALL record.draft_end(p_post, p_episode, 'minutes', p_meeting);
    SET v_first = IF(COALESCE(JSON_LENGTH(p_actions), 0) > 0, 'minutes-actions', 'minutes');
    CALL core.key_done(p_post, p_key, v_first);
  END IF;
  SELECT 1 AS done, v_first AS said;
END
