-- Nobody of another agency joins a record, or sees more of it, while the family says no or disagrees. p_field: where the
-- refusal stands.
CREATE PROCEDURE record.agreement_need(IN p_episode BIGINT, IN p_member BIGINT, IN p_field VARCHAR(64))
BEGIN
  DECLARE v_standing VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin;
  IF EXISTS (SELECT 1 FROM data.post p JOIN data.agency g ON g.id = p.agency_id WHERE p.id = p_member AND g.kind <> 'council') THEN
    SET v_standing = record.agreement_standing(p_episode);
    IF v_standing = 'stopped' THEN
      CALL record.work_refuse(p_field, 'The family has said no to early help. Nobody of another agency can be added or see more, until somebody in the family agrees again or a manager decides that it goes on.');
    ELSEIF v_standing = 'disagree' THEN
      CALL record.work_refuse(p_field, 'The adults disagree about early help. Nobody of another agency can be added or see more, until a manager has decided.');
    END IF;
  END IF;
END
