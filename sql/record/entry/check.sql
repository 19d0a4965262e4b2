-- Refuses an entry whose time is to come, whose subjects are not of the family, whose named readers are not on the record, or that was told
-- in confidence and that the family may see, saying beside which field.
CREATE PROCEDURE record.entry_check(IN p_post BIGINT, IN p_episode BIGINT, IN p_occurred DATETIME,
  IN p_subjects LONGTEXT, IN p_audience VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_named LONGTEXT, IN p_in_confidence VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin, IN p_family_may_see VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  IF p_occurred > core.now() + INTERVAL 5 MINUTE THEN
    SELECT 1 AS `errors[]`, 'occurred' AS field, 'When it happened must be in the past' AS text;
    SIGNAL SQLSTATE '45422';
  END IF;
  IF EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_subjects, '[]'), '$[*]' COLUMNS (id LONGTEXT PATH '$')) j
             WHERE NOT EXISTS (SELECT 1 FROM data.episode e JOIN data.family_member m ON m.family_id = e.family_id
                               WHERE e.id = p_episode AND m.person_id = record.number_of(j.id))) THEN
    SELECT 1 AS `errors[]`, 'subjects' AS field, 'Choose people of this family' AS text;
    SIGNAL SQLSTATE '45422';
  END IF;
  IF p_in_confidence = 'yes' AND p_family_may_see = 'yes' THEN
    SELECT 1 AS `errors[]`, 'family_may_see' AS field, 'Choose No: what was told in confidence is not for the family to see' AS text;
    SIGNAL SQLSTATE '45422';
  END IF;
  IF p_audience = 'named' AND JSON_LENGTH(COALESCE(p_named, '[]')) = 0 THEN
    SELECT 1 AS `errors[]`, 'named' AS field, 'Choose who may see this entry' AS text;
    SIGNAL SQLSTATE '45422';
  END IF;
  IF p_audience = 'named'
     AND EXISTS (SELECT 1 FROM JSON_TABLE(COALESCE(p_named, '[]'), '$[*]' COLUMNS (id LONGTEXT PATH '$')) j
                 WHERE NOT EXISTS (SELECT 1 FROM record.entry_nameable a WHERE a.episode_id = p_episode AND a.post_id = record.number_of(j.id))) THEN
    SELECT 1 AS `errors[]`, 'named' AS field, 'Choose people who are on this record now. The family may have said no to sharing entries with their agency' AS text;
    SIGNAL SQLSTATE '45422';
  END IF;
END
