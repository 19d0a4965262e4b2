-- What the record keeps besides: why somebody joined or left, versions, one name in use.

ALTER TABLE data.involvement
  ADD COLUMN reason VARCHAR(1000) NULL COMMENT 'why this post; kept for good',
  ADD COLUMN family_knows ENUM('yes','no') NULL COMMENT 'the family knows and has not refused this agency',
  ADD COLUMN ended_by_post_id BIGINT NULL;

ALTER TABLE data.person_name
  ADD COLUMN in_use TINYINT AS (IF(ends IS NULL, 1, NULL)) VIRTUAL,
  ADD UNIQUE KEY one_in_use (person_id, in_use);

ALTER TABLE data.relationship ADD COLUMN version INT NOT NULL DEFAULT 1;

ALTER TABLE data.address_stay
  ADD COLUMN post_id BIGINT NULL COMMENT 'who recorded it',
  ADD COLUMN version INT NOT NULL DEFAULT 1;

ALTER TABLE data.conflict ADD COLUMN ended_by_post_id BIGINT NULL;
