-- The agencies that a family may keep something from, as options of a form: all but the council, which works with the
-- family by its agreement to early help; and one that has no accounts here, by name.
CREATE PROCEDURE record.sharing_agencies(IN p_episode BIGINT)
BEGIN
  SELECT 1 AS `agencies[]`, o.value, o.label FROM (
    SELECT g.code AS value, g.name AS label, 1 AS place FROM data.agency g JOIN data.episode e ON e.service_id = g.service_id
    WHERE e.id = p_episode AND g.kind <> 'council'
    UNION ALL SELECT 'not_here', 'Another agency', 2) o
  ORDER BY o.place, o.label;
END
