-- outer: casework partner | episode scope=any | read
-- reads and audits
-- The record's front page. Names of members are for everybody on the record; the rest by scope. That there was an earlier
-- episode, and when, is for the council's people who lead: what is in it they ask the manager.
CREATE PROCEDURE record.family_show(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  DECLARE v_scopes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_today DATE;
  SET v_scopes = record.family_scopes(p_post, p_episode);
  SET v_today = core.today();
  CALL record.family_head(p_post, p_episode);
  CALL record.family_members(p_episode, v_scopes);
  IF FIND_IN_SET('people', v_scopes) THEN
    CALL record.relationship_list(p_episode);
    SELECT 1 AS `agreements[]`, n.by_name, n.answer, a.agreed, n.withdrawn,
      IF(a.answer = 'agreed' AND a.enquiry_id IS NOT NULL AND (FIND_IN_SET('lead', v_scopes) OR FIND_IN_SET('manage', v_scopes)), a.said, NULL) AS limits
    FROM record.agreement_now n JOIN data.agreement a ON a.episode_id = n.episode_id AND a.id = n.id
    WHERE n.episode_id = p_episode ORDER BY a.agreed, a.id;
    SELECT 1 AS `unasked[]`, u.name FROM record.agreement_unasked u WHERE u.episode_id = p_episode ORDER BY u.name, u.person_id;
  END IF;
  IF FIND_IN_SET('address', v_scopes) THEN
    CALL record.stay_households(p_episode);
  END IF;
  IF FIND_IN_SET('safe_contact', v_scopes) THEN
    CALL record.safecontact_list(p_episode);
  END IF;
  IF FIND_IN_SET('assessment', v_scopes) THEN
    SELECT 1 AS `criteria[]`, c.criterion, k.label
    FROM data.criterion c
    JOIN data.episode e ON e.id = c.episode_id
    LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list IN ('criterion', 'child_sign') AND k.code = c.criterion
    WHERE c.episode_id = p_episode ORDER BY k.list DESC, k.place;
  END IF;
  CALL record.origin_list(p_post, p_episode);
  CALL record.involvement_list(p_post, p_episode);
  CALL record.family_clocks(p_episode);
  IF FIND_IN_SET('actions', v_scopes) THEN
    SELECT 1 AS `actions[]`, a.id, a.what, a.due, a.state, a.due < v_today AS late, a.who_post_id = p_post AS mine,
      COALESCE(w.name, n.name) AS who
    FROM data.action a
    LEFT JOIN data.post p ON p.id = a.who_post_id
    LEFT JOIN data.account w ON w.id = p.account_id
    LEFT JOIN record.person_now n ON n.id = a.who_person_id
    WHERE a.episode_id = p_episode AND a.state IN ('to_do', 'doing')
    ORDER BY a.due, a.id LIMIT 5;
  END IF;
  CALL record.entry_latest(p_post, p_episode, 5);
  SELECT 1 AS concerns, COUNT(*) AS number FROM data.concern c
  WHERE c.episode_id = p_episode
    AND (c.post_id = p_post OR FIND_IN_SET('lead', v_scopes) OR FIND_IN_SET('manage', v_scopes));
  SELECT 1 AS `others[]`, e.reference, e.state, e.starts, e.ends
  FROM data.episode me
  JOIN data.episode e ON e.family_id = me.family_id AND e.id <> me.id
  WHERE me.id = p_episode
    AND record.family_scopes(p_post, e.id) <> ''
  ORDER BY e.starts DESC, e.id DESC;
  IF FIND_IN_SET('lead', v_scopes) AND EXISTS (SELECT 1 FROM data.post p JOIN data.agency g ON g.id = p.agency_id WHERE p.id = p_post AND g.kind = 'council') THEN
    SELECT 1 AS earlier, COUNT(*) AS number, MAX(e.ends) AS last
    FROM data.episode me
    JOIN data.episode e ON e.family_id = me.family_id AND e.id <> me.id AND e.state = 'closed' AND e.ends <= me.starts
    WHERE me.id = p_episode AND record.family_scopes(p_post, e.id) = '';
  END IF;
END
