-- What the directory can be narrowed by.
CREATE PROCEDURE office.help_choices()
BEGIN
  SELECT 1 AS `needs[]`, n.code AS value, n.label FROM data.help_need n ORDER BY n.place;
  SELECT 1 AS `tongues[]`, t.lang AS value, t.english, t.name AS label FROM data.guide_language t ORDER BY t.place;
END
