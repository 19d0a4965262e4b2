-- What was decided about an episode is looked for by it.
ALTER TABLE data.decision ADD KEY (episode_id);
