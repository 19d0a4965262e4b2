-- The complaints of one page of the register that a post may open, as a JSON array of ids, in order: what waits first by
-- its clock, then by date; 25 a page.
CREATE FUNCTION office.complaint_page(p_post BIGINT, p_show VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_page VARCHAR(6)) RETURNS LONGTEXT READS SQL DATA
BEGIN
  DECLARE v_offset INT DEFAULT (office.complaint_page_number(p_page) - 1) * 25;
  RETURN COALESCE((SELECT JSON_ARRAYAGG(t.id ORDER BY t.due, t.received_at DESC, t.id DESC) FROM (
    SELECT c.id, c.received_at, COALESCE((SELECT MIN(n.due_at) FROM data.clock n WHERE n.complaint_id = c.id AND n.met_at IS NULL), '9999-12-31') AS due
    FROM core.complaint_access x JOIN data.complaint c ON c.id = x.complaint_id
    WHERE x.post_id = p_post AND office.complaint_in(p_show, c.kind, c.stage)
    ORDER BY due, c.received_at DESC, c.id DESC LIMIT v_offset, 25) t), '[]');
END
