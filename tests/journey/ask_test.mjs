// ask_test.mjs: people ask for help without an account; journey 5. A parent over two sittings on two devices, who follows how far it
// is; one who deletes what she wrote; a young person; somebody for a friend.
import { readFileSync } from 'node:fs';
import { base, fill, finish, has, lacks, mails, ok, open, press, same, shot, signIn, someBirth, someName, somePhone, somePostcode, sql, words } from '../support/browser.mjs';

const { browser, page: newPage } = await open();
const at = (page) => new URL(page.url()).pathname;
const secrets = [];
async function next(page, name, values, picture) {
  same(at(page), `/request/${name}`, `page ${name}`);
  ok(await page.getByRole('button', { name: 'Exit this page' }).isVisible(), `exit on ${name}`);
  await fill(page, values);
  if (picture) await shot(page, picture);
  await press(page, 'Save and continue');
  for (const secret of secrets) lacks(page.url() + await page.title(), secret, 'no personal word in address or title');
}
const codeOf = async (page) => /[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/.exec(await words(page))?.[0];
async function send(page) {
  same(at(page), '/request/check', 'check your answers');
  await Promise.all([page.waitForURL(/\/request\/done$/), page.locator('main').getByRole('button', { name: 'Send', exact: true }).dblclick()]);
  return { reference: /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await words(page))[0], code: await codeOf(page) };
}
const ask = async (page, reference, code) => {
  await page.goto(`${base}/status`);
  await fill(page, { sent_reference: reference, return_code: code });
  await press(page, 'See what happens');
};
async function carryOn(page, code) {
  await page.goto(`${base}/return`);
  await fill(page, { return_code: code });
  await press(page, 'Carry on');
}
async function decide(page, reference, values) {
  await page.goto(`${base}/casework/enquiry/${reference}/decide`);
  await fill(page, values);
  await press(page, 'Record the decision');
}

// every question says why it is asked
const asked = readFileSync('services/islington/forms/request-for-help.xml', 'utf8').split(/<(?=question |group |notice )/).filter((one) => one.startsWith('question '));
same(asked.filter((one) => !one.includes('<why>')).join().slice(0, 200), '', `each of ${asked.length} questions says why it is asked`);

// ---- a parent, first sitting
const phone = await newPage({ viewport: { width: 320, height: 640 } });
const name = someName();
const postcode = somePostcode('ZZ3');
secrets.push(name);
await phone.goto(base);
await shot(phone, 'public-home');
const home = await words(phone);
has(home, 'Make a complaint', 'the first page says what one can do');
ok(/020 7946 010[12]/.test(home), 'with the number of this hour');
await phone.getByRole('button', { name: 'Ask for help' }).click();
await phone.waitForURL(/\/request$/);
await shot(phone, 'request-begin');
await phone.getByRole('button', { name: 'Start' }).click();
await press(phone, 'Save and continue');
has(await words(phone), 'There is a problem', 'nothing chosen: said in plain words');
await shot(phone, 'request-start-errors');
await next(phone, 'start', { who: 'family' });
await phone.goBack();
same(at(phone), '/request/start', 'going back to where something was wrong shows the form, not the browser\'s own page');
await phone.goForward();
same(await phone.getAttribute('[name="name.first"]', 'autocomplete'), 'given-name', 'a browser may fill in a name (WCAG 1.3.5)');
await next(phone, 'you', { 'name.first': name, 'name.last': `${someName()} 😀` });
same(await phone.getAttribute('[name="born.day"]', 'autocomplete'), 'bday-day', 'and a day of birth');
same(await phone.getAttribute('main form', 'autocomplete'), 'off', 'and keeps nothing else that is typed');
await next(phone, 'relation', { relationship: 'mother', parental_responsibility: 'yes' }, 'request-relation');
await next(phone, 'language', { first_language: 'Türkçe', interpreter: 'yes' }, 'request-language');
has(await words(phone), '020 7946 0103', 'whoever would rather talk finds the advice line');
await next(phone, 'contact', { ways: ['email'] }, 'request-contact');
await fill(phone, { email: 'not an address' });
same(await phone.getAttribute('[name=email]', 'autocomplete'), 'off', 'no browser offers or keeps a safe contact');
await press(phone, 'Save and continue');
await shot(phone, 'request-reach-errors');
has(await words(phone), 'There is a problem', 'a wrong address is refused');
same(await phone.inputValue('[name=email]'), 'not an address', 'and stays');
await fill(phone, { email: 'marisol@example.org' });
same(await phone.evaluate(() => localStorage.length), 0, 'nothing is kept in the browser');
await press(phone, 'Save and come back later');
same(at(phone), '/request/saved', 'save and come back later');
await shot(phone, 'request-saved');
const saved = await words(phone);
const code = await codeOf(phone);
ok(Boolean(code), 'with a return code');
const until = new Date(Date.now() + 28 * 86400000).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/London' });
has(saved, `until ${until}`, 'and the day until which it is kept');
has(saved, 'If you lose the code, what you have written is lost', 'a lost code is a lost draft: it says so');
const stored = sql('SELECT CONCAT(HEX(hash), HEX(sealed)) FROM data.sealed_draft ORDER BY saved_at DESC LIMIT 1');
for (const secret of [name, 'marisol', code, code.replaceAll('-', '')]) lacks(Buffer.from(stored, 'hex').toString('latin1'), secret, 'what is stored is ciphertext, and never the code');
same(sql("SELECT DATEDIFF(MAX(expires_at), MAX(saved_at)) FROM data.sealed_draft"), '28', 'for 28 days');
const stranger = await newPage();
await stranger.goto(`${base}/request/you`);
same(await stranger.inputValue('[name="name.first"]'), '', 'another visitor does not see it');
await phone.context().clearCookies();
await phone.goto(`${base}/request/you`);
same(await phone.inputValue('[name="name.first"]'), '', 'nor does the same device once the browser has been closed');

