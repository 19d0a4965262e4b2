-- One page of what a post has referred, as a JSON array of ids, in order: 20 a page. What is answered has no day by which
-- an answer is due and comes last.
CREATE FUNCTION intake.referral_page(p_post BIGINT, p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, p_page INT) RETURNS LONGTEXT READS SQL DATA
BEGIN
  DECLARE v_from INT DEFAULT (p_page - 1) * 20;
  RETURN COALESCE((SELECT JSON_ARRAYAGG(t.id ORDER BY t.place) FROM (
    SELECT x.id, ROW_NUMBER() OVER (ORDER BY
        IF(p_sort IN ('name', '-name'), x.name IS NULL, NULL), IF(p_sort = 'name', x.name, NULL), IF(p_sort = '-name', x.name, NULL) DESC,
        IF(p_sort IN ('due', '-due'), x.due_at IS NULL, NULL),
        CASE p_sort WHEN 'received' THEN TO_SECONDS(x.received_at) WHEN '-received' THEN -TO_SECONDS(x.received_at)
          WHEN 'due' THEN TO_SECONDS(x.due_at) WHEN '-due' THEN -TO_SECONDS(x.due_at) END,
        x.received_at DESC, x.id DESC) AS place
    FROM (SELECT e.id, e.received_at, IF(p_sort IN ('name', '-name'), intake.referral_name(e.id), NULL) AS name,
            IF(e.state IN ('received', 'opened') AND k.met_at IS NULL, k.due_at, NULL) AS due_at
          FROM data.enquiry e LEFT JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'referrer_answer'
          WHERE e.referrer_post_id = p_post AND intake.referral_in(p_state, e.state)) x
    ORDER BY place LIMIT v_from, 20) t), '[]');
END
