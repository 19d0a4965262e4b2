// What must not be lost in a record: a family's only manager who has a conflict of interest, a concern of which nobody was told.
import { fits, journey, mailNames, mailSince, ok, reference, same, signIn, sql, url } from '../support/portal.mjs';
import { shot, someBirth, someName } from '../support/browser.mjs';
import { amira, refer, zoe } from '../support/refer.mjs';
import { call, session } from '../support/procedure.mjs';
import { choose, date, errors, family, main, post, press, sayWhy, sure, text } from '../support/record.mjs';

/** The only manager of a family names who takes it over; without that nothing is recorded. */
async function handover(f, manager, other) {
  await manager.goto(f.at('casework', '/conflict'));
  if (await manager.locator('[name=purpose]').count()) await sayWhy(manager);
  await manager.goto(f.at('casework', '/conflict'));
  ok((await text(manager)).includes('You are the only manager of this family'), 'the only manager is told so first');
  await manager.selectOption('[name=member]', post('manager'));
  await manager.fill('[name=reason]', 'A cousin');
  await press(manager, 'Record the conflict');
  ok((await errors(manager)).includes('Choose who takes over'), 'without somebody who takes over it is refused');
  same(await manager.inputValue('[name=reason]'), 'A cousin', 'and nothing typed is lost');
  await shot(manager, 'safe-handover');
  ok(await fits(manager), 'the refused page fits a narrow screen');
  same((await other.goto(f.at('casework', '/allocation'))).status(), 404, 'until then the other manager finds nothing');
  const before = mailNames();
  await manager.selectOption('[name=successor]', post('manager2'));
  await press(manager, 'Record the conflict');
  same((await manager.goto(f.at('casework'))).status(), 404, 'from then on they find nothing');
  const [mail] = await mailSince(before, 1, (one) => one.to === 'manager2@council.example');
  ok(mail && !/Journey|cousin|conflict/i.test(mail.subject + mail.raw), 'who takes over is told, neutrally');
  same((await other.goto(f.at('casework', '/allocation'))).status(), 200, 'and can allocate');
  await other.goto(f.at('casework'));
  await sayWhy(other);
  ok((await text(other)).includes('Petra'), 'and reads the record');
  await other.goto(f.at('casework', '/conflict'));
  ok((await text(other)).includes('Mika South manages this family instead'), 'the page says who does');
  await sure(other, 'This conflict has ended');
  same((await manager.goto(f.at('casework', '/allocation'))).status(), 200, 'when the conflict ends the team\'s manager is back');
  same((await other.goto(f.at('casework', '/allocation'))).status(), 404, 'and the other has gone');
}

