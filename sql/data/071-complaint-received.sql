-- The numbers of a year read that year's complaints, not all.
ALTER TABLE data.complaint ADD KEY (service_id, received_at);