// ---- second sitting, on another device
const page = await newPage();
await page.goto(`${base}/return`);
await press(page, 'Carry on');
has(await words(page), 'There is a problem', 'no code: said beside the field');
await fill(page, { return_code: '0000-0000' });
await press(page, 'Carry on');
has(await words(page), '16 letters and numbers', 'half a code');
await carryOn(page, '0000-0000-0000-0000');
has(await words(page), 'We cannot find anything with that code', 'a code of nobody');
await shot(page, 'return-errors');
await carryOn(page, code.toLowerCase().replaceAll('-', ' '));
same(at(page), '/request', 'the code opens it on another device, however it is typed');
await shot(page, 'request-tasks');
await page.getByRole('button', { name: 'Carry on' }).click();
await next(page, 'say', { say_who: 'no', name_to_use: 'A friend from the library', times: 'Mornings' }, 'request-say');
await next(page, 'secret', { must_not_know: 'My partner' });
await next(page, 'children', { 'children.0.unborn': 'no', 'children.0.name.first': someName(), 'children.0.name.last': someName(), 'children.0.born': someBirth() }, 'request-children');
await next(page, 'home', { home_known: 'yes', 'address.line1': '2 Made Up Row', 'address.town': 'Testton', 'address.postcode': postcode.toLowerCase().replace(' ', '') });
await next(page, 'topics', { topics: ['money', 'frightened'] }, 'request-topics');
await next(page, 'help', { happening: 'It is hard. "O\'Neil" <script>x</script> مرحبا' });
await next(page, 'change', { different: 'Calm' });
await next(page, 'soon', { urgency: 'today' }, 'request-soon');
await next(page, 'sharing', { may_talk_to: ['school'] }, 'request-sharing');
await next(page, 'after', { status_page: 'yes', agree: ['yes'] }, 'request-after');
await shot(page, 'request-check');
has(await words(page), '<script>x</script> مرحبا', 'as it was typed');
await page.goBack();
await page.goForward();
const before = Number(sql('SELECT COUNT(*) FROM data.enquiry'));
const sent = await send(page);
await shot(page, 'request-done');
same(sent.code, code, 'the code is the same as before: one to write down');
const due = sql(`SELECT DATE_FORMAT(k.due_at - INTERVAL 1 SECOND, '%e %M %Y') FROM data.clock k JOIN data.enquiry e ON e.id = k.enquiry_id WHERE e.reference = '${sent.reference}' AND k.kind = 'decision'`);
has(await words(page), `by ${due}`, 'and by which day we read it');
same(Number(sql('SELECT COUNT(*) FROM data.enquiry')), before + 1, 'one request is stored');
await page.goto(`${base}/request/help`);
has(await words(page), 'Something was sent from here', 'what was sent cannot be sent again');
lacks(await page.content(), sent.code, 'nor does the next person here see its code');
lacks(await page.content(), sent.reference, 'or its reference');
await page.goto(`${base}/request/done`);
has(await words(page), sent.code, 'who sent it can look at it once more');
has(await words(page), 'The officer on duty reads that today', 'and is told who reads of a danger, and when');
await page.getByText('Clear this from the screen').click();
await press(page, 'Yes, clear it');
same(at(page), '/request', 'then a fresh start');
await page.goto(`${base}/request/start`);
await press(page, 'Save and come back later');
ok(await codeOf(page) !== sent.code, 'with a code of its own');
same(sql(`SELECT CONCAT_WS('|', e.kind, e.channel, e.agreement, e.asked_by, e.urgency, e.postcode, t.code, s.place, s.ways, s.email, s.name_to_use, s.must_not_know, i.relationship, i.interpreter, JSON_VALUE(e.answers, '$.happening'))
  FROM data.enquiry e LEFT JOIN data.team t ON t.id = e.proposed_team_id JOIN data.enquiry_safe_contact s ON s.enquiry_id = e.id JOIN data.enquiry_person i ON i.enquiry_id = e.id AND i.asker = 1 WHERE e.reference = '${sent.reference}'`),
`request_for_help|online|self|parent|today|${postcode}|south|0|email|marisol@example.org|A friend from the library|My partner|mother|yes|It is hard. "O'Neil" <script>x</script> مرحبا`, 'it is stored, byte for byte');
same((await mails(`Something new has come in: reference ${sent.reference}`)).filter((mail) => mail.includes('front-door@')).length, 1, 'the front door is told');
same((await mails(`Sign in and read it now: it is at the top of the inbox, reference ${sent.reference}`)).some((mail) => mail.includes('Read today: somebody may be in danger')), true, 'who is frightened is read the same day');
same((await mails(`Something new has come in: reference ${sent.reference}`))[0].includes('Read today: something new'), true, 'and so is who needs help today');
same(sql("SELECT COUNT(*) FROM data.outbox WHERE recipient LIKE '%marisol%' OR body LIKE '%library%'"), '0', 'nothing is sent to the family by itself, and no mail has a word of it');

