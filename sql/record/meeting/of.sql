-- Of two lists of options ("post-12", "person-7") those of one kind, as one list.
CREATE FUNCTION record.meeting_of(p_one LONGTEXT, p_two LONGTEXT, p_kind VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin) RETURNS LONGTEXT DETERMINISTIC
RETURN (SELECT JSON_ARRAYAGG(w.value)
        FROM JSON_TABLE(JSON_MERGE_PRESERVE(COALESCE(p_one, '[]'), COALESCE(p_two, '[]')), '$[*]' COLUMNS (value LONGTEXT PATH '$')) w
        WHERE p_kind = 'post' XOR record.work_option('person', w.value) IS NOT NULL)
