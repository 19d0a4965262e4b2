// Journey 6: a parent complains without an account; the complaints officer records what was done and
// answers; the parent reads the answer with reference and code. A member of staff whom it is about finds nothing.
import { base, fill, finish, has, lacks, mails, ok, open, press, same, shot, signIn, sql, words } from '../support/browser.mjs';

const said = 'Nobody rang back. "Twice" <b>I asked</b> 😀 مرحبا O\'Neil';
const { browser, page } = await open();
const parent = await page();

await parent.goto(`${base}/`);
await parent.getByRole('link', { name: 'Make a complaint' }).click();
same(new URL(parent.url()).pathname, '/complaint', 'the first page leads to the complaint');
await shot(parent, 'complain-tasks');
lacks(await parent.content(), 'O\'Neil', 'nothing is there yet');

await parent.goto(`${base}/complaint/about`);
await press(parent, 'Save and continue');
ok(await parent.locator('.govuk-error-summary').isVisible(), 'an empty page says what to do');
has(await parent.title(), 'Error:', 'and its title says so');
await shot(parent, 'complain-errors');
await fill(parent, { kind: 'complaint', are_you: 'parent', for_other: 'no' });
await press(parent, 'Save and continue');
await fill(parent, { happened: said, court: 'no', put_right: ['apology'] });
await press(parent, 'Save and continue');
await fill(parent, { ways: ['none'] });
await press(parent, 'Save and continue');
has(await words(parent), said, 'check your answers shows it as typed');
await shot(parent, 'complain-check');

const sealed = sql("SELECT COUNT(*) FROM data.sealed_draft WHERE sealed LIKE '%Nobody rang%'");
same(sealed, '0', 'the draft in the database is no plain text');
await Promise.all([parent.waitForURL('**/complaint/done'), parent.locator('main').getByRole('button', { name: 'Send', exact: true }).dblclick()]);
const panel = await words(parent);
const reference = panel.match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0];
const code = panel.match(/[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0];
ok(reference && code, 'a reference and a return code are shown', panel);
same(sql(`SELECT COUNT(*) FROM data.complaint WHERE reference = '${reference}'`), '1', 'a double click made one complaint');
same(sql(`SELECT COUNT(*) FROM data.clock k JOIN data.complaint c ON c.id = k.complaint_id WHERE c.reference = '${reference}' AND k.kind = 'complaint_acknowledge'`), '1', 'its clock runs');
const notice = await mails(reference);
same(notice.length, 1, 'the complaints mailbox hears of it once');
lacks(notice.join(), 'rang', 'and the mail says nothing of what was written');
await shot(parent, 'complain-done');

const officer = await page();
await signIn(officer, 'complaints');
await officer.goto(`${base}/manage/complaints`);
has(await words(officer), reference, 'the register shows it');
await shot(officer, 'complain-register');
await officer.getByRole('link', { name: reference }).click();
has(await words(officer), said, 'with every character that was typed');
lacks(await officer.title(), 'rang', 'the title tells nothing');
await officer.getByRole('button', { name: 'Record what was done' }).click();
await press(officer, 'Save');
ok(await officer.locator('.govuk-error-summary').isVisible(), 'a step without words is refused beside the field');
await shot(officer, 'complain-step-errors');
const now = new Date(Date.now() - 3600e3);
const step = async (values) => {
  await officer.goto(`${base}/manage/complaint/${reference}/step`);
  await fill(officer, { ...values, done_at: [now.getUTCDate(), now.getUTCMonth() + 1, now.getUTCFullYear()] });
  await officer.fill('[name="done_at.time"]', '00:01');
  await press(officer, 'Save');
};
await step({ kind: 'acknowledged', what: 'Wrote on the status page' });
has(await words(officer), 'Wrote on the status page', 'what was done is recorded');
same(sql(`SELECT GROUP_CONCAT(k.kind, IF(k.met_at IS NULL, ' runs', ' met') ORDER BY k.id) FROM data.clock k JOIN data.complaint c ON c.id = k.complaint_id WHERE c.reference = '${reference}'`),
  'complaint_acknowledge met,complaint_answer runs', 'acknowledging stops one clock and starts the next');

await officer.goto(`${base}/manage/complaint/${reference}/answer`);
await fill(officer, { finding: 'upheld', answer: 'We are sorry. You were right.', answer_way: 'letter' });
await press(officer, 'Save the answer');
has(await words(officer), 'safe', 'an unsafe way is refused');
has(await officer.locator('[name=answer]').inputValue(), 'We are sorry', 'and nothing that was typed is lost');
await fill(officer, { answer_way: 'status_page' });
await press(officer, 'Save the answer');
has(await words(officer), 'Upheld', 'the answer stands in the register');
await shot(officer, 'complain-answered');

const later = await page();
await later.goto(`${base}/status`);
await fill(later, { sent_reference: reference.toLowerCase(), return_code: code });
await press(later, 'See what happens');
has(await words(later), 'We are sorry. You were right.', 'the parent reads the answer with reference and code');
await later.goto(`${base}/status`);
await fill(later, { sent_reference: reference, return_code: 'AAAA-AAAA-AAAA' });
await press(later, 'See what happens');
lacks(await words(later), 'sorry. You', 'with the reference alone nobody does');
await shot(later, 'complain-status-refused');

sql(`INSERT INTO data.complaint_about SELECT c.id, p.id FROM data.complaint c, data.post p JOIN data.account a ON a.id = p.account_id WHERE c.reference = '${reference}' AND a.login = 'complaints'`);
const refused = await officer.goto(`${base}/manage/complaint/${reference}`);
same(refused.status(), 404, 'whom it is about finds nothing of it');
await officer.goto(`${base}/manage/complaints?show=answered`);
lacks(await words(officer), reference, 'in the list neither');

await browser.close();
finish();
