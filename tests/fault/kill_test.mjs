// kill -9 under load: workers, their parents, the database and the courier die again and again while people
// send referrals, requests for help and complaints through nginx and press the button until they have a
// reference. Afterwards everything acknowledged is there once and whole, and no mail is missing.
// limit: 1800
import { readFileSync, readdirSync } from 'node:fs';
import { all, complaint, fill, form, forms, ok, Person, plain, pressed, referral, request, same, server, sql, sqlOne, test, until, wait } from '../support/person.mjs';

const rounds = all ? 100 : 10;
const submitters = 6;
const shortest = 3000; // of a round, ms
const made = []; // {kind, tag, references: Set, draft}
const odd = [];
let ending = false;
let tries = 0;
let serial = 0;
let template;

const run = Date.now().toString(36).slice(-6);
const untag = (text) => text.replaceAll(new RegExp(`tag-${run}-\\d{6}`, 'g'), 'tag').replace(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g, 'REF');
const newTag = () => `tag-${run}-${String(++serial).padStart(6, '0')}`;
const pick = (list) => list[Math.floor(Math.random() * list.length)];

/** As root, however long the database is away. */
async function stubborn(query) {
  for (;;) {
    try {
      return sql(query);
    } catch {
      await wait(200);
    }
  }
}

/** Presses the button; now and then two or three times at once, as a double click does. All that answer must agree. */
async function send(person, path, fields, referenceOf, references) {
  const presses = pick([1, 1, 1, 2, 3]);
  await Promise.all(Array.from({ length: presses }, async () => {
    const answer = await person.insist('POST', path, fields);
    const reference = await referenceOf(answer);
    if (reference) references.add(reference);
    else odd.push(`POST ${path}: ${answer.status} ${answer.location ?? plain(answer.text).slice(0, 200)}`);
  }));
  // back and resend
  if (Math.random() < 0.3) {
    const reference = await referenceOf(await person.insist('POST', path, fields));
    if (reference) references.add(reference);
  }
}

async function refer(person) {
  const one = { kind: 'referral', tag: newTag(), references: new Set(), who: person.login };
  const begin = await person.insist('GET', '/partner/refer');
  const started = await person.insist('POST', '/partner/refer', pressed(form(begin)));
  one.draft = /referral\/([0-9A-Z-]{9})\//.exec(started.location ?? '')?.[1];
  if (!one.draft) return odd.push(`a draft does not start: ${started.status} ${plain(started.text).slice(0, 200)}`);
  await stubborn(`UPDATE data.draft SET version = version + 1, answers = JSON_SET(${template}, '$.impact', '${one.tag} 😀') WHERE reference = '${one.draft}'`);
  // one section through its page, so that saving is under fire too
  const page = await person.insist('GET', `/partner/referral/${one.draft}/tried`);
  const saved = await person.insist('POST', `/partner/referral/${one.draft}/tried`, fill(pressed(form(page), 'continue'), { ...referral.tried, tried: `${one.tag} club` }));
  if (saved.status !== 303) odd.push(`a section is not saved: ${saved.status} ${plain(saved.text).slice(0, 200)}`);
  const check = await person.insist('GET', `/partner/referral/${one.draft}/check`);
  const button = forms(check).find((each) => each.action.endsWith('/send'));
  if (!button) return odd.push(`nothing to send with: ${check.status} ${plain(check.text).slice(0, 300)}`);
  made.push(one);
  await send(person, button.action, pressed(button), (answer) => /referrals\/([0-9A-Z-]{9})\/sent/.exec(answer.location ?? '')?.[1], one.references);
}

