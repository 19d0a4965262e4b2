-- outer: partner | role=partner | write
-- names nobody: one's own draft
-- Begins the draft of a referral.
CREATE PROCEDURE intake.referral_start(IN p_post BIGINT, IN p_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_new_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL intake.draft_start(p_post, p_key, p_digest, p_new_reference, 'referral');
END
