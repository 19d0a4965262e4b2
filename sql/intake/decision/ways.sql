-- How the referrer and the family may be told of a decision; a way that nobody named as safe says so. Whoever rang has no page
-- here to read it on; where the family asked, there is no referrer to tell, nor one who could tell the family.
CREATE PROCEDURE intake.decision_ways(IN p_enquiry BIGINT, IN p_referrer VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  SELECT 1 AS `referrer_ways[]`, w.value, w.label
  FROM (SELECT 1 AS place, 'portal' AS of, 'portal' AS value, 'In the portal, with a mail that there is news' AS label
        UNION ALL SELECT 2, 'portal', 'phone', 'By telephone, and in the portal' UNION ALL SELECT 2, 'phone', 'phone', 'By telephone: they rang us'
        UNION ALL SELECT 3, p_referrer, 'not_told', 'The referrer is not told' UNION ALL SELECT 4, NULL, 'no_referrer', 'There is no referrer: the family asked themselves') w
  WHERE w.of <=> p_referrer ORDER BY w.place;
  SELECT 1 AS `family_ways[]`, w.value, w.label, IF(w.named AND NOT intake.safe_way(p_enquiry, w.value), IF(w.value = 'i_will_contact', 'They did not say that they would', 'They did not say that this is safe'), NULL) AS hint
  FROM (SELECT 1 AS place, 'phone' AS value, 'Phone call' AS label, 1 AS named UNION ALL SELECT 2, 'text', 'Text message', 1 UNION ALL SELECT 3, 'email', 'Email', 1
        UNION ALL SELECT 4, 'letter', 'Letter', 1 UNION ALL SELECT 5, 'trusted_person', 'Through someone they trust', 1 UNION ALL SELECT 6, 'referrer', 'Through the referrer', 0
        UNION ALL SELECT 7, 'in_person', 'Face to face', 0 UNION ALL SELECT 8, 'i_will_contact', 'They will contact us', 1 UNION ALL SELECT 9, 'not_told', 'The family is not told', 0) w
  WHERE w.value <> 'referrer' OR p_referrer IS NOT NULL ORDER BY w.place;
END
