-- outer: casework partner | episode scope=lead | form
-- The form on which it is recorded what may be shared with an agency.
CREATE PROCEDURE record.sharing_new(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  CALL record.family_head(p_post, p_episode);
  CALL record.agreement_people(p_episode);
  CALL record.sharing_agencies(p_episode);
  SELECT 1 AS form, core.today() AS starts;
END
