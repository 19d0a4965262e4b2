// Who may see what, and the trace of it: a manager says why they read, a record is opened in an emergency and
// reviewed, "who has looked at this record", and the sessions of somebody end at once.
// limit: 900
import { execFileSync } from 'node:child_process';
import { fits, journey, mailNames, mailSince, ok, reference, same, signIn, sql, url } from '../support/portal.mjs';
import { errors, family, main, post, press, refusal, sayWhy, sure, text } from '../support/record.mjs';

const heading = (page) => page.locator('h1').innerText();
const looks = (f, login, more = '1') => Number(sql(`SELECT COUNT(*) FROM look WHERE episode_id = ${f.episode} AND post_id = ${post(login)} AND ${more}`)[0][0]);
/** A day later, as far as the record's looks and the reasons given for them are concerned. */
const nextDay = (f) => sql(`UPDATE reading_purpose SET given_at = given_at - INTERVAL 1 DAY, ends = ends - INTERVAL 1 DAY WHERE episode_id = ${f.episode};
  UPDATE look SET looked_at = looked_at - INTERVAL 1 DAY WHERE episode_id = ${f.episode}`);

async function purpose(f, other, manager, worker2) {
  for (const part of ['/allocation', '/conflict', '/looks']) {
    await manager.goto(f.at('casework', part));
    ok(!(await heading(manager)).includes('Before you open'), `nobody is asked why on ${part}`);
  }
  await manager.goto(f.at('casework', '/chronology'));
  ok((await heading(manager)).includes('Before you open this record'), 'a manager without a part in it is asked why they read');
  ok(!(await text(manager)).includes('Petra'), 'before anything of it is shown');
  ok(await fits(manager), 'the page fits a narrow screen');
  await press(manager, 'Open the record');
  ok((await errors(manager)).includes('Choose why you are reading this record'), 'without a reason it stays shut');
  await manager.check('[name=purpose][value=other]');
  await press(manager, 'Open the record');
  ok((await errors(manager)).includes('Enter the reason'), 'another reason wants words');
  await manager.fill('[name=words]', 'A complaint <b>about</b> visits');
  await press(manager, 'Open the record');
  same(manager.url(), f.at('casework', '/chronology'), 'then the page opens that was wanted');
  await manager.goto(f.at('casework', `/person/${f.petra}`));
  ok((await text(manager)).includes('5 Secret Lane'), 'and the rest of the record');
  same(sql(`SELECT GROUP_CONCAT(CONCAT(outcome, COALESCE(ground, '')) ORDER BY id SEPARATOR ' ') FROM look WHERE episode_id = ${f.episode} AND post_id = ${post('manager')} AND page IN ('chronology_show', 'person_show')`)[0][0],
    'asked shownmanager shownmanager', 'the audit says that it was asked, and on which ground it was shown');
  await manager.goto(f.at('casework', '/need'));
  await manager.fill('[name=need]', 'Typed over midnight');
  await manager.fill('[name=outcome]', 'Calm');
  nextDay(f);
  await press(manager, 'Save the need');
  ok((await heading(manager)).includes('Say first why') && (await manager.inputValue('[name=need]')) === 'Typed over midnight', 'the next day a form asks why, and loses nothing');
  const tab = await manager.context().newPage();
  await tab.goto(await main(manager).getByRole('link', { name: 'Say why' }).evaluate((link) => link.href));
  await sayWhy(tab, 'cover');
  await tab.close();
  await press(manager, 'Try again');
  same(sql(`SELECT COUNT(*) FROM plan_need WHERE episode_id = ${f.episode} AND need = 'Typed over midnight'`)[0][0], '1', 'then it is saved');
  nextDay(f);
  await manager.goto(f.at('casework', `/purpose?next=/casework/family/${other.reference}/plan`));
  await sayWhy(manager);
  same(manager.url(), f.at('casework'), 'one goes on within the record only');
  for (const part of ['/purpose', '', '/looks'])
    same(await refusal(worker2, f.at('casework', part)), await refusal(worker2, `${url}/casework/family/${reference()}${part}`), `without the right ${part || 'the record'} is not there`);
}

