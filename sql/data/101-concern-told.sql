-- Whom a concern was told to may be recorded after it: first the call, then the form.
ALTER TABLE data.concern ADD COLUMN told_by_post_id BIGINT NULL COMMENT 'who recorded whom they told, where that came later',
  ADD COLUMN told_recorded_at DATETIME NULL;
