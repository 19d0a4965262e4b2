-- How a family may be told of a decision; a way that nobody named as safe says so. Through the referrer only where there is one.
CREATE PROCEDURE intake.decision_ways(IN p_enquiry BIGINT, IN p_referrer BOOLEAN)
BEGIN
  SELECT 1 AS `family_ways[]`, w.value, w.label, IF(w.named AND NOT intake.safe_way(p_enquiry, w.value), 'They did not say that this is safe', NULL) AS hint
  FROM (SELECT 1 AS place, 'phone' AS value, 'Phone call' AS label, 1 AS named UNION ALL SELECT 2, 'text', 'Text message', 1 UNION ALL SELECT 3, 'email', 'Email', 1
        UNION ALL SELECT 4, 'letter', 'Letter', 1 UNION ALL SELECT 5, 'trusted_person', 'Through someone they trust', 1 UNION ALL SELECT 6, 'referrer', 'Through the referrer', 0
        UNION ALL SELECT 7, 'in_person', 'Face to face', 0 UNION ALL SELECT 8, 'i_will_contact', 'They will contact us', 1 UNION ALL SELECT 9, 'not_told', 'The family is not told', 0) w
  WHERE w.value <> 'referrer' OR p_referrer ORDER BY w.place;
END
