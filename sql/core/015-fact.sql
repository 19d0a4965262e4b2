-- A fact as text, NULL for absent, null and empty.
CREATE FUNCTION core.fact(p_facts LONGTEXT, p_path VARCHAR(200)) RETURNS LONGTEXT DETERMINISTIC
RETURN NULLIF(JSON_VALUE(p_facts, p_path), '')
