-- The team's work: plan versions, what a closure says, one extension asked at a time, structured invitations.

-- The plan as it was at each version: earlier ones stay readable, and what changed since it was agreed shows.
CREATE TABLE data.plan_version (
  episode_id BIGINT NOT NULL,
  version INT NOT NULL,
  what ENUM('changed','agreed') NOT NULL,
  content LONGTEXT NOT NULL COMMENT 'needs and actions of that version' CHECK (json_valid(content)),
  agreed_by VARCHAR(2000) NULL,
  agreed_how VARCHAR(64) NULL,
  agreed_on DATE NULL,
  agreed_words TEXT NULL,
  post_id BIGINT NOT NULL,
  recorded_at DATETIME NOT NULL,
  PRIMARY KEY (episode_id, version),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id)
);
ALTER TABLE data.plan MODIFY agreed_by VARCHAR(2000) NULL;
ALTER TABLE data.plan_need ADD version INT NOT NULL DEFAULT 1;

ALTER TABLE data.child_voice ADD how VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'talk';

ALTER TABLE data.episode ADD closure_family_view TEXT NULL, ADD closed_by_post_id BIGINT NULL;

-- At most one extension waits for a decision.
ALTER TABLE data.extension
  ADD waiting TINYINT GENERATED ALWAYS AS (IF(state = 'requested', 1, NULL)) VIRTUAL,
  ADD version INT NOT NULL DEFAULT 1,
  ADD UNIQUE KEY one_waits (episode_id, waiting);

ALTER TABLE data.meeting
  ADD minuted_at DATETIME NULL,
  ADD KEY (episode_id, starts_at);

-- What a calendar file is made of, when the mail is sent: nobody but its one addressee is in it.
ALTER TABLE data.outbox
  ADD calendar_uid CHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD calendar_sequence INT NULL,
  ADD calendar_starts_at DATETIME NULL,
  ADD calendar_minutes INT NULL;
