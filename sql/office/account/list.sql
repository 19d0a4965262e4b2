-- outer: manage | role=admin,manager | read
-- first: core.look_add(p_post, NULL, 'account_list', p_request)
-- Who has an account, at which agency, and whether the directory still knows them. p_agency: one agency's code;
-- p_standing: active, disabled, or signed_in now; p_sort: name, agency or their opposites. 50 a page.
CREATE PROCEDURE office.account_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_agency VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_standing VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  DECLARE v_now DATETIME DEFAULT core.now();
  DECLARE v_total INT;
  DECLARE v_page INT;
  DECLARE v_from INT;
  SET p_standing = IF(p_standing IN ('active', 'disabled', 'signed_in'), p_standing, NULL);
  SET p_sort = IF(p_sort IN ('name', '-name', '-agency'), p_sort, 'agency');
  SET p_agency = (SELECT g.code FROM data.agency g WHERE g.service_id = v_service AND g.code = p_agency);
  SET v_total = (SELECT COUNT(*)
    FROM data.account a
    JOIN data.post p ON p.account_id = a.id AND p.ends IS NULL
    JOIN data.agency g ON g.id = p.agency_id
    WHERE a.service_id = v_service AND (p_agency IS NULL OR g.code = p_agency)
      AND (p_standing IS NULL OR (p_standing = 'active' AND a.standing = 'active') OR (p_standing = 'disabled' AND a.standing <> 'active')
        OR (p_standing = 'signed_in' AND EXISTS (SELECT 1 FROM data.session s WHERE s.post_id = p.id AND s.ends_at > v_now AND s.seen_at > v_now - INTERVAL 30 MINUTE))));
  SET v_page = LEAST(IF(p_page REGEXP '^[1-9][0-9]{0,4}$', CAST(p_page AS UNSIGNED), 1), GREATEST(CEIL(v_total / 50), 1));
  SET v_from = (v_page - 1) * 50;
  SELECT 1 AS list, p_sort AS sort, v_total AS total, v_from + 1 AS first, LEAST(v_from + 50, v_total) AS last, v_page AS page,
    v_page - 1 AS previous, v_page + 1 AS next, GREATEST(CEIL(v_total / 50), 1) AS pages;
  SELECT 1 AS chosen, p_agency AS agency, p_standing AS standing;
  SELECT 1 AS `agencies[]`, g.code, g.name FROM data.agency g WHERE g.service_id = v_service ORDER BY g.name LIMIT 1000;
  SELECT 1 AS `accounts[]`, CAST(a.id AS CHAR) AS id, a.name, a.login, g.name AS agency, p.title, a.standing, a.standing_checked_at AS checked,
    (SELECT COUNT(*) FROM data.session s WHERE s.post_id = p.id AND s.ends_at > v_now AND s.seen_at > v_now - INTERVAL 30 MINUTE) AS sessions
  FROM data.account a
  JOIN data.post p ON p.account_id = a.id AND p.ends IS NULL
  JOIN data.agency g ON g.id = p.agency_id
  WHERE a.service_id = v_service AND (p_agency IS NULL OR g.code = p_agency)
    AND (p_standing IS NULL OR (p_standing = 'active' AND a.standing = 'active') OR (p_standing = 'disabled' AND a.standing <> 'active')
      OR (p_standing = 'signed_in' AND EXISTS (SELECT 1 FROM data.session s WHERE s.post_id = p.id AND s.ends_at > v_now AND s.seen_at > v_now - INTERVAL 30 MINUTE)))
  ORDER BY IF(p_sort = 'agency', g.name, NULL), IF(p_sort = '-agency', g.name, NULL) DESC, IF(p_sort = '-name', a.name, NULL) DESC, a.name, p.id
  LIMIT v_from, 50;
END
