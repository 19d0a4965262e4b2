-- The holder of an involvement that is still running. Somebody else ended it meanwhile: 45409; not here: 45404.
CREATE PROCEDURE record.involvement_take(IN p_episode BIGINT, IN p_involvement BIGINT, OUT o_member BIGINT, OUT o_mail VARCHAR(254))
BEGIN
  DECLARE v_ended DATETIME;
  SET o_member = NULL;
  SELECT i.post_id, i.ended_at, p.mail INTO o_member, v_ended, o_mail
  FROM data.involvement i LEFT JOIN record.involvement_post_now p ON p.id = i.post_id
  WHERE i.episode_id = p_episode AND i.id = p_involvement AND i.role <> 'key_worker' FOR UPDATE;
  IF o_member IS NULL THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  IF v_ended IS NOT NULL THEN
    SELECT 1 AS conflict, 'changed' AS kind;
    SIGNAL SQLSTATE '45409';
  END IF;
END
