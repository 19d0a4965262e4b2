-- People, families, episodes and everything that hangs on an episode.

CREATE TABLE data.person (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  born DATE NULL,
  due DATE NULL COMMENT 'expected date of birth of an unborn baby',
  born_precision ENUM('exact','month','year','estimated') NOT NULL DEFAULT 'exact',
  pregnancy_ended DATE NULL,
  died DATE NULL,
  sex VARCHAR(32) NULL,
  first_language VARCHAR(64) NULL,
  interpreter VARCHAR(64) NULL,
  school VARCHAR(200) NULL,
  source_enquiry_id BIGINT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY (service_id, born)
);

CREATE TABLE data.person_name (
  person_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  first_name VARCHAR(100) NOT NULL,
  last_name VARCHAR(100) NOT NULL,
  known_as VARCHAR(200) NULL,
  starts DATE NULL,
  ends DATE NULL COMMENT 'NULL: in use now',
  sound_first VARCHAR(100) NOT NULL,
  sound_last VARCHAR(100) NOT NULL,
  PRIMARY KEY (person_id, id),
  UNIQUE KEY (id),
  KEY (sound_last, sound_first),
  FOREIGN KEY (person_id) REFERENCES data.person (id)
);

-- Two persons are one: survivor, two approvers, reversible. Nothing is merged physically.
CREATE TABLE data.identity_link (
  survivor_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  proposed_by_post_id BIGINT NOT NULL,
  approved_by_post_id BIGINT NULL,
  linked_at DATETIME NULL,
  undone_at DATETIME NULL,
  PRIMARY KEY (survivor_id, person_id)
);

CREATE TABLE data.family (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  name VARCHAR(200) NOT NULL COMMENT 'what staff call the family; never in a URL, title or mail',
  restricted TINYINT(1) NOT NULL DEFAULT 0,
  restricted_manager_post_id BIGINT NULL,
  KEY (service_id),
  KEY (restricted_manager_post_id),
  CHECK (restricted = 0 OR restricted_manager_post_id IS NOT NULL)
);

CREATE TABLE data.family_member (
  family_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  role ENUM('child','parent_or_carer','other_significant_adult','other') NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL,
  PRIMARY KEY (family_id, person_id, starts),
  KEY (person_id),
  FOREIGN KEY (family_id) REFERENCES data.family (id),
  FOREIGN KEY (person_id) REFERENCES data.person (id)
);

-- A post that must find nothing of a family, anywhere.
CREATE TABLE data.conflict (
  post_id BIGINT NOT NULL,
  family_id BIGINT NOT NULL,
  reason VARCHAR(400) NOT NULL,
  recorded_by_post_id BIGINT NOT NULL,
  recorded_at DATETIME NOT NULL,
  ended_at DATETIME NULL,
  PRIMARY KEY (post_id, family_id),
  KEY (family_id)
);

CREATE TABLE data.episode (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  family_id BIGINT NOT NULL,
  reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE,
  enquiry_id BIGINT NULL COMMENT 'the enquiry that was accepted',
  previous_episode_id BIGINT NULL,
  team_id INT NOT NULL,
  level_of_need VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  level_of_support VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  state ENUM('accepted','allocated','open','closed') NOT NULL DEFAULT 'accepted',
  starts DATE NOT NULL,
  opened_at DATETIME NULL,
  ends DATE NULL,
  closed_at DATETIME NULL,
  closure_reason VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
  closure_summary TEXT NULL,
  version INT NOT NULL DEFAULT 1,
  KEY (family_id, starts),
  KEY (team_id, state),
  FOREIGN KEY (family_id) REFERENCES data.family (id),
  FOREIGN KEY (team_id) REFERENCES data.team (id)
);

CREATE TABLE data.relationship (
  person_id BIGINT NOT NULL,
  other_person_id BIGINT NOT NULL,
  episode_id BIGINT NOT NULL COMMENT 'where it was learned',
  type VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'person is the <type> of other person',
  parental_responsibility ENUM('yes','no','unknown') NOT NULL DEFAULT 'unknown',
  main_carer TINYINT(1) NOT NULL DEFAULT 0,
  starts DATE NULL,
  ends DATE NULL,
  source VARCHAR(200) NULL,
  PRIMARY KEY (episode_id, person_id, other_person_id)
);

-- Person, address, dates. Learned in one family it shows in another only if recorded for both.
CREATE TABLE data.address_stay (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  person_id BIGINT NOT NULL,
  kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  address VARCHAR(600) NOT NULL,
  postcode VARCHAR(10) CHARACTER SET ascii COLLATE ascii_bin NULL,
  confidential TINYINT(1) NOT NULL DEFAULT 0,
  starts DATE NULL,
  ends DATE NULL,
  recorded_at DATETIME NOT NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  KEY (person_id),
  KEY (postcode)
);

