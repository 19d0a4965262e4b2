// A release while people work: the next one's procedures are loaded beside those of this one, whose programs go on;
// then the programs are restarted and the old procedures go. One that was loaded is never loaded again as another.
import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fill, form, has, ok, Person, pressed, same, server, sql, sqlOne, test, wait } from '../support/person.mjs';

const { ONEDOOR_TOP: top, ONEDOOR_VAR: folder, ONEDOOR_DB_SOCKET: socket, ONEDOOR_RELEASE: old } = process.env;
const next = String(Number(old) + 1);
const programs = ['public', 'signin', 'partner', 'casework', 'manage', 'courier', 'clock', 'standing'];
const schemas = () => sql("SELECT schema_name FROM information_schema.schemata WHERE schema_name REGEXP '^casework_' ORDER BY 1").flat().join(' ');

/** A tool of sql/: what it said to standard error, "" if all was well. */
const run = (tool, args, environment = {}) => new Promise((done) => {
  const { ONEDOOR_PASSWORDS, ...rest } = process.env;
  execFile(tool, [socket, ...args], { env: { ...rest, USER: process.env.USER ?? 'root', ...environment } }, (error, out, said) => done(error ? said || String(error) : ''));
});
const passwords = { ONEDOOR_PASSWORDS: process.env.ONEDOOR_PASSWORDS };

async function work(people, until) {
  const odd = [];
  let rounds = 0;
  for (let over = false; !over; rounds += 1) {
    over = until.done; // one more round after it
    for (const [person, path] of people) {
      const answer = await person.get(path);
      if (answer.status !== 200) odd.push(`${path} ${answer.status}`);
    }
    const advice = await people[1][0].get('/partner/advice');
    const sent = await people[1][0].post('/partner/advice', fill(pressed(form(advice)), { about: `Release ${rounds}`, urgency: 'soon', tried: 'Nothing' }));
    if (sent.status !== 303) odd.push(`/partner/advice ${sent.status}`);
    await wait(100);
  }
  return { odd, rounds };
}

await test(async () => {
  const copy = mkdtempSync(join(folder, 'tmp', 'release-'));
  cpSync(join(top, 'sql'), copy, { recursive: true });
  appendFileSync(join(copy, 'core/010-now.sql'), '\n-- another\n');
  has(await run(join(copy, 'load'), [old]), 'give this one a new number', 'in production another release of the same number is refused');
  same(await run(join(top, 'sql/load'), [old], passwords), '', 'the very same one has nothing to do');

  const people = [[new Person(), '/'], [await new Person().signIn('school'), '/partner'], [await new Person().signIn('worker'), '/casework'], [await new Person().signIn('complaints'), '/manage/complaints']];
  const loaded = { done: false };
  const loading = run(join(copy, 'load'), [next], passwords).then((said) => { loaded.done = true; return said; });
  const { odd, rounds } = await work(people, loaded);
  same(await loading, '', 'the next release is loaded');
  ok(rounds > 1 && odd.length === 0, 'and meanwhile and afterwards the programs of this one serve', `${rounds} rounds: ${odd.join(', ')}`);
  same(schemas(), `casework_${old} casework_${next}`, 'both releases stand side by side');

  writeFileSync(`${folder}/etc/release`, readFileSync(`${folder}/etc/release`, 'utf8').replace(/^\d+/, next));
  writeFileSync(`${folder}/onedoor.conf`, readFileSync(`${folder}/onedoor.conf`, 'utf8').replace(/^release = .*$/m, `release = ${next}`));
  for (const name of programs) await server('stop', name);
  for (const name of programs) await server('start', name);
  same(await run(join(top, 'sql/drop-old'), [next]), '', 'the old release is dropped');
  same(schemas(), `casework_${next}`, 'only the new one is left');
  same(sqlOne(`SELECT COUNT(*) FROM mysql.procs_priv WHERE Db LIKE '%\\_${old}'`), '0', 'and no right to the old one');
  const after = await work(people, { done: true });
  ok(after.odd.length === 0, 'whoever was signed in goes on with the new programs', after.odd.join(', '));
  rmSync(copy, { recursive: true });
});
