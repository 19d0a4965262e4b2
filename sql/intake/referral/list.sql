-- outer: partner | role=partner | read
-- first: intake.referral_note(p_post, p_page, p_request)
-- What I have referred, the last first, and the drafts that only I see. 20 a page.
CREATE PROCEDURE intake.referral_list(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_page INT DEFAULT intake.page_number(p_page);
  DECLARE v_from INT DEFAULT (v_page - 1) * 20;
  SELECT 1 AS list, v_page AS page, c.found, CEIL(GREATEST(c.found, 1) / 20) AS pages, v_from > 0 AS earlier, c.found > v_from + 20 AS more,
    v_page - 1 AS previous, v_page + 1 AS next
  FROM (SELECT COUNT(*) AS found FROM data.enquiry e WHERE e.referrer_post_id = p_post) c;
  SELECT 1 AS `referrals[]`, e.reference, core.day_of(e.service_id, e.received_at) AS received_on, e.state, e.agreement,
    (SELECT intake.outcome_told(d.referrer_told, d.outcome) FROM data.decision d WHERE d.enquiry_id = e.id ORDER BY d.id DESC LIMIT 1) AS outcome,
    (SELECT CONCAT(i.first_name, ' ', i.last_name) FROM data.enquiry_person i WHERE i.enquiry_id = e.id ORDER BY i.role = 'child' DESC, i.place LIMIT 1) AS name,
    (SELECT COUNT(*) FROM data.enquiry_person i WHERE i.enquiry_id = e.id AND i.role = 'child') AS children,
    core.day_of(e.service_id, k.due_at - INTERVAL 1 SECOND) AS answer_by,
    (SELECT m.direction FROM data.enquiry_message m WHERE m.enquiry_id = e.id ORDER BY m.id DESC LIMIT 1) = 'to_referrer'
      AND e.state = 'waiting_for_information' AS wants_answer
  FROM data.enquiry e
  LEFT JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'referrer_answer'
  WHERE e.referrer_post_id = p_post ORDER BY e.received_at DESC, e.id DESC LIMIT v_from, 20;
  CALL intake.draft_list(p_post);
END
