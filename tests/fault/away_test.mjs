// Servers that are away: the database stopped, frozen, or killed half way through a CALL; the mail server
// stopped, refusing, or hanging up. Pages say so, forms come back as they were typed, and everything goes on
// by itself afterwards.
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { complaint, fill, form, forms, has, nasty, ok, Person, plain, pressed, referral, request, same, server, sql, sqlOne, test, until, wait } from '../support/person.mjs';

const within = 2;
const pidOf = (name) => Number.parseInt(readFileSync(`${process.env.ONEDOOR_VAR}/run/${name}.pid`, 'utf8'), 10);
const mine = (text) => sqlOne(`SELECT COUNT(*) FROM ${text}`);
const people = {};

/** The value that a control of the form holds now: what the person sees in it. */
const values = (one, name) => one.fields.filter(([each]) => each === name).map(([, value]) => value.replaceAll('\r\n', '\n'));

async function journey(person, path, sections, { but = [] } = {}) {
  for (const [section, answers] of Object.entries(sections)) {
    if (but.includes(section)) continue;
    const page = await person.get(`${path}/${section}`);
    const saved = await person.post(`${path}/${section}`, fill(pressed(form(page), 'continue'), answers));
    if (saved.status !== 303) throw new Error(`${path}/${section}: ${saved.status} ${plain(saved.text).slice(0, 600)}`);
  }
}
async function draft(person) {
  const begin = await person.get('/partner/refer');
  return /(\/partner\/referral\/[0-9A-Z-]{9})\//.exec((await person.post('/partner/refer', pressed(form(begin)))).location)[1];
}

/** Forms that are open on the screen when the database goes: who, where, what was typed, and how to see that it is stored. */
async function open_forms() {
  const school = people.school;
  const path = await draft(school);
  await journey(school, path, referral, { but: ['story'] });
  const visitor = new Person();
  await journey(visitor, '/request', request, { but: ['help'] });
  await journey(visitor, '/complaint', complaint, { but: ['happened'] });
  const family = sqlOne(`SELECT e.reference FROM data.episode e JOIN data.involvement i ON i.episode_id = e.id JOIN data.post p ON p.id = i.post_id
    JOIN data.account a ON a.id = p.account_id WHERE a.login = 'worker' AND i.role = 'key_worker' AND i.ended_at IS NULL AND e.state = 'open' LIMIT 1`);
  const entry = await people.worker.get(`/casework/family/${family}/entry`);
  if (entry.status !== 200) throw new Error(`the entry page of ${family}: ${entry.status}`);
  const option = (name) => new RegExp(`name="${name}"[^>]*value="([^"]+)"|value="([^"]+)"[^>]*name="${name}"`).exec(entry.text);
  const choose = (name) => { const found = option(name); return found?.[1] ?? found?.[2]; };
  const kind = /<select[^>]*name="kind"[\s\S]*?<\/select>/.exec(entry.text)[0].match(/value="([a-z_]+)"/)[1];
  const asked = sqlOne("SELECT reference FROM data.complaint WHERE kind = 'complaint' AND stage IN ('received', 'stage_1') ORDER BY id DESC LIMIT 1");
  sqlOne(`UPDATE data.complaint SET route = COALESCE(route, 'corporate') WHERE reference = '${asked}'`);
  const said = `${nasty}\nAnd a second line. ${Date.now()}`;
  const of = async (name, person, where, typed, stored) => ({ name, person, path: where, page: await person.get(where), typed, stored });
  return [
    await of('advice (partner)', school, '/partner/advice', { about: said, urgency: 'soon', tried: 'مرحبا' }, `data.enquiry WHERE JSON_VALUE(answers, '$.about') = '${sqlText(said)}'`),
    await of('a section of a referral (partner)', school, `${path}/story`, { ...referral.story, happening: said }, `data.draft WHERE JSON_VALUE(answers, '$.happening') = '${sqlText(said)}'`),
    await of('an entry, with choices that only the database knows (casework)', people.worker, `/casework/family/${family}/entry`, {
      'occurred.day': '2', 'occurred.month': '3', 'occurred.year': '2025', 'occurred.time': '9:30am', 'occurred.hour': undefined, 'occurred.minute': undefined,
      precision: 'minute', kind, subjects: [choose('subjects')], said, nature: 'fact', audience: choose('audience'), in_confidence: 'no', family_may_see: 'no', present: 'Zoë 😀',
    }, `data.entry WHERE said = '${sqlText(said)}'`),
    await of('the answer to a complaint (manage)', people.complaints, `/manage/complaint/${asked}/answer`, { finding: 'upheld', 'points.0.point': 'Nobody rang', 'points.0.found': 'upheld', 'points.0.evidence': 'The log of calls', answer: said, answer_way: 'status_page', learning: '<b>"Learn" & tell</b>' },
      `data.complaint_stage WHERE answer = '${sqlText(said)}'`),
    await of('a section of a request for help (public)', visitor, '/request/help', { ...request.help, happening: said }, null),
    await of('a section that asks by what another section says (public)', visitor, '/complaint/happened',
      { ...complaint.happened, happened: said, told_before: nasty, put_right: ['apology', 'record'], put_right_more: 'مرحبا بالعائلة' }, null),
  ];
}
const sqlText = (text) => text.replaceAll('\\', '\\\\').replaceAll("'", "\\'");

