-- The thread between front door and referrer, in order; of the front door nobody by name.
CREATE PROCEDURE intake.message_list(IN p_enquiry BIGINT)
BEGIN
  SELECT 1 AS `messages[]`, m.direction, m.said, m.sent_at, IF(m.direction = 'to_referrer', NULL, a.name) AS name
  FROM data.enquiry_message m
  JOIN data.post p ON p.id = m.from_post_id JOIN data.account a ON a.id = p.account_id
  WHERE m.enquiry_id = p_enquiry ORDER BY m.id;
END
