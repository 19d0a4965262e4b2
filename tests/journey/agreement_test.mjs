// agreement_test.mjs: agreement to early help, its withdrawal, parents who disagree, a young person's own answer, and what
// a family keeps from an agency, each to the moment at which somebody sees less.
import { mailNames, mailSince, journey, ok, same, signIn as enter, sql, url } from '../support/portal.mjs';
import { choose, date, errors, family, post, press, refusal, sayWhy, sure, text } from '../support/record.mjs';
import { shot } from '../support/browser.mjs';

const has = (words, part, what) => ok(words.includes(part), `${what}${words.includes(part) ? '' : ` (lacks "${part}")`}`);
const lacks = (words, part, what) => ok(!words.includes(part), `${what}${words.includes(part) ? ` (has "${part}")` : ''}`);
const scopes = (login, episode) => sql(`SELECT GROUP_CONCAT(DISTINCT a.scope ORDER BY a.scope) FROM core_${process.env.ONEDOOR_RELEASE}.access_now a WHERE a.post_id = ${post(login)} AND a.episode_id = ${episode}`)[0][0];
const signIn = async (login, options) => {
  const page = await enter(login, options);
  page.setDefaultTimeout(60000);
  return page;
};
const go = async (page, home, part, program = 'casework') => (await page.goto(home.at(program, part))).status();

async function answer(page, home, { by, answer: said, authority, whom, how = 'spoken', words = '', days = -1 }) {
  await go(page, home, '/agreement/new');
  await choose(page, 'by', `person-${by}`);
  await choose(page, 'answer', said);
  if (authority) await choose(page, 'authority', authority);
  for (const one of whom ?? []) await choose(page, 'whom', `person-${one}`);
  if (authority) await choose(page, 'how', how);
  await date(page, 'answered', days);
  await page.fill('[name=said]', words);
}

