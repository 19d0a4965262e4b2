-- Has the post written the same words about the same people within the last half hour?
CREATE FUNCTION record.entry_written(p_post BIGINT, p_episode BIGINT, p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, p_said TEXT, p_subjects LONGTEXT)
RETURNS TINYINT(1) READS SQL DATA
RETURN EXISTS (
  SELECT 1 FROM data.entry e
  WHERE e.episode_id = p_episode AND e.post_id = p_post AND e.state = 'current' AND e.recorded_at > core.now() - INTERVAL 30 MINUTE
    AND e.kind = p_kind AND e.said = p_said
    AND COALESCE((SELECT GROUP_CONCAT(s.person_id ORDER BY s.person_id) FROM data.entry_subject s WHERE s.entry_id = e.id), '')
      = COALESCE((SELECT GROUP_CONCAT(DISTINCT record.number_of(j.id) ORDER BY record.number_of(j.id)) FROM JSON_TABLE(COALESCE(p_subjects, '[]'), '$[*]' COLUMNS (id LONGTEXT PATH '$')) j), ''))