/** A concern of which nobody was told stays in sight, and an episode is not closed over it. */
async function untold(f, worker, charity) {
  await worker.goto(f.at('casework', '/concern'));
  await worker.fill('[name=said]', 'A mark on his arm');
  await choose(worker, 'told', 'no');
  await press(worker, 'Record my concern');
  ok(/Nobody has been told yet. Call .*020 7946 010[12] now/.test(await text(worker)) && !await worker.locator('.govuk-notification-banner--success').count(), 'no success while nobody has been told');
  ok(await main(worker).locator('a.govuk-button--warning', { hasText: 'I am worried' }).count() === 1, 'the button is red here too');
  await shot(worker, 'safe-untold');
  await worker.goto(f.at('casework'));
  ok(/Nobody has been told of a concern yet\s+Call .*020 7946 010[12] now/.test(await text(worker)), 'the record says so first');
  await shot(worker, 'safe-record');
  ok(await fits(worker), 'and fits a narrow screen');
  await worker.goto(`${url}/casework`);
  ok((await text(worker)).includes('Nobody has been told of a concern yet') && (await text(worker)).includes(f.name), 'and so does the start page');
  await shot(worker, 'safe-start');
  await charity.goto(f.at('partner'));
  ok(!(await text(charity)).includes('told of a concern'), 'who may not read it sees nothing of it');
  await charity.goto(`${url}/partner`);
  ok(!(await text(charity)).includes('told of a concern'), 'nor at their start');
  sql(`INSERT INTO concern (episode_id, said, post_id, recorded_at) VALUES (${f.episode}, 'Seen at the club', ${post('charity')}, UTC_TIMESTAMP())`);
  await charity.reload();
  ok(/Nobody has been told of a concern yet\s+Call .*020 7946 010[12] now/.test(await text(charity)) && (await text(charity)).includes(f.name), 'their own stands first at their start');
  await shot(charity, 'safe-partner-start');
  same(sql(`SELECT COUNT(*) FROM look WHERE post_id = ${post('charity')} AND episode_id = ${f.episode} AND page = 'home_show'`)[0][0], '1', 'and is in the audit');
  await main(charity).getByRole('link', { name: f.name }).click();
  ok((await text(charity)).includes('Seen at the club') && !(await text(charity)).includes('A mark on his arm'), 'and leads to it, and to nobody else\'s');
  sql(`DELETE FROM concern WHERE episode_id = ${f.episode} AND said = 'Seen at the club'`);

  await worker.goto(f.at('casework', '/close'));
  ok(/Still open\s+Concerns of which nobody was told: 1/.test(await text(worker)), 'the page that closes lists it first');
  same(await worker.locator('[name=untold_reason]').count(), 1, 'and asks why nobody has to be told');
  await choose(worker, 'reason', 'needs_met');
  await worker.fill('[name=summary]', 'Done');
  await worker.fill('[name=family_view]', 'Good');
  await press(worker, 'Close the episode');
  ok((await errors(worker)).includes('Nobody has been told of a concern'), 'and refuses to close over it');
  same(await worker.inputValue('[name=summary]'), 'Done', 'nothing typed is lost');
  await shot(worker, 'safe-close');
  await worker.goto(f.at('casework', '/concerns'));
  await main(worker).getByRole('button', { name: 'Record whom you told' }).first().click();
  await worker.fill('[name=told_whom]', 'Bo at the Emergency Duty Team');
  await date(worker, 'told_at', 0, '00:03');
  await choose(worker, 'told_how', 'telephone');
  await press(worker, 'Save whom I told');
  await worker.goto(f.at('casework'));
  ok(!(await text(worker)).includes('told of a concern'), 'once somebody was told it is gone from the record');
  await worker.goto(f.at('casework', '/close'));
  same(await worker.locator('[name=untold_reason]').count(), 0, 'nor does the page that closes ask of it');
  await shot(worker, 'safe-close-none');
  await choose(worker, 'reason', 'needs_met');
  await worker.fill('[name=summary]', 'Done');
  await worker.fill('[name=family_view]', 'Good');
  await press(worker, 'Close the episode');
  same(sql(`SELECT state FROM episode WHERE id = ${f.episode}`)[0][0], 'closed', 'and the episode can be closed');
}

/** Back, then save again: asked about, not stored twice. */
async function again(f, worker) {
  const write = async () => {
    await worker.goto(f.at('casework', '/entry'));
    await worker.selectOption('[name=kind]', 'home_visit');
    await worker.fill('[name="occurred.time"]', '00:00');
    await choose(worker, 'subjects', String(f.cleo));
    await worker.fill('[name=said]', 'Nobody opened the door');
    await worker.check('[name=family_may_see][value=yes]');
    await press(worker, 'Save entry');
  };
  const count = () => sql(`SELECT COUNT(*) FROM entry WHERE episode_id = ${f.episode} AND said = 'Nobody opened the door'`)[0][0];
  await write();
  await write();
  ok((await errors(worker)).includes('You have already written this'), 'the same words again are asked about');
  same(await worker.inputValue('[name=said]'), 'Nobody opened the door', 'and are not lost');
  same(count(), '1', 'nor stored twice');
  ok(await worker.isVisible('[name=again]') && await fits(worker), 'the question is in sight, also on a narrow screen');
  await shot(worker, 'safe-again');
  await choose(worker, 'again', 'yes');
  await press(worker, 'Save entry');
  same(count(), '2', 'who says that it happened again saves it');
}

/** The chronology names who decided, and what. */
async function decided(f, worker) {
  sql(`INSERT INTO extension (episode_id, reason, until_day, state, asked_by_post_id, asked_at, decided_by_post_id, decided_at, decided_reason)
    VALUES (${f.episode}, 'More mornings', '2030-01-01', 'approved', ${post('worker')}, UTC_TIMESTAMP(), ${post('manager')}, UTC_TIMESTAMP(), 'Goes well')`);
  await worker.goto(f.at('casework', '/chronology'));
  const words = await text(worker);
  ok(/More time approved\s[^]*Asked for by Wren Worker[^]*Goes well[^]*By Morgan Manager/.test(words), 'more time: who asked, and who decided');
}

