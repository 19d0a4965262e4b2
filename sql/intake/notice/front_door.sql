-- Tells the front door that something came in; neutral.
CREATE PROCEDURE intake.notice_front_door(IN p_service INT, IN p_reference CHAR(9) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  CALL core.mail_add('front_door_notice', (SELECT s.front_door_mail FROM data.service s WHERE s.id = p_service),
    'Something new in the inbox',
    CONCAT('Something new has come in: reference ', p_reference, '.\n\nSign in and open the inbox to read it.\n'));
END
