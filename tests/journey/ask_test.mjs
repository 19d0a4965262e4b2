// ask_test.mjs: a parent asks for help without an account; journey 5.
import { base, fill, finish, has, lacks, mails, ok, open, press, same, shot, signIn, someBirth, someName, somePostcode, sql, words } from '../support/browser.mjs';

const { browser, page: newPage } = await open();
const page = await newPage();
const name = someName();
const postcode = somePostcode('ZZ3');

await page.goto(base);
await shot(page, 'public-home');
const home = await words(page);
has(home, 'Ask for help', 'the first page says what one can do');
has(home, 'Make a complaint', 'or complain');
ok(/020 7946 010[12]/.test(home), 'with the number of this hour');
ok(await page.getByRole('button', { name: 'Exit this page' }).isVisible(), 'one can leave the page at once');

await page.getByRole('button', { name: 'Ask for help' }).click();
await page.waitForURL(/\/request\/start$/);
await shot(page, 'request-start');

const next = async (name, values) => {
  same(new URL(page.url()).pathname, `/request/${name}`, `page ${name}`);
  ok(await page.getByRole('button', { name: 'Exit this page' }).isVisible(), `exit on ${name}`);
  await fill(page, values);
  await press(page, 'Save and continue');
};
await press(page, 'Save and continue');
has(await words(page), 'There is a problem', 'nothing chosen: said in plain words');
await fill(page, { who: 'someone_else', they_know: 'no' });
await press(page, 'Save and continue');
has(await words(page), 'Please ask them first', 'for another family: ask them first');
await next('start', { who: 'family' });
await next('you', { 'name.first': name, 'name.last': `${someName()} 😀`, relationship: 'mother', parental_responsibility: 'yes' });
await shot(page, 'request-contact');
await fill(page, { ways: ['email'], email: 'not an address', say_who: 'no', name_to_use: 'A friend from the library' });
await press(page, 'Save and continue');
await shot(page, 'request-contact-errors');
has(await words(page), 'There is a problem', 'a wrong address is refused');
same(await page.inputValue('[name=email]'), 'not an address', 'and stays');
await next('contact', { email: 'marisol@example.org', must_not_know: 'My partner' });
await fill(page, { 'children.0.unborn': 'no', 'children.0.name.first': someName(), 'children.0.name.last': someName(), 'children.0.born': someBirth() });
await press(page, 'Save and continue');
await next('home', { 'address.line1': '2 Made Up Row', 'address.town': 'Testton', 'address.postcode': postcode.toLowerCase().replace(' ', '') });
await next('help', { topics: ['money', 'frightened'], happening: 'It is hard. "O\'Neil" <script>x</script> مرحبا', different: 'Calm', urgency: 'today' });
await shot(page, 'request-sharing');
await next('sharing', { agree: ['yes'] });
same(new URL(page.url()).pathname, '/request/check', 'check your answers');
await shot(page, 'request-check');
has(await words(page), '<script>x</script> مرحبا', 'as it was typed');
lacks(page.url() + await page.title(), name, 'no name in address or title');

// what is stored meanwhile is ciphertext
const sealed = sql("SELECT HEX(sealed) FROM data.sealed_draft ORDER BY saved_at DESC LIMIT 1");
lacks(Buffer.from(sealed, 'hex').toString('latin1'), name, 'the draft is sealed');
const stranger = await newPage();
await stranger.goto(`${base}/request/you`);
same(await stranger.inputValue('[name="name.first"]'), '', 'another visitor does not see it');

