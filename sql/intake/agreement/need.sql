-- A referral goes only with agreement, or without it where there is risk of significant harm and the reason
-- is recorded. Not asked yet: the draft is kept.
CREATE PROCEDURE intake.agreement_need(IN p_facts LONGTEXT)
BEGIN
  DECLARE v_agreement VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT core.fact(p_facts, '$."enquiry.agreement"');
  IF v_agreement = 'agreed' OR (v_agreement IN ('refused', 'unsafe') AND core.fact(p_facts, '$."enquiry.harm_reason"') IS NOT NULL) THEN
    DO 0;
  ELSE
    SELECT 1 AS `errors[]`, 'agreement' AS field,
      IF(v_agreement = 'not_asked', 'Ask the family before you send this. Your draft is kept for 28 days. You can also ask us for advice without names.',
        'This cannot be sent without the family''s agreement, unless there is a risk of significant harm and you say why.') AS text;
    SIGNAL SQLSTATE '45422';
  END IF;
END
