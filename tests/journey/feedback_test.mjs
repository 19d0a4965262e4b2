// limit: 900
// A family says how it went, with a code and no account: made by its worker, shown once, used once. Danger told with it
// reaches the officer on duty that day, and never whom it is about. Results only as numbers of many.
import { base, fill, finish, has, lacks, mails, ok, open, press, same, shot, signIn, sql, words } from '../support/browser.mjs';
import { fits } from '../support/portal.mjs';
import { family } from '../support/record.mjs';

const { browser, page } = await open();
const one = (query) => sql(`USE data; ${query}`);
const people = family(`Feedback${Date.now() % 100000}`, { state: 'open', team: true });
const as = async (login) => {
  const who = await page();
  await signIn(who, login);
  return who;
};
const refused = 'This code does not work.';
const good = { listened: 'yes', reliable: 'yes', told: 'yes', shared: 'yes', plan: 'partly', who_does: 'yes', change: 'yes', recommend: 'yes', rating: 'good' };

const enter = async (who, code) => {
  await who.goto(`${base}/feedback`);
  await fill(who, { code });
  await press(who, 'Continue');
  return words(who);
};
const make = async (worker, person) => {
  await worker.goto(people.at('casework', '/feedback'));
  await worker.check(`[name=person][value="${person}"]`);
  await press(worker, 'Make the code');
  return (await words(worker)).match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0];
};

