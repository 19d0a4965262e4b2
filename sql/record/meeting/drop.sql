-- Cancels a planned meeting and tells everybody who was invited.
CREATE PROCEDURE record.meeting_drop(IN p_meeting BIGINT)
BEGIN
  UPDATE data.meeting SET state = 'cancelled', sequence = sequence + 1, version = version + 1 WHERE id = p_meeting AND state = 'planned';
  IF ROW_COUNT() > 0 THEN
    CALL record.meeting_invite(p_meeting, 'CANCEL', NULL);
  END IF;
END
