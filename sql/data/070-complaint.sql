-- Complaints by stages: each stage has its own dates, its own person and its own answer.

ALTER TABLE data.clock_rule ADD COLUMN extend_most INT NULL COMMENT 'working days that it may be extended by in all; NULL: not at all';
ALTER TABLE data.clock
  ADD COLUMN extended_days INT NULL,
  ADD COLUMN extended_at DATETIME NULL,
  ADD COLUMN stopped TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'met_at is when it stopped counting, not when the thing was done';

-- Stage 3 is the review panel of the Children Act procedure.
CREATE TABLE data.complaint_stage (
  complaint_id BIGINT NOT NULL,
  stage TINYINT NOT NULL CHECK (stage BETWEEN 1 AND 3),
  asked_at DATETIME NOT NULL,
  asked_by ENUM('complainant','staff') NOT NULL,
  asked_why TEXT NULL COMMENT 'what the person is still not happy with',
  investigator_post_id BIGINT NULL,
  acknowledged_at DATETIME NULL,
  answered_at DATETIME NULL,
  answered_by_post_id BIGINT NULL,
  finding ENUM('upheld','partly_upheld','not_upheld') NULL,
  answer TEXT NULL,
  answer_way VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  remedies VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'comma separated',
  prevention TEXT NULL COMMENT 'action to prevent it happening again',
  learning TEXT NULL,
  PRIMARY KEY (complaint_id, stage),
  KEY (investigator_post_id),
  KEY (answered_at),
  FOREIGN KEY (complaint_id) REFERENCES data.complaint (id)
);
INSERT INTO data.complaint_stage (complaint_id, stage, asked_at, asked_by, investigator_post_id, acknowledged_at, answered_at, answered_by_post_id,
  finding, answer, answer_way, prevention, learning)
SELECT c.id, 1, c.received_at, 'complainant', c.handler_post_id, c.acknowledged_at, c.answered_at, IF(c.answered_at IS NULL, NULL, c.handler_post_id),
  c.finding, c.answer, c.answer_way, c.prevention, c.learning
FROM data.complaint c WHERE c.kind = 'complaint';

ALTER TABLE data.complaint
  ADD COLUMN restricted TINYINT(1) NOT NULL DEFAULT 0 COMMENT 'only its handler and whoever looks into it find it',
  ADD COLUMN team_id INT NULL,
  ADD COLUMN themes VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'comma separated',
  ADD COLUMN at_risk TINYINT(1) NULL,
  ADD COLUMN supervisor VARCHAR(200) NULL COMMENT 'supervisors of the staff concerned',
  ADD COLUMN family_reference VARCHAR(40) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'of an episode, as a word only: nothing joins it',
  ADD COLUMN authority ENUM('permission','parental_responsibility','order','advocate','none') NULL COMMENT 'of who writes for somebody else; NULL: not checked',
  ADD COLUMN authority_seen TEXT NULL,
  ADD COLUMN sent_to VARCHAR(200) NULL COMMENT 'not_for_us: who answers instead',
  ADD COLUMN route_reason TEXT NULL,
  ADD COLUMN ombudsman_reference VARCHAR(40) NULL,
  ADD COLUMN ombudsman_decision TEXT NULL,
  ADD COLUMN thanked_at DATETIME NULL COMMENT 'compliments and comments';

-- What is done afterwards: an answer does not wait for it.
CREATE TABLE data.complaint_action (
  complaint_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  kind ENUM('remedy','learning') NOT NULL,
  what VARCHAR(2000) NOT NULL,
  owner VARCHAR(200) NOT NULL,
  by_day DATE NOT NULL,
  done_at DATETIME NULL,
  done_by_post_id BIGINT NULL,
  post_id BIGINT NOT NULL,
  recorded_at DATETIME NOT NULL,
  PRIMARY KEY (complaint_id, id),
  UNIQUE KEY (id),
  FOREIGN KEY (complaint_id) REFERENCES data.complaint (id)
);

-- A compliment in words that whoever it is for may read.
CREATE TABLE data.compliment_passed (
  complaint_id BIGINT NOT NULL,
  post_id BIGINT NOT NULL COMMENT 'who reads it',
  words TEXT NOT NULL,
  passed_at DATETIME NOT NULL,
  PRIMARY KEY (complaint_id, post_id),
  KEY (post_id, passed_at),
  FOREIGN KEY (complaint_id) REFERENCES data.complaint (id)
);
