-- outer: casework partner | episode scope=lead | write
-- Arranges a meeting and invites each member of the team that is ticked, by a mail and calendar file of their own.
CREATE PROCEDURE record.meeting_add(IN p_post BIGINT, IN p_episode BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_meeting_kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_starts_at DATETIME, IN p_minutes_long INT, IN p_place VARCHAR(400), IN p_posts LONGTEXT, IN p_people LONGTEXT)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_meeting BIGINT;
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    CALL record.work_open(p_episode);
    CALL record.meeting_check(p_episode, NULL, p_posts, p_people);
    INSERT INTO data.meeting (episode_id, uid, kind, starts_at, minutes_long, place, added_by_post_id)
    VALUES (p_episode, LOWER(HEX(RANDOM_BYTES(16))), p_meeting_kind, p_starts_at, p_minutes_long, p_place, p_post);
    SET v_meeting = LAST_INSERT_ID();
    CALL record.meeting_ask(v_meeting, p_posts, p_people);
    CALL record.meeting_invite(v_meeting, 'REQUEST', NULL);
    SET v_first = v_meeting;
    CALL core.key_done(p_post, p_key, v_first);
  END IF;
  SELECT 1 AS done, v_first AS meeting, record.meeting_said(p_starts_at) AS said;
END
