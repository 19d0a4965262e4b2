-- outer: manage | role=admin | read
-- names nobody: local services
-- The newest version of a place to be changed.
CREATE PROCEDURE office.help_edit(IN p_post BIGINT, IN p_page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_page INT;
  CALL office.help_place(p_post, p_page, v_page);
  CALL office.guide_head(p_post, v_page, 'en');
  CALL office.help_choices('en');
  SELECT 1 AS form, v.title, v.body, d.hours, d.phone, d.address, d.needs, d.languages, d.areas, v.search_words, d.state, x.version
  FROM data.guide_text x JOIN data.guide_version v ON v.page_id = x.page_id AND v.lang = x.lang AND v.number = x.version
  JOIN data.help_detail d ON d.page_id = v.page_id AND d.lang = v.lang AND d.number = v.number
  WHERE x.page_id = v_page AND x.lang = 'en';
END
