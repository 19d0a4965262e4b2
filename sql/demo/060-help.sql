-- Synthetic local services of the demonstration: no such place, number or postcode exists.
CREATE TEMPORARY TABLE data.demo_place AS
SELECT 'Harbour Family Centre' AS name, 'Groups for parents, a play room and someone to talk to. You can just drop in.' AS about, 'Monday to Friday, 9am to 5pm. Saturday, 10am to 1pm.' AS hours,
    '020 7946 0121' AS phone, '1 Invented Street, ZZ1 1AA' AS address, '["parenting","feelings"]' AS needs, '["en","so","bn"]' AS languages, 'ZZ1' AS areas
  UNION ALL SELECT 'Open Table Food Club', 'A bag of food each week for a small sum. Help with bills and benefits on Thursdays.', 'Tuesday and Thursday, 11am to 3pm.', '020 7946 0122', '22 Invented Road, ZZ2 2BB', '["money"]', '["en","tr"]', 'ZZ1 ZZ2'
  UNION ALL SELECT 'Keyhole Housing Advice', 'Free advice if you owe rent, may lose your home, or your home makes you ill.', 'Monday, Wednesday and Friday, 10am to 4pm.', '020 7946 0123', '3 Invented Lane, ZZ2 3CC', '["home","money"]', '["en","bn","so","tr","ar"]', NULL
  UNION ALL SELECT 'Lantern', 'For anyone who is hurt or frightened by someone at home. They will ask when it is safe to call back.', 'Every day, 24 hours.', '020 7946 0124', NULL, '["safety","feelings"]', '["en","ar","so"]', NULL
  UNION ALL SELECT 'Corner Room', 'For young people aged 11 to 19: talk to someone, get help with school, or just be there.', 'Monday to Thursday, 3.30pm to 8pm.', '020 7946 0125', '40 Invented Square, ZZ3 4DD', '["young","feelings","school"]', '["en"]', 'ZZ3'
  UNION ALL SELECT 'Side by Side', 'Parents of children with a disability help each other. They know about forms, schools and breaks.', 'Wednesday, 10am to 2pm. Phone: Monday to Friday, 10am to 4pm.', '020 7946 0126', '5 Invented Court, ZZ1 5EE', '["disability","parenting","school"]', '["en","tr","ar"]', 'ZZ1 ZZ2 ZZ3'
  UNION ALL SELECT 'Clear Day', 'Help to drink less or stop using drugs, for you or for someone you love.', 'Monday to Friday, 9am to 7pm.', '020 7946 0127', '60 Invented Avenue, ZZ3 6FF', '["drink_drugs","feelings"]', '["en","bn"]', NULL;
INSERT INTO data.guide_page (service_id, name, kind, guarded, place)
SELECT (SELECT MIN(s.id) FROM data.service s), CONCAT('place-', LOWER(REPLACE(x.name, ' ', '-'))), 'place', 0, 1000 FROM data.demo_place x;
INSERT INTO data.guide_text (page_id, lang, version, review_on)
SELECT g.id, 'en', 1, core.today() + INTERVAL 1 YEAR FROM data.demo_place x JOIN data.guide_page g ON g.name = CONCAT('place-', LOWER(REPLACE(x.name, ' ', '-')));
INSERT INTO data.guide_version (page_id, lang, number, title, body, made_at, confirmed, live_from, published_at)
SELECT g.id, 'en', 1, x.name, x.about, core.now(), 1, core.now(), core.now() FROM data.demo_place x JOIN data.guide_page g ON g.name = CONCAT('place-', LOWER(REPLACE(x.name, ' ', '-')));
INSERT INTO data.help_detail (page_id, lang, number, hours, phone, address, needs, languages, areas, state)
SELECT g.id, 'en', 1, x.hours, x.phone, x.address, x.needs, x.languages, x.areas, 'shown' FROM data.demo_place x JOIN data.guide_page g ON g.name = CONCAT('place-', LOWER(REPLACE(x.name, ' ', '-')));
DROP TEMPORARY TABLE data.demo_place;
