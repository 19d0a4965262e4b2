-- Somebody else was quicker: as it is now.
CREATE PROCEDURE intake.danger_changed(IN p_danger BIGINT)
BEGIN
  SELECT 1 AS conflict, 'changed' AS kind, d.social_care, d.told_whom, d.why_nobody, d.done_what, d.version, a.name AS changed_by
  FROM data.danger d LEFT JOIN data.post p ON p.id = COALESCE(d.second_by_post_id, d.done_by_post_id, d.taken_by_post_id) LEFT JOIN data.account a ON a.id = p.account_id WHERE d.id = p_danger;
  SIGNAL SQLSTATE '45409';
END
