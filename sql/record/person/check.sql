-- Refuses what cannot be true of a person.
CREATE PROCEDURE record.person_check(IN p_birth VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_born DATE, IN p_due DATE, IN p_died DATE)
BEGIN
  IF p_birth = 'born' AND p_born IS NULL THEN
    CALL record.work_refuse('born', 'Enter the date of birth, or choose that it is not known');
  END IF;
  IF p_birth = 'born' AND p_born > core.today() THEN
    CALL record.work_refuse('born', 'The date of birth must be today or in the past');
  END IF;
  IF p_birth = 'unborn' AND p_due IS NULL THEN
    CALL record.work_refuse('due', 'Enter the date that the baby is expected');
  END IF;
  IF p_birth = 'unborn' AND p_due > core.today() + INTERVAL 10 MONTH THEN
    CALL record.work_refuse('due', 'The date that the baby is expected must be within 10 months');
  END IF;
  IF p_died > core.today() OR p_died < p_born THEN
    CALL record.work_refuse('died', 'The date of death must be after the date of birth and not in the future');
  END IF;
END
