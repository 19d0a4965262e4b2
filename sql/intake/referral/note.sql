-- Audits the names that a page of my referrals is about to show.
CREATE PROCEDURE intake.referral_note(IN p_post BIGINT, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_sort VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, enquiry_id, page, outcome, request)
  SELECT core.now(), p_post, CAST(l.id AS UNSIGNED), 'referral_list', 'shown', p_request
  FROM JSON_TABLE(intake.referral_page(p_post, intake.referral_state(p_state), intake.referral_sort(p_sort), intake.page_number(p_page)),
    '$[*]' COLUMNS (id LONGTEXT PATH '$')) l;
END
