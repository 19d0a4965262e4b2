-- Does anybody who can sign in manage this team now, or cover for its manager?
CREATE FUNCTION intake.team_managed(p_team INT) RETURNS BOOLEAN READS SQL DATA
RETURN EXISTS (SELECT 1 FROM data.post p JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
    JOIN data.post_role r ON r.post_id = p.id AND r.role = 'manager' WHERE p.team_id = p_team AND p.ends IS NULL)
  OR EXISTS (SELECT 1 FROM core.cover_now v JOIN data.post p ON p.id = v.post_id
    JOIN data.account a ON a.id = p.account_id AND a.standing = 'active' WHERE v.team_id = p_team)