async function ask(kind, path, sections) {
  const person = new Person();
  const one = { kind, tag: newTag(), references: new Set(), who: 'public' };
  for (const [section, values] of Object.entries(sections)) {
    const page = await person.insist('GET', `${path}/${section}`);
    const tagged = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, name === 'happening' || name === 'happened' ? `${one.tag} ${value}` : value]));
    const saved = await person.insist('POST', `${path}/${section}`, fill(pressed(form(page), 'continue'), tagged));
    if (saved.status !== 303) return odd.push(`${path}/${section} is not saved: ${saved.status} ${plain(saved.text).slice(0, 300)}`);
  }
  const check = await person.insist('GET', `${path}/check`);
  const button = forms(check).find((each) => each.action.endsWith('/send'));
  if (!button) return odd.push(`nothing to send with at ${path}: ${check.status} ${plain(check.text).slice(0, 300)}`);
  made.push(one);
  const read = (page) => /onedoor-reference">([0-9A-Z]{4}-[0-9A-Z]{4})</.exec(page.text)?.[1];
  await send(person, button.action, pressed(button), async (answer) => (answer.status === 303 ? read(await person.insist('GET', `${path}/done`)) : answer.status === 200 && read(answer)), one.references);
  tries += person.tries;
  odd.push(...(person.odd ?? []));
}

/** Everything that one thing stored, in words that are the same for every run of the same journey. */
function fingerprints(kind) {
  const parts = kind === 'complaint'
    ? `SELECT x.reference, CONCAT_WS('|', x.kind, x.answers, x.facts, x.stage, x.complainant_name, x.safe_ways, x.return_code_hash IS NOT NULL,
        (SELECT GROUP_CONCAT(k.kind, k.due_at > x.received_at ORDER BY k.kind) FROM data.clock k WHERE k.complaint_id = x.id)) FROM data.complaint x`
    : `SELECT x.reference, CONCAT_WS('|', x.kind, x.channel, x.urgency, x.postcode, x.proposed_team_id, x.agreement, x.answers, x.facts, x.state, x.return_code_hash IS NOT NULL,
        (SELECT GROUP_CONCAT(CONCAT_WS(',', p.place, p.role, p.first_name, p.last_name, p.born, p.sex, p.relationship, p.parental_responsibility, p.main_carer, p.lives_at_home, p.phone, p.school, p.voice) ORDER BY p.place SEPARATOR ';')
         FROM data.enquiry_person p WHERE p.enquiry_id = x.id),
        (SELECT GROUP_CONCAT(CONCAT_WS(',', s.place, s.ways, s.phone, s.voicemail, s.name_to_use, s.must_not_know) ORDER BY s.place SEPARATOR ';')
         FROM data.enquiry_safe_contact s WHERE s.enquiry_id = x.id),
        (SELECT GROUP_CONCAT(c.criterion ORDER BY c.criterion) FROM data.enquiry_criterion c WHERE c.enquiry_id = x.id),
        (SELECT GROUP_CONCAT(k.kind, k.due_at > x.received_at ORDER BY k.kind) FROM data.clock k WHERE k.enquiry_id = x.id))
       FROM data.enquiry x WHERE x.kind = '${kind}'`;
  return new Map(sql(`SET SESSION group_concat_max_len = 1000000; ${parts}`).map(([reference, ...rest]) => [reference, rest.join('\t')]));
}

const pidOf = (name) => Number.parseInt(readFileSync(`${process.env.ONEDOOR_VAR}/run/${name}.pid`, 'utf8'), 10);
const childrenOf = (pid) => readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
const kinds = {
  worker: async (program) => { process.kill(pick(childrenOf(pidOf(program))), 'SIGKILL'); },
  parent: async (program) => { await server('kill', program); await wait(Math.random() * 300); await server('start', program); },
  database: async () => { await server('kill', 'database'); await wait(Math.random() * 500); await server('start', 'database'); },
  // with the mail server held, so that it dies between claiming a mail and noting what became of it
  courier: async () => {
    process.kill(pidOf('mail'), 'SIGSTOP');
    await wait(1300);
    await server('kill', 'courier');
    process.kill(pidOf('mail'), 'SIGCONT');
    await wait(Math.random() * 300);
    await server('start', 'courier');
  },
};

async function one_round(n) {
  const began = Date.now();
  const kind = ['worker', 'database', 'parent', 'courier'][n % 4];
  const program = pick(['partner', 'partner', 'public']);
  await wait(Math.random() * 800);
  const before = sum();
  await kinds[kind](program);
  // it serves again, by itself: things get done before the next one dies
  const back = await until(() => sum() >= before + 3, 30);
  if (!back) ok(false, `round ${n + 1}: after the ${kind} of ${program} was killed, work goes on within 30 seconds`);
  await wait(Math.max(0, shortest - (Date.now() - began)));
}
const sum = () => made.reduce((total, one) => total + (one.references.size > 0), 0);

