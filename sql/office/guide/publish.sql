-- outer: manage | role=admin | write
-- names nobody: the guide
-- From when a version is seen: now, or from the beginning of a day. Publishing is a review: the next is due in a year.
CREATE PROCEDURE office.guide_publish(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_number INT,
  IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_start VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_day DATE, IN p_confirmed VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_first VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_page INT;
  DECLARE v_service INT;
  CALL office.guide_page(p_post, p_page, p_lang, v_page);
  CALL core.key_take(p_post, p_key, p_digest, v_first);
  IF v_first IS NULL THEN
    SET v_service = (SELECT g.service_id FROM data.guide_page g WHERE g.id = v_page);
    IF p_lang <> 'en' AND COALESCE(p_confirmed, 'no') <> 'yes' AND (SELECT g.guarded FROM data.guide_page g WHERE g.id = v_page) THEN
      SELECT 1 AS `errors[]`, 'confirmed' AS field, 'Have the translation checked first: this page is about safety, agreement or emergencies' AS text;
      SIGNAL SQLSTATE '45422';
    END IF;
    UPDATE data.guide_version
    SET live_from = IF(p_start = 'later', core.day_start(v_service, p_day), core.now()), confirmed = p_lang = 'en' OR p_confirmed <=> 'yes',
      published_at = core.now(), published_by = p_post
    WHERE page_id = v_page AND lang = p_lang AND number = p_number;
    IF ROW_COUNT() = 0 THEN
      SIGNAL SQLSTATE '45404';
    END IF;
    UPDATE data.guide_text SET review_on = core.today() + INTERVAL 1 YEAR WHERE page_id = v_page AND lang = p_lang;
    CALL core.key_done(p_post, p_key, CAST(p_number AS CHAR));
  END IF;
  SELECT 1 AS done, p_number AS number, IF(p_start = 'later', 'scheduled', 'published') AS result;
END
