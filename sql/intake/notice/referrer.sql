-- Tells a referrer that there is news of what they sent; neutral. Nothing where nobody signed in referred.
CREATE PROCEDURE intake.notice_referrer(IN p_enquiry BIGINT)
BEGIN
  DECLARE v_mail VARCHAR(254);
  DECLARE v_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin;
  SELECT a.mail, e.reference INTO v_mail, v_reference
  FROM data.enquiry e
  JOIN data.post p ON p.id = e.referrer_post_id AND p.ends IS NULL
  JOIN data.account a ON a.id = p.account_id AND a.standing = 'active'
  WHERE e.id = p_enquiry;
  IF v_mail IS NOT NULL THEN
    CALL core.mail_add('news', v_mail, CONCAT('There is news: ', v_reference),
      CONCAT('There is news about what you sent us: reference ', v_reference, '.\n\nSign in and open My referrals to read it.\n'));
  END IF;
END
