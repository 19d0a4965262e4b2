-- Who is who to whom now.
CREATE PROCEDURE record.relationship_list(IN p_episode BIGINT)
BEGIN
  SELECT 1 AS `relationships[]`, r.person_id AS person, r.other_person_id AS other, a.name, b.name AS other_name, r.type,
    COALESCE(k.label, r.type) AS type_label, r.parental_responsibility, r.main_carer, r.starts, r.source, r.version
  FROM data.relationship r
  JOIN data.episode e ON e.id = r.episode_id
  JOIN record.person_now a ON a.id = r.person_id
  JOIN record.person_now b ON b.id = r.other_person_id
  LEFT JOIN data.code k ON k.service_id = e.service_id AND k.list = 'relationship' AND k.code = r.type
  WHERE r.episode_id = p_episode AND (r.ends IS NULL OR r.ends >= core.today())
  ORDER BY b.born, b.id, a.id;
END
