-- Of which enquiry one is a duplicate: two about one child are found from each other.
ALTER TABLE data.decision ADD COLUMN duplicate_of_enquiry_id BIGINT NULL, ADD KEY (duplicate_of_enquiry_id);
