-- Synthetic families of the demonstration, one in each state. Nobody here is real, no address exists.

SET @service = (SELECT MIN(id) FROM data.service);
SET @north = (SELECT id FROM data.team WHERE service_id = @service AND code = 'north');
SET @central = (SELECT id FROM data.team WHERE service_id = @service AND code = 'central');
SET @worker = (SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'worker');
SET @worker2 = (SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'worker2');
SET @manager = (SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'manager');
SET @school = (SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'school');
SET @charity = (SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'charity');
SET @housing = (SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'housing');

INSERT INTO data.family (service_id, name)
SELECT @service, n.name FROM (SELECT 1 AS place, 'Kestrel' AS name UNION ALL SELECT 2, 'Hollis-Wren' UNION ALL SELECT 3, 'Ashdown' UNION ALL SELECT 4, 'Larkspur'
  UNION ALL SELECT 5, 'Marigold' UNION ALL SELECT 6, 'Teasel'
  UNION ALL SELECT 7, 'Featherstonehaugh-Montgomery-Ravenscroft-Ffoulkes') n ORDER BY n.place;

-- code is the place of birth in the family: it names the person within this file only.
INSERT INTO data.person (service_id, born, due, sex, first_language, interpreter, school)
SELECT @service, x.born, x.due, x.sex, x.language, x.interpreter, x.school FROM (
  SELECT 1 AS place, DATE('1991-04-17') AS born, CAST(NULL AS DATE) AS due, 'female' AS sex, 'Somali' AS language, 'Somali, woman' AS interpreter, CAST(NULL AS CHAR) AS school
  UNION ALL SELECT 2, '1988-11-02', NULL, 'male', 'English', NULL, NULL
  UNION ALL SELECT 3, core.today() - INTERVAL 9 YEAR - INTERVAL 40 DAY, NULL, 'male', 'English', NULL, 'Alder Lane Primary School'
  UNION ALL SELECT 4, core.today() - INTERVAL 6 YEAR - INTERVAL 200 DAY, NULL, 'female', 'English', NULL, 'Alder Lane Primary School'
  UNION ALL SELECT 5, NULL, core.today() + INTERVAL 3 MONTH, NULL, NULL, NULL, NULL
  UNION ALL SELECT 6, '1990-01-25', NULL, 'female', 'English', NULL, NULL
  UNION ALL SELECT 7, core.today() - INTERVAL 14 YEAR - INTERVAL 10 DAY, NULL, 'female', 'English', NULL, 'Birch Hill Academy'
  UNION ALL SELECT 8, '1985-08-30', NULL, 'male', 'English', NULL, NULL
  UNION ALL SELECT 9, core.today() - INTERVAL 3 YEAR, NULL, 'male', 'English', NULL, 'Alder Lane Nursery'
  UNION ALL SELECT 10, '1993-06-11', NULL, 'female', 'Polish', NULL, NULL
  UNION ALL SELECT 11, core.today() - INTERVAL 11 YEAR - INTERVAL 5 DAY, NULL, 'male', 'Polish', NULL, 'Alder Lane Primary School'
  UNION ALL SELECT 12, '1979-12-08', NULL, 'male', 'English', NULL, NULL
  UNION ALL SELECT 13, core.today() - INTERVAL 16 YEAR - INTERVAL 90 DAY, NULL, 'male', 'English', NULL, NULL
  UNION ALL SELECT 14, '1995-03-03', NULL, 'female', 'English', NULL, NULL
  UNION ALL SELECT 15, core.today() - INTERVAL 5 MONTH, NULL, 'female', NULL, NULL, NULL
  UNION ALL SELECT 16, '1982-05-19', NULL, 'female', 'Welsh', NULL, NULL
  UNION ALL SELECT 17, core.today() - INTERVAL 8 YEAR - INTERVAL 3 DAY, NULL, 'female', 'Welsh', NULL, 'Alder Lane Primary School') x ORDER BY x.place;
SET @first = LAST_INSERT_ID() - 1;
SET @kin = (SELECT MIN(id) FROM data.family WHERE service_id = @service AND name = 'Kestrel') - 1;

