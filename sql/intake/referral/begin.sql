-- outer: partner | role=partner | read
-- names nobody: one's own drafts
-- The safeguarding gate before a referral: words, and one's drafts.
CREATE PROCEDURE intake.referral_begin(IN p_post BIGINT)
BEGIN
  CALL intake.draft_list(p_post);
END
