-- From now on what is told of a danger waits to be read: its clock ends with the day, and the mail goes out.
CREATE PROCEDURE core.danger_begin(IN p_danger BIGINT)
BEGIN
  INSERT INTO data.clock (service_id, kind, danger_id, started_at, due_at)
  SELECT d.service_id, 'danger', d.id, core.now(), core.day_start(d.service_id, core.today() + INTERVAL 1 DAY) FROM data.danger d WHERE d.id = p_danger;
  CALL core.danger_tell(p_danger);
END
