-- Whoever bears a name that was typed of the staff concerned finds nothing of it. One name too many does no harm:
-- somebody else reads it.
CREATE PROCEDURE core.danger_exclude(IN p_danger BIGINT)
BEGIN
  INSERT IGNORE INTO data.danger_about (danger_id, post_id)
  SELECT d.id, p.id
  FROM (SELECT x.id, x.service_id, CONCAT(' ', REGEXP_REPLACE(x.staff_said, '[^\\p{L}]+', ' '), ' ') AS typed
        FROM data.danger x WHERE x.id = p_danger AND x.about_staff AND x.staff_said IS NOT NULL) d
  JOIN data.post p ON p.service_id = d.service_id AND p.ends IS NULL
  JOIN data.account a ON a.id = p.account_id
  WHERE LOCATE(CONCAT(' ', SUBSTRING_INDEX(a.name, ' ', -1), ' '), d.typed) OR LOCATE(CONCAT(' ', SUBSTRING_INDEX(a.name, ' ', 1), ' '), d.typed);
END
