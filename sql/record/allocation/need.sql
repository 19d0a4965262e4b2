-- The level of need by which the allocation board is filtered: NULL for all, or where the service has no such level.
CREATE FUNCTION record.allocation_need(p_post BIGINT, p_need VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin) RETURNS VARCHAR(32) CHARACTER SET ascii COLLATE ascii_bin READS SQL DATA
RETURN (SELECT k.code FROM data.code k JOIN data.post p ON p.id = p_post AND p.service_id = k.service_id WHERE k.list = 'level_of_need' AND k.code = p_need)
