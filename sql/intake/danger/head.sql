-- What a danger's pages show of it. A restricted family is named to its named manager only: whoever else has to look reaches who wrote it.
CREATE PROCEDURE intake.danger_head(IN p_post BIGINT, IN p_danger BIGINT)
BEGIN
  SELECT 1 AS danger, d.reference, d.source, d.told_at AS told, d.about_staff, d.staff_said, d.said, d.name, d.ways, d.phone, d.email, d.letter_address, d.voicemail, d.times,
    e.reference AS episode, q.reference AS enquiry, f.name AS family, d.episode_id IS NOT NULL AND e.id IS NULL AS restricted, t.name AS team,
    (SELECT wa.name FROM data.involvement i JOIN data.post wp ON wp.id = i.post_id JOIN data.account wa ON wa.id = wp.account_id
     WHERE i.episode_id = e.id AND i.role = 'key_worker' ORDER BY i.ended_at IS NULL DESC, i.id DESC LIMIT 1) AS key_worker,
    IF(k.due_at <= core.now() AND k.met_at IS NULL, 1, NULL) AS late, ta.name AS taken_by, d.taken_at AS taken,
    d.social_care, d.told_whom, d.why_nobody, d.done_what, da.name AS done_by, d.done_by_post_id = p_post AS done_by_me, d.decided_at AS decided, d.done_at AS done,
    sa.name AS second_by, d.second_said, d.version
  FROM data.danger d
  LEFT JOIN data.clock k ON k.danger_id = d.id
  LEFT JOIN data.enquiry q ON q.id = d.enquiry_id
  LEFT JOIN data.episode e ON e.id = d.episode_id AND NOT intake.danger_hides(d.episode_id, p_post)
  LEFT JOIN data.family f ON f.id = e.family_id LEFT JOIN data.team t ON t.id = e.team_id
  LEFT JOIN data.post tp ON tp.id = d.taken_by_post_id LEFT JOIN data.account ta ON ta.id = tp.account_id
  LEFT JOIN data.post dp ON dp.id = d.done_by_post_id LEFT JOIN data.account da ON da.id = dp.account_id
  LEFT JOIN data.post sp ON sp.id = d.second_by_post_id LEFT JOIN data.account sa ON sa.id = sp.account_id
  WHERE d.id = p_danger;
END