INSERT INTO data.person_name (person_id, first_name, last_name, known_as, sound_first, sound_last)
SELECT @first + x.place, x.first_name, x.last_name, x.known_as, core.sound(x.first_name), core.sound(x.last_name) FROM (
  SELECT 1 AS place, 'Amina' AS first_name, 'Kestrel' AS last_name, CAST(NULL AS CHAR) AS known_as
  UNION ALL SELECT 2, 'Daniel', 'Kestrel', 'Danny'
  UNION ALL SELECT 3, 'Yusuf', 'Kestrel', NULL
  UNION ALL SELECT 4, 'Hani', 'Kestrel', NULL
  UNION ALL SELECT 5, 'Unborn baby', 'Kestrel', NULL
  UNION ALL SELECT 6, 'Bethany', 'Hollis-Wren', 'Beth'
  UNION ALL SELECT 7, 'Maisie', 'Hollis-Wren', NULL
  UNION ALL SELECT 8, 'Gareth', 'Ashdown', NULL
  UNION ALL SELECT 9, 'Toby', 'Ashdown', NULL
  UNION ALL SELECT 10, 'Zofia', 'Larkspur', NULL
  UNION ALL SELECT 11, 'Jakub', 'Larkspur', 'Kuba'
  UNION ALL SELECT 12, 'Martin', 'Marigold', NULL
  UNION ALL SELECT 13, 'Finley', 'Marigold', NULL
  UNION ALL SELECT 14, 'Shanice', 'Teasel', NULL
  UNION ALL SELECT 15, 'Ava', 'Teasel', NULL
  UNION ALL SELECT 16, 'Gwendolyn Angharad', 'Featherstonehaugh-Montgomery-Ravenscroft-Ffoulkes', NULL
  UNION ALL SELECT 17, 'Myfanwy', 'Featherstonehaugh-Montgomery-Ravenscroft-Ffoulkes', 'Van') x ORDER BY x.place;

INSERT INTO data.family_member (family_id, person_id, role, starts)
SELECT @kin + x.family, @first + x.place, x.role, core.today() - INTERVAL 5 MONTH FROM (
  SELECT 1 AS family, 1 AS place, 'parent_or_carer' AS role UNION ALL SELECT 1, 2, 'parent_or_carer' UNION ALL SELECT 1, 3, 'child'
  UNION ALL SELECT 1, 4, 'child' UNION ALL SELECT 1, 5, 'child'
  UNION ALL SELECT 2, 6, 'parent_or_carer' UNION ALL SELECT 2, 7, 'child'
  UNION ALL SELECT 3, 8, 'parent_or_carer' UNION ALL SELECT 3, 9, 'child'
  UNION ALL SELECT 4, 10, 'parent_or_carer' UNION ALL SELECT 4, 11, 'child'
  UNION ALL SELECT 5, 12, 'parent_or_carer' UNION ALL SELECT 5, 13, 'child'
  UNION ALL SELECT 6, 14, 'parent_or_carer' UNION ALL SELECT 6, 15, 'child'
  UNION ALL SELECT 7, 16, 'parent_or_carer' UNION ALL SELECT 7, 17, 'child') x;

INSERT INTO data.episode (service_id, family_id, reference, team_id, level_of_need, level_of_support, state, starts, opened_at, ends, closed_at, closure_reason, closure_summary)
SELECT @service, @kin + x.family, x.reference, x.team, x.need, x.support, x.state, core.today() - INTERVAL x.days DAY,
  IF(x.state IN ('open', 'closed'), core.now() - INTERVAL x.days - 6 DAY, NULL),
  IF(x.state = 'closed', core.today() - INTERVAL 20 DAY, NULL), IF(x.state = 'closed', core.now() - INTERVAL 20 DAY, NULL),
  IF(x.state = 'closed', 'needs_met', NULL), IF(x.state = 'closed', 'Attendance is above 95%. The family knows whom to ask.', NULL)
