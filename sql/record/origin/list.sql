-- What came in while the episode was open, the last first, and whether this reader has read it: nothing to who may not.
CREATE PROCEDURE record.origin_list(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  SELECT 1 AS `later[]`, CAST(j.id AS CHAR) AS id, q.reference, q.kind, q.channel, q.received_at, COALESCE(a.name, c.name) AS sender, COALESCE(g.name, c.agency) AS agency,
    NOT EXISTS (SELECT 1 FROM data.look l WHERE l.enquiry_id = q.id AND l.post_id = p_post AND l.page = 'origin_later') AS unread
  FROM record.origin_joined j
  JOIN data.enquiry q ON q.id = j.enquiry_id
  LEFT JOIN data.post r ON r.id = q.referrer_post_id
  LEFT JOIN data.account a ON a.id = r.account_id
  LEFT JOIN data.agency g ON g.id = q.agency_id
  LEFT JOIN data.enquiry_caller c ON c.enquiry_id = q.id
  WHERE j.episode_id = p_episode AND record.origin_may(p_post, p_episode)
  ORDER BY q.received_at DESC, q.id DESC;
END
