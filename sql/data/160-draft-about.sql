-- Whom a draft is about, as typed so far: its author's list tells their drafts apart by it. Emptied with the answers.
ALTER TABLE data.draft ADD COLUMN about VARCHAR(200) NULL;