await journey(async () => {
  const home = family(`Agree${Date.now().toString(36)}`, { state: 'open', team: true });
  const worker = await signIn('worker');

  // nothing yet; what is wrong stands beside the field and nothing is lost
  await go(worker, home, '/agreement');
  has(await text(worker), 'Nobody\'s agreement to early help is recorded yet', 'an empty page says what to do');
  await shot(worker, 'agreement-empty');
  await go(worker, home, '/agreement/new');
  await press(worker, 'Save the answer');
  has(await errors(worker), 'who answered', 'an empty answer is refused');
  await shot(worker, 'agreement-errors');
  await answer(worker, home, { by: home.petra, answer: 'agreed', authority: 'mother', whom: [home.petra, home.cleo, home.sam], words: 'Yes please <b>now</b>', days: 3 });
  await press(worker, 'Save the answer');
  ok(/day/i.test(await errors(worker)), 'a day to come is refused');
  same(await worker.inputValue('[name=said]'), 'Yes please <b>now</b>', 'and nothing typed is lost');
  await date(worker, 'answered', -1);
  await press(worker, 'Save the answer');
  const agreed = await text(worker);
  has(agreed, 'Those who were asked agree to early help', 'agreed, by those who were asked');
  has(agreed, `Paul ${home.name}`, 'the father whom nobody asked is there');
  has(agreed, 'Not asked yet', 'and that he was not');
  has(agreed, 'Find out whether they have parental responsibility', 'and what is still to do');
  has(agreed, 'In their words', 'what the team heard are their words');
  for (const word of [`Petra ${home.name}`, 'Mother', 'Face to face', `Cleo ${home.name}`, 'Yes please <b>now</b>']) has(agreed, word, `the record says ${word}`);

  // what whoever wrote to us said of it is not in their words
  sql(`SET @now = UTC_TIMESTAMP(); INSERT INTO enquiry (service_id, reference, kind, channel, received_at, agreement, form_hash, answers, facts, state)
    SELECT service_id, LEFT(UUID(), 9), 'referral', 'online', @now, 'agreed', REPEAT('0', 64), '{}', '{}', 'decided' FROM episode WHERE id = ${home.episode};
    INSERT INTO agreement (episode_id, by_name, answer, authority, how, agreed, said, recorded_by_post_id, recorded_at, enquiry_id)
    VALUES (${home.episode}, 'Grandmother ${home.name}', 'agreed', 'other', 'telephone', @now, 'Not to ring after six', ${post('worker')}, @now, LAST_INSERT_ID())`);
  await go(worker, home, '/agreement');
  const card = await worker.locator('.govuk-summary-card', { hasText: 'Grandmother' }).innerText();
  has(card, 'The referrer, not this person', 'who told us');
  has(card, 'What we were asked not to do or share', 'and what the words are');
  lacks(card, 'In their words', 'which are not hers');
  has(card, 'Hear it from them', 'and that she is still to be asked');
  await shot(worker, 'agreement-told');
  sql(`DELETE FROM agreement WHERE episode_id = ${home.episode} AND by_person_id IS NULL`);

  // a young person answers for themselves, by a practitioner's judgement
  const turns16 = (days) => sql(`UPDATE person SET born = DATE(UTC_TIMESTAMP()) - INTERVAL 16 YEAR + INTERVAL ${days} DAY WHERE id = ${home.cleo}`);
  turns16(200); // not so soon that a round of the clock asks before she has answered
  await answer(worker, home, { by: home.cleo, answer: 'agreed', authority: 'young_person', whom: [home.cleo] });
  await press(worker, 'Save the answer');
  has(await errors(worker), 'who judged', 'an age is no judgement: who judged it must be said');
  await worker.fill('[name=judged_by]', 'Wren Worker, key worker');
  await worker.fill('[name=judgement]', 'She told me in her own words what the team does and how to stop it.');
  await choose(worker, 'whom', `person-${home.sam}`);
  await press(worker, 'Save the answer');
  has(await errors(worker), 'for themselves only', 'and for nobody else');
  await worker.uncheck(`[name="whom"][value="person-${home.sam}"]`);
  await press(worker, 'Save the answer');
  has(await text(worker), 'how to stop it', 'the judgement is on the record');
  turns16(20);
  sql(`CALL jobs_${process.env.ONEDOOR_RELEASE}.clock_tick(); CALL jobs_${process.env.ONEDOOR_RELEASE}.clock_tick()`);
  same(sql(`SELECT COUNT(*) FROM clock WHERE episode_id = ${home.episode} AND kind = 'agreement_again' AND person_id = ${home.cleo} AND met_at IS NULL`)[0][0], '1', 'her 16th birthday starts one clock');
  await go(worker, home, '/agreement');
  has(await text(worker), 'turns 16', 'which says so on the page');
  await shot(worker, 'agreement-agreed');
  await go(worker, home, '');
  has(await text(worker), 'Ask for agreement again', 'and stands with what is due');

  // what the family keeps from an agency
  same(scopes('police', home.episode), 'actions,minutes,plan', 'the police see what they were given');
  sql(`INSERT INTO entry (episode_id, kind, occurred_at, recorded_at, post_id, said, nature, audience) VALUES (${home.episode}, 'note', UTC_TIMESTAMP(), UTC_TIMESTAMP(), ${post('worker')}, 'For the sergeant alone', 'fact', 'named');
    INSERT INTO entry_named SELECT id, ${post('police')} FROM entry WHERE said = 'For the sergeant alone' AND episode_id = ${home.episode}`);
  const police = await signIn('police');
  await go(police, home, '/chronology', 'partner');
  has(await text(police), 'For the sergeant alone', 'whoever is named reads an entry');
  await go(worker, home, '/sharing/new');
  await press(worker, 'Save');
  has(await errors(worker), 'agency', 'an empty decision is refused');
  await choose(worker, 'by', `person-${home.petra}`);
  await worker.selectOption('[name=agency]', { label: sql('SELECT g.name FROM agency g JOIN post p ON p.agency_id = g.id WHERE p.id = ' + post('police'))[0][0] });
  await choose(worker, 'answer', 'refused');
  await choose(worker, 'extent', 'some');
  await choose(worker, 'scopes', 'minutes');
  await choose(worker, 'scopes', 'entries');
  await date(worker, 'starts', -1);
  await worker.fill('[name=said]', 'Not the police in our meetings');
  await press(worker, 'Save');
  await shot(worker, 'agreement-sharing');
  has(await text(worker), 'Not the police in our meetings', 'the refusal is on the record');
  same(scopes('police', home.episode), 'actions,plan', 'and takes effect at once');
  same(scopes('charity', home.episode), 'actions,minutes,plan', 'for that agency only');
  same(await go(police, home, '/meetings', 'partner'), 404, 'the meetings are not there for the police');
  await go(police, home, '/chronology', 'partner');
  lacks(await text(police), 'For the sergeant alone', 'nor is an entry for which one of them was named');
  await go(worker, home, '/entry');
  same(await worker.locator(`[name=named][value="${post('police')}"]`).count(), 0, 'and nobody can name them for another');
  same(await worker.locator(`[name=named][value="${post('charity')}"]`).count(), 1, 'as they can a member from another agency');
  same(await go(police, home, '/plan', 'partner'), 200, 'the plan is');
  await go(worker, home, '/team');
  has(await text(worker), 'The family said no to some of it', 'the team\'s page says so');
  await shot(worker, 'agreement-team');
  // another adult's yes does not undo it
  await go(worker, home, '/sharing/new');
  await choose(worker, 'by', `person-${home.paul}`);
  await worker.selectOption('[name=agency]', { label: sql('SELECT g.name FROM agency g JOIN post p ON p.agency_id = g.id WHERE p.id = ' + post('police'))[0][0] });
  await choose(worker, 'answer', 'agreed');
  await choose(worker, 'extent', 'everything');
  await date(worker, 'starts', -1);
  await press(worker, 'Save');
  same(scopes('police', home.episode), 'actions,plan', 'refusal wins over somebody else\'s yes');
  // giving it by the team's page is refused beside the field
  const code = sql('SELECT g.code FROM agency g JOIN post p ON p.agency_id = g.id WHERE p.id = ' + post('police'))[0][0];
  const member = sql(`SELECT id FROM involvement WHERE episode_id = ${home.episode} AND post_id = ${post('police')} AND ended_at IS NULL`)[0][0];
  await go(worker, home, `/team/member/${member}`);
  has(await text(worker), 'The family has said no', 'whoever changes their part is told first');
  await choose(worker, 'family_knows', 'yes');
  await choose(worker, 'scopes', 'minutes');
  await press(worker, 'Save');
  has(await errors(worker), 'said no to sharing this with the agency: meetings and minutes', 'and refused beside the field');
  await shot(worker, 'agreement-member-refused');
  await worker.check('[name=role][value=lead_practitioner]');
  await press(worker, 'Save');
  has(await errors(worker), 'nobody of it can lead', 'nor can they be made the lead');
  same((await worker.goto(home.at('casework', `/team/new/${code}`))).status(), 200, 'adding another of that agency is possible');
  has(await text(worker), 'The family has said no', 'and says so there');
  // a manager overrides: ground, reason, date
  const refused = sql(`SELECT id FROM sharing_decision WHERE episode_id = ${home.episode} AND answer = 'refused'`)[0][0];
  same(await go(worker, home, `/sharing/${refused}/override`), 404, 'a key worker cannot override');
  const manager = await signIn('manager');
  await go(manager, home, '/agreement');
  await sayWhy(manager);
  await go(manager, home, `/sharing/${refused}/override`);
  await choose(manager, 'ground', 'significant_harm');
  await manager.fill('[name=reason]', 'The police must know before they visit');
  await date(manager, 'until_day', 500);
  await press(manager, 'Share all the same');
  has(await errors(manager), 'within a year', 'an override ends within a year');
  await date(manager, 'until_day', 7);
  await press(manager, 'Share all the same');
  await shot(manager, 'agreement-overridden');
  same(scopes('police', home.episode), 'actions,minutes,plan', 'the override gives back what was refused');
  has(await text(manager), 'No, overridden', 'and says so');
  await sure(manager, 'Stop sharing now');
  same(scopes('police', home.episode), 'actions,plan', 'until it ends');

  // parents who disagree: both recorded, a manager decides
  await answer(worker, home, { by: home.paul, answer: 'refused', authority: 'father', whom: [home.cleo, home.sam], words: 'I do not want you in our lives' });
  let mail = mailNames();
  await press(worker, 'Save the answer');
  has(await text(worker), 'The adults disagree about early help', 'parents who disagree: both are recorded');
  has(await text(worker), 'The manager decides', 'and what comes next');
  await shot(worker, 'agreement-disagree');
  same(scopes('charity', home.episode), 'actions,minutes,plan', 'nobody loses sight before the manager decides');
  const told = await mailSince(mail, 1, (one) => one.to.includes('manager'));
  ok(told.length > 0, 'the manager is told');
  ok(told.every((one) => !one.raw.includes(home.name)), 'without a name');
  await go(worker, home, '/team/new/' + sql('SELECT g.code FROM agency g JOIN post p ON p.agency_id = g.id WHERE p.id = ' + post('housing'))[0][0]);
  await worker.check(`[name=member][value="${post('housing')}"]`);
  await choose(worker, 'role', 'taf_member');
  await choose(worker, 'family_knows', 'yes');
  await press(worker, 'Add to the team');
  has(await errors(worker), 'until a manager has decided', 'nobody of another agency can be added meanwhile');
  await shot(worker, 'agreement-member-barred');
  same(await go(worker, home, '/agreement/decide'), 404, 'a key worker does not decide');
  await manager.goto(`${url}/casework`);
  has(await text(manager), home.name, 'the start page names the family that waits for the manager');
  await go(manager, home, '');
  has(await text(manager), 'The adults disagree about early help', 'the manager sees it on the front page');
  await go(manager, home, '/agreement/decide');
  await press(manager, 'Save the decision');
  has(await errors(manager), 'whether early help goes on', 'an empty decision is refused');
  await choose(manager, 'decision', 'go_on');
  await choose(manager, 'ground', 'other_parent');
  await manager.fill('[name=reason]', 'Petra has parental responsibility and agrees; the children want it');
  await shot(manager, 'agreement-decide');
  await press(manager, 'Save the decision');
  has(await text(manager), 'A manager has decided that early help goes on', 'it goes on, with who and why');

  // withdrawal ends shares at once
  const given = sql(`SELECT id FROM agreement WHERE episode_id = ${home.episode} AND by_person_id = ${home.petra}`)[0][0];
  const charity = await signIn('charity');
  same(await go(charity, home, '/plan', 'partner'), 200, 'the charity reads the plan');
  await go(worker, home, `/agreement/${given}/withdraw`);
  const warned = await text(worker);
  has(warned, 'no longer see the record', 'before it is saved it says who will lose sight');
  await shot(worker, 'agreement-withdraw');
  await choose(worker, 'how', 'telephone');
  await worker.fill('[name=said]', 'She wants to stop');
  mail = mailNames();
  await press(worker, 'Record that it is taken back');
  same(scopes('police', home.episode), 'NULL', 'the police see nothing');
  same(scopes('charity', home.episode), 'NULL', 'nor does the charity');
  same(await go(charity, home, '/plan', 'partner'), 404, 'the page that they read is not there');
  ok(await refusal(charity, home.at('partner')) === await refusal(charity, home.at('partner').replace(home.reference, '0000-0000')), 'as if it never had been');
  ok(sql(`SELECT COUNT(*) FROM involvement WHERE episode_id = ${home.episode} AND ended_by_post_id = ${post('worker')}`)[0][0] >= 2, 'who ended it stays known');
  const stopped = await text(worker);
  has(stopped, 'Nobody of another agency sees this record any more', 'the key worker sees what happened');
  has(stopped, 'What to do next', 'and what to do next');
  has(stopped, 'She wants to stop', 'in their words');
  await shot(worker, 'agreement-stopped');
  const after = await mailSince(mail, 3);
  ok(after.some((one) => one.to.includes('charity')) && after.some((one) => one.to.includes('manager')), 'who lost sight and the manager are told');
  ok(after.every((one) => !one.raw.includes(home.name) && !one.raw.includes('Petra')), 'without a name');
  same(await go(worker, home, `/agreement/${given}/withdraw`), 404, 'it cannot be taken back twice');
  await go(manager, home, '/agreement');
  await manager.setViewportSize({ width: 320, height: 800 });
  await shot(manager, 'agreement-stopped-narrow');
  ok(await manager.evaluate(() => document.documentElement.scrollWidth <= 320), 'the page fits 320 pixels');
  same(sql(`SELECT COUNT(*) FROM entry WHERE episode_id = ${home.episode} AND state = 'retracted'`)[0][0], '0', 'records stay');
});
