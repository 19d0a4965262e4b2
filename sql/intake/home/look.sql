-- Audits the referrals that the start page of people of other agencies names, and the families with a concern that waits for them or that they have not read.
CREATE PROCEDURE intake.home_look(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_news LONGTEXT DEFAULT core.concern_news(p_post);
  CALL intake.referral_note(p_post, NULL, NULL, NULL, p_request);
  INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, request)
  SELECT core.now(), p_post, w.episode_id, 'home_show', 'shown', p_request FROM core.concern_waits w WHERE w.post_id = p_post
  UNION SELECT core.now(), p_post, CAST(j.id AS UNSIGNED), 'home_show', 'shown', p_request FROM JSON_TABLE(v_news, '$[*]' COLUMNS (id LONGTEXT PATH '$')) j;
END
