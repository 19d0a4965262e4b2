-- The draft has become this enquiry: its answers are emptied in the same transaction.
CREATE PROCEDURE intake.draft_link(IN p_draft CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_enquiry BIGINT)
BEGIN
  UPDATE data.draft SET enquiry_id = p_enquiry, answers = '{}', about = NULL, version = version + 1, saved_at = core.now() WHERE reference = p_draft;
END
