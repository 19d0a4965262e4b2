-- Feedback of families, danger told by anybody without an account, mystery shopping.

-- A code lets one person answer once. Nothing joins it to the answer that it let in: it says neither when it was used nor with what.
CREATE TABLE data.feedback_invitation (
  episode_id BIGINT NOT NULL,
  person_id BIGINT NOT NULL,
  service_id INT NOT NULL,
  version ENUM('parent','young_person') NOT NULL COMMENT 'which questionnaire',
  code_hash BINARY(32) NULL COMMENT 'NULL: used',
  made_by_post_id BIGINT NOT NULL,
  made_at DATETIME NOT NULL,
  expires_at DATETIME NOT NULL,
  PRIMARY KEY (episode_id, person_id),
  UNIQUE KEY (code_hash),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id),
  FOREIGN KEY (person_id) REFERENCES data.person (id)
);

-- What somebody answered; never changed. No family, no person, no day: the quarter and the team are all that counting needs.
CREATE TABLE data.feedback_answer (
  id BINARY(16) NOT NULL PRIMARY KEY COMMENT 'random: its order says nothing of when',
  service_id INT NOT NULL,
  team_id INT NOT NULL,
  version ENUM('parent','young_person') NOT NULL,
  quarter DATE NOT NULL COMMENT 'its first day',
  form_hash CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  answers LONGTEXT NOT NULL CHECK (json_valid(answers)),
  facts LONGTEXT NOT NULL CHECK (json_valid(facts)),
  KEY (service_id, version, quarter)
);

-- Somebody wrote that a person is in danger: for the officer on duty, that day, without the rest of what they wrote.
CREATE TABLE data.danger (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin NOT NULL UNIQUE COMMENT 'of a complaint: its own',
  source ENUM('feedback','complaint','compliment','comment') NOT NULL,
  told_at DATETIME NOT NULL,
  about_staff TINYINT(1) NOT NULL COMMENT 'about somebody who works here: not for the front door',
  staff_said VARCHAR(200) NULL COMMENT 'whom, as typed',
  said TEXT NULL,
  name VARCHAR(200) NULL,
  ways VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'comma separated',
  phone VARCHAR(40) NULL,
  email VARCHAR(254) NULL,
  letter_address VARCHAR(600) NULL,
  voicemail VARCHAR(16) NULL,
  times VARCHAR(1000) NULL,
  episode_id BIGINT NULL COMMENT 'feedback: whose code it was',
  person_id BIGINT NULL,
  complaint_id BIGINT NULL,
  taken_by_post_id BIGINT NULL,
  taken_at DATETIME NULL,
  social_care ENUM('told','not_needed') NULL,
  told_whom VARCHAR(200) NULL,
  done_what TEXT NULL,
  done_by_post_id BIGINT NULL,
  done_at DATETIME NULL,
  version INT NOT NULL DEFAULT 1,
  KEY (service_id, done_at, told_at),
  KEY (complaint_id),
  FOREIGN KEY (service_id) REFERENCES data.service (id),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id),
  FOREIGN KEY (complaint_id) REFERENCES data.complaint (id)
);

-- A post that it is about, or may be: it finds nothing of it.
CREATE TABLE data.danger_about (
  danger_id BIGINT NOT NULL,
  post_id BIGINT NOT NULL,
  PRIMARY KEY (danger_id, post_id),
  FOREIGN KEY (danger_id) REFERENCES data.danger (id)
);

ALTER TABLE data.clock ADD COLUMN danger_id BIGINT NULL, ADD KEY (danger_id);
ALTER TABLE data.look ADD COLUMN danger_id BIGINT NULL, ADD KEY (danger_id, looked_at);

-- Somebody tries the service as a family would. Scores from 1 (poor) to 5 (very good); NULL: it did not come up.
CREATE TABLE data.mystery_shop (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  on_day DATE NOT NULL,
  channel ENUM('telephone','visit','email','website','letter') NOT NULL,
  shopper ENUM('ambassador','young_person','officer','other') NOT NULL,
  team_id INT NULL COMMENT 'NULL: the front door or the whole service',
  scenario TEXT NOT NULL,
  happened TEXT NOT NULL,
  welcome TINYINT NULL CHECK (welcome BETWEEN 1 AND 5),
  listening TINYINT NULL CHECK (listening BETWEEN 1 AND 5),
  knowledge TINYINT NULL CHECK (knowledge BETWEEN 1 AND 5),
  next_steps TINYINT NULL CHECK (next_steps BETWEEN 1 AND 5),
  consent TINYINT NULL CHECK (consent BETWEEN 1 AND 5),
  learning TEXT NULL,
  action VARCHAR(2000) NULL,
  action_owner VARCHAR(200) NULL,
  action_by DATE NULL,
  action_done_at DATETIME NULL,
  action_done_by_post_id BIGINT NULL,
  post_id BIGINT NOT NULL COMMENT 'who recorded it',
  recorded_at DATETIME NOT NULL,
  KEY (service_id, on_day),
  FOREIGN KEY (service_id) REFERENCES data.service (id)
);
