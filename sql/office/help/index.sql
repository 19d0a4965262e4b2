-- outer: manage | role=admin,commissioner | read
-- names nobody: local services
-- The directory as it is kept, hidden places and drafts too.
CREATE PROCEDURE office.help_index(IN p_post BIGINT)
BEGIN
  SELECT 1 AS `found[]`, g.name, v.title, x.version, l.number AS live, IF(l.number = x.version, 1, 0) AS current, d.state,
    (SELECT MIN(f.live_from) FROM data.guide_version f WHERE f.page_id = g.id AND f.live_from > core.now()) AS next_live,
    v.made_at, a.name AS maker, x.review_on, IF(x.review_on <= core.today(), 1, 0) AS review_due
  FROM data.guide_page g JOIN data.post p ON p.id = p_post AND p.service_id = g.service_id
  JOIN data.guide_text x ON x.page_id = g.id
  JOIN data.guide_version v ON v.page_id = x.page_id AND v.lang = x.lang AND v.number = x.version
  LEFT JOIN core.guide_live l ON l.page_id = x.page_id AND l.lang = x.lang
  LEFT JOIN data.help_detail d ON d.page_id = l.page_id AND d.lang = l.lang AND d.number = l.number
  LEFT JOIN data.post q ON q.id = v.made_by LEFT JOIN data.account a ON a.id = q.account_id
  WHERE g.kind = 'place' ORDER BY v.title;
END
