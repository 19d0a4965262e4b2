-- Tells the key worker and whoever manages the record, neutrally, that something needs them.
CREATE PROCEDURE record.agreement_tell(IN p_post BIGINT, IN p_episode BIGINT)
BEGIN
  FOR r IN (SELECT DISTINCT n.mail FROM record.involvement_post_now n
            WHERE n.id <> p_post
              AND (n.id IN (SELECT a.post_id FROM core.access_now a WHERE a.episode_id = p_episode AND a.scope = 'manage')
                OR n.id IN (SELECT i.post_id FROM data.involvement i WHERE i.episode_id = p_episode AND i.ended_at IS NULL AND i.role = 'key_worker'))) DO
    CALL core.mail_add('agreement', r.mail, 'Something needs you today',
      'Something about a family that you work with has changed and needs you today.\n\nSign in to read it.\n');
  END FOR;
END
