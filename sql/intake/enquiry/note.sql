-- Before an enquiry is shown: who opened it first, an audit row for each match that will be shown, and word
-- to the named manager of a restricted family found in it, once, without a sign to whoever is looking.
CREATE PROCEDURE intake.enquiry_note(IN p_post BIGINT, IN p_enquiry BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  UPDATE data.enquiry SET state = IF(state = 'received', 'opened', state), opened_at = core.now(), opened_by_post_id = p_post
  WHERE id = p_enquiry AND opened_at IS NULL
    AND EXISTS (SELECT 1 FROM data.post_role r WHERE r.post_id = p_post AND r.role = 'contact_officer');
  INSERT INTO data.look (looked_at, post_id, episode_id, enquiry_id, page, outcome, request)
  SELECT core.now(), p_post, (SELECT MAX(x.id) FROM data.episode x JOIN data.family_member m ON m.family_id = x.family_id WHERE m.person_id = t.person_id),
    p_enquiry, 'enquiry_show', 'match', p_request
  FROM core.match_shown t
  WHERE t.enquiry_id = p_enquiry
    AND t.post_id = p_post;
  CALL intake.match_tell(p_enquiry);
END
