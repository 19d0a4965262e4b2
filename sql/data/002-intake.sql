-- What comes in: drafts, enquiries, matches, decisions; and complaints.

CREATE TABLE data.draft (
  reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  post_id BIGINT NOT NULL,
  form VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  form_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers LONGTEXT NOT NULL CHECK (json_valid(answers)),
  version INT NOT NULL,
  started_at DATETIME NOT NULL,
  saved_at DATETIME NOT NULL,
  expires_at DATETIME NOT NULL,
  enquiry_id BIGINT NULL COMMENT 'set once it has been sent; the answers are then emptied',
  KEY (post_id, saved_at),
  KEY (expires_at)
);

-- Drafts of people without an account: only ciphertext.
CREATE TABLE data.sealed_draft (
  hash BINARY(32) NOT NULL PRIMARY KEY,
  form VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  sealed MEDIUMBLOB NOT NULL,
  version INT NOT NULL,
  saved_at DATETIME NOT NULL,
  expires_at DATETIME NOT NULL,
  KEY (expires_at)
);

-- An enquiry is anything that comes in. Its answers never change.
CREATE TABLE data.enquiry (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  kind ENUM('referral','request_for_help') NOT NULL,
  channel ENUM('online','telephone') NOT NULL,
  referrer_post_id BIGINT NULL COMMENT 'who referred, signed in',
  keyed_by_post_id BIGINT NULL COMMENT 'the officer who keyed a telephone call',
  agency_id INT NULL,
  received_at DATETIME NOT NULL,
  urgency ENUM('today','this_week','soon','not_sure') NOT NULL DEFAULT 'not_sure',
  harm BOOLEAN NOT NULL DEFAULT 0 COMMENT 'whoever sent it sees a risk of significant harm to a child',
  postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  proposed_team_id INT NULL,
  agreement ENUM('agreed','not_asked','refused','unsafe','self') NOT NULL,
  form_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers LONGTEXT NOT NULL CHECK (json_valid(answers)),
  facts LONGTEXT NOT NULL CHECK (json_valid(facts)),
  return_code_hash BINARY(32) NULL,
  state ENUM('received','opened','waiting_for_information','decided') NOT NULL DEFAULT 'received',
  opened_at DATETIME NULL,
  opened_by_post_id BIGINT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY (service_id, state, received_at),
  KEY (referrer_post_id, received_at),
  FOREIGN KEY (service_id) REFERENCES data.service (id)
);

-- Persons as the enquiry names them; not yet persons of the record.
CREATE TABLE data.enquiry_person (
  enquiry_id BIGINT NOT NULL,
  place INT NOT NULL,
  role ENUM('child','adult') NOT NULL,
  first_name VARCHAR(100) NOT NULL,
  last_name VARCHAR(100) NOT NULL,
  known_as VARCHAR(200) NULL,
  born DATE NULL,
  due DATE NULL,
  sex VARCHAR(32) NULL,
  relationship VARCHAR(64) NULL,
  parental_responsibility VARCHAR(16) NULL,
  main_carer VARCHAR(16) NULL,
  lives_at_home VARCHAR(16) NULL,
  phone VARCHAR(40) NULL,
  email VARCHAR(254) NULL,
  address VARCHAR(600) NULL,
  postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  school VARCHAR(200) NULL,
  sound_first VARCHAR(100) NOT NULL,
  sound_last VARCHAR(100) NOT NULL,
  PRIMARY KEY (enquiry_id, place),
  FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id)
);

-- How a person may be reached. Kept apart, with an access rule of its own.
CREATE TABLE data.enquiry_safe_contact (
  enquiry_id BIGINT NOT NULL,
  place INT NOT NULL COMMENT '0: who asked for help; otherwise the place of the person',
  ways VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'comma separated: phone text email letter trusted_person i_will_contact none',
  phone VARCHAR(40) NULL,
  email VARCHAR(254) NULL,
  letter_address VARCHAR(600) NULL,
  voicemail VARCHAR(16) NULL,
  name_to_use VARCHAR(200) NULL,
  times VARCHAR(1000) NULL,
  must_not_know VARCHAR(2000) NULL,
  other TEXT NULL,
  confirmed DATE NULL,
  PRIMARY KEY (enquiry_id, place),
  FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id)
);

