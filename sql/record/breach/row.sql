-- The breach of an entry that is marked "wrong family", in whichever version: open, or what a manager decided of it.
CREATE PROCEDURE record.breach_row(IN p_episode BIGINT, IN p_entry BIGINT)
BEGIN
  DECLARE v_versions TEXT CHARACTER SET ascii COLLATE ascii_bin DEFAULT record.entry_versions(p_episode, p_entry);
  SELECT 1 AS breach, b.closed_at IS NULL AS open, b.done, b.closed_at, a.name AS closed_by
  FROM data.breach b
  JOIN data.entry e ON e.id = p_entry AND e.episode_id = p_episode AND e.state = 'wrong_family'
  LEFT JOIN data.post p ON p.id = b.closed_by_post_id LEFT JOIN data.account a ON a.id = p.account_id
  WHERE b.episode_id = p_episode AND FIND_IN_SET(b.entry_id, v_versions)
  ORDER BY b.id DESC LIMIT 1;
END
