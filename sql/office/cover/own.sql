-- Whose cover a post may set: an administrator anybody's and that of a team without a manager (NULL), a manager their own.
CREATE FUNCTION office.cover_own(p_post BIGINT, p_away BIGINT) RETURNS TINYINT(1) READS SQL DATA
RETURN p_post <=> p_away OR EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_post AND r.role = 'admin')
