-- The service, its agencies, posts, accounts and sessions. Forward only: never edit, add 00N.

CREATE TABLE data.release_step (
  name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  applied_at DATETIME NOT NULL
);

-- Seconds added to the database's clock. Only a test writes it; no program account may.
CREATE TABLE data.clock_offset (
  id TINYINT NOT NULL PRIMARY KEY CHECK (id = 1),
  seconds BIGINT NOT NULL
);
INSERT INTO data.clock_offset VALUES (1, 0);

CREATE TABLE data.service (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  name VARCHAR(200) NOT NULL,
  front_door_mail VARCHAR(254) NOT NULL,
  demonstration TINYINT(1) NOT NULL
);

-- Each day of the council (London): when it begins in UTC, and its place among working days.
CREATE TABLE data.day (
  service_id INT NOT NULL,
  day DATE NOT NULL,
  starts_at DATETIME NOT NULL,
  working TINYINT(1) NOT NULL,
  ordinal INT NOT NULL COMMENT 'number of working days up to and including this day',
  PRIMARY KEY (service_id, day),
  KEY (service_id, starts_at),
  KEY (service_id, ordinal, working, day)
);

CREATE TABLE data.clock_rule (
  service_id INT NOT NULL,
  kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  amount INT NOT NULL,
  unit ENUM('working_days','days','hours','months') NOT NULL,
  warn_working_days INT NOT NULL DEFAULT 1,
  PRIMARY KEY (service_id, kind)
);

-- Code lists of the service: level_of_need, level_of_support, criterion, entry_kind …
CREATE TABLE data.code (
  service_id INT NOT NULL,
  list VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  code VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  label VARCHAR(400) NOT NULL,
  place INT NOT NULL,
  PRIMARY KEY (service_id, list, code)
);

CREATE TABLE data.form_definition (
  hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  name VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  definition LONGTEXT NOT NULL COMMENT 'the XML as it was, immutable',
  loaded_at DATETIME NOT NULL,
  KEY (name, loaded_at)
);

CREATE TABLE data.agency (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  code VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  UNIQUE KEY (service_id, code),
  FOREIGN KEY (service_id) REFERENCES data.service (id)
);

CREATE TABLE data.team (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  code VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  name VARCHAR(200) NOT NULL,
  locality TINYINT(1) NOT NULL COMMENT 'takes families (1) or is the front door (0)',
  UNIQUE KEY (service_id, code),
  FOREIGN KEY (service_id) REFERENCES data.service (id)
);

CREATE TABLE data.postcode_team (
  service_id INT NOT NULL,
  prefix VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'without space, upper case; the longest that fits wins',
  team_id INT NOT NULL,
  PRIMARY KEY (service_id, prefix),
  FOREIGN KEY (team_id) REFERENCES data.team (id)
);

CREATE TABLE data.account (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  login VARCHAR(64) NOT NULL,
  name VARCHAR(128) NOT NULL,
  mail VARCHAR(254) NOT NULL,
  standing ENUM('active','disabled') NOT NULL,
  standing_checked_at DATETIME NOT NULL,
  UNIQUE KEY (service_id, login),
  FOREIGN KEY (service_id) REFERENCES data.service (id)
);

-- A person in a role at an agency. An account may hold several; a session is for one.
CREATE TABLE data.post (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  account_id BIGINT NOT NULL,
  agency_id INT NOT NULL,
  team_id INT NULL,
  title VARCHAR(128) NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'last day; NULL while it lasts',
  KEY (account_id),
  KEY (team_id),
  FOREIGN KEY (account_id) REFERENCES data.account (id),
  FOREIGN KEY (agency_id) REFERENCES data.agency (id),
  FOREIGN KEY (team_id) REFERENCES data.team (id)
);

CREATE TABLE data.post_role (
  post_id BIGINT NOT NULL,
  role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
    CHECK (role IN ('partner','contact_officer','manager','key_worker','complaints_officer','commissioner','admin')),
  PRIMARY KEY (post_id, role),
  FOREIGN KEY (post_id) REFERENCES data.post (id)
);

CREATE TABLE data.session (
  hash BINARY(32) NOT NULL PRIMARY KEY,
  post_id BIGINT NOT NULL,
  started_at DATETIME NOT NULL,
  seen_at DATETIME NOT NULL,
  ends_at DATETIME NOT NULL COMMENT 'absolute limit',
  KEY (post_id),
  KEY (ends_at),
  FOREIGN KEY (post_id) REFERENCES data.post (id)
);

CREATE TABLE data.sign_in_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  login_hash BINARY(32) NOT NULL,
  address_hash BINARY(32) NOT NULL,
  tried_at DATETIME NOT NULL,
  known TINYINT(1) NOT NULL,
  KEY (login_hash, tried_at),
  KEY (address_hash, tried_at)
);

-- Idempotency: one row a form key. post_id 0 is the public.
CREATE TABLE data.submission (
  post_id BIGINT NOT NULL,
  form_key CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  result VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  taken_at DATETIME NOT NULL,
  PRIMARY KEY (post_id, form_key),
  KEY (taken_at)
);

-- Every look at a record, written before its first row is sent.
CREATE TABLE data.look (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  looked_at DATETIME NOT NULL,
  post_id BIGINT NOT NULL,
  episode_id BIGINT NULL,
  enquiry_id BIGINT NULL,
  complaint_id BIGINT NULL,
  page VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'procedure',
  outcome ENUM('shown','refused','match') NOT NULL,
  request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  KEY (episode_id, looked_at),
  KEY (enquiry_id, looked_at),
  KEY (post_id, looked_at)
);

-- What was changed in place: the row as it was. Written by generated triggers (sql/load).
CREATE TABLE data.`change` (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  subject VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'table',
  subject_id BIGINT NOT NULL,
  episode_id BIGINT NULL,
  changed_at DATETIME NOT NULL,
  post_id BIGINT NULL,
  request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  was LONGTEXT NOT NULL CHECK (json_valid(was)),
  KEY (subject, subject_id),
  KEY (episode_id)
);

-- Mail waiting to go, in the same transaction as what it tells of.
CREATE TABLE data.outbox (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  message_id VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recipient VARCHAR(254) NOT NULL,
  subject VARCHAR(200) NOT NULL,
  body TEXT NOT NULL,
  calendar MEDIUMTEXT NULL COMMENT 'an iCalendar object to attach',
  calendar_method ENUM('REQUEST','CANCEL') NULL,
  queued_at DATETIME NOT NULL,
  state ENUM('waiting','sending','sent','failed') NOT NULL DEFAULT 'waiting',
  attempts INT NOT NULL DEFAULT 0,
  next_at DATETIME NOT NULL,
  sent_at DATETIME NULL,
  in_doubt TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'was being sent when the courier died: may arrive twice, same Message-ID',
  fault VARCHAR(100) NULL COMMENT 'kind of failure, never server text',
  KEY (state, next_at)
);

CREATE TABLE data.job_beat (
  job VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  beat_at DATETIME NOT NULL
);
