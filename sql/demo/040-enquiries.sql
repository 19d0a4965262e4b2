-- Three enquiries that wait in the inbox of the demonstration: a referral of a family that comes back, a
-- request for help, advice without names. Nobody here is real, no address exists.

SET @service = (SELECT MIN(id) FROM data.service);
SET @school = (SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'school');
SET @agency = (SELECT p.agency_id FROM data.post p WHERE p.id = @school);
SET @charity = (SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'charity');
SET @charity_agency = (SELECT p.agency_id FROM data.post p WHERE p.id = @charity);
SET @referral = (SELECT f.hash FROM data.form_definition f WHERE f.name = 'referral' ORDER BY f.loaded_at DESC LIMIT 1);
SET @request = (SELECT f.hash FROM data.form_definition f WHERE f.name = 'request-for-help' ORDER BY f.loaded_at DESC LIMIT 1);
SET @advice = (SELECT f.hash FROM data.form_definition f WHERE f.name = 'advice' ORDER BY f.loaded_at DESC LIMIT 1);
SET @born = core.today() - INTERVAL 16 YEAR - INTERVAL 90 DAY;
SET @agreed = core.today() - INTERVAL 1 DAY;

CALL intake.enquiry_take(@service, 'referral', 'online', @school, NULL, @agency, 'A4TA-NCED', @referral,
  JSON_OBJECT('danger', 'no', 'agreement', 'agreed', 'agreement_by', 'Martin Marigold', 'agreement_authority', 'father', 'agreement_for', 'Himself and Finlay',
    'agreement_how', 'spoken', 'agreement_on', @agreed, 'family_told', 'yes', 'referrer_role', 'SENCO; Finlay''s younger cousin comes to us', 'referrer_phone', '02079460301',
    'lead_talked', 'yes', 'lead_name', 'The headteacher',
    'children', JSON_ARRAY(JSON_OBJECT('unborn', 'no', 'name', JSON_OBJECT('first', 'Finlay', 'last', 'Marigold'), 'born', @born, 'sex', 'male', 'lives_at_home', 'yes',
      'school', 'Birch Hill Academy', 'voice', 'He says that he does not sleep and would rather not talk to a stranger again.')),
    'adults', JSON_ARRAY(JSON_OBJECT('name', JSON_OBJECT('first', 'Martin', 'last', 'Marigold'), 'relationship', 'father', 'parental_responsibility', 'yes', 'main_carer', 'yes',
      'lives_at_home', 'yes', 'safe_ways', JSON_ARRAY('phone', 'text'), 'phone', '02079460302', 'safe_voicemail', 'yes')),
    'address', JSON_OBJECT('line1', '14 Nowhere Mews', 'town', 'Testton', 'postcode', 'ZZ1 3MM'),
    'concerns', JSON_ARRAY('IR-06', 'IR-10'), 'child_signs', JSON_ARRAY('IC-1', 'IC-3'),
    'happening', 'Finlay has stopped going to college since half-term. His father rang us because he did not know whom to ask.', 'impact', 'He is up all night and alone by day.',
    'strengths', 'His father asks for help early. An aunt cooks for them on Sundays.', 'change', 'A reason to get up, and someone his father can talk to.', 'urgency', 'this_week',
    'tried', 'The college wrote twice. There was early help some time ago.', 'open_plan', 'unknown', 'family_view', 'His father: "Last time it helped. We should have said so sooner."',
    'staff_risk', 'no', 'declaration', JSON_ARRAY('true', 'worse', 'shared')),
  JSON_OBJECT('enquiry.kind', 'referral', 'enquiry.urgency', 'this_week', 'enquiry.agreement', 'agreed', 'enquiry.address', '14 Nowhere Mews\nTestton', 'enquiry.postcode', 'ZZ1 3MM',
    'agreement.by', 'Martin Marigold', 'agreement.authority', 'father', 'agreement.how', 'spoken', 'agreement.on', @agreed, 'concerns', JSON_ARRAY('IR-06', 'IR-10'),
    'people', JSON_ARRAY(
      JSON_OBJECT('role', 'child', 'unborn', 'no', 'name_first', 'Finlay', 'name_last', 'Marigold', 'born', @born, 'sex', 'male', 'lives_at_home', 'yes', 'school', 'Birch Hill Academy'),
      JSON_OBJECT('role', 'adult', 'name_first', 'Martin', 'name_last', 'Marigold', 'relationship', 'father', 'parental_responsibility', 'yes', 'main_carer', 'yes', 'lives_at_home', 'yes',
        'phone', '02079460302', 'safe_ways', JSON_ARRAY('phone', 'text'), 'safe_voicemail', 'yes'))),
  'agreed', NULL, @taken);