async function pages_say_so() {
  const visitor = new Person();
  await visitor.get('/');
  for (const [who, person, path] of [['public', visitor, '/request'], ['public', visitor, '/complaint/about'], ['partner', people.school, '/partner'], ['partner', people.school, '/partner/referrals'],
    ['casework', people.worker, '/casework'], ['casework', people.worker, '/casework/families'], ['manage', people.admin, '/manage/mail'], ['manage', people.complaints, '/manage/complaints']]) {
    const answer = await person.get(path);
    ok(answer.status === 503 && answer.seconds < within, `${who}: ${path} says 503 within ${within} s`, `${answer.status} after ${answer.seconds} s`);
    has(answer.text, 'not available at the moment', `${who}: ${path} says so plainly`);
  }
  const home = await visitor.get('/');
  ok(home.status === 200 && home.seconds < within, 'the public front page needs no database', home.status);
  const safety = await visitor.get('/safety');
  ok(safety.status === 200 && /999/.test(safety.text), 'nor do the numbers to call');
}

async function form_comes_back(one) {
  const typed = fill(pressed(form(one.page), one.path.includes('/referral/') || /^\/(request|complaint)/.test(one.path) ? 'continue' : undefined), one.typed);
  const answer = await one.person.post(one.path, typed);
  ok(answer.status === 503 && answer.seconds < within, `${one.name}: 503 within ${within} s`, `${answer.status} after ${answer.seconds} s`);
  has(answer.text, 'Everything that you typed is below', `${one.name}: says that nothing is lost`);
  one.given = form(answer);
  if (!ok(one.given?.action === one.path, `${one.name}: the form is in the page`)) return;
  const names = [...new Set(typed.map(([name]) => name))].filter((name) => name !== '_action');
  const wrong = names.filter((name) => JSON.stringify(values(one.given, name)) !== JSON.stringify(typed.filter(([each]) => each === name).map(([, value]) => value)) &&
    !(typed.find(([each]) => each === name)[1] === '' && values(one.given, name).join('') === ''));
  ok(wrong.length === 0, `${one.name}: every field comes back as it was typed, byte for byte`,
    wrong.map((name) => `${name}: ${JSON.stringify(values(one.given, name))} for ${JSON.stringify(typed.filter(([each]) => each === name))}`).join('\n#   '));
  ok(!/<script>alert/.test(answer.text), `${one.name}: and no script has become markup`);
}

