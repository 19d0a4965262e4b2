-- outer: casework partner | episode scope=lead | write
-- Moves a meeting or changes who is asked. A new time goes to everybody; who is no longer asked gets a cancellation.
CREATE PROCEDURE record.meeting_change(IN p_post BIGINT, IN p_episode BIGINT, IN p_meeting BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_version INT,
  IN p_meeting_kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_starts_at DATETIME, IN p_minutes_long INT, IN p_place VARCHAR(400), IN p_posts LONGTEXT, IN p_people LONGTEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_before LONGTEXT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    CALL record.meeting_check(p_episode, p_meeting, p_posts, p_people);
    -- Whom nothing new has to be told, if the time stays.
    SET v_before = (SELECT IF(g.starts_at = p_starts_at AND g.minutes_long = p_minutes_long,
        COALESCE((SELECT JSON_ARRAYAGG(t.post_id) FROM data.attendance t WHERE t.meeting_id = g.id AND t.post_id <> 0), '[]'), NULL)
      FROM data.meeting g WHERE g.episode_id = p_episode AND g.id = p_meeting);
    UPDATE data.meeting SET kind = p_meeting_kind, starts_at = p_starts_at, minutes_long = p_minutes_long, place = p_place,
      sequence = sequence + 1, version = version + 1
    WHERE episode_id = p_episode AND id = p_meeting AND version = p_version AND state = 'planned';
    IF ROW_COUNT() = 0 THEN
      CALL record.meeting_conflict(p_episode, p_meeting);
    END IF;
    CALL record.meeting_ask(p_meeting, p_posts, p_people);
    CALL record.meeting_invite(p_meeting, 'REQUEST', v_before);
    CALL core.key_done(p_post, p_key, 'changed');
  END IF;
  SELECT 1 AS done, record.meeting_said(p_starts_at) AS said;
END