async function emergency(page, { record, reason = 'Police: the father is on his way there', needs = [] }) {
  await page.goto(`${url}/casework/emergency`);
  await page.fill('[name=record]', record);
  await page.fill('[name=reason]', reason);
  for (const need of needs) await page.check(`[name=needs][value=${need}]`);
  await press(page, 'Open the record');
}

async function refused(other, worker2, police) {
  await worker2.goto(`${url}/casework/emergency`);
  ok((await text(worker2)).includes('999') && await fits(worker2), 'the numbers to call stand first, on a narrow screen too');
  await press(worker2, 'Open the record');
  ok(/reference of the record/.test(await errors(worker2)) && /why you need to see it/.test(await errors(worker2)), 'without reference and reason nothing opens');
  const answer = async (record) => {
    await emergency(worker2, { record, needs: ['address'] });
    return `${await errors(worker2)} ${await worker2.title()}`;
  };
  const absent = await answer(reference());
  ok(absent.includes('No record can be opened with this reference'), 'a reference that does not exist says so');
  same(await worker2.inputValue('[name=reason]'), 'Police: the father is on his way there', 'and nothing typed is lost');
  sql(`UPDATE family f JOIN episode e ON e.family_id = f.id SET f.restricted = 1, f.restricted_manager_post_id = ${post('manager')} WHERE e.id = ${other.episode}`);
  same(await answer(other.reference), absent, 'a restricted family gets the same answer');
  sql(`UPDATE family f JOIN episode e ON e.family_id = f.id SET f.restricted = 0, f.restricted_manager_post_id = NULL WHERE e.id = ${other.episode};
    INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at) SELECT ${post('worker2')}, e.family_id, 'test', ${post('manager')}, UTC_TIMESTAMP() FROM episode e WHERE e.id = ${other.episode}`);
  same(await answer(other.reference.toLowerCase().replace('-', ' ')), absent, 'and one that a conflict of interest is recorded with');
  same(sql(`SELECT COUNT(*) FROM glass WHERE episode_id = ${other.episode} AND state = 'refused'`)[0][0], '2', 'both are put before whoever answers for the family');
  await police.goto(`${url}/casework/emergency`);
  ok(!(await police.locator('body').innerText()).includes('reference of the record'), 'another agency has no such page');
}

async function opened(f, worker2) {
  await emergency(worker2, { record: f.reference, needs: ['people', 'address'] });
  same(worker2.url(), f.at('casework'), 'the record opens');
  const shown = await text(worker2);
  ok(shown.includes('You opened this record in an emergency') && shown.includes('5 Secret Lane'), 'with a notice, and what was asked for');
  ok(!/Add a person|Add an address|Add an entry|Chronology, newest|Who does what next/.test(shown), 'nothing to change, nothing that was not asked for');
  ok(await fits(worker2), 'it fits a narrow screen');
  for (const part of ['/plan', '/assessment', '/person', '/address', `/person/${f.petra}/safe-contact`, '/entry', '/close', '/team/new', '/looks'])
    same((await worker2.goto(f.at('casework', part))).status(), 404, `${part} is not there`);
  await worker2.goto(f.at('casework', `/person/${f.petra}`));
  ok(!(await text(worker2)).includes('Change'), 'a person is to read');
  await worker2.goto(f.at('casework', '/concern'));
  await worker2.fill('[name=said]', 'He was seen at the school');
  await worker2.check('[name=told][value=no]');
  await press(worker2, 'Record my concern');
  same(sql(`SELECT COUNT(*) FROM concern WHERE episode_id = ${f.episode} AND post_id = ${post('worker2')}`)[0][0], '1', 'but a concern can be recorded');
  await worker2.goto(`${url}/casework/families`);
  await worker2.goto(f.at('casework'));
  await sure(worker2, 'I have finished reading');
  ok((await text(worker2)).includes('The record is shut again'), 'whoever has finished says so');
  same(await refusal(worker2, f.at('casework')), await refusal(worker2, `${url}/casework/family/${reference()}`), 'and the record is not there any more');
  await emergency(worker2, { record: f.reference, reason: 'Again', needs: ['plan'] });
  sql(`UPDATE glass SET until_at = UTC_TIMESTAMP() - INTERVAL 1 DAY WHERE episode_id = ${f.episode} AND reason = 'Again'`);
  same((await worker2.goto(f.at('casework', '/plan'))).status(), 404, 'after its time it is not there either');
}

