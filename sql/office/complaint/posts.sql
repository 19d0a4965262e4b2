-- Everybody whom a complaint or compliment can be about, the council's own first.
CREATE PROCEDURE office.complaint_posts(IN p_post BIGINT, IN p_complaint BIGINT)
BEGIN
  SELECT 1 AS `posts[]`, CAST(p.id AS CHAR) AS value, CONCAT(a.name, ', ', p.title, ', ', g.name) AS label
  FROM data.post p JOIN data.account a ON a.id = p.account_id
  JOIN data.complaint c ON c.id = p_complaint AND c.service_id = p.service_id
  JOIN data.agency g ON g.id = p.agency_id
  WHERE p.ends IS NULL AND p.id <> p_post ORDER BY g.kind <> 'council', a.name;
END
