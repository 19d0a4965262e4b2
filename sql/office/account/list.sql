-- outer: manage | role=admin,manager | read
-- first: core.look_add(p_post, NULL, 'account_list', p_request)
-- Who has an account, at which agency, and whether the directory still knows them.
CREATE PROCEDURE office.account_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT 1 AS `accounts[]`, CAST(a.id AS CHAR) AS id, a.name, a.login, g.name AS agency, p.title, a.standing, a.standing_checked_at AS checked,
    (SELECT COUNT(*) FROM data.session s WHERE s.post_id = p.id AND s.ends_at > core.now() AND s.seen_at > core.now() - INTERVAL 30 MINUTE) AS sessions
  FROM data.account a
  JOIN data.post p ON p.account_id = a.id AND p.ends IS NULL
  JOIN data.agency g ON g.id = p.agency_id
  JOIN data.post me ON me.id = p_post AND me.service_id = a.service_id
  ORDER BY g.name, a.name LIMIT 1000;
END