CREATE TABLE data.safe_contact (
  episode_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  ways VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  phone VARCHAR(40) NULL,
  email VARCHAR(254) NULL,
  letter_address VARCHAR(600) NULL,
  voicemail VARCHAR(16) NULL,
  name_to_use VARCHAR(200) NULL,
  times VARCHAR(1000) NULL,
  must_not_know VARCHAR(2000) NULL,
  other TEXT NULL,
  confirmed DATE NOT NULL,
  version INT NOT NULL DEFAULT 1,
  PRIMARY KEY (episode_id, person_id)
);

-- Post, episode, role, scope, dates. Rights follow it.
CREATE TABLE data.involvement (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  post_id BIGINT NOT NULL,
  role ENUM('key_worker','lead_practitioner','taf_member','consulted') NOT NULL,
  starts DATE NOT NULL,
  ends DATE NULL COMMENT 'last day of access',
  ended_at DATETIME NULL COMMENT 'ended at once, whatever the dates say',
  added_by_post_id BIGINT NOT NULL,
  added_at DATETIME NOT NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  KEY (post_id, ended_at, episode_id),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id),
  FOREIGN KEY (post_id) REFERENCES data.post (id)
);

CREATE TABLE data.involvement_scope (
  involvement_id BIGINT NOT NULL,
  scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
    CHECK (scope IN ('plan','actions','minutes','entries','assessment','people','address','safe_contact','lead')),
  PRIMARY KEY (involvement_id, scope),
  FOREIGN KEY (involvement_id) REFERENCES data.involvement (id)
);

CREATE TABLE data.criterion (
  episode_id BIGINT NOT NULL,
  criterion VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  recorded_at DATETIME NOT NULL,
  post_id BIGINT NOT NULL,
  PRIMARY KEY (episode_id, criterion)
);

-- Agreement to early help: per adult; withdrawn is a date, never a deletion.
CREATE TABLE data.agreement (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  by_person_id BIGINT NULL,
  by_name VARCHAR(200) NOT NULL,
  authority VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  how VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  agreed DATE NOT NULL,
  withdrawn DATE NULL,
  recorded_by_post_id BIGINT NOT NULL,
  recorded_at DATETIME NOT NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id)
);

-- A contact, visit, note, minute, decision. Nothing is overwritten: a later one supersedes.
CREATE TABLE data.entry (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  occurred_at DATETIME NOT NULL,
  occurred_precision ENUM('minute','day','about') NOT NULL DEFAULT 'minute',
  recorded_at DATETIME NOT NULL,
  post_id BIGINT NOT NULL COMMENT 'who recorded it',
  source VARCHAR(200) NULL,
  present VARCHAR(1000) NULL,
  said TEXT NOT NULL,
  nature ENUM('fact','opinion') NOT NULL,
  audience ENUM('taf','lead','named') NOT NULL,
  in_confidence TINYINT(1) NOT NULL DEFAULT 0,
  family_may_see TINYINT(1) NOT NULL DEFAULT 0,
  state ENUM('current','corrected','retracted','wrong_family') NOT NULL DEFAULT 'current',
  supersedes_id BIGINT NULL,
  state_reason VARCHAR(1000) NULL,
  state_post_id BIGINT NULL,
  state_at DATETIME NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  KEY (episode_id, occurred_at),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id)
);

CREATE TABLE data.entry_subject (
  entry_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  PRIMARY KEY (entry_id, person_id)
);

CREATE TABLE data.entry_named (
  entry_id BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  PRIMARY KEY (entry_id, post_id)
);

-- Who was shown an entry: what "wrong family" lists.
CREATE TABLE data.entry_seen (
  entry_id BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  first_at DATETIME NOT NULL,
  PRIMARY KEY (entry_id, post_id)
);

-- Of an entry: open until a manager decides whose it is. Of another family: what was done about it stands in done.
CREATE TABLE data.breach (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  episode_id BIGINT NOT NULL,
  entry_id BIGINT NULL,
  what VARCHAR(1000) NOT NULL,
  opened_at DATETIME NOT NULL,
  opened_by_post_id BIGINT NOT NULL,
  outcome VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL CHECK (outcome IN ('this_family', 'other_family')),
  done VARCHAR(2000) NULL,
  closed_at DATETIME NULL,
  closed_by_post_id BIGINT NULL,
  KEY (episode_id),
  CHECK (outcome IS NULL OR closed_at IS NOT NULL),
  CHECK (outcome <> 'other_family' OR done IS NOT NULL)
);

-- Safeguarding only. Not shown to other TAF members by default.
CREATE TABLE data.concern (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  said TEXT NOT NULL,
  told_whom VARCHAR(200) NULL,
  told_at DATETIME NULL,
  told_how VARCHAR(64) NULL,
  post_id BIGINT NOT NULL,
  recorded_at DATETIME NOT NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  KEY (recorded_at)
);

CREATE TABLE data.warning (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  said VARCHAR(1000) NOT NULL,
  reason VARCHAR(1000) NOT NULL,
  told TINYINT(1) NOT NULL DEFAULT 0,
  why_not_told VARCHAR(1000) NULL,
  review_by DATE NOT NULL,
  post_id BIGINT NOT NULL,
  recorded_at DATETIME NOT NULL,
  ended_at DATETIME NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id)
);

