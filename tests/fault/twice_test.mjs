// The same thing sent twice, and two people on one thing: a double click, a browser that tries again, Back and
// send, twenty at once, the same form with other answers, and an answer that somebody else has changed.
import { complaint, fill, form, forms, has, nasty, ok, Person, plain, pressed, referral, request, same, sql, sqlOne, test, until } from '../support/person.mjs';

const many = 20;
const count = (text) => Number(sqlOne(`SELECT COUNT(*) FROM data.${text}`));
const sqlText = (text) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
const at_once = (person, path, fields) => Promise.all(Array.from({ length: many }, (_, i) => person.post(path, typeof fields === 'function' ? fields(i) : fields)));
const tally = (answers) => JSON.stringify(Object.entries(answers.reduce((sum, one) => ({ ...sum, [one.status]: (sum[one.status] ?? 0) + 1 }), {})));
const typed_in = (answer, name) => form(answer)?.fields.find(([each]) => each === name)?.[1].replaceAll('\r\n', '\n');
const school = new Person();
const worker = new Person();

async function journey(person, path, sections) {
  for (const [section, answers] of Object.entries(sections)) {
    const page = await person.get(`${path}/${section}`);
    const saved = await person.post(`${path}/${section}`, fill(pressed(form(page), 'continue'), answers));
    if (saved.status !== 303) throw new Error(`${path}/${section}: ${saved.status} ${plain(saved.text).slice(0, 600)}`);
  }
  return forms(await person.get(`${path}/check`)).find((one) => one.action.endsWith('/send'));
}

async function drafts() {
  const start = form(await school.get('/partner/refer'));
  const before = count('draft');
  const begun = await at_once(school, '/partner/refer', pressed(start));
  const places = new Set(begun.map((one) => one.location));
  ok(places.size === 1 && begun.every((one) => one.status === 303), `a referral is started ${many} times at once: one draft`, `${tally(begun)} ${[...places].join(' ')}`);
  same(count('draft') - before, 1, 'one draft is stored');
  return /(\/partner\/referral\/[0-9A-Z-]{9})\//.exec([...places][0])[1];
}

async function referrals() {
  const path = await drafts();
  const reference = path.split('/').at(-1);
  const button = await journey(school, path, referral);
  // one section, many hands: one wins, nobody's words are gone
  const page = await school.get(`${path}/tried`);
  const saves = await at_once(school, `${path}/tried`, (i) => fill(pressed(form(page), 'continue'), { tried: `hand ${i} ${nasty}` }));
  same(saves.filter((one) => one.status === 303).length, 1, `a section is saved from ${many} tabs with other words each: one is stored`);
  ok(saves.every((one, i) => one.status === 303 || (one.status === 409 && typed_in(one, 'tried') === `hand ${i} ${nasty}`)), 'and each of the others gets back its own words', tally(saves));
  const won = saves.findIndex((one) => one.status === 303);
  same(sqlOne(`SELECT JSON_VALUE(answers, '$.tried') FROM data.draft WHERE reference = '${reference}'`), `hand ${won} ${nasty}`, 'what was stored is the one that was acknowledged');
  const other = saves.find((one) => one.status === 409);
  has(plain(other.text), `hand ${won}`, 'the others see what is stored');
  const both = await school.post(`${path}/tried`, fill(pressed(form(other)), { tried: 'both' }));
  same(both.status, 303, 'and can bring the two together');
  // the same words again: nothing to decide
  const again = form(await school.get(`${path}/tried`));
  const equal = await at_once(school, `${path}/tried`, fill(pressed(again, 'continue'), { tried: 'a double click' }));
  ok(equal.every((one) => one.status === 303), `a section is sent ${many} times with the same words: no conflict`, tally(equal));

  const check = forms(await school.get(`${path}/check`)).find((one) => one.action.endsWith('/send'));
  const before = count('enquiry');
  const sent = await at_once(school, check.action, pressed(check));
  const places = new Set(sent.map((one) => one.location));
  ok(places.size === 1 && /\/sent$/.test([...places][0]), `a referral is sent ${many} times at once: the same reference`, `${tally(sent)} ${[...places].join(' ')}`);
  const back = await school.post(button.action, pressed(button));
  same(back.location, [...places][0], 'Back and send, from an older page: the same reference');
  same((await school.get(`${path}/story`)).location, [...places][0], 'Back to a section: what was sent is final, and leads there');
  same((await school.post(`${path}/tried`, fill(pressed(again, 'continue'), { tried: 'too late' }))).location, [...places][0], 'so does a section that is sent after that');
  same(count('enquiry') - before, 1, 'one referral is stored');
  const number = /referrals\/([0-9A-Z-]{9})\//.exec([...places][0])[1];
  same(count(`outbox WHERE body LIKE '%${number}%'`), 2, 'and two mails: one to the front door, one to the referrer');
}

