-- Who is looking, when, and for how long still: the first result set of every page behind sign-in.
CREATE PROCEDURE core.viewer_show(IN p_post BIGINT)
BEGIN
  SELECT 1 AS viewer, a.name, g.name AS agency, g.code AS agency_code, p.title, t.name AS team,
    (SELECT GROUP_CONCAT(r.role ORDER BY r.role) FROM data.post_role r WHERE r.post_id = p.id) AS roles,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'contact_officer') AS contact_officer,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'manager') AS manager,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'key_worker') AS key_worker,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'complaints_officer') AS complaints_officer,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'commissioner') AS commissioner,
    EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p.id AND r.role = 'admin') AS admin,
    @onedoor_idle AS idle_seconds, @onedoor_end AS end_seconds, core.now() AS shown_at
  FROM data.post p
  JOIN data.account a ON a.id = p.account_id
  JOIN data.agency g ON g.id = p.agency_id
  LEFT JOIN data.team t ON t.id = p.team_id
  WHERE p.id = p_post;
END
