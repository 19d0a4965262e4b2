-- A neutral mail to everybody who has a scope of an episode now, but not to the one who acts.
CREATE PROCEDURE record.involvement_tell(IN p_post BIGINT, IN p_episode BIGINT, IN p_scopes VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_subject VARCHAR(200), IN p_body TEXT)
BEGIN
  FOR r IN (SELECT DISTINCT p.mail FROM core.access_now a JOIN record.involvement_post_now p ON p.id = a.post_id
            WHERE a.episode_id = p_episode AND FIND_IN_SET(a.scope, p_scopes) AND a.post_id <> p_post) DO
    CALL core.mail_add(p_kind, r.mail, p_subject, p_body);
  END FOR;
END
