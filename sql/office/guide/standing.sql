-- How each version of a page of the guide stands: live, scheduled, draft, unused (a draft, and families see a later version), held (nobody
-- has checked the translation) or past.
CREATE VIEW office.guide_standing AS
SELECT v.page_id, v.lang, v.number,
  CASE WHEN l.number = v.number THEN 'live' WHEN v.live_from > core.now() THEN 'scheduled' WHEN v.live_from IS NULL THEN IF(l.number > v.number, 'unused', 'draft')
       WHEN g.guarded AND NOT v.confirmed THEN 'held' ELSE 'past' END AS state
FROM data.guide_version v JOIN data.guide_page g ON g.id = v.page_id
LEFT JOIN core.guide_live l ON l.page_id = v.page_id AND l.lang = v.lang