async function button_works(one) {
  if (!one.given) return;
  const answer = await one.person.post(one.given.action, pressed(one.given));
  ok(answer.status === 303, `${one.name}: pressing the button of that page stores it`, `${answer.status} ${plain(answer.text).slice(0, 400)}`);
  if (one.stored) same(mine(one.stored), '1', `${one.name}: once, byte for byte`);
  else has((await one.person.get(one.path.replace(/[^/]+$/, 'check'))).text, 'مرحبا بالعائلة', `${one.name}: it is in the draft`);
}

/** Whether the processes that serve are the same ones as before. */
const serving = () => ['public', 'partner', 'casework', 'manage'].map((name) => `${pidOf(name)}:${readFileSync(`/proc/${pidOf(name)}/task/${pidOf(name)}/children`, 'utf8').trim()}`).join();

async function database_stopped() {
  const open = await open_forms();
  const before = serving();
  await server('stop', 'database');
  await pages_say_so();
  for (const one of open) await form_comes_back(one);
  for (let i = 0; i < 20; i++) await Promise.all([people.school.get('/partner'), people.worker.get('/casework')]);
  await server('start', 'database');
  const began = Date.now();
  for (const [person, path] of [[new Person(), '/request/start'], [people.school, '/partner'], [people.worker, '/casework'], [people.complaints, '/manage/complaints']]) {
    const answer = await until(async () => { const got = await person.get(path); return got.status === 200 && got; }, 5);
    ok(answer, `back: ${path} is served again by itself`);
  }
  ok(Date.now() - began < 5000, `back: all serve within 5 seconds (${Date.now() - began} ms)`);
  same(serving(), before, 'back: by the same processes');
  for (const one of open) await button_works(one);
}

/** With the database frozen nothing can be known; what is asked is still answered before nginx gives up. */
async function database_frozen() {
  const page = await people.school.get('/partner/advice');
  process.kill(pidOf('database'), 'SIGSTOP');
  try {
    const typed = fill(pressed(form(page)), { about: nasty, urgency: 'soon' });
    const answers = await Promise.all([people.school.get('/partner'), people.school.post('/partner/advice', typed), people.worker.get('/casework')]);
    ok(answers.every((answer) => answer.status === 503 && answer.seconds < 10), 'frozen: 503 before the watchdog', JSON.stringify(answers.map((answer) => [answer.status, answer.seconds])));
    ok(form(answers[1]) && values(form(answers[1]), 'about')[0] === nasty, 'frozen: the form comes back', plain(answers[1].text).slice(0, 300));
  } finally {
    process.kill(pidOf('database'), 'SIGCONT');
  }
  ok(await until(async () => (await people.school.get('/partner')).status === 200, 8), 'thawed: served again');
}

