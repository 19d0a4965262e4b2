// What must not be lost in a record: a family's only manager who has a conflict of interest, a concern of which nobody was told.
import { fits, journey, mailNames, mailSince, ok, same, signIn, sql, url } from '../support/portal.mjs';
import { shot } from '../support/browser.mjs';
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
  const [mail] = await mailSince(before, 1);
  ok(mail.to === 'manager2@council.example' && !/Journey|cousin|conflict/i.test(mail.subject + mail.raw), 'who takes over is told, neutrally');
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

  await worker.goto(f.at('casework', '/close'));
  ok(/Still open\s+Concerns of which nobody was told: 1/.test(await text(worker)), 'the page that closes lists it first');
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
  await choose(worker, 'reason', 'needs_met');
  await worker.fill('[name=summary]', 'Done');
  await worker.fill('[name=family_view]', 'Good');
  await press(worker, 'Close the episode');
  same(sql(`SELECT state FROM episode WHERE id = ${f.episode}`)[0][0], 'closed', 'and the episode can be closed');
}

journey(async () => {
  const f = family('Journey-Handover', { state: 'open' });
  const g = family('Journey-Untold', { state: 'open', team: true });
  const [manager, other, worker, charity] = await Promise.all(['manager', 'manager2', 'worker', 'charity'].map((login) => signIn(login)));
  await handover(f, manager, other);
  await untold(g, worker, charity);
});
