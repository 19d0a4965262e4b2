-- An answer to early help that came with an enquiry is what somebody told us of it; one heard by the team has none.
ALTER TABLE data.agreement ADD COLUMN enquiry_id BIGINT NULL COMMENT 'it was told there, by whoever wrote to us',
  ADD FOREIGN KEY (enquiry_id) REFERENCES data.enquiry (id);
