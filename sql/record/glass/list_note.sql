-- Audits the families that the list of emergencies is about to name. They are read first, so that reading locks nothing.
CREATE PROCEDURE record.glass_list_note(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_ids LONGTEXT;
  SELECT JSON_ARRAYAGG(g.episode_id) INTO v_ids
  FROM (SELECT DISTINCT r.episode_id FROM record.glass_row r WHERE r.reviewer_id = p_post AND r.place <= 200) g;
  CALL record.family_note(p_post, v_ids, 'glass_list', p_request);
END
