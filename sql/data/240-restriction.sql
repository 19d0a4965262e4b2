-- Why and from when to when a family was restricted, and to which manager; data.family says whether it is now.
CREATE TABLE data.restriction (
  family_id BIGINT NOT NULL,
  id BIGINT NOT NULL AUTO_INCREMENT,
  reason VARCHAR(1000) NOT NULL,
  manager_post_id BIGINT NOT NULL COMMENT 'who restricted it, and manages it alone',
  starts_at DATETIME NOT NULL,
  ended_at DATETIME NULL,
  ended_by_post_id BIGINT NULL,
  ended_reason VARCHAR(1000) NULL,
  PRIMARY KEY (family_id, id),
  UNIQUE KEY (id),
  FOREIGN KEY (family_id) REFERENCES data.family (id)
);
