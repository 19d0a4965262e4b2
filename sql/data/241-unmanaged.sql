-- When somebody was told that nobody manages a team, so that they are told once.
ALTER TABLE data.team ADD COLUMN unmanaged_told_at DATETIME NULL;
