-- outer: casework | role=contact_officer | read
-- names nobody: one's own drafts
-- Before a telephone call is keyed in: words, and one's drafts.
CREATE PROCEDURE intake.telephone_begin(IN p_post BIGINT)
BEGIN
  CALL intake.draft_list(p_post);
END