async function review(f, manager, worker2, before) {
  const mails = await mailSince(before, 2);
  ok(mails.some((mail) => mail.to === 'manager@council.example' && mail.subject.startsWith('Something waits for your review')) && mails.every((mail) => !/Journey|Petra|Secret|father/.test(mail.raw)), 'the manager is told, neutrally');
  await manager.goto(`${url}/casework`);
  await main(manager).getByRole('link', { name: 'Records opened in an emergency' }).click();
  ok((await text(manager)).includes(f.name) && (await text(manager)).includes('Wil Second') && await fits(manager), 'the list says who and of which family');
  const [[id]] = sql(`SELECT MIN(id) FROM glass WHERE episode_id = ${f.episode} AND state = 'opened'`);
  await manager.goto(`${url}/casework/emergency/${id}`);
  const seen = await text(manager);
  ok(seen.includes('the father is on his way') && /: Overview/.test(seen) && /: A person/.test(seen) && /: Concerns, to change/.test(seen), 'with the reason and what was looked at');
  ok(await fits(manager), 'on a narrow screen too');
  await press(manager, 'Save the review');
  ok((await errors(manager)).includes('Choose whether it was right'), 'a review needs a verdict');
  await manager.check('[name=verdict][value=not_right]');
  await manager.fill('[name=verdict_reason]', 'The police <i>never</i> called');
  await press(manager, 'Save the review');
  await manager.goto(`${url}/casework/emergency/${id}`);
  ok((await text(manager)).includes('Not right') && (await text(manager)).includes('The police <i>never</i> called'), 'the verdict stands, with its reason');
  same(sql(`SELECT COUNT(*) FROM breach WHERE episode_id = ${f.episode}`)[0][0], '1', 'what was not right is a breach');
  same(sql(`SELECT COUNT(*) FROM clock WHERE glass_id = ${id} AND met_at IS NULL`)[0][0], '0', 'and its clock stops');
  same((await worker2.goto(`${url}/casework/emergency/${id}`)).status(), 404, 'whoever broke it reviews nothing');
  sql(`UPDATE clock SET due_at = '2001-01-02' WHERE glass_id IN (SELECT id FROM glass WHERE episode_id = ${f.episode}) AND met_at IS NULL`);
  const names = mailNames();
  execFileSync(`${process.env.ONEDOOR_BUILD}/onedoor-clock`, ['--once'], { env: process.env });
  ok((await mailSince(names, 1, (mail) => mail.to === 'manager@council.example' && mail.subject.startsWith('Something is late'))).length > 0, 'a review that is late is said to be');
  await manager.goto(`${url}/casework/emergencies`);
  ok((await text(manager)).includes('Late'), 'and the list says so');
}

async function throttle(contact) {
  for (let i = 0; i < 5; i += 1) await emergency(contact, { record: reference(), needs: ['people'] });
  await emergency(contact, { record: reference(), reason: 'The sixth', needs: ['people'] });
  ok((await heading(contact)).includes('Too many tries') && (await contact.inputValue('[name=reason]')) === 'The sixth', 'guessing is slowed down, and nothing typed is lost');
}

