// Bad input by raw HTTP against a form of staff, a section of a referral and a public form: the right status, words
// beside the field, nothing stored, nothing typed lost; and every text comes back byte for byte.
import net from 'node:net';
import { complaint, encode, fill, form, forms, has, nasty, ok, Person, plain, pressed, referral, same, sql, sqlOne, test } from '../support/person.mjs';

const count = (text) => Number(sqlOne(`SELECT COUNT(*) FROM data.${text}`));
const bytes = (query) => Buffer.from(sqlOne(query) ?? '', 'hex').toString('utf8');
const typed_in = (answer, name) => form(answer)?.fields.find(([each]) => each === name)?.[1].replaceAll('\r\n', '\n');
const error_of = (answer, words) => {
  const summary = /govuk-error-summary[\s\S]*?<\/ul>/.exec(answer.text)?.[0] ?? '';
  const beside = [...answer.text.matchAll(/govuk-error-message">([\s\S]*?)<\/p>/g)].map((one) => plain(one[1])).join(' | ');
  return [plain(summary).includes(words), beside.includes(words), `${plain(summary)} ## ${beside}`];
};

/** Everything that could have been stored: drafts, sealed drafts and all that they become; or only that. The clock mails when it likes. */
const stored = () => `${sql(`SELECT COUNT(*), COALESCE(SUM(version), 0), SUM(LENGTH(answers)) FROM data.draft UNION ALL SELECT COUNT(*), COALESCE(SUM(version), 0), SUM(LENGTH(sealed)) FROM data.sealed_draft`).join('\n')}\n${sent()}`;
const sent = () => sql(`SELECT COUNT(*), 0, 0 FROM data.enquiry UNION ALL SELECT COUNT(*), SUM(version), 0 FROM data.complaint UNION ALL SELECT COUNT(*), 0, 0 FROM data.entry
  UNION ALL SELECT COUNT(*), 0, 0 FROM data.submission UNION ALL SELECT COUNT(*), 0, 0 FROM data.outbox WHERE kind NOT IN ('late', 'reminder', 'held_late', 'news')`).join('\n');

/** Three forms of one kind each; good: what would be taken; text: the name of its long text; place: which question is what. */
async function targets() {
  const school = await new Person().signIn('school');
  const worker = await new Person().signIn('worker');
  const begun = await school.post('/partner/refer', pressed(form(await school.get('/partner/refer'))));
  const path = /(\/partner\/referral\/[0-9A-Z-]{9})\//.exec(begun.location)[1];
  const family = sqlOne(`SELECT e.reference FROM data.episode e JOIN data.involvement i ON i.episode_id = e.id JOIN data.post p ON p.id = i.post_id
    JOIN data.account a ON a.id = p.account_id WHERE a.login = 'worker' AND i.role = 'key_worker' AND i.ended_at IS NULL AND e.state = 'open' LIMIT 1`);
  const entry = await worker.get(`/casework/family/${family}/entry`);
  const option = (name) => new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]+)"`).exec(entry.text)?.[1] ?? new RegExp(`<input[^>]*value="([^"]+)"[^>]*name="${name}"`).exec(entry.text)?.[1];
  const visitor = new Person();
  await visitor.post('/complaint/about', fill(pressed(form(await visitor.get('/complaint/about')), 'continue'), complaint.about));
  return [
    { name: 'staff form', person: worker, path: `/casework/family/${family}/entry`, text: 'said', max: 10000, choice: 'nature', several: 'subjects', date: 'occurred', dateWords: 'must be a real date',
      good: { 'occurred.day': '2', 'occurred.month': '3', 'occurred.year': '2025', 'occurred.time': '9:30am', precision: 'minute',
        kind: /<select[^>]*name="kind"[\s\S]*?<\/select>/.exec(entry.text)[0].match(/value="([a-z_]+)"/)[1],
        subjects: [option('subjects')], said: nasty, nature: 'fact', audience: option('audience'), in_confidence: 'no', family_may_see: 'no' },
      back: (text) => bytes('SELECT HEX(said) FROM data.entry ORDER BY id DESC LIMIT 1') === text },
    { name: 'section of a referral', person: school, path: `${path}/agreement`, text: 'agreement_limits', max: 2000, choice: 'agreement_how', date: 'agreement_on', dateWords: 'The day they agreed must be a real date', button: 'continue',
      good: { ...referral.agreement, agreement_limits: nasty },
      back: (text) => bytes(`SELECT HEX(JSON_VALUE(answers, '$.agreement_limits')) FROM data.draft WHERE reference = '${path.split('/').at(-1)}'`) === text },
    { name: 'public form', person: visitor, path: '/complaint/happened', text: 'happened', max: 8000, choice: 'court', several: 'put_right', button: 'continue',
      good: { ...complaint.happened, put_right: ['apology'] },
      back: async (text) => typed_in(await visitor.get('/complaint/happened'), 'happened') === text },
  ];
}

const open = async (one) => pressed(form(await one.person.get(one.path)), one.button);

/** Sends it; expects this status, nothing stored (draft: but the draft), the text given back (unless given is false). */
async function refused(one, what, body, status, { given = true, draft = false, headers, words } = {}) {
  const held = draft ? sent : stored;
  const before = held();
  const answer = await one.person.post(one.path, body, headers);
  same(answer.status, status, `${one.name}: ${what}: ${status}`);
  same(held(), before, `${one.name}: ${what}: nothing is stored${draft ? ' but the draft' : ''}`);
  if (words) {
    const [summary, beside, all] = error_of(answer, words);
    ok(summary && beside, `${one.name}: ${what}: "${words}" in the summary and beside the field`, all);
  }
  if (given) ok(answer.text.includes('مرحبا بالعائلة') && !/<script>alert/.test(answer.text), `${one.name}: ${what}: what was typed is given back, as text`, plain(answer.text).slice(0, 400));
  return answer;
}

async function wrong_answers(one) {
  const good = fill(await open(one), one.good);
  if (one.date) {
    for (const [day, month, year] of [['31', '2', '2025'], ['1', 'Smarch', '2025'], ['0', '1', '2025']]) {
      const answer = await refused(one, `the date ${day} ${month} ${year}`, fill(good, { [`${one.date}.day`]: day, [`${one.date}.month`]: month, [`${one.date}.year`]: year }), 422, { words: one.dateWords });
      same(typed_in(answer, `${one.date}.month`), month, `${one.name}: the date ${day} ${month} ${year}: it stays as it was typed`);
    }
    await refused(one, 'a day in the future', fill(good, { [`${one.date}.year`]: '2190' }), 422, {});
  }
  const long = `${nasty} ${'ü'.repeat(one.max)}`;
  const answer = await refused(one, 'a text that is too long', fill(good, { [one.text]: long }), 422);
  same(typed_in(answer, one.text), long, `${one.name}: a text that is too long: all of it is given back`);
  ok(error_of(answer, String(one.max).replace(/\B(?=(\d{3})+$)/g, ','))[0] || error_of(answer, String(one.max))[0], `${one.name}: a text that is too long: how long it may be`, error_of(answer, '')[2]);
  await refused(one, 'a choice that there is not', fill(good, { [one.choice]: 'no-such-choice' }), 422);
  if (one.several) await refused(one, 'several choices, one of which there is not', fill(good, { [one.several]: [...one.good[one.several], 'no-such-choice'] }), 422);
  await refused(one, 'a choice that is missing', fill(good, { [one.choice]: undefined }), 422, { draft: Boolean(one.button) });
  if (one.button) same(typed_in(await one.person.get(one.path), one.text), one.good[one.text], `${one.name}: a choice that is missing: who leaves the page finds the rest again`);
  const none = await refused(one, 'nothing at all', (await open(one)).filter(([name]) => name.startsWith('_')), 422, { given: false });
  has(none.text, 'There is a problem', `${one.name}: nothing at all: the summary is at the top`);
  ok(/<title>Error: /.test(none.text), `${one.name}: nothing at all: the title says so`);
}

async function wrong_bytes(one) {
  const good = encode(fill(await open(one), one.good));
  const plus = (more) => `${good}&${more}`;
  for (const [what, bytes] of [['a lone continuation byte', '%80'], ['an overlong slash', '%C0%AF'], ['a surrogate', '%ED%A0%80'], ['beyond Unicode', '%F5%80%80%80'], ['half a character', '%F0%9F%98'], ['NUL', 'a%00b'], ['a broken escape', '%4'], ['not hex', '%zz']])
    await refused(one, `${what} in a text`, good.replace(`${one.text}=`, `${one.text}=${bytes}`), 400, { given: false });
  await refused(one, 'raw bytes that are not UTF-8', Buffer.concat([Buffer.from(good.replace(`${one.text}=`, `${one.text}=`)), Buffer.from([0x26, 0x78, 0x3d, 0xff, 0xfe])]), 400, { given: false });
  await refused(one, 'NUL in a name', plus('a%00b=1'), 400, { given: false });
  const repeated = await refused(one, 'a repeated field', plus(`${one.text}=again`), 400);
  has(repeated.text, 'again', `${one.name}: a repeated field: both are given back`);
  await refused(one, 'a field that the form has not', plus('is_admin=1'), 400);
  await refused(one, 'a part that the question has not', plus(`${one.text}.day=1`), 400);
  await refused(one, 'a field of the engine that there is not', plus('_method=DELETE'), 400, { given: false });
  await refused(one, 'a token twice', plus('_csrf=x'), 400, { given: false });
  await refused(one, 'a version that is no number', good.replace(/_version=\d*/, '').concat('&_version=1%20OR%201'), 400, { given: false });
  await refused(one, 'a form of an older version, with questions that are gone', fill(fill(await open(one), one.good), { question_of_last_year: `old ${nasty}` }), 400);
  await refused(one, 'another content type', JSON.stringify(one.good), 400, { given: false, headers: { 'content-type': 'application/json' } });
  await refused(one, 'multipart', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x--\r\n', 400, { given: false, headers: { 'content-type': 'multipart/form-data; boundary=x' } });
}

async function wrong_sender(one) {
  const good = fill(await open(one), one.good);
  await refused(one, 'no token', fill(good, { _csrf: undefined }), 400);
  await refused(one, 'a forged token', fill(good, { _csrf: 'A'.repeat(43) }), 400);
  const stranger = new Person();
  const theirs = pressed(form(await stranger.get('/complaint/about')));
  await refused(one, 'somebody else\'s token', fill(good, { _csrf: theirs.find(([name]) => name === '_csrf')[1] }), 400);
  await refused(one, 'a foreign Origin', good, 400, { given: false, headers: { origin: 'https://evil.example' } });
  await refused(one, 'Origin null', good, 400, { given: false, headers: { origin: 'null' } });
  await refused(one, 'Origin of another port', good, 400, { given: false, headers: { origin: 'http://localhost:1' } });
  await refused(one, 'cross-site by Sec-Fetch-Site', good, 400, { given: false, headers: { origin: undefined, 'sec-fetch-site': 'cross-site' } });
  // the page of a missing token has a good one: its button works (below, for one of them)
  const answer = await one.person.post(one.path, fill(good, { _csrf: undefined }));
  ok(form(answer)?.fields.some(([name]) => name === '_csrf'), `${one.name}: no token: the page that gives it back has one`);
}

/** A body of many bytes, counted but not kept: nginx may answer before it is through. */
function pour(one, bytes) {
  const { hostname, port } = new URL(process.env.ONEDOOR_URL);
  const cookie = Object.entries(one.person.jar).map(([name, value]) => `${name}=${value}`).join('; ');
  return new Promise((done) => {
    const socket = net.connect(Number(port), hostname);
    let text = '';
    socket.on('data', (part) => { text += part; }).on('error', () => {}).on('close', () => done({ status: Number(/^HTTP\/1\.1 (\d+)/.exec(text)?.[1]), text }));
    socket.write(`POST ${one.path} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nConnection: close\r\nCookie: ${cookie}\r\nOrigin: ${process.env.ONEDOOR_URL}\r\n` +
      `Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ${bytes}\r\n\r\n`);
    const part = `${one.text}=${'x'.repeat(65000)}`;
    let left = bytes;
    const more = () => {
      while (left > 0) {
        const next = part.slice(0, Math.min(left, part.length));
        left -= next.length;
        if (socket.destroyed || !socket.write(next)) return socket.once('drain', more);
      }
    };
    more();
  });
}

async function too_much(one) {
  const before = stored();
  const good = fill(await open(one), one.good);
  const large = `${nasty} ${'x'.repeat(300 * 1024)}`;
  const answer = await refused(one, 'a body over its cap', fill(good, { [one.text]: large }), 413);
  same(typed_in(answer, one.text), large, `${one.name}: a body over its cap: all of it is given back`);
  const huge = await pour(one, 10 * 1024 * 1024);
  ok(huge.status === 413, `${one.name}: a body of 10 MB: 413`, huge.status);
  has(huge.text, 'too', `${one.name}: a body of 10 MB: in words`);
  const fields = await refused(one, 'ten thousand fields', `${encode(good)}${'&a=1'.repeat(10000)}`, 400, { given: false });
  ok(fields.seconds < 2, `${one.name}: ten thousand fields are refused quickly`, fields.seconds);
  same(stored(), before, `${one.name}: nothing of it is stored`);
}

/** What is good is stored, byte for byte, and comes back so. */
async function round_trip(one) {
  for (const text of [nasty, "O'Neil", '<script>alert("x")</script>', 'مرحبا', '😀👩‍👩‍👧🏳️‍🌈', 'a\nb\n\nc', '  inner   spaces  kept  x', '100% +1 a&b=c;d', '\u202eright to left', '../../etc/passwd', "'; DROP TABLE data.enquiry; --", '<?cs var:Page.csrf ?>', '{{7*7}} ${7*7}', '\ufeffbom inside\ufeff x', '0', 'NULL', 'é e\u0301 ﬁ']) {
    const answer = await one.person.post(one.path, fill(await open(one), { ...one.good, [one.text]: text.replaceAll('\n', '\r\n') }));
    ok(answer.status === 303, `${one.name}: ${JSON.stringify(text)} is taken`, `${answer.status} ${error_of(answer, '')[2]}`);
    ok(await one.back(text), `${one.name}: ${JSON.stringify(text)} is stored byte for byte`);
  }
}

async function after_all(list) {
  const one = list[1];
  const answer = await one.person.post(one.path, fill(fill(await open(one), one.good), { _csrf: undefined, agreement_others: 'with a new token' }));
  same((await one.person.post(form(answer).action, pressed(form(answer)))).status, 303, 'the button of the page that a missing token gives stores it');
  for (const path of ['/partner?a=1', '/partner?done=x&done=y', '/partner?%00', '/partner?done=%ff', '/partner/%00', '/partner/referral/%ff', '/partner//referrals'])
    same([400, 404].includes((await one.person.get(path)).status), true, `GET ${path} is refused`);
  for (const method of ['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'])
    ok([400, 405].includes((await one.person.ask(method, one.path)).status), `${method} is refused`);
  same((await one.person.get('/partner')).status, 200, 'and all goes on');
}

await test(async () => {
  const list = await targets();
  for (const one of list) {
    await wrong_answers(one);
    await wrong_bytes(one);
    await wrong_sender(one);
    await too_much(one);
    await round_trip(one);
  }
  await after_all(list);
});