// ---- how far it is
const back = await newPage();
await back.goto(`${base}/status`);
await press(back, 'See what happens');
has(await words(back), 'There is a problem', 'both are wanted');
await ask(back, 'abc', code);
await shot(back, 'status-errors');
has(await words(back), 'Compare your reference with what you wrote down', 'a reference that is none');
same(await back.inputValue('[name=return_code]'), code, 'and nothing typed is lost');
const quiet = async (what) => {
  const said = await words(back);
  for (const secret of [name, 'money', 'hard', 'library', 'Made Up']) lacks(said, secret, `${what}: never a name, an address, nor what was asked`);
  lacks(back.url(), code, 'and no code in the address');
  return said;
};
await ask(back, sent.reference.toLowerCase().replace('-', ' '), code.replaceAll('-', '').toLowerCase());
await shot(back, 'status');
has(await quiet('received'), 'We have it', 'received');
await back.goto(base);
await back.goBack();
has(await quiet('back'), 'We have it', 'going back shows it, not the browser\'s own page');
same(sql("SELECT MAX(TIMESTAMPDIFF(MINUTE, saved_at, expires_at)) FROM data.sealed_draft WHERE form = 'status'"), '10', 'for ten minutes');
await press(back, 'Clear this from the screen');
same(at(back), '/status', 'or until it is cleared');
await back.goto(`${base}/status/found`);
same(at(back), '/status', 'and then not any more');
same(await back.inputValue('[name=return_code]'), '', 'nor what was typed');
await ask(back, sent.reference, '0000-0000-0000-0000');
const wrong = (await words(back)).replace(sent.reference, '');
await ask(back, 'F7K3-M9QV', '0000-0000-0000-0000');
has(wrong, 'could not find', 'a wrong code finds nothing');
for (let i = 0; i < 5; i += 1) await ask(back, sent.reference, '0000-0000-0000-0000').catch(() => {});
has(await words(back), 'Too many', 'whoever guesses rests after five wrong tries');
await shot(back, 'status-throttled');
same(sql(`SELECT COUNT(*) > 4 FROM data.status_attempt WHERE reference_hash = UNHEX(SHA2('${sent.reference}', 256)) AND address <> ''`), '1', 'each try is logged, without the address itself');
sql("UPDATE data.status_attempt SET address = REPEAT('x', 32)");
await ask(back, sent.reference, code);
has(await words(back), 'We have it', 'and the parent at another address is not shut out');

