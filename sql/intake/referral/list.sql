-- outer: partner | role=partner | read
-- first: intake.referral_note(p_post, p_state, p_sort, p_page, p_request)
-- What I have referred, the last first or by p_sort, and the drafts that only I see. p_state: intake.referral_state. 20 a page.
CREATE PROCEDURE intake.referral_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_page INT DEFAULT intake.page_number(p_page);
  DECLARE v_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT intake.referral_state(p_state);
  DECLARE v_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT intake.referral_sort(p_sort);
  SELECT 1 AS counts, COUNT(*) AS total, COALESCE(SUM(intake.referral_in('waiting', e.state)), 0) AS waiting,
    COALESCE(SUM(intake.referral_in('question', e.state)), 0) AS question, COALESCE(SUM(intake.referral_in('answered', e.state)), 0) AS answered
  FROM data.enquiry e WHERE e.referrer_post_id = p_post;
  SELECT 1 AS list, v_state AS state, v_sort AS sort, c.found AS total, v_page AS page, CEIL(GREATEST(c.found, 1) / 20) AS pages,
    v_page - 1 AS previous, v_page + 1 AS next, (v_page - 1) * 20 + 1 AS first, LEAST(v_page * 20, c.found) AS last
  FROM (SELECT COUNT(*) AS found FROM data.enquiry e WHERE e.referrer_post_id = p_post AND intake.referral_in(v_state, e.state)) c;
  SELECT 1 AS `referrals[]`, e.reference, core.day_of(e.service_id, e.received_at) AS received_on, e.state, e.agreement,
    (SELECT intake.outcome_told(d.referrer_told, d.outcome) FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1) AS outcome,
    intake.referral_name(e.id) AS name,
    (SELECT COUNT(*) FROM data.enquiry_person i WHERE i.enquiry_id = e.id AND i.role = 'child') AS children,
    core.day_of(e.service_id, IF(k.met_at IS NULL, k.due_at, IF(v.met_at IS NULL, v.due_at, NULL)) - INTERVAL 1 SECOND) AS answer_by,
    (SELECT m.direction FROM data.enquiry_message m WHERE m.enquiry_id = e.id ORDER BY m.id DESC LIMIT 1) = 'to_referrer'
      AND e.state = 'waiting_for_information' AS wants_answer
  FROM JSON_TABLE(intake.referral_page(p_post, v_state, v_sort, v_page), '$[*]' COLUMNS (place FOR ORDINALITY, id LONGTEXT PATH '$')) l
  JOIN data.enquiry e ON e.id = CAST(l.id AS UNSIGNED)
  LEFT JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'referrer_answer'
  LEFT JOIN data.clock v ON v.enquiry_id = e.id AND v.kind = 'decision'
  ORDER BY l.place;
  CALL intake.draft_list(p_post);
END