async function life(login) {
  const person = login && await new Person().signIn(login);
  while (!ending) {
    if (person) await refer(person);
    else if (Math.random() < 0.5) await ask('request_for_help', '/request', request);
    else await ask('complaint', '/complaint', complaint);
  }
  if (person) {
    tries += person.tries;
    odd.push(...(person.odd ?? []));
  }
}

/** One of each before anything dies: what all others must look like. */
async function example() {
  const person = await new Person().signIn('school');
  const begin = await person.get('/partner/refer');
  const draft = /referral\/([0-9A-Z-]{9})\//.exec((await person.post('/partner/refer', pressed(form(begin)))).location)[1];
  for (const [section, values] of Object.entries(referral)) {
    const page = await person.get(`/partner/referral/${draft}/${section}`);
    const saved = await person.post(`/partner/referral/${draft}/${section}`, fill(pressed(form(page), 'continue'), values));
    if (saved.status !== 303) throw new Error(`${section}: ${saved.status} ${plain(saved.text).slice(0, 500)}`);
  }
  sql(`CREATE TABLE IF NOT EXISTS test_answers (id INT PRIMARY KEY, answers LONGTEXT); REPLACE INTO test_answers SELECT 1, answers FROM data.draft WHERE reference = '${draft}'`);
  template = '(SELECT t.answers FROM data.test_answers t)';
  await refer(person);
  await ask('request_for_help', '/request', request);
  await ask('complaint', '/complaint', complaint);
  sql(`DELETE FROM data.draft WHERE reference = '${draft}'`);
}

function check_stored(kind, examples) {
  const mine = made.filter((one) => one.kind === kind);
  const stored = fingerprints(kind);
  const acknowledged = new Set(mine.flatMap((one) => [...one.references]));
  const want = untag(examples.get(kind));
  const missing = [...acknowledged].filter((reference) => !stored.has(reference));
  const different = mine.filter((one) => [...one.references].some((reference) => stored.has(reference) && (untag(stored.get(reference)) !== want || !stored.get(reference).includes(one.tag))));
  ok(mine.length > 0 && mine.every((one) => one.references.size === 1), `${kind}: each of ${mine.length} got one and only one reference, however often it was sent`,
    JSON.stringify(mine.filter((one) => one.references.size !== 1).map((one) => [one.tag, ...one.references])));
  same(acknowledged.size, mine.length, `${kind}: no two got the same reference`);
  ok(missing.length === 0, `${kind}: every acknowledged reference exists`, missing.join(' '));
  ok(different.length === 0, `${kind}: and is whole: answers, persons, safe contact, criteria, clocks`,
    different.slice(0, 1).map((one) => `${untag(stored.get([...one.references][0]))}\n#   should be ${want}`).join());
  const tags = [...stored.values()].map((text) => new RegExp(`tag-${run}-\\d{6}`).exec(text)?.[0]).filter(Boolean);
  same(tags.length, new Set(tags).size, `${kind}: nothing was stored twice`);
  same(stored.size - first.get(kind), mine.length, `${kind}: and nothing besides`);
  return acknowledged;
}

let first;
const counts = () => new Map([['referral', 'enquiry'], ['request_for_help', 'enquiry'], ['complaint', 'complaint']]
  .map(([kind, table]) => [kind, Number(sqlOne(`SELECT COUNT(*) FROM data.${table} WHERE ${table === 'enquiry' ? `kind = '${kind}'` : 'TRUE'}`))]));

