-- outer: public as draft_return | open | write
-- Whether there is a draft under one of some hashes (32 bytes each): of which form, the last saved. Guessing a code is beyond
-- anybody; whoever tries without end rests all the same (45429), and nobody else.
CREATE PROCEDURE intake.sealed_find(IN p_drafts VARBINARY(256), IN p_network BINARY(32))
BEGIN
  DECLARE v_form VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin;
  DECLARE v_draft BINARY(32) DEFAULT UNHEX(SHA2('draft', 256));
  DECLARE v_now DATETIME DEFAULT core.now();
  SET p_network = COALESCE(p_network, '');
  IF (SELECT COUNT(*) FROM data.status_attempt a WHERE a.address = p_network AND a.reference_hash = v_draft AND a.tried_at > v_now - INTERVAL 1 HOUR) >= 60 THEN
    SIGNAL SQLSTATE '45429';
  END IF;
  SET v_form = (SELECT d.form FROM data.sealed_draft d
    WHERE d.hash IN (SUBSTR(p_drafts, 1, 32), SUBSTR(p_drafts, 33, 32), SUBSTR(p_drafts, 65, 32), SUBSTR(p_drafts, 97, 32),
      SUBSTR(p_drafts, 129, 32), SUBSTR(p_drafts, 161, 32), SUBSTR(p_drafts, 193, 32), SUBSTR(p_drafts, 225, 32))
      AND d.expires_at > v_now ORDER BY d.saved_at DESC LIMIT 1);
  INSERT INTO data.status_attempt (reference_hash, address, tried_at) SELECT v_draft, p_network, v_now FROM DUAL WHERE v_form IS NULL;
  SELECT 1 AS done, v_form AS form;
END
