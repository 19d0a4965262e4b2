-- What is said to whoever would go on with a stage that is no longer open.
CREATE FUNCTION office.complaint_closed_words() RETURNS VARCHAR(400) DETERMINISTIC
RETURN 'This stage has been answered. Read the complaint again before you go on.'
