-- A category of information in words that follow "their".
CREATE FUNCTION record.sharing_words(p_scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(100) DETERMINISTIC
RETURN CASE p_scope WHEN 'plan' THEN 'plan and reviews' WHEN 'actions' THEN 'actions' WHEN 'minutes' THEN 'meetings and minutes' WHEN 'entries' THEN 'entries'
  WHEN 'assessment' THEN 'assessment' WHEN 'people' THEN 'dates of birth, languages and schools' WHEN 'address' THEN 'addresses'
  WHEN 'safe_contact' THEN 'safe contact' ELSE p_scope END
