-- What somebody keeps of a long form of a record before it is finished: theirs alone. Each time is a row, so that two windows
-- lose nothing to each other; finished, all of them go, and otherwise by their age.
CREATE TABLE data.record_draft (
  episode_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  post_id BIGINT NOT NULL,
  form VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  meeting_id BIGINT NOT NULL DEFAULT 0 COMMENT 'whose minutes; 0: not about a meeting',
  version INT NOT NULL COMMENT 'of what is stored, when it was opened',
  answers LONGTEXT NOT NULL COMMENT 'as typed, unchecked' CHECK (json_valid(answers)),
  saved_at DATETIME NOT NULL,
  PRIMARY KEY (episode_id, id),
  UNIQUE KEY (id),
  KEY (saved_at),
  FOREIGN KEY (episode_id) REFERENCES data.episode (id)
);