async function audit(f, manager, worker) {
  await manager.goto(f.at('casework'));
  await main(manager).getByRole('link', { name: 'Who has looked at this record' }).click();
  const all = await text(manager);
  ok(['Wil Second', 'Morgan Manager', 'Emergency', 'Refused', 'Asked why first', 'Manager: supervision', 'Manager: A complaint <b>about</b> visits', 'Chronology'].every((words) => all.includes(words)), 'who, when, what, why, and what was refused');
  ok(await fits(manager), 'it fits a narrow screen');
  await manager.selectOption('#who', post('worker2'));
  await press(manager, 'Show');
  const rows = await main(manager).locator('tbody').innerText();
  ok(rows.includes('Wil Second') && !rows.includes('Morgan Manager'), 'of one person');
  await manager.goto(f.at('casework', '/looks?day=2001-01-01'));
  ok((await text(manager)).includes('Nobody has looked at it then'), 'of one day');
  sql(`INSERT INTO look (looked_at, post_id, episode_id, page, outcome, ground, request) SELECT UTC_TIMESTAMP(), ${post('worker')}, ${f.episode}, 'plan_show', 'shown', 'involvement', REPEAT('0', 16) FROM data.day LIMIT 120`);
  await manager.goto(f.at('casework', '/looks?page=2'));
  ok(/Page 2 of \d/.test(await text(manager)), 'by pages');
  same((await worker.goto(f.at('casework', '/looks'))).status(), 404, 'not for the key worker');
  sql(`INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at) SELECT ${post('manager')}, e.family_id, 'test', ${post('admin')}, UTC_TIMESTAMP() FROM episode e WHERE e.id = ${f.episode}`);
  for (const part of ['/looks', '/purpose', '']) same((await manager.goto(f.at('casework', part))).status(), 404, `in conflict, ${part || 'the record'} is not there`);
  await manager.goto(`${url}/casework/emergencies`);
  ok(!(await text(manager)).includes(f.reference), 'nor is the review');
}

/** A restricted record goes from one manager to another: by them, and by an administrator when they are gone. */
async function handed(h, south, manager, manager2, admin) {
  await manager.goto(h.at('casework', '/restriction'));
  await main(manager).getByRole('button', { name: 'Name another manager' }).click();
  ok(await fits(manager), 'handing over fits a narrow screen');
  await press(manager, 'Name this manager');
  ok((await errors(manager)).includes('who manages it from now on') && (await errors(manager)).includes('why somebody else manages it'), 'a restricted record is not handed over without saying to whom and why');
  ok(!(await text(manager)).includes('Morgan Manager, '), 'nor to oneself');
  const twice = await manager.context().newPage();
  await twice.goto(manager.url());
  const before = mailNames();
  for (const page of [manager, twice]) {
    await page.check(`[name=manager][value="${post('manager2')}"]`);
    await page.fill('[name=reason]', 'I am going <away>');
  }
  await press(manager, 'Name this manager');
  ok((await text(manager)).includes('handed over'), 'then it is');
  same(await press(twice, 'Name this manager').then(() => heading(twice)), 'Page not found', 'once');
  await twice.close();
  const mails = await mailSince(before, 1, (mail) => mail.subject.startsWith('You are asked to take something over'));
  same(mails[0]?.to, 'manager2@council.example', 'whoever gets it is told');
  for (const part of ['', '/restriction', '/conflict', '/looks'])
    same(await refusal(manager, h.at('casework', part)), await refusal(manager, `${url}/casework/family/${reference()}${part}`), `who gave it away finds nothing of it${part && ` at ${part}`}`);
  for (const one of [h.reference, south]) same((await manager2.goto(`${url}/casework/family/${one}/restriction`)).status(), 200, 'the other manages all of its episodes');
  ok((await text(manager2)).includes('His <b>sister</b> works here') && (await text(manager2)).includes('I am going <away>') && (await text(manager2)).includes('named by Morgan Manager'), 'and reads why, and from whom it came');
  await admin.goto(`${url}/manage/restricted`);
  ok(!(await text(admin)).includes('Mika South'), 'an administrator has nothing to do with it');
  const id = sql(`SELECT r.id FROM restriction r JOIN episode e ON e.family_id = r.family_id WHERE e.id = ${h.episode} AND r.ended_at IS NULL`)[0][0];
  const path = `${url}/manage/restricted/${id}`;
  same(await refusal(admin, path), await refusal(admin, `${url}/manage/restricted/99999999`), 'nor finds it');
  // the named manager leaves: nobody manages it, until an administrator names another
  sql(`DELETE FROM post_role WHERE post_id = ${post('manager2')} AND role = 'manager'`);
  try {
    same(await refusal(manager, h.at('casework')), await refusal(manager, `${url}/casework/family/${reference()}`), 'nobody becomes its manager by that one leaving');
    await admin.goto(`${url}/manage`);
    await main(admin).getByRole('link', { name: 'Restricted records' }).click();
    ok(await fits(admin), 'the list fits a narrow screen');
    ok(!(await text(admin)).includes('Journey') && !(await text(admin)).includes('sister'), 'which says neither whose it is, nor why');
    await admin.goto(path);
    ok(!(await text(admin)).includes('Journey') && !(await text(admin)).includes('sister'), 'nor does the form');
    await press(admin, 'Name this manager');
    ok((await errors(admin)).includes('who manages it from now on'), 'it asks whom to name');
    await admin.check(`[name=manager][value="${post('manager')}"]`);
    await admin.fill('[name=reason]', 'They have left');
    await press(admin, 'Name this manager');
    ok((await text(admin)).includes('Saved'), 'an administrator names another');
    same(await refusal(admin, path), await refusal(admin, `${url}/manage/restricted/99999999`), 'and finds it no more');
  } finally {
    sql(`INSERT INTO post_role (post_id, role) VALUES (${post('manager2')}, 'manager')`);
  }
  same(await refusal(manager2, `${url}/casework/family/${south}`), await refusal(manager2, `${url}/casework/family/${reference()}`), 'who comes back does not get it back');
}

