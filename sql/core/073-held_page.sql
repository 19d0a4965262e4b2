-- What is held apart of one form, 25 lines a page: what speaks of danger first, then what gives a way to reach somebody. The same
-- text many times is one line.
CREATE PROCEDURE core.held_page(IN p_service INT, IN p_form VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_state VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_page INT)
BEGIN
  DECLARE v_from INT DEFAULT (p_page - 1) * 25;
  SELECT 1 AS held, p_state AS state, p_page AS page, NULLIF(p_page - 1, 0) AS previous,
    (SELECT COUNT(*) FROM data.held h WHERE h.service_id = p_service AND h.form = p_form AND h.state = p_state) AS total,
    (SELECT COUNT(*) FROM data.held h WHERE h.service_id = p_service AND h.form = p_form AND h.state = 'held' AND h.sign = 'danger') AS danger,
    (SELECT COUNT(*) FROM data.held h WHERE h.service_id = p_service AND h.form = p_form AND h.state = 'held' AND h.sign = 'contact') AS contact,
    (SELECT COUNT(*) FROM data.held h WHERE h.service_id = p_service AND h.form = p_form AND h.state = 'held' AND h.sign = 'none') AS plain,
    IF((SELECT COUNT(DISTINCT h.digest) FROM data.held h WHERE h.service_id = p_service AND h.form = p_form AND h.state = p_state) > v_from + 25, p_page + 1, NULL) AS next;
  SELECT 1 AS `lines[]`, h.reference AS value, h.sign, IF(g.many > 1, g.many, NULL) AS many, h.received_at AS received,
    COALESCE(NULLIF(LEFT(COALESCE(JSON_VALUE(h.answers, '$.happening'), JSON_VALUE(h.answers, '$.happened')), 400), ''), 'Nothing written') AS label,
    IF(ROW_NUMBER() OVER (ORDER BY g.first, g.id) = 1 + v_from, 'lines', CONCAT('line-', h.reference)) AS id
  FROM (SELECT MIN(x.id) AS id, COUNT(*) AS many, MIN(FIELD(x.sign, 'danger', 'contact', 'none')) AS first
        FROM data.held x WHERE x.service_id = p_service AND x.form = p_form AND x.state = p_state GROUP BY x.digest) g
  JOIN data.held h ON h.id = g.id
  ORDER BY g.first, g.id LIMIT v_from, 25;
END
