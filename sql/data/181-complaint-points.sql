-- Each point of a complaint with what was found and on what evidence, so that none is left unanswered.
ALTER TABLE data.complaint_stage ADD COLUMN points LONGTEXT NULL CHECK (points IS NULL OR json_valid(points)) AFTER answer;
