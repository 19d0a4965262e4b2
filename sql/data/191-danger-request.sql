-- A request for help in which somebody says that they are hurt or frightened is read the same day, as what is told of a danger is.
-- Nothing of it is kept here twice: the row leads to the enquiry.
ALTER TABLE data.danger
  MODIFY COLUMN source ENUM('feedback','complaint','compliment','comment','request') NOT NULL,
  ADD COLUMN enquiry_id BIGINT NULL COMMENT 'request: whoever may not read the enquiry finds nothing of this',
  ADD KEY (enquiry_id),
  ADD FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id);
