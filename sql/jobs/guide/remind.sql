-- Tells every admin once that pages of the guide, or places of the directory, are due for their yearly review. Within the clock's transaction.
CREATE PROCEDURE jobs.guide_remind()
BEGIN
  FOR n IN (SELECT a.mail, d.how_many
  FROM (SELECT g.service_id, COUNT(*) AS how_many FROM data.guide_text x JOIN data.guide_page g ON g.id = x.page_id
        WHERE x.review_on <= core.today() AND NOT x.reminded_for <=> x.review_on GROUP BY g.service_id) d
  JOIN (SELECT DISTINCT p.service_id, p.account_id FROM data.post p JOIN data.post_role r ON r.post_id = p.id AND r.role = 'admin' WHERE p.ends IS NULL) q
    ON q.service_id = d.service_id
  JOIN data.account a ON a.id = q.account_id AND a.standing = 'active') DO
    CALL core.mail_add('reminder', n.mail, 'Pages of the guide are due for review',
      CONCAT('Sign in to see which pages of the guide are to be read again, and which places in the directory to be checked: ', n.how_many, ' in all.', '\n'));
  END FOR;
  UPDATE data.guide_text SET reminded_for = review_on WHERE review_on <= core.today() AND NOT reminded_for <=> review_on;
END
