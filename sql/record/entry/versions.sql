-- An entry with all its versions, ids comma separated.
CREATE FUNCTION record.entry_versions(p_episode BIGINT, p_entry BIGINT) RETURNS TEXT CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN CONCAT_WS(',', p_entry, record.entry_earlier(p_episode, p_entry), record.entry_later(p_episode, p_entry))
