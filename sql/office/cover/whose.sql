-- For whose families cover can be set: those of each manager who can sign in, and of a team that has none.
CREATE VIEW office.cover_whose AS
SELECT CAST(m.id AS CHAR) AS value, m.service_id, m.team_id, m.id AS post_id, m.name, m.team
FROM office.cover_manager m
UNION ALL
SELECT CONCAT('team-', t.code), t.service_id, t.id, NULL, t.name, 'Nobody manages this team now'
FROM data.team t
WHERE t.locality = 1 AND NOT EXISTS (SELECT 1 FROM office.cover_manager m WHERE m.team_id = t.id)
