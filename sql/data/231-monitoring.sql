-- Who writes to us: numbers only, of a quarter. No row is of a person; nothing leads from one to a request, a complaint or an answer.
CREATE TABLE data.monitoring (
  service_id INT NOT NULL,
  quarter DATE NOT NULL COMMENT 'its first day',
  question VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL COMMENT 'a list of codes, without about_',
  answer VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  people INT NOT NULL,
  PRIMARY KEY (service_id, quarter, question, answer),
  FOREIGN KEY (service_id) REFERENCES data.service (id)
);
