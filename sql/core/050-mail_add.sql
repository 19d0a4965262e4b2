-- Puts a mail into the outbox, in the caller's transaction. Texts are neutral: no personal data.
CREATE PROCEDURE core.mail_add(IN p_kind VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin, IN p_to VARCHAR(254), IN p_subject VARCHAR(200), IN p_body TEXT)
BEGIN
  INSERT INTO data.outbox (message_id, kind, recipient, subject, body, queued_at, next_at)
  VALUES (CONCAT(LOWER(HEX(RANDOM_BYTES(16))), '@onedoor'), p_kind, p_to, p_subject, p_body, core.now(), core.now());
END
