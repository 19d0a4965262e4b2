-- The adult that a form names: a member of the family who can answer, or somebody else by name.
CREATE PROCEDURE record.agreement_who(IN p_episode BIGINT, IN p_by VARCHAR(64), IN p_by_name VARCHAR(200), OUT o_name VARCHAR(200), OUT o_person BIGINT)
BEGIN
  SET o_person = record.work_option('person', p_by), o_name = p_by_name;
  IF o_person IS NOT NULL THEN
    IF NOT record.work_relative(o_person, p_episode) OR NOT record.work_able(o_person) THEN
      CALL record.work_refuse('by', 'Choose somebody of this family');
    END IF;
    SET o_name = record.work_person(o_person);
  ELSEIF o_name IS NULL THEN
    CALL record.work_refuse('by_name', 'Enter the name of the person who answered');
  END IF;
END
