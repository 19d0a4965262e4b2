-- What belongs to no family is found without reading through what does.
ALTER TABLE data.look DROP KEY enquiry_id, ADD KEY enquiry_id (enquiry_id, episode_id, looked_at);
