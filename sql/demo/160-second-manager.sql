-- The manager of another team, who can cover. Nobody here is real.
INSERT INTO data.account (service_id, login, name, mail, standing, standing_checked_at)
SELECT s.id, 'manager2', 'Mika South', 'manager2@council.example', 'active', core.now() FROM data.service s
WHERE NOT EXISTS (SELECT 1 FROM data.account a WHERE a.service_id = s.id AND a.login = 'manager2');

INSERT INTO data.post (service_id, account_id, agency_id, team_id, title, starts)
SELECT a.service_id, a.id, g.id, t.id, 'Team manager, South', core.today() - INTERVAL 1 YEAR
FROM data.account a
JOIN data.agency g ON g.service_id = a.service_id AND g.code = 'council'
JOIN data.team t ON t.service_id = a.service_id AND t.code = 'south'
WHERE a.login = 'manager2' AND NOT EXISTS (SELECT 1 FROM data.post p WHERE p.account_id = a.id);

INSERT IGNORE INTO data.post_role (post_id, role)
SELECT p.id, 'manager' FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'manager2';