async function check_mail(references) {
  // What was claimed when the database died is taken up again after five minutes: the clock is moved, not waited for.
  const gone = () => sqlOne("SELECT COUNT(*) FROM data.outbox WHERE state <> 'sent'") === '0';
  if (!await until(gone, 15)) {
    sql('UPDATE data.clock_offset SET seconds = seconds + 360');
    await until(gone, 60);
    sql('UPDATE data.clock_offset SET seconds = 0');
  }
  ok(gone(), 'every mail has gone', JSON.stringify(sql("SELECT id, state, attempts, fault, in_doubt FROM data.outbox WHERE state <> 'sent' LIMIT 5")));
  const outbox = sql(`SELECT message_id, in_doubt, kind, REPLACE(CONCAT(subject, body), '\\n', ' ') FROM data.outbox`).map(([id, doubt, kind, words]) => ({ id, doubt, kind, words }));
  const caught = new Map();
  for (const name of readdirSync(process.env.ONEDOOR_MAIL_DIR).filter((each) => each.endsWith('.eml'))) {
    const id = /^Message-ID: <([^>]*)>/im.exec(readFileSync(`${process.env.ONEDOOR_MAIL_DIR}/${name}`, 'utf8'))?.[1];
    caught.set(id, (caught.get(id) ?? 0) + 1);
  }
  const lost = outbox.filter((mail) => !caught.has(mail.id));
  const twice = outbox.filter((mail) => caught.get(mail.id) > 1);
  ok(outbox.some((mail) => mail.doubt === '1'), 'some were on their way when the courier died: they went again, in doubt');
  ok(lost.length === 0, `each of ${outbox.length} mails was caught`, lost.map((mail) => mail.id).join(' '));
  ok(twice.every((mail) => mail.doubt === '1' && caught.get(mail.id) <= 3), `${twice.length} came twice, each with its first Message-ID and marked in doubt`,
    JSON.stringify(twice.map((mail) => [mail.id, caught.get(mail.id), mail.doubt])));
  const about = new Map();
  for (const mail of outbox)
    for (const [reference] of mail.words.matchAll(/\b[0-9A-Z]{4}-[0-9A-Z]{4}\b/g)) about.set(reference, (about.get(reference) ?? new Set()).add(mail));
  const wrong = made.flatMap((one) => [...one.references].map((reference) => [reference, one.kind, [...about.get(reference) ?? []].map((mail) => mail.kind).sort().join()]))
    .filter(([, kind, mails]) => mails !== { referral: 'acknowledgement,front_door_notice', request_for_help: 'front_door_notice', complaint: 'complaint_notice' }[kind]);
  ok(wrong.length === 0, `each of ${references.length} has the mails that it should have, once`, JSON.stringify(wrong.slice(0, 5)));
}

await test(async () => {
  first = counts();
  const drafts = Number(sqlOne('SELECT COUNT(*) FROM data.draft'));
  await example();
  same(odd.length, 0, `one of each is sent before anything dies ${odd.join('; ')}`);
  const examples = new Map(made.map((one) => [one.kind, fingerprints(one.kind).get([...one.references][0])]));
  const began = Date.now();
  const lives = [...['school', 'police', 'charity'].map(life), ...Array.from({ length: submitters - 3 }, () => life())];
  for (let n = 0; n < rounds; n++) await one_round(n);
  ending = true;
  await Promise.all(lives);
  const seconds = (Date.now() - began) / 1000;
  console.log(`# ${rounds} kills in ${seconds.toFixed(0)} s; ${made.length} sent with ${tries} requests`);

  ok(odd.length === 0, 'nobody met anything but the page, "not available" or a lost connection', [...new Set(odd)].slice(0, 8).join('\n#   '));
  ok(made.length >= rounds * 3, `there was a load: ${made.length} were sent`);
  const references = ['referral', 'request_for_help', 'complaint'].flatMap((kind) => [...check_stored(kind, examples)]);
  same(new Set(references).size, references.length, 'no reference was given twice');
  const started = made.filter((one) => one.kind === 'referral');
  same(Number(sqlOne('SELECT COUNT(*) FROM data.draft')) - drafts, started.length, 'each start made one draft');
  same(sqlOne('SELECT COUNT(DISTINCT enquiry_id) FROM data.draft WHERE enquiry_id IS NOT NULL'), sqlOne('SELECT COUNT(*) FROM data.draft WHERE enquiry_id IS NOT NULL'), 'one enquiry a draft');
  same(sqlOne(`SELECT COUNT(*) FROM data.draft d WHERE d.reference IN (${started.map((one) => `'${one.draft}'`).join()}) AND d.answers = '{}'`), String(started.length), 'what was sent has left its draft');
  await check_mail(references);
}, async () => {
  ending = true;
  for (const name of ['database', 'partner', 'public', 'courier']) await server('start', name);
  sql('UPDATE data.clock_offset SET seconds = 0; DROP TABLE IF EXISTS data.test_answers');
});
