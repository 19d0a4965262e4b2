-- Refuses an involvement that would give rights without need, reason or end.
CREATE PROCEDURE record.involvement_check(IN p_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_ends DATE, IN p_reason VARCHAR(1000),
  IN p_family_knows VARCHAR(3) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  IF COALESCE(p_role, '') NOT IN ('taf_member', 'lead_practitioner', 'consulted') THEN
    CALL record.work_refuse('role', 'Choose what this person does on the team');
  END IF;
  IF p_ends < core.today() THEN
    CALL record.work_refuse('ends', 'The last day of access must be today or later');
  END IF;
  IF p_ends > core.today() + INTERVAL 1 YEAR THEN
    CALL record.work_refuse('ends', 'The last day of access must be within a year');
  END IF;
  IF p_ends IS NULL AND p_role <> 'lead_practitioner' THEN
    CALL record.work_refuse('ends', 'Enter the last day of access');
  END IF;
  IF p_family_knows = 'no' AND p_reason IS NULL THEN
    CALL record.work_refuse('reason', 'Say why this person must join although the family does not know or has refused');
  END IF;
END
