-- What people without an account send is counted by where it comes from, so that a flood can be held apart.

-- How much of one form in an hour is ordinary: from one address (a school or a library has one for everybody), and in all.
CREATE TABLE data.public_limit (
  form VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  per_address INT NOT NULL,
  per_form INT NOT NULL
);
INSERT INTO data.public_limit VALUES ('request', 30, 200), ('complaint', 30, 200), ('draft', 300, 5000);

-- One row each time; kept for a day. The address is a hash under a key that no database has and no disk keeps.
CREATE TABLE data.public_try (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  form VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address BINARY(32) NOT NULL,
  ordinary TINYINT(1) NOT NULL COMMENT 'was not over a limit: a flood from one place does not use up the limit for everybody',
  tried_at DATETIME NOT NULL,
  KEY (form, address, tried_at),
  KEY (form, ordinary, tried_at),
  KEY (tried_at)
);

-- What came in a flood: whole, with its reference, its code and the time it came, until somebody has looked at it.
CREATE TABLE data.held (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  form VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'as in public_limit',
  reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  received_at DATETIME NOT NULL,
  form_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers LONGTEXT NOT NULL CHECK (json_valid(answers)),
  facts LONGTEXT NOT NULL CHECK (json_valid(facts)),
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the answers: the same text many times is one line',
  return_code_hash BINARY(32) NULL,
  sign ENUM('danger','contact','none') NOT NULL COMMENT 'what says that it may be real',
  state ENUM('held','released','dismissed') NOT NULL DEFAULT 'held',
  decided_at DATETIME NULL,
  decided_by_post_id BIGINT NULL,
  KEY (service_id, form, state, sign, id),
  KEY (service_id, form, state, digest),
  KEY (state, received_at),
  KEY (decided_at),
  FOREIGN KEY (service_id) REFERENCES data.service (id)
);

-- Whoever guesses at a reference and code is throttled, not the reference: its own parent can still ask.
ALTER TABLE data.status_attempt
  ADD COLUMN address BINARY(32) NULL,
  ADD KEY (address, reference_hash, tried_at);

-- Has this kind of notice gone out within the hour? Asked for each thing that is held apart.
ALTER TABLE data.outbox ADD KEY (kind, queued_at);
