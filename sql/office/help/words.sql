-- A version of a place as one text in Markdown, to look at and to compare; of any other page its own body.
CREATE FUNCTION office.help_words(p_page INT, p_lang VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, p_number INT, p_body MEDIUMTEXT) RETURNS MEDIUMTEXT READS SQL DATA
BEGIN
  RETURN COALESCE((SELECT CONCAT(p_body, '\n\n- **Open:** ', d.hours, IF(d.phone IS NULL, '', CONCAT('\n- **Telephone:** ', d.phone)), IF(d.address IS NULL, '', CONCAT('\n- **Where:** ', d.address)),
      '\n- **Helps with:** ', office.help_labels(d.needs, 'need'), '\n- **Languages:** ', office.help_labels(d.languages, 'language'),
      '\n- **For:** ', COALESCE(CONCAT('Postcodes ', d.areas), 'All areas'), '\n- **Shown to families:** ', IF(d.state = 'shown', 'Yes', 'No'))
    FROM data.help_detail d WHERE d.page_id = p_page AND d.lang = p_lang AND d.number = p_number), p_body);
END
