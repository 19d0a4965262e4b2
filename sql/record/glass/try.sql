-- Breaks the glass, or not: committed before anything is answered. Whoever has the record already (but for broken
-- glass) needs none. Guessing is throttled: 5 that could not be opened within an hour, then 45429.
CREATE PROCEDURE record.glass_try(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_record VARCHAR(40), IN p_needs LONGTEXT, IN p_reason VARCHAR(2000), IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
this: BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin DEFAULT core.reference_typed(p_record);
  DECLARE v_now DATETIME DEFAULT core.now();
  DECLARE v_named, v_last BIGINT;
  DECLARE v_has, v_opens TINYINT;
  CALL record.glass_council(p_post);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NOT NULL THEN
    LEAVE this;
  END IF;
  IF (SELECT COUNT(*) FROM data.look l WHERE l.post_id = p_post AND l.looked_at > v_now - INTERVAL 1 HOUR AND l.page = 'glass_add' AND l.outcome = 'refused') >= 5 THEN
    SIGNAL SQLSTATE '45429';
  END IF;
  SET v_named = (SELECT e.id FROM data.episode e JOIN data.post p ON p.service_id = e.service_id WHERE e.reference = v_reference AND p.id = p_post);
  SET v_last = (SELECT MAX(x.id) FROM data.episode x);
  SET v_has = EXISTS (SELECT 1 FROM core.access_now a WHERE a.post_id = p_post AND a.episode_id = COALESCE(v_named, v_last) AND a.ground <> 'glass');
  SET v_opens = EXISTS (SELECT 1 FROM data.episode e JOIN data.family f ON f.id = e.family_id AND f.restricted = 0
                        WHERE e.id = COALESCE(v_named, v_last)
                          AND NOT EXISTS (SELECT 1 FROM data.conflict c WHERE c.post_id = p_post AND c.family_id = f.id AND c.ended_at IS NULL));
  SET v_has = v_has AND v_named IS NOT NULL, v_opens = v_opens AND v_named IS NOT NULL; -- looked for in another, so that it takes as long
  INSERT INTO data.look (looked_at, post_id, episode_id, page, outcome, ground, request)
  VALUES (v_now, p_post, v_named, 'glass_add', IF(v_has OR v_opens, 'shown', 'refused'), IF(v_has, NULL, 'glass'), p_request);
  IF v_named IS NOT NULL AND NOT v_has THEN
    CALL record.glass_store(p_post, v_named, IF(v_opens, 'opened', 'refused'), p_needs, p_reason);
  END IF;
  CALL core.key_done(p_post, p_key, IF(v_has OR v_opens, v_reference, 'refused'));
END
