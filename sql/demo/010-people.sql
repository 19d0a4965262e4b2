-- Synthetic agencies, accounts and posts of the demonstration. Nobody here is real.
INSERT INTO data.agency (service_id, code, name, kind)
SELECT s.id, a.code, a.name, a.kind FROM data.service s
JOIN (SELECT 'council' AS code, 'Islington Council (demonstration)' AS name, 'council' AS kind
  UNION ALL SELECT 'alder-primary', 'Alder Lane Primary School', 'school'
  UNION ALL SELECT 'birch-academy', 'Birch Hill Academy', 'school'
  UNION ALL SELECT 'police', 'Neighbourhood Police (demonstration)', 'police'
  UNION ALL SELECT 'harbour-families', 'Harbour Families', 'voluntary'
  UNION ALL SELECT 'housing', 'Northside Homes', 'housing') a
WHERE NOT EXISTS (SELECT 1 FROM data.agency g WHERE g.service_id = s.id AND g.code = a.code);

INSERT INTO data.account (service_id, login, name, mail, standing, standing_checked_at)
SELECT s.id, a.login, a.name, CONCAT(a.login, '@', a.host), 'active', core.now() FROM data.service s
JOIN (SELECT 'school' AS login, 'Priya Example' AS name, 'alder-primary.example' AS host
  UNION ALL SELECT 'outsider', 'Owen Elsewhere', 'birch-academy.example'
  UNION ALL SELECT 'police', 'Sgt Sam Sample', 'police.example'
  UNION ALL SELECT 'charity', 'Chidi Charity', 'harbour-families.example'
  UNION ALL SELECT 'housing', 'Hana Homes', 'northside-homes.example'
  UNION ALL SELECT 'contact', 'Cora Contact', 'council.example'
  UNION ALL SELECT 'manager', 'Morgan Manager', 'council.example'
  UNION ALL SELECT 'worker', 'Wren Worker', 'council.example'
  UNION ALL SELECT 'complaints', 'Carys Complaints', 'council.example'
  UNION ALL SELECT 'commissioner', 'Kit Commissioner', 'council.example'
  UNION ALL SELECT 'admin', 'Ade Admin', 'council.example'
  UNION ALL SELECT 'worker2', 'Wil Second', 'council.example') a;

INSERT INTO data.post (service_id, account_id, agency_id, team_id, title, starts)
SELECT a.service_id, a.id, g.id, t.id, p.title, core.today() - INTERVAL 1 YEAR
FROM data.account a
JOIN (SELECT 'school' AS login, 'alder-primary' AS agency, NULL AS team, 'SENCO' AS title
  UNION ALL SELECT 'outsider', 'birch-academy', NULL, 'Headteacher'
  UNION ALL SELECT 'police', 'police', NULL, 'Neighbourhood sergeant'
  UNION ALL SELECT 'charity', 'harbour-families', NULL, 'Family worker'
  UNION ALL SELECT 'housing', 'housing', NULL, 'Housing officer'
  UNION ALL SELECT 'contact', 'council', 'front-door', 'Front door officer'
  UNION ALL SELECT 'manager', 'council', 'north', 'Team manager, North'
  UNION ALL SELECT 'worker', 'council', 'north', 'Key worker, North'
  UNION ALL SELECT 'worker2', 'council', 'north', 'Key worker, North'
  UNION ALL SELECT 'complaints', 'council', NULL, 'Complaints officer'
  UNION ALL SELECT 'commissioner', 'council', NULL, 'Lead commissioner'
  UNION ALL SELECT 'admin', 'council', NULL, 'System administrator') p ON p.login = a.login
JOIN data.agency g ON g.service_id = a.service_id AND g.code = p.agency
LEFT JOIN data.team t ON t.service_id = a.service_id AND t.code = p.team;

INSERT INTO data.post_role (post_id, role)
SELECT p.id, r.role FROM data.post p JOIN data.account a ON a.id = p.account_id
JOIN (SELECT 'school' AS login, 'partner' AS role
  UNION ALL SELECT 'outsider', 'partner' UNION ALL SELECT 'police', 'partner'
  UNION ALL SELECT 'charity', 'partner' UNION ALL SELECT 'housing', 'partner'
  UNION ALL SELECT 'contact', 'contact_officer' UNION ALL SELECT 'manager', 'manager'
  UNION ALL SELECT 'worker', 'key_worker' UNION ALL SELECT 'worker2', 'key_worker'
  UNION ALL SELECT 'complaints', 'complaints_officer' UNION ALL SELECT 'commissioner', 'commissioner'
  UNION ALL SELECT 'admin', 'admin') r ON r.login = a.login;
