-- The version of each page and language that the public reads now: the last to go live. A guarded page's
-- translation counts only when it is confirmed.
CREATE VIEW core.guide_live AS
SELECT x.page_id, x.lang, x.number FROM (
  SELECT v.page_id, v.lang, v.number, ROW_NUMBER() OVER (PARTITION BY v.page_id, v.lang ORDER BY v.live_from DESC, v.number DESC) AS nth
  FROM data.guide_version v JOIN data.guide_page p ON p.id = v.page_id
  JOIN (SELECT core.now() AS moment) t -- once, not once a row
  WHERE v.live_from <= t.moment AND (v.confirmed OR NOT p.guarded)) x
WHERE x.nth = 1