FROM (
  SELECT 1 AS family, 'D76B-E9N2' AS reference, @north AS team, '3' AS need, '3' AS support, 'open' AS state, 120 AS days
  UNION ALL SELECT 2, 'NKSW-BM47', @north, '2', NULL, 'accepted', 2
  UNION ALL SELECT 3, 'MZ0V-KA52', @north, '2', NULL, 'allocated', 5
  UNION ALL SELECT 4, 'ACEV-0Z9N', @north, '3', '4', 'open', 80
  UNION ALL SELECT 5, 'QPKT-1CSF', @north, '2', '2', 'closed', 200
  UNION ALL SELECT 6, 'N047-QJVT', @central, '2', NULL, 'accepted', 1
  UNION ALL SELECT 7, '9FB3-7KWX', @north, '3', NULL, 'accepted', 4) x ORDER BY x.family;
SET @kestrel = (SELECT id FROM data.episode WHERE reference = 'D76B-E9N2');
SET @ashdown = (SELECT id FROM data.episode WHERE reference = 'MZ0V-KA52');
SET @larkspur = (SELECT id FROM data.episode WHERE reference = 'ACEV-0Z9N');
SET @marigold = (SELECT id FROM data.episode WHERE reference = 'QPKT-1CSF');

INSERT INTO data.relationship (episode_id, person_id, other_person_id, type, parental_responsibility, main_carer, source) VALUES
  (@kestrel, @first + 1, @first + 3, 'mother', 'yes', 1, 'the referral'), (@kestrel, @first + 1, @first + 4, 'mother', 'yes', 1, 'the referral'),
  (@kestrel, @first + 1, @first + 5, 'mother', 'yes', 1, 'herself'), (@kestrel, @first + 2, @first + 3, 'father', 'yes', 0, 'the referral'),
  (@kestrel, @first + 2, @first + 4, 'father', 'unknown', 0, 'the referral'),
  (@ashdown, @first + 8, @first + 9, 'father', 'yes', 1, 'the referral'),
  (@larkspur, @first + 10, @first + 11, 'mother', 'yes', 1, 'the referral'),
  (@marigold, @first + 12, @first + 13, 'father', 'yes', 1, 'the referral');
INSERT INTO data.address_stay (episode_id, person_id, kind, address, postcode, confidential, recorded_at, post_id)
SELECT x.episode, @first + x.place, x.kind, x.address, x.postcode, x.confidential, core.now() - INTERVAL 100 DAY, @worker FROM (
  SELECT @kestrel AS episode, 1 AS place, 'home' AS kind, 'Flat 4, 12 Heron Walk\nNorthside' AS address, 'ZZ1 4AB' AS postcode, 1 AS confidential
  UNION ALL SELECT @kestrel, 3, 'home', 'Flat 4, 12 Heron Walk\nNorthside', 'ZZ1 4AB', 1
  UNION ALL SELECT @kestrel, 4, 'home', 'Flat 4, 12 Heron Walk\nNorthside', 'ZZ1 4AB', 1
  UNION ALL SELECT @kestrel, 2, 'staying_with', '9 Osier Street\nNorthside', 'ZZ1 2CD', 0
  UNION ALL SELECT @ashdown, 8, 'home', '31 Teal Road\nNorthside', 'ZZ1 7EF', 0
  UNION ALL SELECT @ashdown, 9, 'home', '31 Teal Road\nNorthside', 'ZZ1 7EF', 0
  UNION ALL SELECT @larkspur, 10, 'temporary', 'Room 2, 5 Curlew Court\nNorthside', 'ZZ1 9GH', 0
  UNION ALL SELECT @larkspur, 11, 'temporary', 'Room 2, 5 Curlew Court\nNorthside', 'ZZ1 9GH', 0) x;
INSERT INTO data.safe_contact (episode_id, person_id, ways, phone, voicemail, name_to_use, times, must_not_know, confirmed) VALUES
  (@kestrel, @first + 1, 'phone,text', '020 7946 0150', 'no', 'Say that it is the school calling', 'Weekdays, 10am to 2pm', 'Daniel must not know that she gets support', core.today() - INTERVAL 20 DAY),
  (@larkspur, @first + 10, 'email', NULL, NULL, NULL, 'Any time', NULL, core.today() - INTERVAL 60 DAY);
