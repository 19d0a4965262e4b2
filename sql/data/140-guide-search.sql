-- What people type who look for a page, where it is not what the page itself says.
ALTER TABLE data.guide_version ADD COLUMN search_words VARCHAR(2000) NULL COMMENT 'spaces between' AFTER note;
