// Journey 6: a parent complains without an account; the complaints officer acknowledges, takes longer, answers late; the
// parent asks for a second look; somebody else answers. Clocks count working days over Christmas and Easter. Whom it is
// about finds nothing. A compliment is shorter, and reaches whom it is for.
import { readdirSync, readFileSync } from 'node:fs';
import { base, fill, finish, has, lacks, mails, ok, open, press, same, shot, signIn, sql, words } from '../support/browser.mjs';
import { reference as newReference } from '../support/portal.mjs';

const said = 'Nobody rang back. "Twice" <b>I asked</b> 😀 مرحبا O\'Neil';
const at = (instant) => sql(`UPDATE data.clock_offset SET seconds = ${Math.round((Date.parse(instant) - Date.now()) / 1000)} WHERE id = 1`);
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

const send = async (who, about, happened, reply) => {
  await who.goto(`${base}/complaint/about`);
  await fill(who, about);
  await press(who, 'Save and continue');
  await fill(who, happened);
  await press(who, 'Save and continue');
  await fill(who, reply);
  await press(who, 'Save and continue');
};
const sent = async (who) => {
  await Promise.all([who.waitForURL('**/complaint/done'), who.locator('main').getByRole('button', { name: 'Send', exact: true }).dblclick()]);
  const panel = await words(who);
  const found = { reference: panel.match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0], code: panel.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0] };
  ok(found.reference && found.code, 'a reference and a return code are shown', panel);
  return found;
};
const clocks = (reference) => sql(`SELECT GROUP_CONCAT(k.kind, ' ', DATE(k.due_at - INTERVAL 1 SECOND), IF(k.stopped, ' stopped', IF(k.met_at IS NULL, ' runs', IF(k.met_at >= k.due_at, ' late', ' met'))) ORDER BY k.id) `
  + `FROM data.clock k JOIN data.complaint c ON c.id = k.complaint_id WHERE c.reference = '${reference}'`);
const status = async (who, reference, code) => {
  await who.goto(`${base}/status`);
  await fill(who, { sent_reference: reference, return_code: code });
  await press(who, 'See what happens');
  return words(who);
};
const officerOf = async (login) => {
  const who = await page();
  await signIn(who, login);
  return who;
};
const step = async (who, reference, values, instant) => {
  const when = new Date(instant);
  await who.goto(`${base}/manage/complaint/${reference}/step`);
  await fill(who, { ...values, done_at: [when.getUTCDate(), when.getUTCMonth() + 1, when.getUTCFullYear()] });
  await who.fill('[name="done_at.time"]', when.toISOString().slice(11, 16));
  await press(who, 'Save');
};

const route = async (who, reference, values) => {
  await who.goto(`${base}/manage/complaint/${reference}/route`);
  await fill(who, values);
  await press(who, 'Save');
};

const point = { 'points.0.point': 'Nobody rang', 'points.0.found': 'upheld', 'points.0.evidence': 'The log of calls' };

