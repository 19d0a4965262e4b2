-- A team with families that nobody manages any more (who did has left, or does something else): whoever can see to that is told,
-- and again after a week; once somebody manages it, the next time at once.
CREATE PROCEDURE jobs.unmanaged_remind()
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  FOR t IN (SELECT m.id, m.managed FROM (
        SELECT t.id, t.unmanaged_told_at, EXISTS (SELECT 1 FROM core.team_manager_now n WHERE n.team_id = t.id) AS managed,
          EXISTS (SELECT 1 FROM data.episode e WHERE e.team_id = t.id AND e.state <> 'closed') AS families
        FROM data.team t) m
      WHERE (m.managed AND m.unmanaged_told_at IS NOT NULL)
        OR (NOT m.managed AND m.families AND (m.unmanaged_told_at IS NULL OR m.unmanaged_told_at < v_now - INTERVAL 7 DAY))) DO
    IF NOT t.managed THEN
      CALL core.unmanaged_tell(t.id);
    END IF;
    UPDATE data.team SET unmanaged_told_at = IF(t.managed, NULL, v_now) WHERE id = t.id;
  END FOR;
END
