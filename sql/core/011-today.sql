-- The day it is in London.
CREATE FUNCTION core.today() RETURNS DATE READS SQL DATA
RETURN core.day_of((SELECT MIN(s.id) FROM data.service s), core.now())
