-- Where to get help: the directory of local services. needs, languages and areas are JSON lists.
CREATE TABLE data.help_need (
  code VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  label VARCHAR(100) NOT NULL,
  place INT NOT NULL
);
INSERT INTO data.help_need VALUES ('parenting', 'Being a parent', 1), ('feelings', 'Feelings and worries', 2), ('money', 'Money, debt and food', 3),
  ('home', 'Your home', 4), ('school', 'School and learning', 5), ('safety', 'Someone who frightens you', 6), ('drink_drugs', 'Drink or drugs', 7),
  ('disability', 'A disability or long illness', 8), ('young', 'For young people', 9);

CREATE TABLE data.help_place (
  id INT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  service_id INT NOT NULL,
  name VARCHAR(200) NOT NULL,
  about TEXT NOT NULL,
  hours VARCHAR(400) NOT NULL,
  phone VARCHAR(40) NULL,
  address VARCHAR(300) NULL,
  needs VARCHAR(400) NOT NULL CHECK (json_valid(needs)),
  languages VARCHAR(200) NOT NULL CHECK (json_valid(languages)),
  areas VARCHAR(400) NULL COMMENT 'postcode districts, spaces between; NULL: everywhere',
  state ENUM('shown','hidden') NOT NULL,
  version INT NOT NULL DEFAULT 1,
  review_on DATE NOT NULL,
  reminded_for DATE NULL COMMENT 'the review_on that admins were reminded of',
  changed_at DATETIME NOT NULL,
  changed_by BIGINT NULL,
  KEY (service_id, state),
  FOREIGN KEY (service_id) REFERENCES data.service (id),
  FOREIGN KEY (changed_by) REFERENCES data.post (id)
);
