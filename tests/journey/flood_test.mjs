// A flood of junk on a public form: what is over the limit is held apart, the inbox stays usable, and a real plea among the junk is
// shown to an officer first. 10,000 with --all.
// limit: 900
import { readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { base, finish, has, lacks, mails, ok, open, press, same, shot, signIn, sql, sure, words } from '../support/browser.mjs';

const many = process.env.ONEDOOR_CHECK_ALL === '1' ? 10000 : 400;
const release = process.env.ONEDOOR_RELEASE;
const passwords = Object.fromEntries(readFileSync(process.env.ONEDOOR_PASSWORDS, 'utf8').trim().split('\n').map((line) => line.split(' ')));
const hex = (n) => randomBytes(n).toString('hex');
const reference = () => `${hex(2)}-${hex(2)}`.toUpperCase();
const form = sql("SELECT hash FROM data.form_definition WHERE name = 'request-for-help' ORDER BY loaded_at DESC LIMIT 1");
const spammer = hex(32);
const plea = { reference: reference(), code: hex(32) };

/** The statement by which the public program sends one request, from an address. */
function call(answers, { from = spammer, as = reference(), code = hex(32) } = {}) {
  const facts = { 'enquiry.kind': 'request_for_help', people: [{ role: 'adult', asker: 'yes', name_first: 'Q', name_last: 'Zx' }] };
  const quoted = (value) => `'${JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  return `CALL public_${release}.request_send('${hex(32)}', SHA2(${quoted(answers)}, 256), '${as}', '${form}', ${quoted(answers)}, ${quoted(facts)}, x'${code}', x'${from}');\n`;
}
function asPublic(text) {
  const run = spawnSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--user=onedoor_public', `--password=${passwords.public}`,
    '--default-character-set=utf8mb4', '--batch', '--skip-column-names'], { input: text, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(run.stderr);
}
const held = (where = '1') => Number(sql(`SELECT COUNT(*) FROM data.held WHERE ${where}`));
const enquiries = () => Number(sql('SELECT COUNT(*) FROM data.enquiry'));

const { browser, page } = await open();
const officer = await page();
const limits = sql("SELECT per_address FROM data.public_limit WHERE form = 'request'");
async function inbox() {
  const began = Date.now();
  await officer.goto(`${base}/casework/inbox`);
  return Date.now() - began;
}
try {
  sql("UPDATE data.public_limit SET per_address = 3 WHERE form = 'request'; DELETE FROM data.public_try; DELETE FROM data.held; DELETE FROM data.outbox WHERE kind LIKE 'held%'");
  await signIn(officer, 'contact');
  await inbox();
  const quiet = Math.min(await inbox(), await inbox(), await inbox());
  const before = enquiries();

  let script = '';
  for (let i = 0; i < many; i += 1) {
    if (i === Math.floor(many / 2)) script += call({ happening: 'Please. He hits me and I am scared. <b>Call</b> in the morning', phone: '020 7946 0999' }, { as: plea.reference, code: plea.code });
    script += call({ happening: i % 2 === 0 ? 'BUY NOW http://x.example' : `junk ${hex(40)}` });
  }
  asPublic(script);
  same(enquiries() - before, 3, 'three are ordinary: they are in the inbox');
  same(held(), many - 2, 'everything else is held apart: nothing is refused, nothing is lost');
  asPublic(call({ happening: 'From somewhere else' }, { from: hex(32) }));
  same(enquiries() - before, 4, 'somebody at another address is in the inbox at once');

  const now = Math.min(await inbox(), await inbox(), await inbox());
  ok(now < Math.max(2 * quiet, 2000), 'the inbox is as fast as before', `${now} ms for ${quiet}`);
  console.log(`# inbox ${quiet} ms, with ${many} held apart ${now} ms`);
  has(await words(officer), '1 of what is held apart may be from somebody who needs help', 'and says that one of them may be real');
  const told = await mails('Read today: held apart, and may be real');
  ok(told.length > 0, 'the front door is told');
  same(sql("SELECT COUNT(*) FROM data.outbox WHERE kind = 'held_real'"), '1', 'once, not each time');
  lacks(told.join(), 'hits me', 'without a word of it');
  await shot(officer, 'flood-inbox');
  const began = Date.now();
  await officer.getByRole('link', { name: 'Look at them now' }).click();
  await officer.waitForLoadState();
  ok(Date.now() - began < 8000, 'the list of what is held apart is quick', `${Date.now() - began} ms`);
  await shot(officer, 'flood-held');
  has(await officer.locator('.govuk-checkboxes__item').first().innerText(), 'He hits me', 'what speaks of danger is first');
  has(await words(officer), `${many / 2 - 2 + (many % 4 === 0 ? 0 : 1)} times in all`, 'the same text many times is one line');
  await press(officer, 'Put in the inbox');
  has(await words(officer), 'Tick at least one', 'nothing ticked: said beside the list');
  await shot(officer, 'flood-held-errors');

  // Whoever sent it sees that it has arrived, before and after. (Codes reach the database as hashes; here the test knows only the hash.)
  const state = () => {
    const run = spawnSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--user=onedoor_public', `--password=${passwords.public}`, '--batch'],
      { input: `CALL public_${release}.status_show('${plea.reference}', x'${plea.code}', x'${hex(32)}');`, encoding: 'utf8' });
    return run.stdout;
  };
  has(state(), '\treceived\t', 'its status page says that we have it');
  sql(`UPDATE data.held SET received_at = received_at - INTERVAL 2 DAY WHERE reference = '${plea.reference}'`);
  await officer.check(`[name=lines][value="${plea.reference}"]`);
  await Promise.all([officer.waitForURL(/done=saved/), officer.locator('main').getByRole('button', { name: 'Put in the inbox' }).dblclick()]);
  same(sql(`SELECT CONCAT(COUNT(*), ' ', SUM(e.received_at < core_${release}.now() - INTERVAL 1 DAY), ' ', SUM(k.started_at = e.received_at AND k.due_at = core_${release}.clock_due(e.service_id, 'decision', e.received_at)))
    FROM data.enquiry e JOIN data.clock k ON k.enquiry_id = e.id AND k.kind = 'decision' WHERE e.reference = '${plea.reference}'`), '1 1 1', 'it is in the inbox once, as of when it came, and its clock runs from then');
  has(state(), '\treceived\t', 'and its status page still knows it');
  same(sql(`SELECT answers FROM data.held WHERE reference = '${plea.reference}'`), '{}', 'no second copy of it stays');
  await officer.goto(`${base}/casework/inbox?find=${plea.reference}`);
  has(await words(officer), plea.reference, 'the officer finds it');

  await officer.goto(`${base}/casework/held`);
  const some = await officer.locator('[name=lines]').first().getAttribute('value');
  await officer.locator('[name=lines]').first().check();
  await sure(officer, 'Put aside what is ticked');
  same(sql(`SELECT state FROM data.held WHERE reference = '${some}'`), 'dismissed', 'what is ticked is put aside');
  while (await officer.getByText('Put the first 2000 of these aside').count() > 0) await sure(officer, 'Put aside many at once');
  await sure(officer, 'Put aside many at once');
  same(held("state = 'held'"), 0, 'and all the rest at once');
  await shot(officer, 'flood-empty');
  await officer.goto(`${base}/casework/held?state=dismissed`);
  await shot(officer, 'flood-aside');
  await officer.check(`[name=lines][value="${some}"]`);
  await press(officer, 'Put in the inbox');
  same(sql(`SELECT COUNT(*) FROM data.enquiry WHERE reference = '${some}'`), '1', 'what was put aside can be fetched back');

  // Complaints are held apart likewise, for the complaints officer.
  sql("UPDATE data.public_limit SET per_address = 0 WHERE form = 'complaint'");
  const complaintForm = sql("SELECT hash FROM data.form_definition WHERE name = 'complaint' ORDER BY loaded_at DESC LIMIT 1");
  const as = reference();
  asPublic(`CALL public_${release}.complaint_send('${hex(32)}', '${hex(32)}', '${as}', '${complaintForm}', '{"happened":"Nobody rang back"}', '{"complaint.kind":"complaint"}', x'${hex(32)}', x'${hex(32)}');`);
  const complaints = await page();
  await signIn(complaints, 'complaints');
  await complaints.goto(`${base}/manage/complaints`);
  await complaints.getByRole('link', { name: 'Look through them' }).click();
  await complaints.waitForLoadState();
  has(await words(complaints), 'Nobody rang back', 'the complaints officer looks through what is held apart of complaints');
  await shot(complaints, 'flood-complaints');
  await complaints.check(`[name=lines][value="${as}"]`);
  await press(complaints, 'Put in the register');
  same(sql(`SELECT CONCAT(COUNT(*), ' ', COUNT(k.id)) FROM data.complaint c JOIN data.clock k ON k.complaint_id = c.id WHERE c.reference = '${as}'`), '1 1', 'and puts it in the register, with its clock');

  const narrow = await page({ viewport: { width: 320, height: 640 } });
  await signIn(narrow, 'contact');
  await narrow.goto(`${base}/casework/held?state=dismissed`);
  ok(await narrow.evaluate(() => document.documentElement.scrollWidth <= 320), 'the list fits 320 pixels');
  await shot(narrow, 'flood-narrow');
} finally {
  sql(`UPDATE data.public_limit SET per_address = ${limits} WHERE form IN ('request', 'complaint'); DELETE FROM data.held; DELETE FROM data.public_try`);
}
await browser.close();
finish();
