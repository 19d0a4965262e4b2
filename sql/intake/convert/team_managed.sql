-- Does anybody who can sign in manage this team now, or cover for its manager?
CREATE FUNCTION intake.team_managed(p_team INT) RETURNS BOOLEAN READS SQL DATA
RETURN EXISTS (SELECT 1 FROM core.team_manager_now m WHERE m.team_id = p_team)
