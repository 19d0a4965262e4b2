-- Who was shown an entry, and when first.
CREATE PROCEDURE record.entry_seen_list(IN p_entry BIGINT)
BEGIN
  SELECT 1 AS `seen[]`, a.name, p.title, g.name AS agency, s.first_at
  FROM data.entry_seen s
  JOIN data.post p ON p.id = s.post_id JOIN data.account a ON a.id = p.account_id JOIN data.agency g ON g.id = p.agency_id
  WHERE s.entry_id = p_entry ORDER BY s.first_at, a.name;
END
