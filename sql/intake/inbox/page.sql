-- The ids of one page of the inbox as a JSON array, in order, and one more if there is a next page: the most urgent
-- first (a risk of significant harm to a child like what is needed today), then what is due first; of what is decided, the last first; or by p_sort. A reference is looked for in any state.
CREATE PROCEDURE intake.inbox_page(IN p_post BIGINT, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_find VARCHAR(40),
  IN p_kind VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_urgency VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, OUT o_ids TEXT)
BEGIN
  DECLARE v_service INT DEFAULT (SELECT p.service_id FROM data.post p WHERE p.id = p_post);
  DECLARE v_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin DEFAULT intake.inbox_role(p_post);
  DECLARE v_state VARCHAR(32) DEFAULT intake.inbox_state(p_state);
  DECLARE v_kind VARCHAR(32) DEFAULT intake.inbox_kind(p_kind);
  DECLARE v_urgency VARCHAR(16) DEFAULT intake.inbox_urgency(p_urgency);
  DECLARE v_sort VARCHAR(16) DEFAULT intake.inbox_sort(p_sort);
  DECLARE v_find CHAR(9) CHARACTER SET ascii COLLATE ascii_bin DEFAULT core.reference_typed(p_find);
  DECLARE v_from INT DEFAULT (intake.page_number(p_page) - 1) * 20;
  IF v_find IS NOT NULL THEN
    SET o_ids = (SELECT JSON_ARRAYAGG(e.id) FROM data.enquiry e
      JOIN core.enquiry_access a ON a.enquiry_id = e.id AND a.post_id = p_post AND a.role = v_role
      WHERE e.reference = v_find);
  ELSEIF v_state = 'decided' THEN
    SET o_ids = (SELECT JSON_ARRAYAGG(l.id ORDER BY IF(v_sort = 'received', TO_SECONDS(l.received_at), -TO_SECONDS(l.received_at)), l.id) FROM (
      SELECT e.id, e.received_at FROM data.enquiry e JOIN core.enquiry_access a ON a.enquiry_id = e.id AND a.post_id = p_post AND a.role = v_role
      WHERE e.service_id = v_service AND e.state = 'decided' AND (v_kind IS NULL OR e.kind = v_kind) AND (v_urgency IS NULL OR e.urgency = v_urgency)
      ORDER BY IF(v_sort = 'received', TO_SECONDS(e.received_at), -TO_SECONDS(e.received_at)), e.id LIMIT v_from, 21) l);
  ELSE
    SET o_ids = (SELECT JSON_ARRAYAGG(l.id ORDER BY l.place) FROM (
      SELECT e.id, ROW_NUMBER() OVER (ORDER BY
          CASE v_sort WHEN 'received' THEN TO_SECONDS(e.received_at) WHEN '-received' THEN -TO_SECONDS(e.received_at)
            WHEN 'due' THEN TO_SECONDS(k.due_at) WHEN '-due' THEN -TO_SECONDS(k.due_at)
            WHEN '-soon' THEN -FIELD(IF(e.harm, 'today', e.urgency), 'today', 'this_week', 'not_sure', 'soon') ELSE FIELD(IF(e.harm, 'today', e.urgency), 'today', 'this_week', 'not_sure', 'soon') END,
          k.due_at, e.id) AS place
      FROM data.enquiry e JOIN core.enquiry_access a ON a.enquiry_id = e.id AND a.post_id = p_post AND a.role = v_role
      LEFT JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'decision'
      WHERE e.service_id = v_service AND e.state IN ('received', 'opened', 'waiting_for_information') AND (v_state IS NULL OR e.state = v_state)
        AND (v_kind IS NULL OR e.kind = v_kind) AND (v_urgency IS NULL OR e.urgency = v_urgency)
      ORDER BY place LIMIT v_from, 21) l);
  END IF;
  SET o_ids = COALESCE(o_ids, '[]');
END
