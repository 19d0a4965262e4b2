-- What must hold before a cover is set; the first fault refuses it.
CREATE PROCEDURE office.cover_check(IN p_post BIGINT, IN p_away VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_who BIGINT, IN p_starts DATE, IN p_ends DATE)
BEGIN
  DECLARE v_service, v_team, v_other INT;
  SELECT w.service_id, w.team_id INTO v_service, v_team FROM office.cover_whose w JOIN data.post p ON p.id = p_post AND p.service_id = w.service_id
  WHERE w.value = p_away AND office.cover_own(p_post, w.post_id);
  SET v_other = (SELECT m.team_id FROM office.cover_manager m WHERE m.id = p_who AND m.service_id = v_service);
  IF v_team IS NULL THEN
    CALL office.cover_refuse('away', 'Choose who is away');
  END IF;
  IF v_other IS NULL THEN
    CALL office.cover_refuse('who', 'Choose who covers');
  END IF;
  IF v_other = v_team THEN
    CALL office.cover_refuse('who', 'They manage this team already. Choose the manager of another team');
  END IF;
  IF p_ends < core.today() THEN
    CALL office.cover_refuse('ends', 'The last day must be today or later');
  END IF;
  IF p_ends < p_starts THEN
    CALL office.cover_refuse('ends', 'The last day must not be before the first');
  END IF;
  IF p_ends > p_starts + INTERVAL 6 MONTH THEN
    CALL office.cover_refuse('ends', 'Cover lasts six months at most. It can be set again');
  END IF;
  IF EXISTS (SELECT 1 FROM data.cover c WHERE c.team_id = v_team AND c.post_id = p_who AND c.ended_at IS NULL AND c.starts <= p_ends AND c.ends >= p_starts) THEN
    CALL office.cover_refuse('who', 'They cover for this team on some of these days already');
  END IF;
END
