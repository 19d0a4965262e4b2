-- Audits that somebody looks through what is held apart.
CREATE PROCEDURE office.held_note(IN p_post BIGINT, IN p_request CHAR(16) CHARACTER SET ascii COLLATE ascii_bin)
BEGIN
  INSERT INTO data.look (looked_at, post_id, page, outcome, request) VALUES (core.now(), p_post, 'held_list', 'shown', p_request);
END
