// Nothing that anybody types on a public page can be read back by the public program's database account: it signs in as that account,
// tries every table, then every procedure with every value that could open something, also ones that the program itself never learns.
import { execFileSync, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { complaint, fill, form, forms, ok, Person, pressed, request, same, sql, sqlOne, test } from '../support/person.mjs';

const release = process.env.ONEDOOR_RELEASE;
const passwords = Object.fromEntries(readFileSync(process.env.ONEDOOR_PASSWORDS, 'utf8').trim().split('\n').map((line) => line.split(' ')));
const mark = `Mark${process.pid}x`;
const guess = 'Guess'; // what procedures are called with: given back, it says nothing that was typed
const asPublic = ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--user=onedoor_public', `--password=${passwords.public}`, '--default-character-set=utf8mb4', '--batch', '--force'];
const anywhere = '@address';
const run = (text) => spawnSync('mariadb', asPublic, { input: text, encoding: 'utf8', maxBuffer: 1 << 28 });

/** Types the mark into every text of a form, up to the check page; sends it if asked. */
async function type(path, sections, send) {
  const person = new Person();
  for (const [section, answers] of Object.entries(sections)) {
    const page = await person.get(`${path}/${section}`);
    const marked = Object.fromEntries(Object.entries(answers).map(([name, value]) => [name, /happen|name|must_not|different|line1/.test(name) ? `${mark} ${value}`.slice(0, 90) : value]));
    const saved = await person.post(`${path}/${section}`, fill(pressed(form(page), 'continue'), marked));
    if (saved.status !== 303) throw new Error(`${path}/${section}: ${saved.status}`);
  }
  if (!send) return;
  const button = forms(await person.get(`${path}/check`)).find((one) => one.action.endsWith('/send'));
  same((await person.post(button.action, pressed(button))).status, 303, `${path} is sent`);
}

test(async () => {
  await type('/request', request, true);
  await type('/complaint', complaint, true);
  await type('/request', request, false); // and one that stays a draft
  same(Number(sqlOne(`SELECT (SELECT COUNT(*) FROM enquiry WHERE answers LIKE '%${mark}%') + (SELECT COUNT(*) FROM complaint WHERE answers LIKE '%${mark}%')`)), 2, 'what was typed is in the database');
  sql(`INSERT INTO held (service_id, form, reference, received_at, form_hash, answers, facts, digest, return_code_hash, sign)
    SELECT 1, 'request', 'MARK-HELD', NOW(), form_hash, answers, facts, REPEAT('a', 64), UNHEX(REPEAT('ab', 32)), 'none' FROM enquiry WHERE answers LIKE '%${mark}%' LIMIT 1`);

  // Tables, one by one, and whatever else shows rows.
  const tables = sql("SELECT CONCAT(table_schema, '.`', table_name, '`') FROM information_schema.tables WHERE table_schema = 'data' OR table_schema LIKE '%\\_${release}'".replace('${release}', release)).map(([name]) => name);
  const tried = run(tables.map((name) => `SELECT '${name.replaceAll('`', '')}' AS readable, t.* FROM ${name} t LIMIT 1;`).join('\n'));
  same(tried.stdout, '', `none of ${tables.length} tables and views can be read`);
  same((tried.stderr.match(/ERROR 1142/g) ?? []).length, tables.length, 'each is refused');
  const schema = run(`SELECT routine_definition FROM information_schema.routines; SHOW PROCESSLIST; SELECT * FROM mysql.user; SELECT * FROM information_schema.user_variables;
    SELECT * FROM mysql.general_log; SELECT LOAD_FILE('/etc/passwd'); SHOW BINLOG EVENTS; HANDLER data.enquiry OPEN;`);
  ok(!schema.stdout.includes(mark) && !schema.stdout.includes('root:'), 'nor anything behind them');

  // Every procedure, with every value that there is to open it.
  const hex = (query) => sql(query).map(([value]) => `x'${value}'`);
  const pools = {
    p_draft: hex('SELECT HEX(hash) FROM sealed_draft ORDER BY saved_at DESC LIMIT 5'),
    p_drafts: hex('SELECT HEX(hash) FROM sealed_draft ORDER BY saved_at DESC LIMIT 5'),
    p_code: [...hex(`SELECT HEX(return_code_hash) FROM enquiry WHERE answers LIKE '%${mark}%'`), ...hex(`SELECT HEX(return_code_hash) FROM complaint WHERE answers LIKE '%${mark}%'`), `x'${'ab'.repeat(32)}'`],
    p_typed: sql(`SELECT reference FROM enquiry WHERE answers LIKE '%${mark}%' UNION SELECT reference FROM complaint WHERE answers LIKE '%${mark}%' UNION SELECT 'MARK-HELD'`).map(([r]) => `'${r}'`),
    p_key: sql("SELECT form_key FROM submission WHERE post_id = 0 ORDER BY taken_at DESC LIMIT 2").map(([key]) => `'${key}'`),
    p_digest: sql("SELECT digest FROM submission WHERE post_id = 0 ORDER BY taken_at DESC LIMIT 2").map(([key]) => `'${key}'`),
    p_version: ['999999'],
    p_network: [anywhere], // another one each time: nothing is throttled
  };
  const called = [];
  let script = '';
  const procedures = sql(`SELECT r.routine_name, COALESCE(GROUP_CONCAT(p.parameter_name ORDER BY p.ordinal_position), '') FROM information_schema.routines r
    LEFT JOIN information_schema.parameters p ON p.specific_schema = r.routine_schema AND p.specific_name = r.routine_name AND p.ordinal_position > 0
    WHERE r.routine_schema = 'public_${release}' AND r.routine_type = 'PROCEDURE' GROUP BY 1`);
  for (const [name, parameters] of procedures) {
    let lists = [[]];
    for (const parameter of parameters.split(',').filter(Boolean))
      lists = lists.flatMap((list) => (pools[parameter] ?? [`'${guess}'`]).map((value) => [...list, value])).slice(0, 400);
    if (name === 'draft_delete') continue; // would destroy what the others look for; it shows nothing but 1
    called.push(name);
    for (const list of lists) script += `CALL public_${release}.${name}(${list.join(', ').replaceAll(anywhere, () => `x'${randomBytes(32).toString('hex')}'`)});\n`;
  }
  const before = sqlOne('SELECT COUNT(*) FROM enquiry');
  const answers = run(script);
  ok(called.length > 8, `${called.length} procedures are called, ${script.split('\n').length - 1} times`);
  ok(answers.stdout.includes('\tpraise_received\t') || answers.stdout.includes('complaint_received') || answers.stdout.includes('\treceived\t'), 'some of it is the right key: the status answers');
  const leak = answers.stdout.split('\n').find((line) => line.includes(mark));
  ok(leak === undefined, 'and not one of them gives back a word that was typed', leak);
  for (const typed of ['Made Up Row', 'Kim from the library', '020 7946 0555', 'My brother']) ok(!answers.stdout.includes(typed), `not even with reference and code: ${typed}`);
  same(sqlOne('SELECT COUNT(*) FROM enquiry'), before, 'and none of it made anything');
  // A draft is ciphertext also to whoever reads the whole disk.
  const disk = execFileSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--batch', '--skip-column-names', '-e', 'SELECT HEX(sealed) FROM data.sealed_draft'], { encoding: 'utf8', maxBuffer: 1 << 28 });
  ok(!Buffer.from(disk.replaceAll('\n', ''), 'hex').toString('latin1').includes(mark), 'a draft is ciphertext to everybody');
}, () => sql(`DELETE FROM held WHERE reference = 'MARK-HELD'`));
