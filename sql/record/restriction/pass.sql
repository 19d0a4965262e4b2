-- Hands a restricted family over to another manager, for the reason for which it was restricted: from the COMMIT on that one manages it alone.
CREATE PROCEDURE record.restriction_pass(IN p_post BIGINT, IN p_family BIGINT, IN p_manager BIGINT, IN p_reason VARCHAR(1000))
BEGIN
  DECLARE v_former BIGINT;
  SET v_former = (SELECT f.restricted_manager_post_id FROM data.family f WHERE f.id = p_family AND f.restricted = 1);
  IF v_former IS NULL THEN
    CALL record.work_refuse('manager', 'This record is not restricted any more');
  END IF;
  IF NOT record.manager_may_succeed(p_manager, v_former, p_family) THEN
    CALL record.work_refuse('manager', 'Choose another manager, who has no conflict of interest with this family');
  END IF;
  UPDATE data.family SET restricted_manager_post_id = p_manager WHERE id = p_family;
  INSERT INTO data.restriction (family_id, reason, manager_post_id, named_by_post_id, starts_at)
  SELECT r.family_id, r.reason, p_manager, p_post, core.now() FROM data.restriction r WHERE r.family_id = p_family AND r.ended_at IS NULL;
  UPDATE data.restriction SET ended_at = core.now(), ended_by_post_id = p_post, ended_reason = p_reason
  WHERE family_id = p_family AND ended_at IS NULL AND manager_post_id = v_former;
  CALL core.mail_add('handover', (SELECT p.mail FROM record.involvement_post_now p WHERE p.id = p_manager), 'You are asked to take something over',
    'Another manager cannot manage work with a family any more. You do so from now on, and you alone.\n\nSign in and look at your families, and at the inbox.\n');
END
