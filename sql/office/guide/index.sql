-- outer: manage | role=admin,commissioner | read
-- names nobody: the guide
-- Every page in every language: what is live, what is newer, when it is to be reviewed.
CREATE PROCEDURE office.guide_index(IN p_post BIGINT)
BEGIN
  SELECT 1 AS `texts[]`, g.name, g.kind, g.guarded, t.lang, t.english, IF(t.lang = 'en', 1, 0) AS first, COALESCE(v.title, e.title) AS title, x.version, l.number AS live,
    IF(l.number = x.version, 1, 0) AS current, IF(lv.confirmed = 0, 1, 0) AS unchecked, x.review_on, IF(x.review_on <= core.today(), 1, 0) AS review_due,
    (SELECT MIN(f.live_from) FROM data.guide_version f WHERE f.page_id = g.id AND f.lang = t.lang AND f.live_from > core.now()) AS next_live
  FROM data.guide_page g JOIN data.post p ON p.id = p_post AND p.service_id = g.service_id
  JOIN data.guide_language t
  LEFT JOIN data.guide_text x ON x.page_id = g.id AND x.lang = t.lang
  LEFT JOIN data.guide_version v ON v.page_id = g.id AND v.lang = t.lang AND v.number = x.version
  LEFT JOIN core.guide_live l ON l.page_id = g.id AND l.lang = t.lang
  LEFT JOIN data.guide_version lv ON lv.page_id = g.id AND lv.lang = t.lang AND lv.number = l.number
  LEFT JOIN data.guide_text ex ON ex.page_id = g.id AND ex.lang = 'en'
  LEFT JOIN data.guide_version e ON e.page_id = g.id AND e.lang = 'en' AND e.number = ex.version
  WHERE g.kind <> 'place' ORDER BY g.place, t.place;
  SELECT 1 AS reviews, COUNT(*) AS due FROM data.guide_text x JOIN data.guide_page g ON g.id = x.page_id
  JOIN data.post p ON p.id = p_post AND p.service_id = g.service_id WHERE g.kind <> 'place' AND x.review_on <= core.today();
END