CREATE TABLE data.enquiry_criterion (
  enquiry_id BIGINT NOT NULL,
  criterion VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  PRIMARY KEY (enquiry_id, criterion),
  FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id)
);

-- The thread between front door and referrer.
CREATE TABLE data.enquiry_message (
  enquiry_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  from_post_id BIGINT NOT NULL,
  direction ENUM('to_referrer','from_referrer') NOT NULL,
  said TEXT NOT NULL,
  sent_at DATETIME NOT NULL,
  PRIMARY KEY (enquiry_id, id),
  UNIQUE KEY (id),
  FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id)
);

-- A decision is never changed; a later one follows it.
CREATE TABLE data.decision (
  enquiry_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  outcome VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
    CHECK (outcome IN ('accept','advice','no_further_action','more_information','escalated','declined','no_contact','duplicate','already_open','out_of_area','signposted')),
  reason TEXT NOT NULL,
  level_of_need VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  team_id INT NULL,
  taken_by VARCHAR(200) NULL COMMENT 'escalated: who at children''s social care took it',
  taken_at DATETIME NULL,
  signposted_to VARCHAR(400) NULL,
  referrer_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  referrer_words TEXT NULL COMMENT 'what the referrer reads',
  referrer_why_not TEXT NULL,
  family_told VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  family_why_not TEXT NULL,
  decided_by_post_id BIGINT NOT NULL,
  decided_at DATETIME NOT NULL,
  episode_id BIGINT NULL,
  PRIMARY KEY (enquiry_id, id),
  UNIQUE KEY (id),
  KEY (decided_at),
  FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id)
);

-- What the officer chose of the shown matches.
CREATE TABLE data.match_choice (
  enquiry_id BIGINT NOT NULL,
  place INT NOT NULL,
  person_id BIGINT NOT NULL,
  choice ENUM('same','not_same') NOT NULL,
  chosen_by_post_id BIGINT NOT NULL,
  chosen_at DATETIME NOT NULL,
  PRIMARY KEY (enquiry_id, place, person_id),
  FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id)
);

CREATE TABLE data.complaint (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  kind ENUM('complaint','compliment','comment') NOT NULL,
  received_at DATETIME NOT NULL,
  form_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers LONGTEXT NOT NULL CHECK (json_valid(answers)),
  facts LONGTEXT NOT NULL CHECK (json_valid(facts)),
  return_code_hash BINARY(32) NULL,
  stage ENUM('received','stage_1','stage_2','ombudsman','answered','not_for_us') NOT NULL DEFAULT 'received',
  route ENUM('corporate','statutory','designated_officer','not_for_us') NULL,
  handler_post_id BIGINT NULL,
  acknowledged_at DATETIME NULL,
  answered_at DATETIME NULL,
  finding ENUM('upheld','partly_upheld','not_upheld') NULL,
  answer TEXT NULL,
  learning TEXT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY (service_id, stage, received_at)
);

CREATE TABLE data.complaint_step (
  complaint_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  what TEXT NOT NULL,
  done_at DATETIME NOT NULL,
  recorded_at DATETIME NOT NULL,
  post_id BIGINT NOT NULL,
  PRIMARY KEY (complaint_id, id),
  UNIQUE KEY (id),
  FOREIGN KEY (complaint_id) REFERENCES data.complaint (id)
);

-- A post that a complaint is about: it can neither see nor touch it.
CREATE TABLE data.complaint_about (
  complaint_id BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  PRIMARY KEY (complaint_id, post_id),
  FOREIGN KEY (complaint_id) REFERENCES data.complaint (id)
);
