-- What stands around a page of the guide is in services/common/words now, a file a language.
ALTER TABLE data.guide_language
  DROP COLUMN unconfirmed, DROP COLUMN in_english, DROP COLUMN some_english, DROP COLUMN formats, DROP COLUMN large_print, DROP COLUMN normal_print,
  DROP COLUMN read_aloud, DROP COLUMN contents, DROP COLUMN whole;
