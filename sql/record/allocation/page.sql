-- One page of the families that wait for a key worker and that a manager answers for, as a JSON array of episodes, in
-- order: of a level of need, or (NULL) of any; 25 a page.
CREATE FUNCTION record.allocation_page(p_post BIGINT, p_need VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_page INT) RETURNS LONGTEXT READS SQL DATA
BEGIN
  DECLARE v_from INT DEFAULT (GREATEST(COALESCE(p_page, 1), 1) - 1) * 25;
  RETURN COALESCE((SELECT JSON_ARRAYAGG(t.id ORDER BY t.place) FROM (
    SELECT x.id, ROW_NUMBER() OVER (ORDER BY
        IF(p_sort = 'name', x.name, NULL), IF(p_sort = '-name', x.name, NULL) DESC,
        CASE p_sort WHEN '-starts' THEN -TO_DAYS(x.starts) WHEN 'need' THEN x.need WHEN '-need' THEN -x.need
          WHEN 'children' THEN x.children WHEN '-children' THEN -x.children END, x.starts, x.id) AS place
    FROM (SELECT e.id, e.starts, f.name, k.place AS need,
            (SELECT COUNT(*) FROM data.family_member m WHERE m.family_id = e.family_id AND m.role = 'child' AND m.ends IS NULL) AS children
          FROM data.episode e
          JOIN data.family f ON f.id = e.family_id
          LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'level_of_need' AND k.code = e.level_of_need
          WHERE e.state <> 'closed' AND (p_need IS NULL OR e.level_of_need = p_need)
            AND e.id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post AND a.scope = 'manage')
            AND NOT EXISTS (SELECT 1 FROM data.involvement i WHERE i.episode_id = e.id AND i.role = 'key_worker' AND i.ended_at IS NULL)) x
    ORDER BY place LIMIT v_from, 25) t), '[]');
END
