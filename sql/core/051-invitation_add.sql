-- Invites one person to a meeting, or tells them that it is cancelled or (p_without) that it goes on and they are no longer asked: a neutral mail whose calendar file
-- the courier makes of these columns (no title, no place, nobody else). p_method REQUEST or CANCEL.
CREATE PROCEDURE core.invitation_add(IN p_to VARCHAR(254), IN p_method VARCHAR(8) CHARACTER SET ascii COLLATE ascii_bin,
  IN p_uid CHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_sequence INT, IN p_starts_at DATETIME, IN p_minutes INT, IN p_without TINYINT)
BEGIN
  INSERT INTO data.outbox (message_id, kind, recipient, subject, body, calendar_method,
    calendar_uid, calendar_sequence, calendar_starts_at, calendar_minutes, queued_at, next_at)
  VALUES (CONCAT(LOWER(HEX(RANDOM_BYTES(16))), '@onedoor'), 'invitation', p_to,
    IF(p_method = 'CANCEL', IF(p_without, 'Meeting: you are no longer asked', 'Meeting cancelled'), IF(p_sequence = 0, 'Meeting invitation', 'Meeting invitation (changed)')),
    IF(p_method = 'CANCEL', CONCAT(IF(p_without, 'You are no longer asked to a meeting that you were invited to.', 'A meeting that you were invited to is cancelled.'), ' The file in this mail takes it out of your calendar.\n'),
      CONCAT(IF(p_sequence = 0, 'You are invited to a meeting. The file in this mail puts it into your calendar.', 'A meeting that you are invited to has changed, or you have been added to it. The file in this mail puts it right in your calendar.'),
        ' Sign in to see what it is about and where it is.\n')),
    p_method, p_uid, p_sequence, p_starts_at, p_minutes, core.now(), core.now());
END
