-- Where nobody was told of a danger, the reason; it is closed when somebody else has looked at it too and agrees.
ALTER TABLE data.danger
  ADD COLUMN why_nobody TEXT NULL COMMENT 'why nobody was told' AFTER told_whom,
  ADD COLUMN decided_at DATETIME NULL COMMENT 'done_by would tell nobody: a second person is to look' AFTER done_by_post_id,
  ADD COLUMN second_by_post_id BIGINT NULL AFTER done_at,
  ADD COLUMN second_said TEXT NULL COMMENT 'why they do not agree: it is open again' AFTER second_by_post_id;
