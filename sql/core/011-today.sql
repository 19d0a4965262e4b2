-- The day it is in London.
CREATE FUNCTION core.today() RETURNS DATE READS SQL DATA
RETURN COALESCE(
  (SELECT d.day FROM data.day d
   WHERE d.service_id = (SELECT MIN(s.id) FROM data.service s) AND d.starts_at <= core.now()
   ORDER BY d.starts_at DESC LIMIT 1),
  DATE(core.now()))
