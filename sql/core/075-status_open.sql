-- Which enquiry, complaint or held thing a reference and return code belong to; all NULL if they do not belong together.
-- Whoever guesses rests (45429), not the reference: five wrong tries at one reference in an hour from one address, or sixty at any.
-- Another address is still answered, so nobody can shut a parent out of their own page. Codes are compared as hashes under a fresh
-- random salt: how long it takes says nothing. What is not there is looked for in another.
CREATE PROCEDURE core.status_open(IN p_typed CHAR(9) CHARACTER SET ascii COLLATE ascii_bin, IN p_code BINARY(32), IN p_network BINARY(32),
  OUT o_enquiry BIGINT, OUT o_complaint BIGINT, OUT o_held BIGINT)
BEGIN
  DECLARE v_reference BINARY(32) DEFAULT UNHEX(SHA2(COALESCE(p_typed, ''), 256));
  DECLARE v_since DATETIME DEFAULT core.now() - INTERVAL 1 HOUR;
  DECLARE v_salt BINARY(16) DEFAULT RANDOM_BYTES(16);
  DECLARE v_code BINARY(32) DEFAULT UNHEX(SHA2(CONCAT(v_salt, p_code), 256));
  DECLARE v_enquiry, v_complaint, v_held BIGINT;
  SET p_network = COALESCE(p_network, '');
  IF (SELECT COUNT(*) FROM data.status_attempt a WHERE a.address = p_network AND a.reference_hash = v_reference AND a.tried_at > v_since) >= 5
    OR (SELECT COUNT(*) FROM data.status_attempt a WHERE a.address = p_network AND a.tried_at > v_since) >= 60 THEN
    SIGNAL SQLSTATE '45429';
  END IF;
  SET v_enquiry = (SELECT e.id FROM data.enquiry e WHERE e.reference = p_typed);
  SET v_complaint = (SELECT c.id FROM data.complaint c WHERE c.reference = p_typed);
  SET v_held = (SELECT h.id FROM data.held h WHERE h.reference = p_typed AND h.state <> 'released');
  SET o_enquiry = (SELECT IF(UNHEX(SHA2(CONCAT(v_salt, COALESCE(e.return_code_hash, '')), 256)) = v_code, v_enquiry, NULL)
    FROM data.enquiry e WHERE e.id = COALESCE(v_enquiry, (SELECT MAX(x.id) FROM data.enquiry x)));
  SET o_complaint = (SELECT IF(UNHEX(SHA2(CONCAT(v_salt, COALESCE(c.return_code_hash, '')), 256)) = v_code, v_complaint, NULL)
    FROM data.complaint c WHERE c.id = COALESCE(v_complaint, (SELECT MAX(x.id) FROM data.complaint x)));
  SET o_held = (SELECT IF(UNHEX(SHA2(CONCAT(v_salt, COALESCE(h.return_code_hash, '')), 256)) = v_code, v_held, NULL)
    FROM data.held h WHERE h.id = COALESCE(v_held, (SELECT MAX(x.id) FROM data.held x)));
  INSERT INTO data.status_attempt (reference_hash, address, tried_at) SELECT v_reference, p_network, core.now() FROM DUAL
  WHERE COALESCE(o_enquiry, o_complaint, o_held) IS NULL;
END