async function public_forms() {
  for (const [path, sections, table] of [['/request', request, 'enquiry'], ['/complaint', complaint, 'complaint']]) {
    const visitor = new Person();
    const button = await journey(visitor, path, sections);
    const before = count(table);
    const sent = await at_once(visitor, button.action, pressed(button));
    ok(sent.every((one) => one.status === 303 || one.status === 200), `${path}: sent ${many} times at once`, tally(sent));
    const shown = new Set([...sent.filter((one) => one.status === 200), await visitor.get(`${path}/done`)]
      .map((one) => /onedoor-reference">([^<]*)<[\s\S]*onedoor-number">([0-9A-Z-]{19})</.exec(one.text)?.slice(1, 3).join(' ')));
    same(shown.size, 1, `${path}: one reference and one return code`);
    same(count(table) - before, 1, `${path}: one is stored`);
    const back = await visitor.post(button.action, pressed(button));
    same(back.location, `${path}/done`, `${path}: Back and send leads to the same reference`);
    same(count(table) - before, 1, `${path}: still one`);
    const [reference, code] = [...shown][0].split(' ');
    await visitor.post('/status', fill(pressed(form(await visitor.get('/status'))), { sent_reference: reference, return_code: code }));
    const status = await visitor.get('/status/found');
    ok(status.status === 200 && status.text.includes(reference), `${path}: and the code that was shown opens it`, status.status);
    // two windows of one browser
    const next = new Person();
    const [section, values] = Object.entries(sections)[0];
    const page = await next.get(`${path}/${section}`);
    await next.post(`${path}/${section}`, fill(pressed(form(page), 'continue'), values));
    const name = Object.keys(values).at(-1);
    const one = await next.get(`${path}/${section}`);
    const choice = section === 'start' ? { who: 'young_person' } : { are_you: 'other' };
    same((await next.post(`${path}/${section}`, fill(pressed(form(one), 'continue'), choice))).status, 303, `${path}: one window saves`);
    const late = await next.post(`${path}/${section}`, fill(pressed(form(one), 'continue'), section === 'start' ? { who: 'someone_else' } : { are_you: 'relative' }));
    ok(late.status === 409 && form(late), `${path}: the other is told, and shown both (${name})`, late.status);
    has(late.text, 'What is stored now', `${path}: side by side`);
  }
}

async function actions() {
  const page = form(await school.get('/partner/advice'));
  const typed = fill(pressed(page), { about: nasty, urgency: 'soon' });
  const before = count('enquiry');
  const mails = count('outbox');
  const sent = await at_once(school, '/partner/advice', typed);
  ok(new Set(sent.map((one) => one.location)).size === 1 && sent.every((one) => one.status === 303), `advice is asked ${many} times at once: the same reference`, tally(sent));
  same(count('enquiry') - before, 1, 'one is stored');
  same(count('outbox') - mails, 2, 'with its two mails');
  const reference = /referrals\/([0-9A-Z-]{9})\//.exec(sent[0].location)[1];

  const changed = await school.post('/partner/advice', fill(typed, { about: `${nasty} more` }));
  same(changed.status, 409, 'the same form with other answers: asked, not stored');
  has(changed.text, 'You have sent this form before', 'in words');
  has(changed.text, reference, 'with the reference of the first');
  same(typed_in(changed, 'about'), `${nasty} more`, 'and the text is kept');
  same(count('enquiry') - before, 1, 'nothing more is stored');
  same((await school.post('/partner/advice', pressed(form(changed)))).status, 303, 'if the person wants it, it is stored as well');
  same(count('enquiry') - before, 2, 'as a second one');
  same((await school.post('/partner/advice', typed)).location, sent[0].location, 'and the first form still leads to the first');

  const fresh = form(await school.get('/partner/advice'));
  const race = await at_once(school, '/partner/advice', (i) => fill(pressed(fresh), { about: `voice ${i} ${nasty}`, urgency: 'soon' }));
  same(race.filter((one) => one.status === 303).length, 1, `${many} at once with other answers each: one is stored`);
  ok(race.every((one, i) => one.status === 303 || (one.status === 409 && typed_in(one, 'about') === `voice ${i} ${nasty}`)), 'each of the others is asked and keeps its text', tally(race));
  same(count('enquiry') - before, 3, 'and nothing else is');
}

