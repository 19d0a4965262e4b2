-- Agencies answer too: once a quarter each post, which is all that is kept of who did.
ALTER TABLE data.feedback_answer MODIFY COLUMN version ENUM('parent','young_person','partner') NOT NULL;
CREATE TABLE data.feedback_partner (
  post_id BIGINT NOT NULL,
  quarter DATE NOT NULL COMMENT 'its first day',
  PRIMARY KEY (post_id, quarter),
  FOREIGN KEY (post_id) REFERENCES data.post (id)
);