// ---- the same inbox
const contact = await newPage();
await signIn(contact, 'contact');
await contact.goto(`${base}/casework/inbox?find=${sent.reference}`);
has(await words(contact), sent.reference, 'it is in the same inbox');
await contact.goto(`${base}/casework/enquiry/${sent.reference}`);
await shot(contact, 'request-enquiry');
has(await words(contact), 'Today: somebody may be in danger', 'the danger is the first thing on its page');
await contact.goto(`${base}/casework/inbox`);
ok((await contact.locator('.onedoor-stop', { has: contact.locator(`a[href$="/danger/${sent.reference}"]`) }).innerText()).includes('a request for help'), 'and at the top of the inbox');
await contact.goto(`${base}/casework/danger/${sent.reference}`);
await shot(contact, 'request-danger');
await press(contact, 'Read their request');
same(at(contact), `/casework/enquiry/${sent.reference}`, 'which leads to the request');
has(await words(contact), 'A friend from the library', 'with what is safe');
await ask(back, sent.reference, code);
has(await quiet('opened'), 'We are reading it now', 'being looked at');
await contact.goto(`${base}/casework/danger/${sent.reference}`);
await contact.getByRole('button', { name: 'Record what you did' }).click();
await fill(contact, { social_care: 'not_needed', why_nobody: 'They are with their sister, and safe', done_what: 'We spoke' });
await press(contact, 'Save');
await decide(contact, sent.reference, { outcome: 'accept', reason: 'They ask for help', level_of_need: '2', team: 'south', family_told: 'phone' });
has(await words(contact), 'Nobody has said that this way is safe', 'not by a way that is not safe');
await fill(contact, { family_told: 'email' });
await press(contact, 'Record the decision');
has(await words(contact), 'The decision is recorded', 'accepted');
await ask(back, sent.reference, code);
has(await quiet('decided'), 'someone from our team will work with you', 'decided');
sql(`INSERT INTO data.involvement (episode_id, post_id, role, starts, added_by_post_id, added_at) SELECT x.id, p.id, 'key_worker', CURDATE(), p.id, NOW() FROM data.episode x JOIN data.enquiry e ON e.id = x.enquiry_id, data.post p JOIN data.account a ON a.id = p.account_id AND a.login = 'worker' WHERE e.reference = '${sent.reference}'`);
await ask(back, sent.reference, code);
has(await quiet('worker'), 'You have a worker now', 'worker assigned');
await shot(back, 'status-worker');
same(sql(`SELECT CONCAT(COUNT(*), ' ', MAX(s.ways)) FROM data.episode x JOIN data.enquiry e ON e.id = x.enquiry_id JOIN data.safe_contact s ON s.episode_id = x.id WHERE e.reference = '${sent.reference}'`), '1 email', 'the safe contact goes into the episode, for who asked');