INSERT INTO data.agreement (episode_id, by_person_id, by_name, authority, how, agreed, recorded_by_post_id, recorded_at) VALUES
  (@kestrel, @first + 1, 'Amina Kestrel', 'mother', 'interpreter', core.today() - INTERVAL 122 DAY, @school, core.now() - INTERVAL 121 DAY),
  (@ashdown, @first + 8, 'Gareth Ashdown', 'father', 'spoken', core.today() - INTERVAL 7 DAY, @school, core.now() - INTERVAL 6 DAY),
  (@larkspur, @first + 10, 'Zofia Larkspur', 'mother', 'written', core.today() - INTERVAL 82 DAY, @school, core.now() - INTERVAL 81 DAY);
INSERT INTO data.criterion (episode_id, criterion, recorded_at, post_id) VALUES
  (@kestrel, 'IR-02', core.now() - INTERVAL 114 DAY, @worker), (@kestrel, 'IR-05', core.now() - INTERVAL 114 DAY, @worker),
  (@kestrel, 'IR-06', core.now() - INTERVAL 114 DAY, @worker), (@larkspur, 'IR-03', core.now() - INTERVAL 74 DAY, @worker2);

INSERT INTO data.involvement (episode_id, post_id, role, starts, ends, ended_at, added_by_post_id, added_at, reason, family_knows) VALUES
  (@kestrel, @worker, 'key_worker', core.today() - INTERVAL 118 DAY, NULL, NULL, @manager, core.now() - INTERVAL 118 DAY, 'Speaks with the family already at the children''s centre', NULL),
  (@kestrel, @school, 'taf_member', core.today() - INTERVAL 114 DAY, core.today() + INTERVAL 5 MONTH, NULL, @worker, core.now() - INTERVAL 114 DAY, NULL, 'yes'),
  (@kestrel, @charity, 'taf_member', core.today() - INTERVAL 100 DAY, core.today() + INTERVAL 5 MONTH, NULL, @worker, core.now() - INTERVAL 100 DAY, NULL, 'yes'),
  (@kestrel, @housing, 'taf_member', core.today() - INTERVAL 100 DAY, core.today() - INTERVAL 10 DAY, NULL, @worker, core.now() - INTERVAL 100 DAY, NULL, 'yes'),
  (@ashdown, @worker, 'key_worker', core.today() - INTERVAL 1 DAY, NULL, NULL, @manager, core.now() - INTERVAL 1 DAY, 'Has room for one more family', NULL),
  (@larkspur, @worker2, 'key_worker', core.today() - INTERVAL 78 DAY, NULL, NULL, @manager, core.now() - INTERVAL 78 DAY, 'Nearest to where they live', NULL),
  (@larkspur, @school, 'lead_practitioner', core.today() - INTERVAL 70 DAY, core.today() + INTERVAL 6 MONTH, NULL, @worker2, core.now() - INTERVAL 70 DAY, 'Knows the family best', 'yes'),
  (@marigold, @worker, 'key_worker', core.today() - INTERVAL 198 DAY, NULL, core.now() - INTERVAL 20 DAY, @manager, core.now() - INTERVAL 198 DAY, NULL, NULL);
INSERT INTO data.involvement_scope (involvement_id, scope)
SELECT i.id, s.scope FROM data.involvement i JOIN data.role_scope s ON s.role = i.role
WHERE i.episode_id IN (@kestrel, @ashdown, @larkspur, @marigold);
INSERT INTO data.involvement_scope (involvement_id, scope)
SELECT i.id, 'entries' FROM data.involvement i WHERE i.episode_id = @kestrel AND i.post_id = @school;

INSERT INTO data.warning (episode_id, said, reason, told, why_not_told, review_by, post_id, recorded_at) VALUES
  (@kestrel, 'Large dog in the flat. Telephone before you visit, and ask for it to be shut in the kitchen.', 'A visitor was knocked over in the hall', 1, NULL,
   core.today() + INTERVAL 5 MONTH, @worker, core.now() - INTERVAL 90 DAY);