const family = () => sqlOne(`SELECT e.reference FROM data.episode e JOIN data.involvement i ON i.episode_id = e.id JOIN data.post p ON p.id = i.post_id
  JOIN data.account a ON a.id = p.account_id WHERE a.login = 'worker' AND i.role = 'key_worker' AND i.ended_at IS NULL AND e.state = 'open' LIMIT 1`);

/** Two people open the same; the first saves; the second must see both and lose nothing. */
async function two_people(what, first, second, path, one, two, stored, change = true) {
  const [a, b] = [await first.get(path), await second.get(path)];
  if (!ok(a.status === 200 && b.status === 200 && form(a) && form(b), `${what}: both have it open`, `${a.status} ${b.status}`)) return;
  const saved = await first.post(path, fill(pressed(form(a)), one));
  ok(saved.status === 303, `${what}: the first saves`, `${saved.status} ${plain(saved.text).slice(0, 300)}`);
  const told = await second.post(path, fill(pressed(form(b)), two));
  same(told.status, 409, `${what}: the second is told`);
  const name = Object.keys(two)[0];
  same(typed_in(told, name), two[name], `${what}: and keeps what was typed`);
  has(plain(told.text), one[name].split(' ').slice(0, 4).join(' '), `${what}: and sees what is stored`);
  has(told.text, 'What is stored now', `${what}: side by side`);
  same(stored(), one[name], `${what}: the first one's words stand`);
  const before = change && count('`change`');
  const both = await second.post(path, fill(pressed(form(told)), { [name]: `${one[name]} / ${two[name]}` }));
  ok(both.status === 303, `${what}: the second brings the two together`, `${both.status} ${plain(both.text).slice(0, 300)}`);
  same(stored(), `${one[name]} / ${two[name]}`, `${what}: and that stands`);
  if (change) ok(count('`change`') > before, `${what}: what it was before is kept`);
}