// ---- a young person asks by themselves; no status page
const young = await newPage();
await young.goto(`${base}/request/start`);
await next(young, 'start', { who: 'young_person' });
await next(young, 'young', { 'young_name.first': someName(), 'young_name.last': someName(), young_born: [1, 2, 2012] }, 'young-you');
await next(young, 'trust', { parent_may_know: 'no' }, 'young-trust');
await next(young, 'language', {});
await next(young, 'contact', { ways: ['text'] });
await next(young, 'reach', { phone: somePhone() });
await next(young, 'say', { say_who: 'no', name_to_use: 'Football club' });
await next(young, 'secret', { must_not_know: 'My dad' });
await next(young, 'place', { young_postcode: somePostcode('ZZ1') });
await next(young, 'topics', { topics: ['feelings'] });
await next(young, 'help', { happening: 'I do not sleep.' });
lacks(await words(young), 'your children', 'a young person is not asked about children of theirs');
await next(young, 'change', {});
await next(young, 'soon', { urgency: 'soon' });
await next(young, 'sharing', {});
await next(young, 'after', { status_page: 'no', agree: ['yes'] });
const theirs = await send(young);
await shot(young, 'young-done');
same(theirs.code, undefined, 'no status page: no code is shown');
has(await words(young), 'There is no page for it online', 'and it says so');
same(sql(`SELECT CONCAT_WS('|', e.asked_by, e.parent_may_know, e.return_code_hash IS NULL, i.role, i.asker, s.name_to_use) FROM data.enquiry e JOIN data.enquiry_person i ON i.enquiry_id = e.id JOIN data.enquiry_safe_contact s ON s.enquiry_id = e.id WHERE e.reference = '${theirs.reference}'`),
  'young_person|no|1|child|1|Football club', 'they are the child, and who asks');
await contact.goto(`${base}/casework/enquiry/${theirs.reference}`);
has(await words(contact), 'do not talk to their parents or carers', 'the front door reads it first');
await shot(contact, 'young-enquiry');
await decide(contact, theirs.reference, { outcome: 'accept', reason: 'They ask for help', level_of_need: '2', team: 'north', family_told: 'in_person' });
has(await words(contact), 'Tell the young person by a way that they said is safe', 'not face to face at home');
await shot(contact, 'young-decide-errors');
await fill(contact, { family_told: 'text' });
await press(contact, 'Record the decision');
has(await words(contact), 'The decision is recorded', 'accepted');
same(sql(`SELECT CONCAT_WS('|', a.authority, a.by_person_id = b.person_id, (SELECT COUNT(*) FROM data.warning w WHERE w.episode_id = x.id AND w.said LIKE '%put none of it in a copy%' AND w.ended_at IS NULL),
  (SELECT COUNT(*) FROM data.entry n WHERE n.episode_id = x.id), (SELECT COUNT(*) FROM data.relationship r WHERE r.episode_id = x.id))
  FROM data.episode x JOIN data.enquiry e ON e.id = x.enquiry_id JOIN data.agreement a ON a.episode_id = x.id JOIN data.enquiry_became b ON b.enquiry_id = e.id WHERE e.reference = '${theirs.reference}'`),
'young_person|1|1|0|0', 'in the record: their own agreement, a warning to all who work with the family, and nothing of the request that a copy could take');

