-- A risk to those who visit that was said when somebody referred warns them from the first day; whoever leads asks about it.
CREATE PROCEDURE intake.staff_warn(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_episode BIGINT)
BEGIN
  INSERT INTO data.warning (episode_id, said, reason, told, why_not_told, review_by, post_id, recorded_at, confirmed)
  SELECT p_episode, LEFT(COALESCE(NULLIF(core.fact(e.facts, '$."enquiry.staff_risk_detail"'), ''), 'There is a risk to staff who visit. It was not said which: ask before you go.'), 1000),
    'Said when the family was referred', 0, 'Nobody has asked about it yet', core.today() + INTERVAL 14 DAY, p_post, core.now(), 0
  FROM data.enquiry e WHERE e.id = p_enquiry AND core.fact(e.facts, '$."enquiry.staff_risk"') = 'yes';
END