try {
  const worker = await as('worker');
  await worker.goto(people.at('casework', '/close'));
  await worker.getByRole('link', { name: 'Make feedback codes' }).click();
  await press(worker, 'Make the code');
  ok(await worker.locator('.govuk-error-summary').isVisible(), 'nobody chosen: the page says what to do');
  await shot(worker, 'feedback-make-errors');
  same(await worker.locator(`[name=person][value="${people.sam}"]`).count(), 0, 'a child of seven is not asked a young person\'s questions');
  const lost = await make(worker, people.petra);
  ok(lost, 'a code is shown');
  await shot(worker, 'feedback-slip');
  ok(await worker.getByRole('button', { name: 'Print this page' }).isVisible(), 'with a button that prints it');
  ok(await fits(worker), 'the slip fits a narrow screen');
  lacks(worker.url(), lost, 'and is in no address');
  same(one(`SELECT COUNT(*) FROM feedback_invitation WHERE HEX(code_hash) = HEX('${lost}') OR HEX(code_hash) LIKE CONCAT('%', HEX('${lost.replaceAll('-', '')}'), '%')`), '0', 'the database does not hold it');
  await worker.goto(people.at('casework', '/feedback'));
  lacks(await words(worker), lost, 'it is never shown again');
  await shot(worker, 'feedback-codes');
  const petra = await make(worker, people.petra);
  ok(petra !== lost, 'another code for the same person is another code');
  const paul = await make(worker, people.paul);
  const cleo = await make(worker, people.cleo);
  const school = await as('school');
  same((await school.goto(people.at('partner', '/feedback'))).status(), 404, 'who does not lead makes no codes');

  // Lost, guessed, damaged: one answer.
  const parent = await page({ viewport: { width: 320, height: 800 } });
  const answers = [];
  for (const [code, what] of [[lost, 'a replaced code'], ['AAAA-AAAA-AAAA-AAAA', 'a guessed code'], ['nonsense', 'a damaged code']]) {
    const said = await enter(parent, code);
    has(said, refused, `${what} opens nothing`);
    answers.push(said.replaceAll(code, ''));
  }
  ok(answers.every((said) => said === answers[0]), 'and all read alike');
  await shot(parent, 'feedback-refused');

  has(await enter(parent, ` ${petra.toLowerCase()} `), 'Did you feel listened to?', 'the right code opens the questions');
  ok(await fits(parent), 'which fit a narrow screen');
  await shot(parent, 'feedback-questions');
  await press(parent, 'Send');
  ok(await parent.locator('.govuk-error-summary').isVisible(), 'what is missing is said');
  same((await parent.inputValue('[name=code]')).trim().toUpperCase(), petra, 'and the code is kept');
  await shot(parent, 'feedback-errors');
  const guesses = () => one("SELECT COUNT(*) FROM status_attempt WHERE reference_hash = UNHEX(SHA2('feedback', 256))");
  const before = Number(guesses());
  await fill(parent, { ...good, code: 'AAAA-AAAA-AAAA-AAAA', danger: 'no' });
  await press(parent, 'Send');
  has(await words(parent), refused, 'a guess typed on the questions is refused too');
  same(Number(guesses()), before + 1, 'and counted');
  await fill(parent, { code: petra });
  const helped = `Somebody who came "again" <b>and</b> again 😀 ${people.name}`;
  await fill(parent, { ...good, helped, danger: 'no' });
  await Promise.all([parent.waitForURL('**/feedback/thanks'), parent.locator('main').getByRole('button', { name: 'Send', exact: true }).dblclick()]);
  has(await words(parent), 'We have your answers', 'sent');
  await shot(parent, 'feedback-thanks');
  await parent.goBack();
  same(await parent.locator('h1').innerText(), 'Tell us how it went', 'going back shows a page of ours, not the browser\'s own');
  same(await parent.inputValue('[name=code]') + await parent.locator(':checked').count(), '0', 'and nothing of what was answered');
  await parent.goto(`${base}/feedback/thanks`);
  await parent.getByRole('link', { name: 'Tell us a little about you' }).click();
  await shot(parent, 'about-you');
  ok(await fits(parent), 'the questions about oneself fit a narrow screen');
  one('DELETE FROM monitoring');
  await fill(parent, { age: '25_34', ethnicity: 'black' });
  await Promise.all([parent.waitForURL('**/about-you/thanks'), parent.locator('main').getByRole('button', { name: 'Send', exact: true }).dblclick()]);
  same(one("SELECT GROUP_CONCAT(question, '=', answer, '=', people ORDER BY question) FROM monitoring"), 'age=25_34=1,ethnicity=black=1', 'what was answered is counted, once, and nothing else');
  await shot(parent, 'about-you-thanks');
  has(await enter(parent, petra), refused, 'a used code opens nothing');
  same((await enter(parent, petra)).replaceAll(petra, ''), answers[0], 'and reads as the others');
  same(one(`SELECT COUNT(*) FROM feedback_answer WHERE facts LIKE '%${people.name}%'`), '1', 'a double click made one answer');
  same(one(`SELECT COUNT(*) FROM feedback_answer WHERE answers LIKE '%${petra}%'`), '0', 'the answer does not hold the code');
  same(one(`SELECT GROUP_CONCAT(column_name ORDER BY ordinal_position) FROM information_schema.columns WHERE table_schema = 'data' AND table_name = 'feedback_answer'`),
    'id,service_id,team_id,version,quarter,form_hash,answers,facts', 'nor anything that leads to the family');
  await worker.goto(people.at('casework', '/feedback'));
  await worker.check(`[name=person][value="${people.petra}"]`);
  await press(worker, 'Make the code');
  has(await words(worker), 'theirs was used', 'nobody answers twice');
  for (const part of ['', '/chronology', '/feedback', '/close']) {
    await worker.goto(people.at('casework', part));
    lacks(await words(worker), 'came "again"', `the record does not show it: ${part || 'overview'}`);
  }

  // Expired.
  one(`UPDATE feedback_invitation SET expires_at = expires_at - INTERVAL 60 DAY WHERE person_id = ${people.cleo}`);
  has(await enter(parent, cleo), refused, 'an expired code opens nothing');
  one(`UPDATE feedback_invitation SET expires_at = expires_at + INTERVAL 60 DAY WHERE person_id = ${people.cleo}`);

  // Danger.
  await enter(parent, paul);
  await fill(parent, { ...good, rating: 'poor', improve: 'SECRET-OPINION', danger: 'yes' });
  await fill(parent, { danger_said: 'Sam has bruises. My brother does it.', danger_staff: 'no', ways: ['phone'] });
  await fill(parent, { phone: '020 7946 0777', voicemail: 'no' });
  await shot(parent, 'feedback-danger');
  await Promise.all([parent.waitForURL('**/feedback/thanks'), press(parent, 'Send')]);
  const told = one(`SELECT d.reference FROM danger d WHERE d.person_id = ${people.paul}`);
  const notice = await mails(told);
  same(notice.filter((mail) => mail.includes('front-door@')).length, 1, 'the front door has mail at once, in its own mailbox');
  const night = one(`SELECT core_${process.env.ONEDOOR_RELEASE}.night_mail(MIN(id)) IS NOT NULL FROM service`);
  same(String(notice.filter((mail) => mail.includes('duty@')).length), night, 'and at night whoever reads then');
  const instants = [['2026-12-01 16:59:00', '0'], ['2026-12-01 17:00:00', '1'], ['2026-12-02 08:59:30', '1'], ['2026-12-02 09:00:00', '0'], ['2026-12-05 12:00:00', '1'], ['2026-12-25 12:00:00', '1'], ['2027-06-01 15:59:00', '0'], ['2027-06-01 16:00:00', '1']];
  for (const [instant, should] of instants) {
    one(`UPDATE clock_offset SET seconds = TIMESTAMPDIFF(SECOND, UTC_TIMESTAMP(), '${instant}')`);
    same(one(`SELECT core_${process.env.ONEDOOR_RELEASE}.night_mail(MIN(id)) IS NOT NULL FROM service`), should, `who reads at night has it: ${instant} UTC`);
  }
  one('UPDATE clock_offset SET seconds = 0');
  lacks(notice.join(), 'bruises', 'without a word of it');
  same(one(`SELECT k.due_at FROM clock k JOIN danger d ON d.id = k.danger_id WHERE d.reference = '${told}'`) > '', true, 'with a clock');
  same(one(`SELECT COUNT(*) FROM feedback_answer WHERE answers LIKE '%bruises%' OR facts LIKE '%bruises%' OR answers LIKE '%7946%0777%'`), '0', 'what they wrote of the danger is not kept with their answers');
  const contact = await as('contact');
  has(await words(contact), 'somebody may be in danger', 'the start page says so first');
  await shot(contact, 'danger-home');
  await contact.goto(`${base}/casework/inbox`);
  const inbox = await words(contact);
  ok(inbox.indexOf('may be in danger') > -1 && inbox.indexOf('may be in danger') < inbox.indexOf('Find a reference'), 'and the inbox, above everything');
  await shot(contact, 'danger-inbox');
  await contact.goto(`${base}/casework/danger/${told}`);
  const danger = await words(contact);
  has(danger, 'Sam has bruises.', 'the officer on duty reads what it is');
  has(danger, '020 7946 0777', 'how to reach them');
  has(danger, 'Must not be left', 'safely');
  has(danger, people.name, 'and which family');
  lacks(danger, 'SECRET-OPINION', 'and nothing else that they wrote');
  await shot(contact, 'danger');
  same((await worker.goto(`${base}/casework/danger/${told}`)).status(), 404, 'their worker does not find it');
  await press(contact, 'I am dealing with it');
  has(await words(contact), 'Cora Contact is dealing with it', 'who deals with it is said');
  await contact.goto(`${base}/casework/danger/${told}/done`);
  await press(contact, 'Save');
  ok(await contact.locator('.govuk-error-summary').isVisible(), 'what was done must be said');
  await shot(contact, 'danger-done-errors');
  await fill(contact, { social_care: 'not_needed', done_what: 'Called Paul.' });
  await press(contact, 'Save');
  ok((await contact.locator('.govuk-error-summary').innerText()).includes('why nobody was told'), 'and why nobody was told, where that is so');
  await fill(contact, { why_nobody: 'The bruises are from football' });
  await press(contact, 'Save');
  has(await words(contact), 'until somebody else than Cora Contact has looked at it', 'nobody was told: one officer alone does not close it');
  await shot(contact, 'danger-second-waits');
  await contact.goto(`${base}/casework/danger/${told}/second`);
  await fill(contact, { agree: 'yes' });
  await press(contact, 'Save');
  has(await words(contact), 'Somebody else than you must look at it', 'not even by the address of the page');
  same(one(`SELECT CONCAT(d.done_at IS NULL, k.met_at IS NULL) FROM clock k JOIN danger d ON d.id = k.danger_id WHERE d.reference = '${told}'`), '11', 'it is still open, and its clock runs');
  const second = await as('manager');
  await second.goto(`${base}/casework/danger/${told}`);
  has(await words(second), 'The bruises are from football', 'with one officer only it is for a manager to look');
  await press(second, 'Look at it and say whether you agree');
  await shot(second, 'danger-second');
  await fill(second, { agree: 'no', second_said: 'Call social care. She said the same in May' });
  await press(second, 'Save');
  same((await second.goto(`${base}/casework/danger/${told}`)).status(), 404, 'then it is again for whoever reads it first');
  await contact.goto(`${base}/casework/danger/${told}`);
  has(await words(contact), 'She said the same in May', 'who does not agree opens it again, and says why');
  await shot(contact, 'danger-again');
  await contact.goto(`${base}/casework/danger/${told}/done`);
  await fill(contact, { social_care: 'told', done_what: 'Called Paul. Called children\'s social care.' });
  await fill(contact, { told_whom: 'Ada Adams, 10:20' });
  await press(contact, 'Save');
  has(await words(contact), 'Ada Adams', 'it is recorded');
  await shot(contact, 'danger-done');
  same(one(`SELECT k.met_at IS NOT NULL FROM clock k JOIN danger d ON d.id = k.danger_id WHERE d.reference = '${told}'`), '1', 'and its clock is met');
  await contact.goto(`${base}/casework/inbox`);
  lacks(await words(contact), told, 'and it leaves the inbox');
  same(one(`SELECT COUNT(*) > 2 FROM look l JOIN danger d ON d.id = l.danger_id WHERE d.reference = '${told}' AND l.outcome = 'shown'`), '1', 'each look left a row');

  // About the officer on duty.
  const young = await page();
  has(await enter(young, cleo), 'Did your worker listen to you?', 'a young person has their own questions');
  await shot(young, 'feedback-young');
  const { shared, ...asked } = good;
  await fill(young, { ...asked, danger: 'yes' });
  await fill(young, { danger_said: 'She shouted at me on the phone.', danger_staff: 'yes', ways: ['none'] });
  await fill(young, { danger_staff_who: 'that Cora' });
  await Promise.all([young.waitForURL('**/feedback/thanks'), press(young, 'Send')]);
  const staff = one(`SELECT d.reference FROM danger d WHERE d.person_id = ${people.cleo}`);
  const warned = await mails(staff);
  ok(warned.length > 0 && warned.every((mail) => !mail.includes('front-door@') && !mail.includes('contact@')), 'neither the front door nor she has mail of it', warned.join());
  await contact.goto(`${base}/casework/inbox`);
  lacks(await words(contact), staff, 'her inbox does not show it');
  same((await contact.goto(`${base}/casework/danger/${staff}`)).status(), 404, 'and she does not find it');
  const officer = await as('complaints');
  await officer.goto(`${base}/manage/complaints`);
  await officer.getByRole('link', { name: staff }).click();
  has(await words(officer), 'She shouted', 'the complaints officer reads it');
  has(await words(officer), 'designated officer', 'with whom to tell');
  await shot(officer, 'danger-staff');
  await officer.goto(`${base}/manage/danger/${staff}/done`);
  await fill(officer, { social_care: 'told', done_what: 'Told them.' });
  await fill(officer, { told_whom: 'Lee Ladd' });
  await press(officer, 'Save');
  has(await words(officer), 'Lee Ladd', 'and deals with it');

  // Results: two teams of 14 and 13 adults, a third of 4; a quarter that is not over does not count.
  const answer = (team, quarter, rating, many, more = '') => one(`INSERT INTO feedback_answer (id, service_id, team_id, version, quarter, form_hash, answers, facts)
    SELECT RANDOM_BYTES(16), t.service_id, t.id, 'parent', '${quarter}', REPEAT('0', 64), '{}', JSON_OBJECT('feedback.rating', '${rating}', 'feedback.listened', 'yes', 'feedback.helped', 'words ${quarter}'${more})
    FROM team t, seq_1_to_${many} WHERE t.code = '${team}'`);
  one("DELETE FROM feedback_answer WHERE quarter < '2026-10-01'");
  one("INSERT INTO monitoring SELECT MIN(id), '2026-04-01', 'age', 'under_16', 6 FROM service UNION ALL SELECT MIN(id), '2026-04-01', 'age', '25_34', 4 FROM service UNION ALL SELECT MIN(id), '2026-04-01', 'sex', 'female', 9 FROM service");
  answer('north', '2026-04-01', 'good', 8);
  answer('north', '2026-04-01', 'poor', 6);
  answer('central', '2026-04-01', 'good', 9);
  answer('central', '2026-04-01', 'poor', 4);
  answer('south', '2026-04-01', 'good', 3);
  answer('south', '2026-04-01', 'poor', 1);
  answer('north', '2026-07-01', 'good', 3, ", 'feedback.improve', 'UNSEEN'");
  const kit = await as('commissioner');
  await kit.goto(`${base}/manage/feedback`);
  const results = await words(kit);
  await shot(kit, 'feedback-results');
  const who = await kit.locator('table', { hasText: 'Ethnic group' }).or(kit.locator('table', { hasText: 'Under 16' })).innerText();
  ok(/Age\s+Under 16\s+6/.test(who) && /25 to 34\s+Fewer than 5/.test(who), 'who writes to us is shown as numbers, small ones not', who);
  lacks(who, 'Woman or girl', 'nor those of a question that fewer than ten answered');
  lacks(who, 'Black', 'nor those of a quarter that is not over');
  ok(await fits(kit), 'the results fit a narrow screen');
  has(results, 'April to June 2026: 31 answers', 'a period that is over and large enough');
  lacks(results, 'July', 'not one of three answers');
  lacks(results, 'UNSEEN', 'nor their words');
  has(results, '65%', 'how many of all rated the service satisfactory or better');
  has(results, 'parents rating the service satisfactory or better', 'as the indicator');
  const teams = (title) => kit.locator('.onedoor-chart', { hasText: title }).first().innerText();
  const rated = await teams('Rated the service');
  ok(/North\s*57%/.test(rated), 'a team of 14', rated);
  ok(/Central\s*Held back/.test(rated) && /South\s*Held back/.test(rated), 'the small team and the one that would give it away are held back', rated);
  has(await teams('Felt listened to'), 'At least 87%', 'where nearly all said so only a bound is shown');
  const file = await kit.request.get(`${base}/manage/feedback/file`);
  has(file.headers()['content-type'], 'text/csv', 'the same is a file');
  has(await file.text(), '"Held back"', 'with what is held back');
  for (const login of ['worker', 'complaints', 'admin']) {
    const who = login === 'complaints' ? officer : await as(login);
    await who.goto(`${base}/manage/feedback`);
    lacks(await words(who), 'How the help was', `${login} does not see the results`);
  }

  // Mystery shopping.
  await kit.goto(`${base}/manage/mystery-shopping`);
  await shot(kit, 'shopping-empty');
  await kit.goto(`${base}/manage/mystery-shopping/new`);
  await press(kit, 'Save');
  ok(await kit.locator('.govuk-error-summary').isVisible(), 'an empty record says what is missing');
  await shot(kit, 'shopping-errors');
  await fill(kit, { on_day: [3, 11, 2026], channel: 'telephone', shopper: 'ambassador', scenario: 'A mother of two asks for help with sleep.', happened: 'A kind voice. "Somebody rings back", but not when.',
    welcome: '5', listening: '4', knowledge: '3', next_steps: '1', consent: 'none', learning: 'Say when.', action: 'A line for the end of each call.' });
  await fill(kit, { action_owner: 'Morgan Manager', action_by: [1, 12, new Date().getFullYear() + 3] });
  await press(kit, 'Save');
  has(await words(kit), '1 of 5', 'it is recorded');
  has(await words(kit), 'It did not come up', 'with what did not come up');
  await shot(kit, 'shopping');
  await press(kit, 'It is done');
  await kit.goto(`${base}/manage/mystery-shopping`);
  has(await words(kit), '65%', 'the list scores it');
  await shot(kit, 'shopping-list');
  await kit.goto(`${base}/manage/feedback`);
  has(await words(kit), '4.0 of 5', 'and it is in the analysis');
} catch (error) {
  ok(false, `the journey goes through: ${error.stack ?? error}`);
}
await browser.close();
finish();
