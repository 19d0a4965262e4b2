-- Why and from when to when a family was restricted, and to which manager; data.family says whether it is now. Who hands it over to
-- another ends one and begins the next, for the same reason.
CREATE TABLE data.restriction (
  family_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  reason VARCHAR(1000) NOT NULL COMMENT 'why nobody else must find the family',
  manager_post_id BIGINT NOT NULL COMMENT 'to whom it is restricted, and who manages it alone',
  named_by_post_id BIGINT NOT NULL COMMENT 'themselves, who handed it over, or an administrator',
  starts_at DATETIME NOT NULL,
  ended_at DATETIME NULL,
  ended_by_post_id BIGINT NULL,
  ended_reason VARCHAR(1000) NULL,
  unmanaged_told_at DATETIME NULL COMMENT 'when somebody was told that the manager is not there any more',
  PRIMARY KEY (family_id, id),
  UNIQUE KEY (id),
  KEY (ended_at),
  FOREIGN KEY (family_id) REFERENCES data.family (id)
);