async function restricted(h, manager, worker, worker2, admin) {
  await emergency(worker2, { record: h.reference, needs: ['people'] });
  same((await worker2.goto(h.at('casework'))).status(), 200, 'somebody has it open in an emergency');
  const second = await manager.context().newPage();
  await second.goto(h.at('casework', '/restriction'));
  await manager.goto(h.at('casework', '/restriction'));
  ok((await text(manager)).includes('a colleague’s own family'), 'a manager reads what a restriction does');
  ok(await fits(manager), 'which fits a narrow screen');
  await press(manager, 'Restrict this record');
  ok((await errors(manager)).includes('Enter why nobody else must find it'), 'it wants a reason');
  await manager.fill('[name=reason]', 'His <b>sister</b> works here');
  await press(manager, 'Restrict this record');
  ok((await text(manager)).includes('This record is restricted') && (await text(manager)).includes('His <b>sister</b> works here'), 'and is on record with it');
  same((await worker.goto(h.at('casework'))).status(), 200, 'who works with the family goes on');
  ok((await text(worker)).includes('Restricted'), 'and sees that it is restricted');
  same(await refusal(worker, h.at('casework', '/restriction')), await refusal(worker, `${url}/casework/family/${reference()}/restriction`), 'but not why');
  await second.fill('[name=reason]', 'A second window');
  await press(second, 'Restrict this record');
  ok((await errors(second)).includes('restricted already'), 'twice it is not restricted');
  same(sql(`SELECT COUNT(*) FROM restriction r JOIN episode e ON e.family_id = r.family_id WHERE e.id = ${h.episode}`).join(), '1', 'nor recorded');
  await second.close();
  same(await refusal(worker2, h.at('casework')), await refusal(worker2, `${url}/casework/family/${reference()}`), 'what was open in an emergency is shut');
  await emergency(worker2, { record: h.reference, needs: ['people'] });
  same(sql(`SELECT GROUP_CONCAT(state ORDER BY id) FROM glass WHERE episode_id = ${h.episode} AND post_id = ${post('worker2')}`).join(), 'opened,refused', 'and nobody opens it again');
  // an episode of the same family in another team, closed long ago: its manager finds neither
  const south = reference();
  sql(`INSERT INTO episode (service_id, family_id, reference, team_id, level_of_need, level_of_support, state, starts, opened_at, ends, closed_at)
    SELECT e.service_id, e.family_id, '${south}', (SELECT p.team_id FROM post p WHERE p.id = ${post('manager2')}), '2', '2', 'closed', '2025-01-01', '2025-01-01', '2025-06-01', '2025-06-01' FROM episode e WHERE e.id = ${h.episode}`);
  const manager2 = await signIn('manager2');
  for (const part of ['', '/restriction', '/conflict', '/looks'])
    same(await refusal(manager2, `${url}/casework/family/${south}${part}`), await refusal(manager2, `${url}/casework/family/${reference()}${part}`), `another team's manager finds nothing of it${part && ` at ${part}`}`);
  // whoever was named and is no manager any more leaves it shut, not open
  sql(`UPDATE family SET restricted_manager_post_id = ${post('worker2')} WHERE id = (SELECT family_id FROM episode WHERE id = ${h.episode})`);
  same((await manager.goto(h.at('casework', '/restriction'))).status(), 404, 'nobody becomes its manager by somebody else leaving');
  same(await refusal(manager2, `${url}/casework/family/${south}`), await refusal(manager2, `${url}/casework/family/${reference()}`), 'in no team');
  sql(`UPDATE family SET restricted_manager_post_id = ${post('manager')} WHERE id = (SELECT family_id FROM episode WHERE id = ${h.episode})`);
  await handed(h, south, manager, manager2, admin);
  await manager.goto(h.at('casework', '/restriction'));
  await main(manager).getByRole('button', { name: 'End the restriction' }).click();
  await manager.fill('[name=reason]', 'She has left');
  await press(manager, 'End the restriction');
  ok(/to [^]*His <b>sister<\/b> works here[^]*She has left\s+Ended by Morgan Manager/.test(await text(manager)), 'it ends with a reason, and stays on record');
  same(sql(`SELECT f.restricted FROM family f JOIN episode e ON e.family_id = f.id WHERE e.id = ${h.episode}`).join(), '0', 'and is lifted');
  same((await manager2.goto(`${url}/casework/family/${south}/restriction`)).status(), 200, 'the other team\'s manager finds their episode again');
  await emergency(worker2, { record: h.reference, needs: ['people'] });
  same((await worker2.goto(h.at('casework'))).status(), 200, 'and it opens in an emergency');
  sql(`INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at, successor_post_id) SELECT ${post('manager')}, e.family_id, 'test', ${post('manager')}, UTC_TIMESTAMP(), ${post('manager2')} FROM episode e WHERE e.id = ${h.episode}`);
  await manager2.goto(h.at('casework', '/restriction'));
  await manager2.fill('[name=reason]', 'My colleague is his aunt');
  await press(manager2, 'Restrict this record');
  ok((await text(manager2)).includes('This record is restricted'), 'who took it over from a manager in conflict restricts it too');
}