/** What a referral tells of a risk to staff warns from the first day; a child who is not born yet has nobody's responsibility. */
async function referred(school, contact, worker) {
  const [first, last, parent] = [someName(), someName(), someName()];
  const from = await refer(school, { child: { ...zoe, 'name.first': first, 'name.last': last, born: someBirth() }, unborn: true,
    adult: { ...amira, 'name.first': parent, 'name.last': last }, more: { visits: { staff_risk: 'yes', staff_risk_detail: 'A large dog in the yard' } } });
  await contact.goto(`${url}/casework/enquiry/${from}`);
  ok(/Before anybody visits\s+A large dog in the yard/.test(await text(contact)), 'the front door reads the risk first');
  const own = reference();
  const [[version]] = sql(`SELECT version FROM enquiry WHERE reference = '${from}'`);
  const done = await call('casework.decision_add', session('contact'), { reference: from, version, new_reference: own, outcome: 'accept', reason: 'r', level_of_need: '2', team: 'north',
    referrer_told: 'portal', referrer_words: 'w', family_told: 'not_told', family_why_not: 'w' });
  ok(done.state === '', `it is accepted ${done.state} ${done.state && done.out}`);
  const [[episode]] = sql(`SELECT id FROM episode WHERE reference = '${own}'`);
  const kept = sql(`SELECT r.parental_responsibility FROM relationship r JOIN person p ON p.id = r.other_person_id WHERE r.episode_id = ${episode} ORDER BY p.due IS NULL`);
  same(kept.join(), 'unknown,yes', 'what was said of the children is not copied to one who is not born yet');
  sql(`UPDATE episode SET state = 'open', opened_at = UTC_TIMESTAMP() WHERE id = ${episode};
    INSERT INTO involvement (episode_id, post_id, role, starts, added_by_post_id, added_at) VALUES (${episode}, ${post('worker')}, 'key_worker', DATE(UTC_TIMESTAMP()), ${post('manager')}, UTC_TIMESTAMP());
    INSERT INTO involvement_scope (involvement_id, scope) SELECT i.id, s.scope FROM involvement i JOIN role_scope s ON s.role = i.role WHERE i.episode_id = ${episode}`);
  const at = (part) => `${url}/casework/family/${own}${part}`;
  await worker.goto(at(''));
  ok(/Before you visit\s+Said in the referral, not confirmed yet:\s+A large dog in the yard/i.test(await text(worker)), 'the record warns, and says that nobody has asked yet');
  await shot(worker, 'safe-referred');
  ok(await fits(worker), 'and fits a narrow screen');
  await main(worker).getByRole('link', { name: 'Ask about it and confirm it' }).click();
  await worker.waitForLoadState();
  same(await worker.inputValue('[name=said]'), 'A large dog in the yard', 'the form of the warning is filled in with it');
  await press(worker, 'Confirm this warning');
  ok((await errors(worker)).includes('when you will look at it again'), 'to confirm it says when it is looked at again');
  await shot(worker, 'safe-warning');
  await worker.fill('[name=said]', 'The dog is tied up: ring first');
  await choose(worker, 'told', 'yes');
  await date(worker, 'review_by', 30);
  await press(worker, 'Confirm this warning');
  same(sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', said, confirmed, ended_at IS NULL) ORDER BY id) FROM warning WHERE episode_id = ${episode}`)[0][0],
    'A large dog in the yard 0 0,The dog is tied up: ring first 1 1', 'one step confirms it and ends what the referral said');
  ok(await main(worker).getByRole('button', { name: 'Add this warning' }).count() === 1, 'then another can be added');
  await shot(worker, 'safe-warning-confirmed');
  const [[adult, unborn]] = sql(`SELECT r.person_id, r.other_person_id FROM relationship r JOIN person p ON p.id = r.other_person_id WHERE r.episode_id = ${episode} AND p.born IS NULL`);
  await worker.goto(at(`/relationship/${adult}/${unborn}`));
  await worker.selectOption('[name=parental_responsibility]', 'yes');
  await press(worker, await main(worker).locator('form button').last().innerText());
  ok((await errors(worker)).includes('before the birth'), 'nobody is said to have parental responsibility before a birth');
}

journey(async () => {
  const f = family('Journey-Handover', { state: 'open' });
  const g = family('Journey-Untold', { state: 'open', team: true });
  const [manager, other, worker, charity] = await Promise.all(['manager', 'manager2', 'worker', 'charity'].map((login) => signIn(login)));
  await handover(f, manager, other);
  await again(g, worker);
  await decided(g, worker);
  const [school, contact] = await Promise.all(['school', 'contact'].map((login) => signIn(login)));
  await referred(school, contact, worker);
  await untold(g, worker, charity);
});
