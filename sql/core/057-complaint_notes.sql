-- What whoever wrote a complaint is told first, in words with spaces between: own_route (its procedure and dates are not known
-- yet), authority (it is written for somebody else: we must see that they may speak for them), silent (we do not contact them).
CREATE FUNCTION core.complaint_notes(p_facts LONGTEXT) RETURNS VARCHAR(96) CHARACTER SET ascii COLLATE ascii_bin DETERMINISTIC
RETURN IF(COALESCE(core.fact(p_facts, '$."complaint.kind"'), 'complaint') <> 'complaint', '',
  CONCAT_WS(' ', IF(COALESCE(core.fact(p_facts, '$."complaint.care"'), 'no') <> 'no', 'own_route', NULL),
    IF(core.fact(p_facts, '$."complaint.on_behalf_of"') IS NOT NULL, 'authority', NULL),
    IF(JSON_CONTAINS(COALESCE(JSON_QUERY(p_facts, '$."complaint.ways"'), '[]'), '"none"'), 'silent', NULL)))
