-- Who asked for help, and whether a young person who asked by themselves lets us talk to a parent or carer.
CREATE PROCEDURE intake.request_asked(IN p_enquiry BIGINT, IN p_facts LONGTEXT)
BEGIN
  UPDATE data.enquiry SET
    asked_by = CASE WHEN core.fact(p_facts, '$."friend.name"') IS NOT NULL THEN 'friend'
      WHEN EXISTS (SELECT 1 FROM data.enquiry_person i WHERE i.enquiry_id = p_enquiry AND i.asker = 1 AND i.role = 'child') THEN 'young_person' ELSE 'parent' END,
    parent_may_know = IF(core.fact(p_facts, '$."enquiry.parent_may_know"') IN ('yes', 'ask_me', 'no'), core.fact(p_facts, '$."enquiry.parent_may_know"'), NULL)
  WHERE id = p_enquiry;
END
