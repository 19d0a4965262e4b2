-- What the complaints register holds besides: who complained, for whom, and how to reach them safely.
ALTER TABLE data.complaint
  ADD COLUMN complainant_name VARCHAR(200) NULL COMMENT 'NULL: anonymous',
  ADD COLUMN on_behalf_of VARCHAR(200) NULL,
  ADD COLUMN safe_ways VARCHAR(200) CHARACTER SET ascii COLLATE ascii_bin NULL,
  ADD COLUMN answer_way VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin NULL COMMENT 'how the answer went out, or public: on the status page',
  ADD COLUMN prevention TEXT NULL COMMENT 'action to prevent it happening again';

-- Guessing references and return codes is throttled: one row a failed try.
CREATE TABLE data.status_attempt (
  id BIGINT NOT NULL AUTO_INCREMENT PRIMARY KEY,
  reference_hash BINARY(32) NOT NULL,
  tried_at DATETIME NOT NULL,
  KEY (reference_hash, tried_at),
  KEY (tried_at)
);
