-- How a complaint came, and who took it down; what its stages hold since they have rows of their own is gone.
DROP TRIGGER IF EXISTS data.complaint_was; -- names columns that go; made anew by sql/load
ALTER TABLE data.complaint
  ADD COLUMN channel ENUM('online','telephone','letter','in_person','email') NOT NULL DEFAULT 'online',
  ADD COLUMN keyed_by_post_id BIGINT NULL COMMENT 'who took it down for somebody',
  ADD COLUMN refused_ground ENUM('other_body','court','too_old','answered_before') NULL COMMENT 'not_for_us: why we do not look into it',
  DROP COLUMN acknowledged_at,
  DROP COLUMN answered_at,
  DROP COLUMN finding,
  DROP COLUMN answer,
  DROP COLUMN learning,
  DROP COLUMN answer_way,
  DROP COLUMN prevention;
