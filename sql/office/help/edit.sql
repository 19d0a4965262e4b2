-- outer: manage | role=admin | read
-- names nobody: local services
CREATE PROCEDURE office.help_edit(IN p_post BIGINT, IN p_place INT)
BEGIN
  IF NOT EXISTS (SELECT 1 FROM data.help_place h JOIN data.post p ON p.service_id = h.service_id WHERE h.id = p_place AND p.id = p_post) THEN
    SIGNAL SQLSTATE '45404';
  END IF;
  CALL office.help_choices();
  SELECT 1 AS form, h.name, h.about, h.hours, h.phone, h.address, h.needs, h.languages, h.areas, h.state, h.version FROM data.help_place h WHERE h.id = p_place;
END
