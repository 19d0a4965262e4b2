-- Where a young person asked by themselves, everybody who works with the family reads what they said about their parents.
CREATE PROCEDURE intake.young_warn(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_episode BIGINT)
BEGIN
  INSERT INTO data.warning (episode_id, said, reason, told, why_not_told, review_by, post_id, recorded_at)
  SELECT p_episode, IF(e.parent_may_know = 'no', 'A young person asked for help by themselves and said: do not talk to my parents or carers. Say nothing of the request to them, by any way, and put none of it in a copy that they get, until the young person says yes.',
      'A young person asked for help by themselves. Talk to them before you say anything of the request to a parent or carer or put any of it in a copy that they get.'),
    'Said by the young person when they asked', 1, NULL, core.today() + INTERVAL 3 MONTH, p_post, core.now()
  FROM data.enquiry e WHERE e.id = p_enquiry AND e.asked_by = 'young_person' AND COALESCE(e.parent_may_know, 'ask_me') <> 'yes';
END
