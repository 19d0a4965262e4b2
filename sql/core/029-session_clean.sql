-- Resets what a hostile session may have set, for procedures that are called before anybody is signed in.
CREATE PROCEDURE core.session_clean()
BEGIN
  SET SESSION system_versioning_asof = DEFAULT;
  SET SESSION timestamp = DEFAULT;
  SET SESSION foreign_key_checks = DEFAULT;
  SET SESSION check_constraint_checks = DEFAULT;
  SET SESSION unique_checks = DEFAULT;
  SET SESSION sql_select_limit = DEFAULT;
  SET SESSION time_zone = DEFAULT;
  SET SESSION max_recursive_iterations = DEFAULT;
  SET @onedoor_post = NULL;
END
