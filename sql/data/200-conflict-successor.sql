-- Whoever was the only manager of a family and has a conflict of interest with it names who takes it over, for as long as the
-- conflict lasts. And an episode that is closed over a concern of which nobody was told says why.
ALTER TABLE data.conflict ADD COLUMN successor_post_id BIGINT NULL COMMENT 'who manages the family instead',
  ADD FOREIGN KEY (successor_post_id) REFERENCES data.post (id);
ALTER TABLE data.episode ADD COLUMN closure_untold_reason VARCHAR(1000) NULL COMMENT 'why nobody was told of a concern';
