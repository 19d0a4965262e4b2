-- Refuses what cannot be true of a person. Children and young people: up to 25, with a date of birth, if only about, or expected.
CREATE PROCEDURE record.person_check(IN p_role VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_birth VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin, IN p_born DATE, IN p_due DATE, IN p_died DATE)
BEGIN
  IF p_birth = 'born' AND p_born IS NULL THEN
    CALL record.work_refuse('born', 'Enter the date of birth, or choose that it is not known');
  END IF;
  IF p_birth = 'born' AND p_born > core.today() THEN
    CALL record.work_refuse('born', 'The date of birth must be today or in the past');
  END IF;
  IF p_role = 'child' AND p_birth = 'not_known' THEN
    CALL record.work_refuse('birth', 'Enter a date of birth for a child or young person. If you only know about how old they are, choose "Yes, and I know when" and say that it is estimated');
  END IF;
  IF p_role = 'child' AND p_birth = 'born' AND p_born <= core.today() - INTERVAL 26 YEAR THEN
    CALL record.work_refuse('born', 'Is this year right? A child or young person is 25 or younger. If the date is right, choose another role');
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