CREATE TABLE data.assessment (
  episode_id BIGINT NOT NULL,
  version INT NOT NULL,
  form_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers LONGTEXT NOT NULL CHECK (json_valid(answers)),
  post_id BIGINT NOT NULL,
  recorded_at DATETIME NOT NULL,
  PRIMARY KEY (episode_id, version)
);

CREATE TABLE data.child_voice (
  episode_id BIGINT NOT NULL,
  version INT NOT NULL COMMENT 'of the assessment',
  person_id BIGINT NOT NULL,
  said TEXT NOT NULL,
  PRIMARY KEY (episode_id, version, person_id)
);

-- A plan runs need, outcome, action, measure. The plan's version moves with each change.
CREATE TABLE data.plan (
  episode_id BIGINT NOT NULL PRIMARY KEY,
  version INT NOT NULL,
  state ENUM('draft','agreed') NOT NULL DEFAULT 'draft',
  agreed_on DATE NULL,
  agreed_by VARCHAR(400) NULL,
  agreed_how VARCHAR(64) NULL,
  agreed_words TEXT NULL COMMENT 'the family''s view, in their words',
  agreed_version INT NULL,
  changed_at DATETIME NOT NULL,
  post_id BIGINT NOT NULL
);

CREATE TABLE data.plan_need (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  need VARCHAR(1000) NOT NULL,
  outcome VARCHAR(1000) NOT NULL,
  measure VARCHAR(1000) NULL,
  place INT NOT NULL,
  state ENUM('open','met','partly_met','not_met','dropped') NOT NULL DEFAULT 'open',
  added_version INT NOT NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id)
);

CREATE TABLE data.action (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  need_id BIGINT NULL,
  meeting_id BIGINT NULL,
  what VARCHAR(1000) NOT NULL,
  who_post_id BIGINT NULL,
  who_person_id BIGINT NULL COMMENT 'a member of the family',
  for_person_id BIGINT NULL,
  due DATE NOT NULL,
  state ENUM('to_do','doing','done','cannot') NOT NULL DEFAULT 'to_do',
  progress VARCHAR(2000) NULL,
  done_on DATE NULL,
  added_by_post_id BIGINT NOT NULL,
  added_at DATETIME NOT NULL,
  version INT NOT NULL DEFAULT 1,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  KEY (who_post_id, state, due)
);

CREATE TABLE data.meeting (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  uid CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'of the calendar file',
  sequence INT NOT NULL DEFAULT 0,
  kind ENUM('taf','review') NOT NULL,
  starts_at DATETIME NOT NULL,
  minutes_long INT NOT NULL,
  place VARCHAR(400) NULL COMMENT 'shown in the record, never in a mail',
  state ENUM('planned','held','cancelled') NOT NULL DEFAULT 'planned',
  minutes TEXT NULL,
  decisions TEXT NULL,
  family_view TEXT NULL,
  minuted_by_post_id BIGINT NULL,
  added_by_post_id BIGINT NOT NULL,
  version INT NOT NULL DEFAULT 1,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id)
);

CREATE TABLE data.attendance (
  meeting_id BIGINT NOT NULL,
  post_id BIGINT NOT NULL DEFAULT 0,
  person_id BIGINT NOT NULL DEFAULT 0,
  state ENUM('invited','attended','apologies','did_not_attend') NOT NULL DEFAULT 'invited',
  PRIMARY KEY (meeting_id, post_id, person_id)
);

CREATE TABLE data.review (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  held_on DATE NOT NULL,
  summary TEXT NOT NULL,
  level_of_need VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  level_of_support VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NULL,
  carry_on ENUM('carry_on','change','close') NOT NULL,
  next_due DATE NULL,
  post_id BIGINT NOT NULL,
  recorded_at DATETIME NOT NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id)
);

CREATE TABLE data.extension (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  reason TEXT NOT NULL,
  until_day DATE NOT NULL,
  state ENUM('requested','approved','rejected') NOT NULL DEFAULT 'requested',
  asked_by_post_id BIGINT NOT NULL,
  asked_at DATETIME NOT NULL,
  decided_by_post_id BIGINT NULL,
  decided_at DATETIME NULL,
  decided_reason VARCHAR(1000) NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id)
);

-- What, start, due, met, extended by whom and why.
CREATE TABLE data.clock (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  enquiry_id BIGINT NULL,
  episode_id BIGINT NULL,
  complaint_id BIGINT NULL,
  post_id BIGINT NULL COMMENT 'whom a reminder goes to; NULL: the front door',
  started_at DATETIME NOT NULL,
  due_at DATETIME NOT NULL COMMENT 'the first instant that is late',
  met_at DATETIME NULL,
  extended_by_post_id BIGINT NULL,
  extended_reason VARCHAR(1000) NULL,
  reminded_at DATETIME NULL,
  late_told_at DATETIME NULL,
  KEY (enquiry_id, kind),
  KEY (episode_id, kind),
  KEY (complaint_id, kind),
  KEY (met_at, due_at)
);
