-- Whether somebody who asks for help says that they are hurt or frightened.
CREATE FUNCTION intake.request_danger(p_answers LONGTEXT) RETURNS TINYINT DETERMINISTIC
RETURN COALESCE(JSON_CONTAINS(p_answers, '"frightened"', '$.topics'), 0)
