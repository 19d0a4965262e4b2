-- Ends what a hostile session may have begun (a transaction whose snapshot shows the past) and resets what it
-- may have set: what bends a check, cuts a list of ids short, or numbers the next audit row.
CREATE PROCEDURE core.session_clean()
BEGIN
  ROLLBACK;
  SET SESSION autocommit = 1;
  SET SESSION system_versioning_asof = DEFAULT, SESSION timestamp = DEFAULT, SESSION time_zone = DEFAULT,
    SESSION foreign_key_checks = DEFAULT, SESSION check_constraint_checks = DEFAULT, SESSION unique_checks = DEFAULT,
    SESSION sql_select_limit = DEFAULT, SESSION max_recursive_iterations = DEFAULT, SESSION group_concat_max_len = DEFAULT,
    SESSION max_sort_length = DEFAULT, SESSION sql_auto_is_null = DEFAULT, SESSION sql_safe_updates = DEFAULT,
    SESSION tx_isolation = DEFAULT, SESSION tx_read_only = DEFAULT, SESSION old_mode = DEFAULT,
    SESSION insert_id = 0, SESSION auto_increment_increment = DEFAULT, SESSION auto_increment_offset = DEFAULT,
    @onedoor_post = NULL, @onedoor_idle = NULL, @onedoor_end = NULL;
END
