-- outer: casework | role=contact_officer | read
-- Before a telephone call is keyed in: words, and one's drafts.
CREATE PROCEDURE intake.telephone_begin(IN p_post BIGINT)
BEGIN
  CALL intake.draft_list(p_post);
END
