-- What the pages of one text begin with: which page, which language, how it stands.
CREATE PROCEDURE office.guide_head(IN p_post BIGINT, IN p_page INT, IN p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT 1 AS text, g.name, g.kind, g.guarded, t.lang, t.name AS language, t.english, t.direction, COALESCE(x.version, 0) AS version,
    COALESCE(v.title, e.title, g.name) AS title, l.number AS live, x.review_on, IF(x.review_on <= core.today(), 1, 0) AS review_due,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_post AND r.role = 'admin') AS may_edit
  FROM data.guide_page g JOIN data.guide_language t ON t.lang = p_lang
  LEFT JOIN data.guide_text x ON x.page_id = g.id AND x.lang = p_lang
  LEFT JOIN data.guide_version v ON v.page_id = g.id AND v.lang = p_lang AND v.number = x.version
  LEFT JOIN core.guide_live l ON l.page_id = g.id AND l.lang = p_lang
  LEFT JOIN core.guide_live en ON en.page_id = g.id AND en.lang = 'en'
  LEFT JOIN data.guide_version e ON e.page_id = g.id AND e.lang = 'en' AND e.number = en.number
  WHERE g.id = p_page;
END
