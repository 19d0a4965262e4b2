-- While a manager is away, or a team has none, another team's manager covers for them: from a day to a day, and it ends by itself.
CREATE TABLE data.cover (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  away_post_id BIGINT NULL COMMENT 'NULL: nobody managed the team',
  team_id INT NOT NULL COMMENT 'whose families, that of whoever is away',
  post_id BIGINT NOT NULL COMMENT 'who covers',
  starts DATE NOT NULL,
  ends DATE NOT NULL COMMENT 'the last day',
  set_by_post_id BIGINT NOT NULL,
  set_at DATETIME NOT NULL,
  ended_at DATETIME NULL COMMENT 'before its time',
  ended_by_post_id BIGINT NULL,
  KEY (post_id, ends),
  KEY (team_id, ends),
  KEY (service_id, ends),
  FOREIGN KEY (service_id) REFERENCES data.service (id),
  FOREIGN KEY (away_post_id) REFERENCES data.post (id),
  FOREIGN KEY (post_id) REFERENCES data.post (id),
  CHECK (post_id <> away_post_id AND starts <= ends)
);
