-- Audits the complaints that a page of the register is about to show; that it was looked at, where there are none.
CREATE PROCEDURE office.complaint_list_note(IN p_post BIGINT, IN p_show VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_handler VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(6),
  IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, complaint_id, page, outcome, request)
  SELECT core.now(), p_post, CAST(j.id AS UNSIGNED), 'complaint_list', 'shown', p_request
  FROM JSON_TABLE(office.complaint_page(p_post, p_show, office.complaint_handler(p_handler), office.complaint_sort(p_show, p_sort), p_page), '$[*]' COLUMNS (id LONGTEXT PATH '$')) j;
  IF ROW_COUNT() = 0 THEN
    CALL core.look_add(p_post, NULL, 'complaint_list', p_request);
  END IF;
END
