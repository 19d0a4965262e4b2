-- What screening needs beside the enquiries themselves.

-- A match in a restricted family is shown to nobody but its named manager, who is told of it once.
CREATE TABLE data.match_notice (
  enquiry_id BIGINT NOT NULL,
  family_id BIGINT NOT NULL,
  post_id BIGINT NOT NULL COMMENT 'who was the named manager then; core.named_manager_now says who is',
  told_at DATETIME NOT NULL,
  dealt_with_at DATETIME NULL,
  PRIMARY KEY (enquiry_id, family_id),
  KEY (post_id, dealt_with_at),
  FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id)
);

-- Who rang, where an officer keyed the call in: no account, so no post.
CREATE TABLE data.enquiry_caller (
  enquiry_id BIGINT NOT NULL PRIMARY KEY,
  name VARCHAR(200) NULL,
  agency VARCHAR(200) NULL,
  phone VARCHAR(40) NULL,
  email VARCHAR(254) NULL,
  FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id)
);

ALTER TABLE data.person ADD KEY due (service_id, due);

ALTER TABLE data.enquiry_person
  ADD COLUMN asker TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'who asks for help: safe contact of place 0 is theirs',
  ADD COLUMN age VARCHAR(16) NULL COMMENT 'in years, where the date of birth is not known',
  ADD COLUMN first_language VARCHAR(64) NULL,
  ADD COLUMN interpreter VARCHAR(64) NULL,
  ADD COLUMN voice TEXT NULL COMMENT 'what this child says or shows';

-- Which person of the record each person of an accepted enquiry became.
CREATE TABLE data.enquiry_became (
  enquiry_id BIGINT NOT NULL,
  place INT NOT NULL,
  person_id BIGINT NOT NULL,
  known TINYINT(1) NOT NULL COMMENT 'was a person of the record before',
  PRIMARY KEY (enquiry_id, place),
  FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id)
);
