-- By which of its roles a post reads the inbox.
CREATE FUNCTION intake.inbox_role(p_post BIGINT) RETURNS VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN IF(EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_post AND r.role = 'contact_officer'), 'contact_officer', 'manager')
