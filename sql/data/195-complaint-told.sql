-- What the person reads when their complaint is acknowledged.
ALTER TABLE data.complaint_stage ADD COLUMN acknowledged_words TEXT NULL AFTER acknowledged_at;