try {
  // Christmas Eve is a Thursday: 25, 28 December and 1 January do not count.
  at('2026-12-24T10:00:00Z');
  await send(parent, { kind: 'complaint', are_you: 'parent', for_other: 'no' },
    { danger: 'no', happened: said, in_year: 'yes', court: 'no', care: 'no', put_right: ['apology'] }, { ways: ['email'], email: 'nobody@parent.example' });
  has(await words(parent), said, 'check your answers shows it as typed');
  await shot(parent, 'complain-check');
  same(sql("SELECT COUNT(*) FROM data.sealed_draft WHERE sealed LIKE '%Nobody rang%'"), '0', 'the draft in the database is no plain text');
  const { reference, code } = await sent(parent);
  same(sql(`SELECT COUNT(*) FROM data.complaint WHERE reference = '${reference}'`), '1', 'a double click made one complaint');
  same(clocks(reference), 'complaint_acknowledge 2027-01-05 runs', 'five working days over Christmas');
  const notice = await mails(reference);
  same(notice.length, 1, 'the complaints mailbox hears of it once');
  lacks(notice.join(), 'rang', 'and the mail says nothing of what was written');
  await shot(parent, 'complain-done');

  let officer = await officerOf('complaints');
  await officer.goto(`${base}/manage`);
  ok(/Complaints\s+\d+ waiting/.test(await words(officer)), 'the start page counts what waits');
  await officer.goto(`${base}/manage/complaints`);
  has(await words(officer), reference, 'the register shows it');
  await shot(officer, 'complain-register');
  at('2027-01-05T09:00:00Z');
  officer = await officerOf('complaints');
  await officer.goto(`${base}/manage/complaints`);
  has(await officer.locator('tr', { hasText: reference }).innerText(), 'Due today', 'on its last day it is due today');
  await officer.getByRole('link', { name: reference }).click();
  has(await words(officer), said, 'with every character that was typed');
  lacks(await officer.title(), 'rang', 'the title tells nothing');
  await officer.getByRole('button', { name: 'Record what was done' }).click();
  await press(officer, 'Save');
  ok(await officer.locator('.govuk-error-summary').isVisible(), 'a step without words is refused beside the field');
  await shot(officer, 'complain-step-errors');
  await step(officer, reference, { kind: 'acknowledged', told: 'We understood that nobody rang you.', what: 'Wrote on the status page' }, '2027-01-05T08:59:00Z');
  has(await words(officer), 'chooses the route', 'nothing is acknowledged before the route is chosen');
  await officer.goto(`${base}/manage/complaint/${reference}/answer`);
  has(await words(officer), 'chooses the route', 'nor answered');
  same(await officer.locator('[name=answer]').count(), 0, 'and nobody fills in an answer in vain');
  await route(officer, reference, { route: 'corporate', route_reason: 'About early help.' });
  await step(officer, reference, { kind: 'acknowledged', told: 'We understood that nobody rang you.', what: 'Wrote on the status page' }, '2026-12-23T09:00:00Z');
  has(await words(officer), 'after it came in', 'it cannot be acknowledged before it came');
  await step(officer, reference, { kind: 'acknowledged', told: 'We understood that nobody rang you.', what: 'Wrote on the status page' }, '2027-01-05T08:59:00Z');
  has(await words(officer), 'Wrote on the status page', 'what was done is recorded');
  same(clocks(reference), 'complaint_acknowledge 2027-01-05 met,complaint_answer 2027-01-19 runs', 'acknowledging stops one clock and starts the next');

  const longer = async (who, days, reason) => {
    await who.goto(`${base}/manage/complaint/${reference}/more-time`);
    await fill(who, { days, reason });
    await press(who, 'Save and tell them');
  };
  await longer(officer, '11', 'Somebody we must ask is ill.');
  has(await words(officer), 'at most 10 in all', 'more than ten more days are refused');
  has(await officer.locator('[name=reason]').inputValue(), 'is ill', 'with the reason kept');
  await longer(officer, '10', 'Somebody we must ask is ill.');
  has(clocks(reference), 'complaint_answer 2027-02-02 runs', 'ten more working days');
  await longer(officer, '1', 'Again.');
  has(await words(officer), 'at most 10 in all', 'and not one more');
  const reader = await page();
  const waiting = await status(reader, reference.toLowerCase(), code);
  has(waiting, 'We understood that nobody rang you.', 'the parent reads the acknowledgement');
  lacks(waiting, 'Wrote on the status page', 'and not what is in the register only');
  has(waiting, 'Somebody we must ask is ill.', 'the parent reads why');
  has(waiting, '2 February 2027', 'and until when');
  has(waiting, 'Ombudsman', 'and whom they can ask about it');
  await shot(reader, 'complain-longer');

  at('2027-02-03T09:00:00Z');
  officer = await officerOf('complaints');
  await officer.goto(`${base}/manage/complaints`);
  has(await officer.locator('tr', { hasText: reference }).innerText(), 'Late', 'a late answer shows');
  await shot(officer, 'complain-late');
  sql(`CALL jobs_${process.env.ONEDOOR_RELEASE}.clock_tick(); CALL jobs_${process.env.ONEDOOR_RELEASE}.clock_tick()`);
  same(sql("SELECT COUNT(*) FROM data.outbox WHERE recipient = 'nobody@parent.example'"), '3', 'the parent hears once that there is something to read: acknowledged, more time, late');
  const late = await status(reader, reference, code);
  has(late, 'We meant to answer by Tuesday 2 February 2027', 'the parent reads that it is late');
  has(late, 'sorry', 'with an apology');
  has(late, 'ask the Local Government and Social Care Ombudsman now', 'and whom they can ask now');
  lacks(late, 'We need 10 more', 'and not any more how much time we asked for');
  await shot(reader, 'complain-late-status');
  await officer.goto(`${base}/manage/complaint/${reference}/answer`);
  same(await officer.locator('[name=answer_way]').evaluateAll((all) => all.map((one) => one.value).join()), 'status_page,email', 'only the ways that they said are safe are offered');
  await officer.locator('[name=answer_way][value=email]').evaluate((one) => { one.value = 'letter'; one.checked = true; });
  await fill(officer, { finding: 'not_upheld', ...point, answer: 'We do not think so.\n\n# 1. *No* <b>bold</b> [link](http://x.example)' });
  await press(officer, 'Save the answer');
  ok(await officer.locator('.govuk-error-summary').isVisible(), 'an unsafe way is refused');
  has(await officer.locator('[name=answer]').inputValue(), 'We do not think so', 'and nothing that was typed is lost');
  await fill(officer, { answer_way: 'email', remedies: ['apology'], prevention: 'We ring back.', learning: 'Ring back.' });
  await press(officer, 'Save the answer');
  has(await words(officer), 'Not upheld', 'the answer stands in the register');
  has(await words(officer), 'Done late', 'as late');
  await shot(officer, 'complain-answered');
  const news = await mails('nobody@parent.example');
  ok(news.length > 0, 'the parent hears by mail, which they said is safe');
  lacks(news.join(), reference, 'without the reference');
  ok(!/complain|stage|answer/i.test(news.join().replace(/^[\s\S]*?\r?\n\r?\n/, '')), 'and without a word of what it is', news.join());
  await officer.goto(`${base}/manage/complaint/${reference}/letter/1`);
  has(await words(officer), 'We do not think so.', 'the answer is a letter');
  has(await words(officer), 'did not say that a letter is safe', 'that warns where a letter is not safe');
  const printed = await words(officer);
  await shot(officer, 'complain-letter');
  const letter = await officer.request.get(`${base}/manage/complaint/${reference}/letter/1/file`);
  same(letter.headers()['content-type'], 'application/pdf', 'and a PDF');
  same((await letter.body()).subarray(0, 5).toString(), '%PDF-', 'that is one');
  has((await letter.body()).toString('latin1'), Buffer.from('Islington Council', 'utf16le').swap16().toString('hex').toUpperCase(), 'from the council');
  lacks(letter.headers()['content-disposition'], reference, 'whose name says nothing');

  const answered = await status(reader, reference, code);
  has(answered, 'We do not think so.', 'the parent reads the answer with reference and code');
  has(answered, '3 March 2027', 'and by when to ask again');
  for (const [text, where] of [[answered, 'on the status page'], [printed, 'in the letter']]) {
    for (const part of ['Nobody rang', 'You were right.', 'We say sorry.', 'We ring back.']) has(text, part, `the points and what puts it right stand ${where}`);
    lacks(text, 'The log of calls', `without the evidence ${where}`);
    has(text, 'second look', `and what comes next ${where}`);
  }
  lacks(printed, 'procedure', 'the letter has no words of the procedure');
  has(printed, `${base}/second-look`, 'its addresses can be read on paper');
  has(printed, 'Exampleton', "and it begins with the council's address");
  lacks(await status(reader, reference, 'AAAA-AAAA-AAAA-AAAA'), 'think so', 'with the reference alone nobody does');
  const again = async (typed) => {
    await reader.goto(`${base}/second-look`);
    await fill(reader, { sent_reference: reference, return_code: typed, why: 'You asked nobody.' });
    await press(reader, 'Ask for a second look');
    return words(reader);
  };
  has(await again('AAAA-AAAA-AAAA-AAAA'), 'could not find', 'nor asks for a second look');
  has(await again(code), '10 February 2027', 'with the code they do, and hear by when');
  await shot(reader, 'complain-again');
  has(await again(code), 'You have asked already', 'a second time changes nothing, and is told so');
  same(sql(`SELECT COUNT(*) FROM data.complaint_stage s JOIN data.complaint c ON c.id = s.complaint_id WHERE c.reference = '${reference}'`), '2', 'one second stage');

  await officer.goto(`${base}/manage/complaint/${reference}/answer`);
  has(await words(officer), 'no part in the earlier stage', 'who answered stage 1 cannot answer stage 2, and reads so first');
  same(await officer.locator('[name=answer]').count(), 0, 'where no form is offered');
  let manager = await officerOf('manager');
  await manager.goto(`${base}/casework`);
  lacks(await words(manager), 'Complaints for you', 'a manager who was given none reads of none');
  same((await manager.goto(`${base}/manage/complaint/${reference}`)).status(), 404, 'a manager finds nothing of it');
  await officer.goto(`${base}/manage/complaint/${reference}/investigator`);
  lacks(await officer.locator('main form').innerText(), 'Carys', 'nor is offered for it');
  await officer.getByLabel('Morgan').check();
  await press(officer, 'Save');
  await manager.goto(`${base}/casework`);
  await manager.getByRole('link', { name: /^Complaints for you to look into \(\d+\)$/ }).click();
  has(await words(manager), reference, 'whoever looks into it finds it from their start page');
  await step(manager, reference, { kind: 'acknowledged', told: 'Morgan looks into it.', what: 'Rang' }, '2027-02-03T09:00:00Z');
  has(clocks(reference), 'complaint_acknowledge_2 2027-02-10 met,complaint_answer_2 2027-03-03 runs', 'stage 2 runs its own clocks');
  await longer(manager, '20', 'There is more to read.');
  has(clocks(reference), 'complaint_answer_2 2027-04-02 runs', 'twenty more working days over Easter');
  await manager.goto(`${base}/manage/complaint/${reference}/answer`);
  await fill(manager, { finding: 'upheld', ...point, answer: 'You were right. We are sorry.', answer_way: 'status_page' });
  await press(manager, 'Save the answer');
  for (const [who, path] of [[manager, 'answer'], [officer, 'answer'], [officer, 'investigator']]) {
    await who.goto(`${base}/manage/complaint/${reference}/${path}`);
    has(await words(who), 'has been answered', `the page ${path} says that it is answered`);
    same(await who.locator('main form').count(), 0, 'and offers no form');
  }
  const last = await status(reader, reference, code);
  has(last, 'You were right. We are sorry.', 'the parent reads the second answer');
  has(last, 'through our own stages', 'and that the Ombudsman comes next');
  await shot(reader, 'complain-answered-again');
  has(last, 'We found that you were right.', 'with what was found');
  await manager.goto(`${base}/manage/complaint/${reference}`);
  has(await words(manager), 'The log of calls', 'the register has each point with what shows it');
  await shot(manager, 'complain-points');

  // Whom it is about finds nothing of it, anywhere.
  sql(`INSERT INTO data.complaint_about SELECT c.id, p.id FROM data.complaint c, data.post p JOIN data.account a ON a.id = p.account_id WHERE c.reference = '${reference}' AND a.login IN ('complaints', 'manager')`);
  for (const [who, name] of [[officer, 'officer'], [manager, 'manager']]) {
    for (const path of ['', '/step', '/answer', '/register', '/letter/2', '/letter/2/file', '/to-do'])
      same((await who.goto(`${base}/manage/complaint/${reference}${path}`)).status(), 404, `the ${name} whom it is about does not find ${path || 'it'}`);
    await who.goto(`${base}/manage/complaints?show=answered`);
    lacks(await words(who), reference, `nor does the list show it to the ${name}`);
  }

  // An allegation: restricted at once.
  const worried = await page();
  await send(worried, { kind: 'complaint', are_you: 'relative', for_other: 'yes', on_behalf_of: 'Ada', permission: 'cannot' },
    { danger: 'yes', danger_said: 'He keeps her in a cellar.', danger_staff: 'no', happened: 'He shouted at her.', in_year: 'yes', court: 'no', care: 'no' }, { ways: ['none'] });
  const second = await sent(worried);
  const urgent = await mails(`top of the inbox, reference ${second.reference}`);
  same(urgent.length, 1, 'danger reaches the front door at once');
  lacks(urgent.join(), 'cellar', 'without what was written');
  const duty = await officerOf('contact');
  await duty.goto(`${base}/casework/danger/${second.reference}`);
  has(await words(duty), 'in a cellar', 'the officer on duty reads what the danger is');
  lacks(await words(duty), 'shouted', 'and not the complaint');
  await shot(duty, 'complain-danger-duty');
  await officer.goto(`${base}/manage/complaint/${second.reference}`);
  has(await words(officer), 'somebody may be in danger', 'and the register says so first');
  await shot(officer, 'complain-danger');
  await route(officer, second.reference, { route: 'corporate', route_reason: 'Until we know more.' });
  await officer.goto(`${base}/manage/complaint/${second.reference}/answer`);
  has(await words(officer), 'speak for them', 'no answer before authority is shown');
  await officer.goto(`${base}/manage/complaint/${second.reference}/route`);
  await fill(officer, { route: 'designated_officer', told_whom: 'Lee Ladd, designated officer', told_at: [3, 2, 2027], route_reason: 'Works with children.' });
  await officer.fill('[name="told_at.time"]', '09:00');
  await shot(officer, 'complain-route');
  await press(officer, 'Save');
  has(await words(officer), 'Restricted', 'the entry is restricted');
  has(await words(officer), 'Lee Ladd', 'with who was told');
  sql(`INSERT INTO data.post_role SELECT p.id, 'complaints_officer' FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'commissioner'`);
  const other = await officerOf('commissioner');
  same((await other.goto(`${base}/manage/complaint/${second.reference}`)).status(), 404, 'another complaints officer does not find it');
  await other.goto(`${base}/manage/complaints`);
  lacks(await words(other), second.reference, 'not in the list');
  sql("DELETE FROM data.post_role WHERE role = 'complaints_officer' AND post_id IN (SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'commissioner')");

  // Not for us; the Children Act's own clocks.
  const third = async (route, more) => {
    const who = await page();
    await send(who, { kind: 'complaint', are_you: 'parent', for_other: 'no' }, { danger: 'no', happened: 'It.', in_year: 'yes', court: 'no', care: 'unknown' }, { ways: ['none'] });
    const one = await sent(who);
    await officer.goto(`${base}/manage/complaint/${one.reference}/route`);
    await fill(officer, { route, route_reason: 'The school decides this.' });
    await fill(officer, more);
    await press(officer, 'Save');
    return one;
  };
  const school = await third('not_for_us', { refused_ground: 'other_body', sent_to: 'The school governors' });
  has(await status(reader, school.reference, school.code), 'The school governors', 'who answers instead can be read');
  has(clocks(school.reference), 'stopped', 'and our clock stops');
  const speaker = await page();
  await send(speaker, { kind: 'complaint', are_you: 'relative', for_other: 'yes', on_behalf_of: 'Ana', permission: 'no' },
    { danger: 'no', happened: 'It.', in_year: 'no', court: 'yes', care: 'yes' }, { ways: ['none'] });
  const behalf = await sent(speaker);
  const promised = await words(speaker);
  has(promised, 'We do not contact you. Look here', 'who wants no contact is told where to look');
  has(promised, 'There is a procedure of its own', 'what may take another procedure is promised no day');
  has(promised, 'You wrote for somebody else', 'who writes for somebody else is told what we need first');
  ok(!promised.includes('We answer within'), 'and no answer that may not come');
  const looked = await status(reader, behalf.reference, behalf.code);
  has(looked, 'You wrote for somebody else', 'as the status page says');
  ok(!looked.includes('You do not need to do anything'), 'which says that there is something to do');
  await officer.goto(`${base}/manage/complaint/${behalf.reference}/route`);
  for (const one of ['Children Act procedure: they wrote', 'a court, a tribunal or the police is looking', 'more than 12 months ago']) has(await words(officer), one, `who chooses the route reads: ${one}`);
  const child = await third('statutory', {});
  has(clocks(child.reference), 'complaint_children_1 2027-02-17 runs', 'the Children Act has its own clock, from receipt');

  // Three stages under the Children Act; and a manager who turns out to be whom it is about.
  const answer = async (who, text) => {
    await who.goto(`${base}/manage/complaint/${child.reference}/answer`);
    await fill(who, { finding: 'partly_upheld', ...point, answer: text, answer_way: 'status_page' });
    await press(who, 'Save the answer');
  };
  await answer(officer, 'First.');
  await officer.goto(`${base}/manage/complaint/${child.reference}/next-stage`);
  await fill(officer, { why: 'They rang: not enough.' });
  await officer.getByLabel('Morgan').check();
  await press(officer, 'Start the next stage');
  has(clocks(child.reference), 'complaint_children_2 2027-03-10 runs', 'stage 2 is investigated within 25 working days');
  await answer(manager, 'Second.');
  await reader.goto(`${base}/second-look`);
  await fill(reader, { sent_reference: child.reference, return_code: child.code });
  await press(reader, 'Ask for a second look');
  has(clocks(child.reference), 'complaint_children_panel 2027-03-17 runs', 'then a panel meets within 30');
  await step(officer, child.reference, { kind: 'panel_reported', what: 'Too soon' }, '2027-02-03T09:00:00Z');
  has(await words(officer), 'No review panel is at that step', 'its steps come in order');
  await step(officer, child.reference, { kind: 'panel_met', what: 'Met' }, '2027-02-03T09:00:00Z');
  await step(officer, child.reference, { kind: 'panel_reported', what: 'Reported' }, '2027-02-03T09:00:00Z');
  has(clocks(child.reference), 'complaint_children_report 2027-02-10 met,complaint_children_3 2027-02-24 runs', 'and the council answers within 15');
  const named = await third('corporate', {});
  await officer.goto(`${base}/manage/complaint/${named.reference}/investigator`);
  await officer.getByLabel('Morgan').check();
  await press(officer, 'Save');
  same((await manager.goto(`${base}/manage/complaint/${named.reference}`)).status(), 200, 'a manager looks into it');
  const managerPost = sql("SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'manager'");
  await step(officer, named.reference, { kind: 'person_named', about: managerPost, what: 'It is about them' }, '2027-02-03T09:00:00Z');
  same((await manager.goto(`${base}/manage/complaint/${named.reference}`)).status(), 404, 'until it turns out to be about them');
  same(sql(`SELECT COUNT(*) FROM data.complaint c LEFT JOIN data.clock k ON k.complaint_id = c.id LEFT JOIN data.complaint_stage s ON s.complaint_id = c.id `
    + `WHERE c.reference = '${named.reference}' AND ${managerPost} IN (c.handler_post_id, k.post_id, s.investigator_post_id)`), '0', 'and no reminder of it goes to them');
  ok(readdirSync('sql/record', { recursive: true }).filter((name) => name.endsWith('.sql')).every((name) => !/data\.compl/.test(readFileSync(`sql/record/${name}`, 'utf8'))),
    "no procedure of the family's record reads a complaint");

  // Somebody rings their worker: taken down, with a code for them, and gone from the worker's sight.
  const key = await officerOf('worker');
  await key.goto(`${base}/casework`);
  await key.getByRole('link', { name: 'Take down a complaint' }).click();
  await press(key, 'Put it into the register');
  ok(await key.locator('.govuk-error-summary').isVisible(), 'what is missing is said');
  await shot(key, 'complain-taken-errors');
  await fill(key, { channel: 'telephone', received: [2, 2, 2027], kind: 'complaint', are_you: 'parent', danger: 'no', happened: 'Nobody came. She waited.', put_right: ['apology'], name: 'Bea', ways: ['none'] });
  await fill(key, { for_other: 'no', in_year: 'yes', court: 'no', care: 'yes' });
  await key.fill('[name="received.time"]', '10:00');
  await press(key, 'Put it into the register');
  const slip = await words(key);
  await shot(key, 'complain-taken');
  const taken = { reference: slip.match(/[0-9A-Z]{4}-[0-9A-Z]{4}/)?.[0], code: slip.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0] };
  has(slip, '9 February 2027', 'the worker can say by when they hear: five working days from the call, not from now');
  has(await status(reader, taken.reference, taken.code), 'We have it', 'the caller reads how far it is with their code');
  same((await key.goto(`${base}/manage/complaint/${taken.reference}`)).status() === 200 && /She waited/.test(await words(key)), false, 'the worker does not find it again');
  await officer.goto(`${base}/manage/complaint/${taken.reference}`);
  has(await words(officer), 'from a telephone call', 'the officer reads how it came');
  has(await words(officer), 'She waited.', 'and what was said');
  has(await words(officer), 'Children Act procedure', 'and that another procedure may apply');
  await shot(officer, 'complain-taken-register');

  // A compliment is shorter, and reaches whom it is for.
  const happy = await page();
  await happy.goto(`${base}/complaint/about`);
  await fill(happy, { kind: 'compliment', are_you: 'parent' });
  await press(happy, 'Save and continue');
  ok(!await happy.locator('[name=court]').first().isVisible().catch(() => false), 'a compliment is not asked about courts');
  await shot(happy, 'complain-compliment');
  await fill(happy, { danger: 'no', happened: 'Wendy was kind to us.' });
  await press(happy, 'Save and continue');
  await press(happy, 'Save and continue');
  const thanks = await sent(happy);
  await officer.goto(`${base}/manage/complaint/${thanks.reference}/thanks`);
  const worker = sql("SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'worker'");
  await fill(officer, { thanked: 'yes', about: worker, words: 'Somebody says that you were kind.' });
  await press(officer, 'Save');
  has(await words(officer), 'Passed on to', 'it is passed on');
  has(await status(reader, thanks.reference, thanks.code), 'Thank you. We have passed on', 'they are thanked');
  for (const login of ['worker', 'manager']) {
    const read = await officerOf(login);
    await read.goto(`${base}/casework/compliments`);
    has(await words(read), 'you were kind', `${login} reads it`);
  }

  // Numbers: no small ones, nothing of what the reader is complained about for, no formula in the file.
  const counted = (n, team) => sql(`INSERT INTO data.complaint (service_id, reference, kind, received_at, form_hash, answers, facts, route, team_id)
    SELECT t.service_id, r.reference, 'complaint', '2031-05-06 10:00:00', REPEAT('0', 64), '{}', '{}', 'corporate', t.id
    FROM data.team t, (${Array.from({ length: n }, () => `SELECT '${newReference()}' AS reference`).join(' UNION ALL ')}) r WHERE t.code = '${team}'`);
  sql("DELETE FROM data.complaint_about WHERE complaint_id IN (SELECT id FROM data.complaint WHERE received_at = '2031-05-06 10:00:00')");
  sql("DELETE FROM data.complaint WHERE received_at = '2031-05-06 10:00:00'");
  counted(12, 'north');
  counted(8, 'south');
  counted(2, 'central');
  sql("UPDATE data.team SET name = '=1+1' WHERE code = 'central'");
  const commissioner = await officerOf('commissioner');
  same((await commissioner.goto(`${base}/manage/complaint/${reference}`)).status(), 404, 'a commissioner opens no complaint');
  same((await commissioner.goto(`${base}/manage/complaints`)).status(), 404, 'nor the register');
  const numbers = async (who) => {
    await who.goto(`${base}/manage/complaints/numbers?year=2031`);
    return words(who);
  };
  const first = await numbers(commissioner);
  has(first, 'Complaints\t22', 'the commissioner reads how many complaints there were');
  has(first, 'Families First North\t12', 'by team');
  has(first, '=1+1\t1 to 4, or held back', 'but no small number');
  has(first, 'Families First South\t1 to 4, or held back', 'nor the one that would give it away');
  await shot(commissioner, 'complain-numbers');
  const file = await commissioner.request.get(`${base}/manage/complaints/numbers/file?year=2031`);
  has(file.headers()['content-type'], 'text/csv', 'the same as a file');
  has(await file.text(), '"\'=1+1","1 to 4, or held back"\r\n', 'in which no cell is a formula');
  has(await file.text(), '2031,"Complaints by team","Families First North",12\r\n', 'and numbers are numbers');
  sql(`INSERT INTO data.complaint_about SELECT MIN(c.id), p.id FROM data.complaint c, data.post p JOIN data.account a ON a.id = p.account_id WHERE c.received_at = '2031-05-06 10:00:00' AND a.login = 'commissioner' GROUP BY p.id`);
  has(await numbers(commissioner), 'Complaints\t21', 'whom one is about does not even count it');
  same((await manager.goto(`${base}/manage/complaints/numbers`)).status(), 404, 'a manager does not read the numbers');

  // Narrow.
  const narrow = await page({ viewport: { width: 320, height: 700 } });
  await signIn(narrow, 'complaints');
  for (const [path, name] of [['complaints', 'register'], [`complaint/${child.reference}`, 'one'], [`complaint/${child.reference}/route`, 'route'], ['complaints/numbers?year=2031', 'numbers'], [`complaint/${child.reference}/register`, 'details']]) {
    await narrow.goto(`${base}/manage/${path}`);
    ok(await narrow.evaluate(() => document.documentElement.scrollWidth <= 320), `${name} fits 320 px`);
    await shot(narrow, `complain-narrow-${name}`);
  }
} finally {
  sql("UPDATE data.team SET name = 'Families First Central' WHERE code = 'central'");
  sql('UPDATE data.clock_offset SET seconds = 0 WHERE id = 1');
}
await browser.close();
finish();
