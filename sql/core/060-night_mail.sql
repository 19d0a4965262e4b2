-- The mailbox that is read now because it is night, a weekend or a bank holiday; NULL in the hours of the front door, or if
-- the service has none (services/<service>/service.xml: out-of-hours).
CREATE FUNCTION core.night_mail(p_service INT) RETURNS VARCHAR(254) READS SQL DATA
BEGIN
  DECLARE v_mail VARCHAR(254) DEFAULT (SELECT c.label FROM data.code c WHERE c.service_id = p_service AND c.list = 'out_of_hours' AND c.code = 'mail');
  DECLARE v_today DATE DEFAULT core.today();
  DECLARE v_from, v_to, v_time TIME;
  IF v_mail IS NULL OR NOT (SELECT d.working FROM data.day d WHERE d.service_id = p_service AND d.day = v_today) THEN
    RETURN v_mail;
  END IF;
  SELECT MAX(IF(c.code = 'from', CAST(c.label AS TIME), NULL)), MAX(IF(c.code = 'to', CAST(c.label AS TIME), NULL)) INTO v_from, v_to
  FROM data.code c WHERE c.service_id = p_service AND c.list = 'out_of_hours';
  SET v_time = TIMEDIFF(core.now(), core.day_start(p_service, v_today));
  RETURN IF(v_time >= v_from OR v_time < v_to, v_mail, NULL);
END
