-- Audits the names that a page of my referrals is about to show.
CREATE PROCEDURE intake.referral_note(IN p_post BIGINT, IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  DECLARE v_from INT DEFAULT (intake.page_number(p_page) - 1) * 20;
  INSERT INTO data.look (looked_at, post_id, enquiry_id, page, outcome, request)
  SELECT core.now(), p_post, l.id, 'referral_list', 'shown', p_request
  FROM (SELECT e.id FROM data.enquiry e WHERE e.referrer_post_id = p_post ORDER BY e.received_at DESC, e.id DESC LIMIT v_from, 20) l;
END