// the back button, then send; twice
await page.goBack();
await page.goForward();
const before = Number(sql('SELECT COUNT(*) FROM data.enquiry'));
await page.locator('main').getByRole('button', { name: 'Send', exact: false }).first().dblclick();
await page.waitForURL(/\/request\/done$/);
await shot(page, 'request-done');
const done = await words(page);
const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(done)[0];
const code = /[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(done)?.[0];
ok(Boolean(code), 'a reference and a return code');
same(Number(sql('SELECT COUNT(*) FROM data.enquiry')), before + 1, 'one request is stored');
await page.reload();
has(await words(page), code, 'the page can be shown again');
await page.goto(`${base}/request/help`);
same(new URL(page.url()).pathname, '/request/done', 'what was sent cannot be sent again');

same(sql(`SELECT CONCAT_WS('|', e.kind, e.channel, e.agreement, e.urgency, e.postcode, t.code, s.place, s.ways, s.email, s.name_to_use, s.must_not_know, JSON_VALUE(e.answers, '$.happening'))
  FROM data.enquiry e LEFT JOIN data.team t ON t.id = e.proposed_team_id JOIN data.enquiry_safe_contact s ON s.enquiry_id = e.id WHERE e.reference = '${reference}'`),
`request_for_help|online|self|today|${postcode}|south|0|email|marisol@example.org|A friend from the library|My partner|It is hard. "O'Neil" <script>x</script> مرحبا`, 'it is stored, byte for byte');
same((await mails(`Something new has come in: reference ${reference}`)).length, 1, 'the front door is told');
same(sql("SELECT COUNT(*) FROM data.outbox WHERE recipient LIKE '%marisol%'"), '0', 'nothing is sent to the family by itself');

// the return code
const back = await newPage();
const ask = async (r, c) => {
  await back.goto(`${base}/status`);
  await fill(back, { sent_reference: r, return_code: c });
  await press(back, 'See what happens');
};
await back.goto(`${base}/status`);
await press(back, 'See what happens');
has(await words(back), 'There is a problem', 'both are wanted');
await ask('abc', code);
await shot(back, 'status-errors');
has(await words(back), 'Check your reference', 'a reference that is none');
same(await back.inputValue('[name=return_code]'), code, 'and nothing typed is lost');
await ask(reference.toLowerCase().replace('-', ' '), code.replaceAll('-', '').toLowerCase());
await shot(back, 'status');
const status = await words(back);
has(status, 'We have it', 'the status in plain words, however it was typed');
for (const secret of [name, 'money', 'hard', 'library']) lacks(status, secret, `never a name, nor what was asked (${secret})`);
lacks(back.url(), code, 'and no code in the address');
for (let i = 0; i < 10; i += 1) await ask(reference, '0000-0000-0000');
has(await words(back), 'could not find', 'a wrong code finds nothing');
await back.goto(`${base}/status`);
await fill(back, { sent_reference: reference, return_code: code });
await back.locator('main').getByRole('button', { name: 'See what happens' }).click();
await back.waitForLoadState();
has(await words(back), 'Too many', 'after ten wrong tries it rests, even for the right code');
await shot(back, 'status-throttled');

// the same inbox
const contact = await newPage();
await signIn(contact, 'contact');
await contact.goto(`${base}/casework/inbox?find=${reference}`);
has(await words(contact), reference, 'it is in the same inbox');
await contact.goto(`${base}/casework/enquiry/${reference}`);
await shot(contact, 'request-enquiry');
const enquiry = await words(contact);
has(enquiry, 'Request for help', 'as a request for help');
has(enquiry, 'A friend from the library', 'with what is safe');
await contact.goto(`${base}/casework/enquiry/${reference}/decide`);
await fill(contact, { outcome: 'accept', reason: 'They ask for help', level_of_need: '2', team: 'south', family_told: 'phone' });
await press(contact, 'Record the decision');
has(await words(contact), 'Nobody has said that this way is safe', 'not by a way that is not safe');
await fill(contact, { family_told: 'email' });
await press(contact, 'Record the decision');
has(await words(contact), 'The decision is recorded', 'accepted');
same(sql(`SELECT CONCAT(COUNT(*), ' ', MAX(s.ways)) FROM data.episode x JOIN data.enquiry e ON e.id = x.enquiry_id JOIN data.safe_contact s ON s.episode_id = x.id WHERE e.reference = '${reference}'`), '1 email', 'the safe contact goes into the episode, for who asked');

// leaving
const leaver = await newPage();
await leaver.goto(`${base}/request/start`);
await leaver.check('[name=who][value=family]');
await leaver.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: '<title>Weather</title>', contentType: 'text/html' }));
await leaver.getByRole('button', { name: 'Exit this page' }).click();
await leaver.waitForURL('https://www.bbc.co.uk/weather');
ok(true, 'exit leaves at once, without asking');

// narrow, and without script
const narrow = await newPage({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false });
for (const path of ['/', '/request', '/request/start', '/request/contact', '/request/children', '/status']) {
  await narrow.goto(`${base}${path}`);
  await shot(narrow, `narrow-public${path.replaceAll('/', '-')}`);
  ok(await narrow.locator('h1').count() === 1, `${path} has one heading without script`);
}
const wide = await newPage({ viewport: { width: 320, height: 640 } });
for (const path of ['/', '/request', '/request/start', '/request/contact', '/request/children', '/status']) {
  await wide.goto(`${base}${path}`);
  ok(await wide.evaluate(() => document.documentElement.scrollWidth <= 320), `${path} fits 320 pixels`);
}
await browser.close();
finish();