async function people() {
  const place = family();
  const entry = await worker.get(`/casework/family/${place}/entry`);
  const option = (name) => new RegExp(`<input[^>]*name="${name}"[^>]*value="([^"]+)"`).exec(entry.text)?.[1] ?? new RegExp(`<input[^>]*value="([^"]+)"[^>]*name="${name}"`).exec(entry.text)?.[1];
  const said = `${nasty} ${Date.now()}`;
  const typed = fill(pressed(form(entry)), {
    'occurred.day': '2', 'occurred.month': '3', 'occurred.year': '2025', 'occurred.time': '9:30am', precision: 'minute',
    kind: /<select[^>]*name="kind"[\s\S]*?<\/select>/.exec(entry.text)[0].match(/value="([a-z_]+)"/)[1],
    subjects: [option('subjects')], said, nature: 'fact', audience: option('audience'), in_confidence: 'no', family_may_see: 'no',
  });
  const added = await at_once(worker, `/casework/family/${place}/entry`, typed);
  ok(new Set(added.map((one) => one.location)).size === 1 && added.every((one) => one.status === 303), `an entry is added ${many} times at once: one entry`, tally(added));
  same(count(`entry WHERE said = '${sqlText(said)}'`), 1, 'one is stored');

  const manager = await new Person().signIn('manager');
  sql(`INSERT INTO data.reading_purpose (episode_id, post_id, purpose, given_at, ends) SELECT e.id, p.id, 'supervision', UTC_TIMESTAMP(), '2099-01-01'
    FROM data.episode e JOIN data.account a ON a.login = 'manager' JOIN data.post p ON p.account_id = a.id AND p.ends IS NULL WHERE e.reference = '${place}'`);
  const needed = await worker.post(`/casework/family/${place}/need`, fill(pressed(form(await worker.get(`/casework/family/${place}/need`))), { need: said, outcome: 'Calm mornings', measure: '' }));
  same(needed.status, 303, 'a need is added to the plan');
  const need = sqlOne(`SELECT id FROM data.plan_need WHERE need = '${sqlText(said)}'`);
  await two_people('a need of the plan', worker, manager, `/casework/family/${place}/need/${need}`,
    { need: 'First person\'s <b>words</b> 😀', outcome: 'Calm' }, { need: 'Second person\'s "words" مرحبا', outcome: 'Calm' }, () => sqlOne(`SELECT need FROM data.plan_need WHERE id = ${need}`), false);
  same(count(`plan_version WHERE content LIKE '%First person%'`) > 0, true, 'a need of the plan: earlier versions stay readable');

  // one whose procedure says no more than that it has changed: the page is read again
  const person = sqlOne(`SELECT m.person_id FROM data.family_member m JOIN data.episode e ON e.family_id = m.family_id WHERE e.reference = '${place}' AND m.role = 'parent_or_carer' LIMIT 1`);
  const safe = { ways: ['phone'], phone: '020 7946 0123', voicemail: 'no', 'confirmed.day': '1', 'confirmed.month': '3', 'confirmed.year': '2025' };
  await two_people('safe contact', worker, manager, `/casework/family/${place}/person/${person}/safe-contact`,
    { must_not_know: 'First: her <b>brother</b> 😀', ...safe }, { must_not_know: 'Second: his "uncle" مرحبا', ...safe }, () => sqlOne(`SELECT must_not_know FROM data.safe_contact WHERE person_id = ${person}`));

  const visitor = new Person();
  const button = await journey(visitor, '/complaint', complaint);
  await visitor.post(button.action, pressed(button));
  const reference = sqlOne("SELECT reference FROM data.complaint ORDER BY id DESC LIMIT 1");
  sqlOne(`UPDATE data.complaint SET route = 'corporate' WHERE reference = '${reference}'`);
  const [one, two] = [await new Person().signIn('complaints'), await new Person().signIn('complaints')];
  const rest = { finding: 'upheld', 'points.0.point': 'Nobody rang', 'points.0.found': 'upheld', 'points.0.evidence': 'The log of calls', answer_way: 'status_page' };
  // an answer goes out once: who comes second reads so, and can copy what was typed
  const path = `/manage/complaint/${reference}/answer`;
  const [first, second] = [form(await one.get(path)), form(await two.get(path))];
  const answered = await at_once(one, path, fill(pressed(first), { answer: nasty, ...rest }));
  ok(answered.every((each) => each.status === 303), `a complaint is answered ${many} times at once: once`, tally(answered));
  const late = await two.post(path, fill(pressed(second), { answer: `${nasty} second`, ...rest, finding: 'not_upheld' }));
  ok([409, 422].includes(late.status) && typed_in(late, 'answer') === `${nasty} second`, 'another officer who was late is told, and keeps the text', late.status);
  ok(/has been answered|What is stored now/.test(late.text), 'in words', plain(late.text).slice(0, 300));
  same(sqlOne(`SELECT s.answer FROM data.complaint_stage s JOIN data.complaint c ON c.id = s.complaint_id WHERE c.reference = '${reference}'`), nasty, 'the first answer stands');
}

await test(async () => {
  await school.signIn('school');
  await worker.signIn('worker');
  await referrals();
  await public_forms();
  await actions();
  await people();
  ok(await until(() => count("outbox WHERE state <> 'sent'") === 0, 60), 'all mail goes');
});
