// What a process keeps of the one who was there before: nothing. Somebody signs in, refers and goes; then the memory
// of the programs that answered is read through, for the password and for what was typed.
import { openSync, closeSync, readFileSync, readSync, readdirSync } from 'node:fs';
import { fill, form, ok, Person, same, test } from '../support/person.mjs';

const pidOf = (name) => Number.parseInt(readFileSync(`${process.env.ONEDOOR_VAR}/run/${name}.pid`, 'utf8'), 10);
const workers = (parent) => readdirSync('/proc').filter((pid) => /^\d+$/.test(pid)).filter((pid) => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/.*\) /, '').split(' ')[1] === String(parent);
  } catch {
    return false;
  }
});

/** How often the words stand in the memory that a process writes to. */
function found(pid, words) {
  const memory = openSync(`/proc/${pid}/mem`, 'r');
  let times = 0;
  for (const line of readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n')) {
    const [, from, to, name] = /^([0-9a-f]+)-([0-9a-f]+) rw\S* \S+ \S+ \S+\s*(.*)$/.exec(line) ?? [];
    if (from === undefined || name.startsWith('[v')) continue;
    const bytes = Buffer.alloc(Number.parseInt(to, 16) - Number.parseInt(from, 16));
    const length = readSync(memory, bytes, 0, bytes.length, Number.parseInt(from, 16));
    for (let at = -1; (at = bytes.subarray(0, length).indexOf(words, at + 1)) >= 0;) times += 1;
  }
  closeSync(memory);
  return times;
}
const kept = (program, words) => workers(pidOf(program)).reduce((sum, pid) => sum + found(pid, words), 0);

await test(async () => {
  const database = /^signin (\S+)$/m.exec(readFileSync(process.env.ONEDOOR_PASSWORDS, 'utf8'))[1];
  const password = `Pass${Math.random().toString(36).slice(2)}Word`;
  const said = `Said${Math.random().toString(36).slice(2)}ByNobody`;

  const person = new Person();
  const refused = await person.post('/sign-in', fill(form(await person.get('/sign-in')).fields, { login: 'school', password }));
  same(refused.status, 422, 'a wrong password is refused');
  const school = await new Person().signIn('school');
  const page = await school.get('/partner/advice');
  const again = await school.post('/partner/advice', fill(form(page).fields, { about: said }));
  ok(again.text.includes(said), 'a form that is not complete comes back with what was typed', again.status);

  ok(workers(pidOf('signin')).length > 0, 'the workers are found');
  ok(kept('signin', database) > 0, 'and what they do keep, their setting, is found in them');
  same(kept('signin', password), 0, 'no worker of signin keeps the password');
  same(kept('partner', said), 0, 'no worker of partner keeps what was typed');
});
