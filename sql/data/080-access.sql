-- Why somebody reads a record that they have no part in, and on which ground each look was.

-- A manager says once a day why they read a record of their team.
CREATE TABLE data.reading_purpose (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  post_id BIGINT NOT NULL,
  purpose ENUM('supervision','allocation','cover','duty','other') NOT NULL,
  words VARCHAR(400) NULL COMMENT 'other: which',
  given_at DATETIME NOT NULL,
  ends DATE NOT NULL COMMENT 'last day of reading',
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  KEY (post_id, episode_id, ends),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id),
  FOREIGN KEY (post_id) REFERENCES data.post (id)
);

-- Breaking the glass: council staff open a record that they have no part in, for a safeguarding reason. What could
-- not be opened (a conflict of interest, a restricted family) is kept too: whoever answers for the family reads it.
CREATE TABLE data.glass (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  post_id BIGINT NOT NULL,
  state ENUM('opened','refused') NOT NULL,
  reason VARCHAR(2000) NOT NULL,
  opened_at DATETIME NOT NULL,
  until_at DATETIME NOT NULL COMMENT 'the first instant without access',
  verdict ENUM('right','not_right') NULL,
  verdict_reason VARCHAR(2000) NULL,
  reviewed_by_post_id BIGINT NULL,
  reviewed_at DATETIME NULL,
  version INT NOT NULL DEFAULT 1,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  KEY (post_id, episode_id, until_at),
  KEY (reviewed_at),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id),
  FOREIGN KEY (post_id) REFERENCES data.post (id)
);

CREATE TABLE data.glass_scope (
  glass_id BIGINT NOT NULL,
  scope VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL
    CHECK (scope IN ('plan','actions','minutes','entries','assessment','people','address','safe_contact')),
  PRIMARY KEY (glass_id, scope),
  FOREIGN KEY (glass_id) REFERENCES data.glass (id)
);

ALTER TABLE data.clock ADD COLUMN glass_id BIGINT NULL, ADD KEY (glass_id);

-- asked: a purpose was asked for first. account_id: an account that something was done to.
ALTER TABLE data.look
  MODIFY outcome ENUM('shown','refused','match','asked') NOT NULL,
  ADD COLUMN ground ENUM('involvement','manager','glass') NULL,
  ADD COLUMN account_id BIGINT NULL,
  ADD KEY (complaint_id, looked_at),
  ADD KEY (account_id, looked_at);
