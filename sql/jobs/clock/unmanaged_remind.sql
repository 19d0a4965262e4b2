-- Families that nobody manages any more, because who did has left or does something else: of a team, or one restricted to that manager.
-- Whoever can see to it is told, and again after a week; once somebody manages them, the next time at once.
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
  FOR r IN (SELECT m.id, m.service_id, m.managed FROM (
        SELECT x.id, x.unmanaged_told_at, f.service_id, EXISTS (SELECT 1 FROM core.named_manager_now n WHERE n.family_id = x.family_id) AS managed
        FROM data.restriction x JOIN data.family f ON f.id = x.family_id WHERE x.ended_at IS NULL) m
      WHERE (m.managed AND m.unmanaged_told_at IS NOT NULL)
        OR (NOT m.managed AND (m.unmanaged_told_at IS NULL OR m.unmanaged_told_at < v_now - INTERVAL 7 DAY))) DO
    IF NOT r.managed THEN
      CALL core.administrator_tell(r.service_id, 'restriction_notice', 'A restricted record has no manager',
        'The manager who alone could find a restricted record is not there any more, or must not see it.\n\nSign in today, open Restricted records and name another. You are not shown whose record it is.\n');
    END IF;
    UPDATE data.restriction SET unmanaged_told_at = IF(r.managed, NULL, v_now) WHERE id = r.id;
  END FOR;
END
