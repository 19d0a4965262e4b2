// The workers under valgrind while people use them: no byte is read before it is written, none beyond its end, and
// none is lost. In check a few pages of each program; with --all each of them fifty times.
// limit: 1800
import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { all, fill, form, forms, ok, Person, pressed, same, server, sqlOne, test, until, wait } from '../support/person.mjs';

const { ONEDOOR_BUILD, ONEDOOR_CONFIG, ONEDOOR_VAR } = process.env;
const rounds = all ? 50 : 1;
const folder = mkdtempSync(join(ONEDOOR_VAR, 'tmp', 'valgrind-'));
const running = {};

/** Starts a program under valgrind in the place of the one that runs. */
async function start(name) {
  await server('stop', name);
  running[name] = spawn(`${ONEDOOR_BUILD}/onedoor-listen`, [`${ONEDOOR_VAR}/run/${name}.sock`, '600', '--', '/usr/bin/valgrind', '--leak-check=full',
    '--errors-for-leak-kinds=definite', '--show-leak-kinds=definite', `--log-file=${folder}/${name}-%p`, `${ONEDOOR_BUILD}/onedoor-${name}`],
  { env: { PATH: process.env.PATH, TZ: 'UTC', LC_ALL: 'C.UTF-8', ONEDOOR_CONFIG }, stdio: 'ignore' });
}
const there = (path) => until(async () => { const { status } = await new Person().get(path); return status > 0 && status < 500; }, 240, 500);

/** Ends it as a release does, and says what valgrind saw. */
async function end(name) {
  const ended = new Promise((done) => { running[name].once('exit', done); });
  running[name].kill('SIGTERM');
  await ended;
  delete running[name];
  const logs = readdirSync(folder).filter((file) => file.startsWith(`${name}-`));
  const faulty = logs.map((file) => readFileSync(join(folder, file), 'utf8')).filter((said) => !/ERROR SUMMARY: 0 errors/.test(said));
  ok(logs.length >= 2 && faulty.length === 0, `valgrind finds nothing in ${name} and its workers`, `${logs.length} processes ${faulty.join('')}`);
  await server('start', name);
}

async function visit(person, paths) {
  for (let round = 0; round < rounds; round += 1) {
    for (const path of paths) {
      const answer = await person.get(path);
      if (![200, 303].includes(answer.status)) ok(false, `${path} is answered`, answer.status);
    }
  }
}
/** Sends a form of a page with something wrong in it: it comes back. */
async function refused(person, path, values) {
  const page = await person.get(path);
  const sent = await person.post(path, fill(pressed(form(page)), values));
  const answer = sent.status === 303 ? await person.get(sent.location) : sent;
  same(answer.status, 422, `a form at ${path} with a fault comes back`);
}

const uses = {
  async public() {
    const person = new Person();
    await visit(person, ['/', '/guide', '/guide/whole', '/guide/whole?format=text', '/request', '/request/start', '/complaint', '/status', '/local-help']);
    await refused(person, '/status', { sent_reference: 'none', return_code: 'x' });
    same((await person.get('/nowhere')).status, 404, 'nothing is there');
  },
  async signin() {
    const person = new Person();
    await visit(person, ['/sign-in', '/sign-in?next=/partner']);
    await refused(person, '/sign-in', { login: 'school', password: 'wrong' });
    await person.signIn('school');
    same((await person.post('/sign-out', forms(await person.get('/partner')).find((one) => one.action === '/sign-out').fields)).status, 303, 'and out again');
  },
  async partner() {
    const person = await new Person().signIn('school');
    await visit(person, ['/partner', '/partner/refer', '/partner/referrals', '/partner/families', '/partner/advice']);
    await refused(person, '/partner/advice', { about: '' });
  },
  async casework() {
    const family = sqlOne(`SELECT e.reference FROM data.episode e JOIN data.involvement i ON i.episode_id = e.id JOIN data.post p ON p.id = i.post_id
      JOIN data.account a ON a.id = p.account_id WHERE a.login = 'worker' AND i.role = 'key_worker' AND i.ended_at IS NULL AND e.state = 'open' LIMIT 1`);
    const at = `/casework/family/${family}`;
    const person = await new Person().signIn('worker');
    await visit(person, ['/casework', '/casework/families', at, `${at}/chronology`, `${at}/plan`, `${at}/team`, `${at}/meetings`, `${at}/entry`]);
    await refused(person, `${at}/concern`, {});
  },
  async manage() {
    const officer = await new Person().signIn('complaints');
    const complaint = /href="(\/manage\/complaint\/[0-9A-Z]{4}-[0-9A-Z]{4})"/.exec((await officer.get('/manage/complaints')).text)?.[1];
    await visit(officer, ['/manage', '/manage/complaints', ...(complaint ? [complaint] : []), '/manage/complaints/numbers']);
    await visit(await new Person().signIn('admin'), ['/manage/guide', '/manage/mail', '/manage/accounts']);
  },
};
const first = { public: '/', signin: '/sign-in', partner: '/partner', casework: '/casework', manage: '/manage' };

await test(async () => {
  for (const [name, use] of Object.entries(uses)) {
    await start(name);
    ok(await there(first[name]), `${name} serves under valgrind`);
    await use();
    await end(name);
  }
}, async () => {
  for (const one of Object.values(running)) one.kill('SIGTERM');
  await wait(500);
  for (const name of Object.keys(uses)) await server('start', name);
  rmSync(folder, { recursive: true, force: true });
});
