-- outer: public | open | read
-- Local services, all of them.
CREATE PROCEDURE office.help_list()
BEGIN
  CALL office.help_find(NULL, NULL, NULL);
END