/** A root session that holds the draft's row: the CALL that sends it waits in the middle. */
function hold(reference) {
  const client = spawn('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, 'data'], { stdio: ['pipe', 'pipe', 'ignore'] });
  const ready = new Promise((go) => { client.stdout.once('data', go); });
  client.stdin.write(`START TRANSACTION; SELECT 1 FROM data.draft WHERE reference = '${reference}' FOR UPDATE;\n`);
  client.stdin.write('SELECT SLEEP(20);\n');
  client.on('error', () => {});
  client.stdin.on('error', () => {});
  return { client, ready: Promise.race([ready, wait(500)]) };
}

async function database_killed_half_way() {
  const school = people.school;
  const path = await draft(school);
  const reference = path.split('/').at(-1);
  await journey(school, path, referral);
  const check = forms(await school.get(`${path}/check`)).find((one) => one.action.endsWith('/send'));
  const enquiries = mine('data.enquiry');
  const held = hold(reference);
  await held.ready;
  const sent = [1, 2, 3].map(() => school.post(check.action, pressed(check)));
  await wait(700);
  const halfway = Number(mine("information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'"));
  ok(halfway >= 1, 'killed half way: CALLs were in the middle', halfway);
  await server('kill', 'database');
  held.client.kill('SIGKILL');
  const answers = await Promise.all(sent);
  ok(answers.every((answer) => answer.status === 503), 'killed half way: the sender is told that it is not available', JSON.stringify(answers.map((answer) => [answer.status, answer.seconds])));
  await server('start', 'database');
  same(mine('data.enquiry'), enquiries, 'killed half way: nothing of it is stored');
  same(mine(`data.draft WHERE reference = '${reference}' AND enquiry_id IS NULL AND answers <> '{}'`), '1', 'killed half way: the draft is whole');
  const again = form(answers[0]);
  const answer = await until(async () => { const got = await school.post(again?.action ?? check.action, pressed(again ?? check)); return got.status === 303 && got; }, 5);
  ok(/\/sent$/.test(answer?.location), 'killed half way: the button of that page sends it', answer?.location);
  same(Number(mine('data.enquiry')), Number(enquiries) + 1, 'killed half way: once');
}

// ---- mail ----

const caught = () => readdirSync(process.env.ONEDOOR_MAIL_DIR).filter((name) => name.endsWith('.eml')).map((name) => readFileSync(`${process.env.ONEDOOR_MAIL_DIR}/${name}`, 'utf8'));
const copies = (id) => caught().filter((mail) => mail.includes(`<${id}>`)).length;
const column = (id, name) => sqlOne(`SELECT ${name} FROM data.outbox WHERE message_id = '${id}'`);
const fault = (line) => (line ? writeFileSync(process.env.ONEDOOR_MAIL_FAULT, `${line}\n`) : rmSync(process.env.ONEDOOR_MAIL_FAULT, { force: true }));
const clock = (hours) => sql(`UPDATE data.clock_offset SET seconds = ${hours * 3600}`);

/** Asks for advice; the Message-ID of the acknowledgement. */
async function cause_mail(person) {
  const answer = await person.post('/partner/advice', fill(pressed(form(await person.get('/partner/advice'))), { about: nasty, urgency: 'soon' }));
  const reference = /referrals\/([0-9A-Z-]{9})\//.exec(answer.location)[1];
  return sqlOne(`SELECT message_id FROM data.outbox WHERE kind = 'acknowledgement' AND body LIKE '%${reference}%'`);
}

async function mail_refused() {
  fault('451 try later');
  const id = await cause_mail(people.school);
  ok(await until(() => column(id, "state = 'waiting' AND attempts = 1") === '1', 10), 'mail refused: it waits for its next try', JSON.stringify(sql(`SELECT state, attempts FROM data.outbox WHERE message_id = '${id}'`)));
  const pauses = [Number(column(id, 'TIMESTAMPDIFF(SECOND, core_now.t, next_at)'.replace('core_now.t', 'UTC_TIMESTAMP()')))];
  const admin = await people.admin.get('/manage/mail');
  has(admin.text, 'Next try', 'mail refused: the admin sees that it is being tried');
  ok(!/demo|@/.test(/<table[\s\S]*<\/table>/.exec(admin.text)?.[0].replace(/[a-z.]*\.example/g, '') ?? ''), 'mail refused: but no address');
  sql(`UPDATE data.outbox SET next_at = UTC_TIMESTAMP() WHERE message_id = '${id}'`);
  await until(() => column(id, 'attempts') === '2', 10);
  pauses.push(Number(column(id, 'TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), next_at)')));
  ok(pauses[0] > 0 && pauses[1] > pauses[0] * 1.5, `mail refused: pauses grow (${pauses.join(', ')} s)`);
  same(copies(id), 0, 'mail refused: it has not been taken');
  fault();
  sql(`UPDATE data.outbox SET next_at = UTC_TIMESTAMP() WHERE state = 'waiting'`);
  ok(await until(() => column(id, 'state') === 'sent', 10), 'taken again: it is sent');
  same(copies(id), 1, 'taken again: once');
  same(column(id, 'in_doubt'), '0', 'taken again: there is no doubt');
}

async function mail_stopped() {
  await server('stop', 'mail');
  const id = await cause_mail(people.school);
  ok(await until(() => column(id, "state = 'waiting' AND attempts = 1") === '1', 15), 'mail server stopped: it waits');
  await server('start', 'mail');
  sql(`UPDATE data.outbox SET next_at = UTC_TIMESTAMP() WHERE state = 'waiting'`);
  ok(await until(() => column(id, 'state') === 'sent', 15), 'mail server back: it is sent');
  same(copies(id), 1, 'mail server back: once');
  same(column(id, 'in_doubt'), '0', 'mail server back: there is no doubt');
}

/** The server takes it and hangs up before it says so: nobody can know, so it goes again and says so. */
async function mail_in_doubt() {
  fault('drop');
  const id = await cause_mail(people.school);
  await until(() => column(id, 'attempts') === '1' && column(id, 'state') === 'waiting', 15);
  fault();
  same(column(id, 'in_doubt'), '1', 'mail server hung up after taking it: marked in doubt');
  sql(`UPDATE data.outbox SET next_at = UTC_TIMESTAMP() WHERE state = 'waiting'`);
  ok(await until(() => column(id, 'state') === 'sent', 10), 'and sent again');
  same(copies(id), 2, 'with the same Message-ID');
}

async function mail_given_up() {
  fault('451 try later');
  const id = await cause_mail(people.school);
  await until(() => column(id, 'attempts') === '1' && column(id, 'state') === 'waiting', 10);
  for (const [hours, state] of [[24, 'waiting'], [71, 'waiting'], [73, 'failed']]) {
    const attempts = Number(column(id, 'attempts'));
    clock(hours);
    ok(await until(() => Number(column(id, 'attempts')) > attempts && column(id, 'state') !== 'sending', 10), `after ${hours} hours it was tried again`);
    same(column(id, 'state'), state, `after ${hours} hours it is ${state}`);
  }
  const admin = await new Person().signIn('admin');
  const page = await admin.get('/manage/mail');
  const number = column(id, 'id');
  const again = forms(page).find((one) => one.action === `/manage/mail/${number}/again`);
  if (!ok(again, 'given up after 72 hours: the admin sees it, with "Send again"', plain(page.text).slice(0, 600))) return;
  const worker = await new Person().signIn('worker');
  same((await worker.get('/manage/mail')).status === 200, false, 'nobody else sees it');
  fault();
  const answer = await admin.post(again.action, pressed(again));
  same(answer.status, 303, '"Send again" is done');
  ok(await until(() => column(id, 'state') === 'sent', 10), 'and it is sent');
  same(copies(id), 1, 'once');
  const twice = await admin.post(again.action, pressed(again));
  ok([303, 404].includes(twice.status), 'pressing it again harms nothing', twice.status);
  await wait(1500);
  same(copies(id), 1, 'and sends nothing');
}

await test(async () => {
  const visitor = new Person();
  await journey(visitor, '/complaint', complaint);
  await visitor.post('/complaint/send', pressed(forms(await visitor.get('/complaint/check')).find((one) => one.action.endsWith('/send'))));
  for (const login of ['school', 'worker', 'complaints', 'admin']) people[login] = await new Person().signIn(login);
  await database_stopped();
  await database_frozen();
  await database_killed_half_way();
  await until(() => mine("data.outbox WHERE state <> 'sent'") === '0', 20);
  await mail_refused();
  await mail_stopped();
  await mail_in_doubt();
  await mail_given_up();
}, async () => {
  fault();
  for (const name of ['database', 'mail']) await server('start', name);
  clock(0);
  sql("UPDATE data.outbox SET state = 'waiting', queued_at = UTC_TIMESTAMP(), next_at = UTC_TIMESTAMP() WHERE state <> 'sent'; DELETE FROM data.session");
  ok(await until(() => mine("data.outbox WHERE state <> 'sent'") === '0', 30), 'afterwards all mail has gone');
});
