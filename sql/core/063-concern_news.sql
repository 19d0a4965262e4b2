-- Families with a concern of the last 30 days that whoever leads or manages has not read: episode ids, a JSON array. Read is
-- whoever opened the concerns since (a chronology may be filtered). The latest first, twenty at a time. Somebody was told of it; what nobody was told of waits until it is.
CREATE FUNCTION core.concern_news(p_post BIGINT) RETURNS LONGTEXT READS SQL DATA
BEGIN
  DECLARE v_ids LONGTEXT;
  DECLARE v_since DATETIME DEFAULT core.now() - INTERVAL 30 DAY;
  SELECT JSON_ARRAYAGG(n.episode_id) INTO v_ids FROM (
    SELECT c.episode_id, MAX(c.id) AS latest FROM data.concern c
    WHERE c.recorded_at >= v_since AND c.told_whom IS NOT NULL AND c.post_id <> p_post
      AND c.episode_id IN (SELECT a.episode_id FROM core.access_now a WHERE a.post_id = p_post AND a.scope IN ('lead', 'manage'))
      AND NOT EXISTS (SELECT 1 FROM data.look l WHERE l.episode_id = c.episode_id AND l.post_id = p_post AND l.looked_at >= c.recorded_at
                        AND l.page = 'concern_list' AND l.outcome = 'shown')
    GROUP BY c.episode_id ORDER BY latest DESC LIMIT 20) n;
  RETURN COALESCE(v_ids, '[]');
END
