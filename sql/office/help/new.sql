-- outer: manage | role=admin | read
-- names nobody: local services
-- The empty page for another place.
CREATE PROCEDURE office.help_new(IN p_post BIGINT)
BEGIN
  CALL office.help_choices('en');
  SELECT 1 AS form, 'shown' AS state;
END