// ---- somebody asks for a friend
const friend = await newPage();
await friend.goto(`${base}/request/start`);
await next(friend, 'start', { who: 'someone_else' });
await fill(friend, { they_know: 'no', friend_name: 'Fay Neighbour', friend_is: 'friend' });
await press(friend, 'Save and continue');
has(await words(friend), 'Please ask them first', 'ask them first');
await shot(friend, 'friend-stop');
await next(friend, 'friend', { they_know: 'yes', friend_contact: '020 7946 0999' });
await next(friend, 'them', { 'their_name.first': 'Rosa', 'their_name.last': someName(), their_relationship: 'mother' }, 'friend-them');
await next(friend, 'their_contact', { their_ways: ['text'] }, 'friend-their-contact');
await next(friend, 'their_reach', { their_phone: '020 7946 0888' }, 'friend-their-reach');
await next(friend, 'say', { say_who: 'no', name_to_use: 'Sam from the choir' });
same(at(friend), '/request/secret', 'then who must not know');
await press(friend, 'Save and come back later');
await friend.goto(`${base}/request`);
has(await friend.locator('.govuk-task-list__item', { hasText: 'Who must not know' }).innerText(), 'Not yet started', 'a page put off is not done, though nothing on it must be answered');
await friend.goto(`${base}/request/secret`);
await next(friend, 'secret', {});
await next(friend, 'children', { 'children.0.unborn': 'no', 'children.0.name.first': someName(), 'children.0.name.last': someName(), 'children.0.born': someBirth() });
await next(friend, 'their_home', { 'their_address.postcode': 'ZZ1 4AB' }, 'friend-their-home');
await next(friend, 'topics', { topics: ['alone'] }, 'friend-topics');
await next(friend, 'help', { happening: 'She is alone with the children' });
await next(friend, 'change', {});
await next(friend, 'soon', { urgency: 'soon' });
has(await words(friend), 'The family says who we may talk to', 'a friend does not say whom we may talk to');
await next(friend, 'sharing', {}, 'friend-sharing');
await next(friend, 'after', { status_page: 'yes', they_agree: ['yes'] }, 'friend-after');
const asked_for = await send(friend);
same(sql(`SELECT CONCAT_WS('|', e.asked_by, e.agreement, i.role, i.relationship, i.first_name, s.ways, s.phone, s.name_to_use, JSON_VALUE(e.answers, '$.friend_contact'), t.code)
  FROM data.enquiry e JOIN data.enquiry_person i ON i.enquiry_id = e.id AND i.asker = 1
  JOIN data.enquiry_safe_contact s ON s.enquiry_id = e.id LEFT JOIN data.team t ON t.id = e.proposed_team_id WHERE e.reference = '${asked_for.reference}'`),
'friend|self|adult|mother|Rosa|text|02079460888|Sam from the choir|020 7946 0999|north', 'the parent, how to reach them and who asked for them are told apart');
await contact.goto(`${base}/casework/enquiry/${asked_for.reference}`);
await shot(contact, 'friend-enquiry');
await friend.goto(`${base}/request/done`);
await friend.getByText('Clear this from the screen').click();
await press(friend, 'Yes, clear it');
await friend.goto(`${base}/request/start`);
await next(friend, 'start', { who: 'someone_else' });

// ---- deleted
await friend.goto(`${base}/request/saved`);
const gone = await codeOf(friend);
await friend.getByRole('button', { name: 'Delete what I have written' }).click();
await shot(friend, 'request-delete');
await press(friend, 'Yes, delete it');
same(new URL(friend.url()).pathname + new URL(friend.url()).search, '/gone', 'deleting leads to a page of its own, with nothing in the address');
has(await words(friend), 'What you wrote is gone', 'which says so');
await carryOn(friend, gone);
has(await words(friend), 'We cannot find anything with that code', 'the code opens nothing any more');

// ---- leaving
const leaver = await newPage();
await leaver.goto(`${base}/request/start`);
await leaver.check('[name=who][value=family]');
await leaver.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }));
await leaver.getByRole('button', { name: 'Exit this page' }).click();
await leaver.waitForURL('https://www.bbc.co.uk/weather');
ok(true, 'exit leaves at once, without asking');

// ---- narrow, and without script: the whole way to the code
const narrow = await newPage({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
await narrow.goto(`${base}/request/start`);
await fill(narrow, { who: 'family' });
await press(narrow, 'Save and continue');
await fill(narrow, { 'name.first': 'Nora' });
await press(narrow, 'Save and come back later');
const plain = await codeOf(narrow);
await narrow.context().clearCookies();
await carryOn(narrow, plain);
await narrow.goto(`${base}/request/you`);
same(await narrow.inputValue('[name="name.first"]'), 'Nora', 'all of it works without script');
for (const path of ['/', '/request', '/request/start', '/request/contact', '/request/children', '/request/saved', '/request/delete', '/return', '/status']) {
  await narrow.goto(`${base}${path}`);
  await shot(narrow, `narrow-public${path.replaceAll('/', '-')}`);
  ok(await narrow.locator('h1').count() === 1, `${path} has one heading without script`);
}
const wide = await newPage({ viewport: { width: 320, height: 640 } });
await carryOn(wide, plain);
for (const path of ['/', '/request', '/request/start', '/request/friend', '/request/young', '/request/trust', '/request/contact', '/request/children', '/request/saved', '/request/delete', '/return', '/status']) {
  await wide.goto(`${base}${path}`);
  ok(await wide.evaluate(() => document.documentElement.scrollWidth <= 320), `${path} fits 320 pixels`);
}
await browser.close();
finish();