INSERT INTO data.entry (episode_id, kind, occurred_at, occurred_precision, recorded_at, post_id, present, said, nature, audience, in_confidence, family_may_see)
SELECT @kestrel, x.kind, core.day_start(@service, core.today() - INTERVAL x.days DAY) + INTERVAL x.hour HOUR, x.exact,
  core.day_start(@service, core.today() - INTERVAL x.recorded DAY) + INTERVAL 16 HOUR, x.post, x.present, x.said, x.nature, x.audience, x.confidence, x.family FROM (
  SELECT 1 AS place, 'home_visit' AS kind, 108 AS days, 10 AS hour, 'minute' AS exact, 108 AS recorded, @worker AS post, 'Amina, Hani, interpreter' AS present,
    'First visit. Amina showed the letters about the rent. Hani showed me her drawings and said that she likes Tuesdays because of choir.' AS said, 'fact' AS nature, 'taf' AS audience, 0 AS confidence, 1 AS family
  UNION ALL SELECT 2, 'phone_call', 79, 15, 'minute', 79, @school, NULL, 'Yusuf was late on four of five days this week. He told his teacher that he walks Hani to school when his mother is tired.', 'fact', 'taf', 0, 1
  UNION ALL SELECT 3, 'agency_contact', 58, 0, 'day', 50, @worker, NULL, 'The landlord agreed to wait with court papers while the arrears plan is kept.', 'fact', 'taf', 0, 1
  UNION ALL SELECT 4, 'supervision', 29, 14, 'minute', 29, @worker, 'Morgan Manager', 'I think that Amina says less when Daniel has been in touch. Agreed to see her at the children''s centre instead of at home.', 'opinion', 'lead', 1, 0
  UNION ALL SELECT 5, 'visit_elsewhere', 9, 11, 'minute', 9, @charity, 'Amina', 'Amina came to the budgeting session and stayed for coffee with two other parents.', 'fact', 'taf', 0, 1) x ORDER BY x.place;
INSERT INTO data.entry_subject (entry_id, person_id)
SELECT e.id, @first + x.place FROM data.entry e JOIN (
  SELECT 'home_visit' AS kind, 1 AS place UNION ALL SELECT 'home_visit', 4 UNION ALL SELECT 'phone_call', 3 UNION ALL SELECT 'phone_call', 4
  UNION ALL SELECT 'agency_contact', 1 UNION ALL SELECT 'supervision', 1 UNION ALL SELECT 'visit_elsewhere', 1) x ON x.kind = e.kind
WHERE e.episode_id = @kestrel;

INSERT INTO data.clock (service_id, kind, episode_id, post_id, started_at, due_at)
SELECT @service, x.kind, x.episode, x.post, core.now() - INTERVAL x.ago DAY, core.day_start(@service, core.today() + INTERVAL x.ahead DAY) FROM (
  SELECT 'review' AS kind, @kestrel AS episode, @worker AS post, 82 AS ago, 9 AS ahead
  UNION ALL SELECT 'support_end', @kestrel, @worker, 114, 160
  UNION ALL SELECT 'review', @larkspur, @worker2, 95, -3 UNION ALL SELECT 'support_end', @larkspur, @worker2, 74, 200) x;

INSERT INTO data.plan (episode_id, version, state, changed_at, post_id) VALUES (@kestrel, 1, 'draft', core.now() - INTERVAL 80 DAY, @worker);
INSERT INTO data.plan_need (episode_id, id, need, outcome, measure, place, added_version) VALUES
  (@kestrel, DEFAULT, 'The rent is behind and the family fears losing the flat', 'The family keeps its home', 'Arrears go down each month', 1, 1),
  (@kestrel, DEFAULT, 'Yusuf is often late for school', 'Yusuf arrives on time and does not have to look after his sister', 'On time on nine of ten days', 2, 1);
SET @need = (SELECT MIN(id) FROM data.plan_need WHERE episode_id = @kestrel);
INSERT INTO data.action (episode_id, need_id, what, who_post_id, who_person_id, for_person_id, due, state, added_by_post_id, added_at) VALUES
  (@kestrel, @need, 'Agree an arrears plan with the landlord', @worker, NULL, @first + 1, core.today() + INTERVAL 12 DAY, 'doing', @worker, core.now() - INTERVAL 80 DAY),
  (@kestrel, @need + 1, 'Offer Hani and Yusuf a place at breakfast club', @school, NULL, @first + 3, core.today() - INTERVAL 2 DAY, 'to_do', @worker, core.now() - INTERVAL 80 DAY),
  (@kestrel, @need + 1, 'Set the alarm and lay out clothes the evening before', NULL, @first + 1, @first + 3, core.today() + INTERVAL 5 DAY, 'to_do', @worker, core.now() - INTERVAL 80 DAY);