CALL intake.enquiry_take(@service, 'request_for_help', 'online', NULL, NULL, NULL, 'DH21-M151', @request,
  JSON_OBJECT('who', 'family', 'name', JSON_OBJECT('first', 'Orla', 'last', 'Plover'), 'relationship', 'mother', 'parental_responsibility', 'yes',
    'ways', JSON_ARRAY('text'), 'phone', '02079460303', 'say_who', 'no', 'name_to_use', 'The library about a book', 'times', 'Before 3pm on school days. Never in the evening.',
    'must_not_know', 'My husband',
    'children', JSON_ARRAY(JSON_OBJECT('unborn', 'no', 'name', JSON_OBJECT('first', 'Con', 'last', 'Plover'), 'born', core.today() - INTERVAL 4 YEAR, 'lives_at_home', 'yes'),
      JSON_OBJECT('unborn', 'yes', 'name', JSON_OBJECT('last', 'Plover'), 'due', core.today() + INTERVAL 2 MONTH)),
    'address', JSON_OBJECT('line1', 'Flat 2, 9 Made Up Row', 'town', 'Testton', 'postcode', 'ZZ3 4PP'), 'topics', JSON_ARRAY('frightened', 'baby', 'alone'),
    'happening', 'He shouts and I am tired. I do not know who to talk to.', 'different', 'I would like it to be calm when the baby comes.', 'urgency', 'this_week', 'agree', JSON_ARRAY('yes')),
  JSON_OBJECT('enquiry.kind', 'request_for_help', 'enquiry.urgency', 'this_week', 'enquiry.agreement', 'self', 'enquiry.address', 'Flat 2, 9 Made Up Row\nTestton', 'enquiry.postcode', 'ZZ3 4PP',
    'contact.ways', JSON_ARRAY('text'), 'contact.phone', '02079460303', 'contact.name_to_use', 'The library about a book', 'contact.times', 'Before 3pm on school days. Never in the evening.',
    'contact.must_not_know', 'My husband',
    'people', JSON_ARRAY(
      JSON_OBJECT('role', 'adult', 'asker', 'yes', 'name_first', 'Orla', 'name_last', 'Plover', 'relationship', 'mother', 'parental_responsibility', 'yes'),
      JSON_OBJECT('role', 'child', 'unborn', 'no', 'name_first', 'Con', 'name_last', 'Plover', 'born', core.today() - INTERVAL 4 YEAR, 'lives_at_home', 'yes'),
      JSON_OBJECT('role', 'child', 'unborn', 'yes', 'name_last', 'Plover', 'due', core.today() + INTERVAL 2 MONTH))),
  'self', NULL, @taken);

CALL intake.enquiry_take(@service, 'referral', 'online', @charity, NULL, @charity_agency, 'GK19-1FAC', @advice,
  JSON_OBJECT('about', 'A mother at our group gives her child cold tea instead of milk and says that money is short. How do I bring it up without shaming her?', 'ages', 'one of about two', 'urgency', 'soon'),
  JSON_OBJECT('enquiry.kind', 'referral', 'enquiry.urgency', 'soon', 'enquiry.agreement', 'not_asked'),
  'not_asked', NULL, @taken);
