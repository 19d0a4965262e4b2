-- The complaints of one page of the register that a post may open, as a JSON array of ids, in order: by its clock (due),
-- or by the day it came (received), or the opposite; 25 a page.
CREATE FUNCTION office.complaint_page(p_post BIGINT, p_show VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  p_handler VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_page VARCHAR(6)) RETURNS LONGTEXT READS SQL DATA
BEGIN
  DECLARE v_offset INT DEFAULT (office.complaint_page_number(p_page) - 1) * 25;
  RETURN COALESCE((SELECT JSON_ARRAYAGG(t.id ORDER BY t.danger DESC, t.place, t.received_at DESC, t.id DESC) FROM (
    SELECT u.id, u.received_at, u.danger, CASE p_sort WHEN '-due' THEN -TO_SECONDS(u.due) WHEN 'received' THEN TO_SECONDS(u.received_at)
        WHEN '-received' THEN -TO_SECONDS(u.received_at) ELSE COALESCE(TO_SECONDS(u.due), 1e12) END AS place
    FROM (SELECT c.id, c.received_at, EXISTS (SELECT 1 FROM data.danger g WHERE g.complaint_id = c.id AND g.done_at IS NULL) AS danger, (SELECT MIN(n.due_at) FROM data.clock n WHERE n.complaint_id = c.id AND n.met_at IS NULL) AS due
      FROM core.complaint_access x JOIN data.complaint c ON c.id = x.complaint_id
      WHERE x.post_id = p_post AND office.complaint_in(p_show, c.kind, c.stage)
        AND (p_handler IS NULL OR (p_handler = 'mine' AND c.handler_post_id = p_post) OR (p_handler = 'nobody' AND c.handler_post_id IS NULL))) u
    ORDER BY u.danger DESC, place, u.received_at DESC, u.id DESC LIMIT v_offset, 25) t), '[]');
END