async function office(admin, complaints, worker2) {
  await complaints.goto(`${url}/manage/complaints`);
  ok(Number(sql(`SELECT COUNT(*) FROM look WHERE page = 'complaint_list' AND post_id = ${post('complaints')}`)[0][0]) > 0, 'a look at the register is in the audit');
  await admin.goto(`${url}/manage/accounts`);
  await sure(admin, 'Sign out now: Wil Second');
  same(sql(`SELECT COUNT(*) FROM look l JOIN account a ON a.id = l.account_id WHERE l.page = 'account_sign_out' AND a.login = 'worker2' AND l.post_id = ${post('admin')}`)[0][0] > 0, true, 'that somebody was signed out is too, with whom');
  await worker2.goto(`${url}/casework`);
  ok(worker2.url().includes('/sign-in'), 'and they are out at once');
}

journey(async () => {
  const f = family('Journey-Access', { state: 'open', team: true });
  const other = family('Journey-Shut', { state: 'open' });
  const [manager, worker, worker2, contact, police, admin, complaints] = await Promise.all(['manager', 'worker', 'worker2', 'contact', 'police', 'admin', 'complaints'].map((login) => signIn(login)));
  const before = mailNames();
  sql("DELETE FROM look WHERE page = 'glass_add' AND outcome = 'refused'");
  await purpose(f, other, manager, worker2);
  same(looks(f, 'worker2', "outcome = 'refused'") >= 3, true, 'what was refused is in the audit');
  await refused(other, worker2, police);
  await opened(f, worker2);
  await review(f, manager, worker2, before);
  await restricted(family('Journey-Restricted', { state: 'open', team: true }), manager, worker, worker2, admin);
  await throttle(contact);
  await audit(f, manager, worker);
  await office(admin, complaints, worker2);
  sql(`UPDATE conflict SET ended_at = UTC_TIMESTAMP() WHERE reason = 'test'; DELETE FROM look WHERE page = 'glass_add' AND outcome = 'refused';
    UPDATE glass SET reviewed_at = opened_at WHERE reviewed_at IS NULL; UPDATE clock SET met_at = started_at WHERE glass_id IS NOT NULL AND met_at IS NULL`);
});
