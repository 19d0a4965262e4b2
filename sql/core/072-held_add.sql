-- Holds apart what came in a flood: it keeps its reference, code and time. Nobody is refused, and nothing is dropped. The front
-- door hears within the hour of what may be real, and once a day of the rest.
CREATE PROCEDURE core.held_add(IN p_service INT, IN p_form_of VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_form CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_answers LONGTEXT, IN p_facts LONGTEXT, IN p_digest CHAR(64) CHARACTER SET ascii COLLATE ascii_bin, IN p_code BINARY(32))
BEGIN
  DECLARE v_now DATETIME DEFAULT core.now();
  DECLARE v_sign VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin DEFAULT core.held_sign(p_service, p_answers, p_facts);
  INSERT INTO data.held (service_id, form, reference, received_at, form_hash, answers, facts, digest, return_code_hash, sign)
  VALUES (p_service, p_form_of, p_reference, v_now, p_form, p_answers, p_facts, p_digest, p_code, v_sign);
  IF NOT EXISTS (SELECT 1 FROM data.outbox o WHERE o.kind = IF(v_sign = 'none', 'held_notice', 'held_real')
                 AND o.queued_at > v_now - INTERVAL IF(v_sign = 'none', 24, 1) HOUR) THEN
    CALL core.mail_add(IF(v_sign = 'none', 'held_notice', 'held_real'), (SELECT s.front_door_mail FROM data.service s WHERE s.id = p_service),
      IF(v_sign = 'none', 'A lot is coming in', 'Read today: held apart, and may be real'),
      IF(v_sign = 'none', 'More is coming in than is usual. What is over the limit is held apart.\n\nSign in and open Held apart to look through it.\n',
        'More is coming in than is usual, and some of what is held apart may be from somebody who needs help.\n\nSign in and open Held apart now.\n'));
  END IF;
END
