// The team works: assessment with each child's voice, family plan, actions, meetings with calendar files,
// review, more time, closing. As key worker, school that leads, police, charity and manager.
// limit: 900
import { fits, journey, mailNames, mailSince, ok, reference, same, signIn, sql, url } from '../support/portal.mjs';
import { shot } from '../support/browser.mjs';
import { sayWhy, text } from '../support/record.mjs';

const odd = 'Emoji 👩‍👧, Arabic مرحبا, O\'Neil & <script>alert("x")</script>\nsecond line';
const family = reference();
const here = (program, part = '') => `${url}/${program}/family/${family}${part}`;

// One family: a parent, two children; worker is its key worker, school leads, police and charity are on its team.
function found() {
  sql(`
SET @release_now = UTC_TIMESTAMP() + INTERVAL (SELECT seconds FROM clock_offset) SECOND, @service = (SELECT MIN(id) FROM service);
SET @team = (SELECT t.id FROM team t WHERE t.code = 'north' AND t.service_id = @service);
INSERT INTO family (service_id, name) VALUES (@service, 'Journey-Work'); SET @family = LAST_INSERT_ID();
INSERT INTO person (service_id, born) VALUES (@service, '1990-04-01'), (@service, '2015-05-05'), (@service, '2019-06-06'); SET @person = LAST_INSERT_ID();
INSERT INTO person_name (person_id, first_name, last_name, sound_first, sound_last) VALUES
  (@person, 'Petra', 'Journey', 'P360', 'J650'), (@person + 1, 'Cleo', 'Journey', 'C400', 'J650'), (@person + 2, 'Sam', 'O''Journey', 'S500', 'J650');
INSERT INTO family_member (family_id, person_id, role, starts) VALUES
  (@family, @person, 'parent_or_carer', '2020-01-01'), (@family, @person + 1, 'child', '2020-01-01'), (@family, @person + 2, 'child', '2020-01-01');
INSERT INTO episode (service_id, family_id, reference, team_id, level_of_need, level_of_support, state, starts, opened_at)
VALUES (@service, @family, '${family}', @team, '2', '2', 'open', DATE(@release_now) - INTERVAL 2 DAY, @release_now); SET @episode = LAST_INSERT_ID();
INSERT INTO involvement (episode_id, post_id, role, starts, added_by_post_id, added_at)
SELECT @episode, p.id, x.role, DATE(@release_now) - INTERVAL 2 DAY, p.id, @release_now
FROM (SELECT 'worker' AS login, 'key_worker' AS role UNION ALL SELECT 'school', 'lead_practitioner' UNION ALL SELECT 'police', 'taf_member' UNION ALL SELECT 'charity', 'taf_member') x
JOIN account a ON a.login = x.login JOIN post p ON p.account_id = a.id AND p.ends IS NULL;
INSERT INTO involvement_scope (involvement_id, scope)
SELECT i.id, s.scope FROM involvement i JOIN role_scope s ON s.role = i.role WHERE i.episode_id = @episode;`);
}

const episode = `(SELECT id FROM episode WHERE reference = '${family}')`;
const main = (page) => page.locator('main');
const press = (page, name) => Promise.all([page.waitForNavigation(), main(page).getByRole('button', { name, exact: true }).last().click()]);
const errors = (page) => page.locator('.govuk-error-summary').innerText();

async function date(page, name, days) {
  const day = new Date(Date.now() + days * 86400000);
  await page.fill(`[name="${name}.day"]`, String(day.getUTCDate()));
  await page.fill(`[name="${name}.month"]`, String(day.getUTCMonth() + 1));
  await page.fill(`[name="${name}.year"]`, String(day.getUTCFullYear()));
}

async function closed(page, address, who) {
  const answer = await page.goto(address);
  same(answer.status(), 404, `${who} gets "not there"`);
}

async function assessment(worker, police) {
  await worker.goto(here('casework', '/assessment'));
  ok((await text(worker)).includes('There is no assessment yet'), 'without an assessment the page says so');
  await press(worker, 'Write the assessment').catch(() => worker.goto(here('casework', '/assessment/edit')));
  same(await worker.locator('select[name$=".child"]').count(), 2, 'each child has a place for its voice');
  await worker.fill('[name=why]', odd);
  await press(worker, 'Save the assessment');
  ok((await errors(worker)).includes('Enter what is going well'), 'what is missing is named at the top');
  same(await worker.inputValue('[name=why]'), odd, 'what was typed is still there');
  ok(await fits(worker), 'the refused page fits a narrow screen');
  for (const name of ['took_part', 'strengths', 'worries', 'change', 'parents', 'analysis']) await worker.fill(`[name=${name}]`, `${name}: ${odd}`);
  for (const [n, said] of [[0, 'I like my cat 🐈'], [1, 'Sam laughed when the train came']]) {
    await worker.selectOption(`[name="voices.${n}.how"]`, n ? 'observation' : 'talk');
    await worker.fill(`[name="voices.${n}.said"]`, said);
  }
  await worker.check('[name=recommendation][value=plan]');
  await worker.selectOption('[name="voices.1.child"]', { index: 1 });
  await press(worker, 'Save the assessment');
  ok((await errors(worker)).includes('one voice'), 'the same child twice is refused');
  await worker.selectOption('[name="voices.1.child"]', { index: 2 });
  await press(worker, 'Save the assessment');
  ok((await text(worker)).includes('The assessment is saved'), 'the assessment is saved');
  ok((await text(worker)).includes('alert("x")'), 'odd text is shown as text');
  same(sql(`SELECT HEX(JSON_VALUE(answers, '$.why')) FROM assessment WHERE episode_id = ${episode}`)[0][0],
    Buffer.from(odd, 'utf8').toString('hex').toUpperCase(), 'odd text is stored byte for byte');
  same(sql(`SELECT COUNT(*) FROM child_voice WHERE episode_id = ${episode}`)[0][0], '2', 'each child has its voice');
  ok(await fits(worker), 'the assessment fits a narrow screen');
  await worker.goto(here('casework', '/assessment/edit'));
  same(await worker.inputValue('[name="voices.0.said"]'), 'I like my cat 🐈', 'a new version begins with the last one');
  await kept(worker);
  await worker.fill('[name=why]', 'It is three months later');
  await press(worker, 'Save the assessment');
  same(sql(`SELECT COUNT(*) FROM record_draft WHERE episode_id = ${episode}`)[0][0], '0', 'finished, no draft of it is left');
  await worker.goto(here('casework', '/assessment?number=1'));
  ok((await text(worker)).includes('earlier version') && (await text(worker)).includes('مرحبا'), 'the first version stays readable');
  await closed(police, here('partner', '/assessment'), 'a team member without that scope');
  const events = async (page, program) => {
    await page.goto(here(program, '/chronology?kind=assessment'));
    return text(page);
  };
  const read = await events(worker, 'casework');
  ok(read.includes('4 events') && read.includes('Assessment, written anew') && read.includes('Open this assessment'), 'each version stands in the chronology');
  ok((await events(police, 'partner')).includes('0 events'), 'not in that of a member without that scope');
}

/** A draft of an assessment: nothing need be complete, two windows lose nothing to each other, and it is its author's alone. */
async function kept(worker) {
  const other = await worker.context().newPage();
  await other.goto(here('casework', '/assessment/edit'));
  await other.fill('[name=why]', 'From another window');
  await worker.fill('[name=why]', odd);
  await worker.fill('[name=worries]', '');
  await worker.selectOption('[name="voices.0.child"]', '');
  await press(worker, 'Save as a draft');
  ok((await text(worker)).includes('Your draft is saved'), 'an assessment that is not finished is kept as a draft');
  same(await worker.inputValue('[name=why]'), odd, 'as it was typed');
  same(await worker.inputValue('[name=worries]'), '', 'with what is still missing');
  await press(other, 'Save as a draft');
  same(await other.inputValue('[name=why]'), 'From another window', 'another window keeps its own');
  await other.getByText('What you saved at other times').click();
  await main(other).locator('details[open] a').click();
  await other.waitForLoadState();
  same(await other.inputValue('[name=why]'), odd, 'and the first is not lost to it');
  await shot(other, 'work-draft');
  await other.setViewportSize({ width: 320, height: 800 });
  ok(await fits(other), 'the draft fits a narrow screen');
  await shot(other, 'work-draft-narrow');
  await other.close();
  await worker.goto(here('casework', '/assessment'));
  ok((await text(worker)).includes('You have a draft of'), 'the assessment says that a draft waits');
  const manager = await signIn('manager');
  await manager.goto(here('casework', '/assessment/edit'));
  await sayWhy(manager);
  ok(!(await text(manager)).includes('draft of') && await manager.inputValue('[name=why]') === odd, 'nobody else sees it');
  // somebody else saves meanwhile: the draft's author sees both and loses nothing
  await manager.fill('[name=why]', 'The manager wrote this');
  await press(manager, 'Save the assessment');
  await manager.context().close();
  sql(`DELETE FROM reading_purpose WHERE episode_id = ${episode}`);
  await worker.goto(here('casework', '/assessment/edit'));
  same(await worker.inputValue('[name=why]'), 'From another window', 'whoever comes back finds the newest draft');
  await worker.fill('[name=worries]', 'As before');
  await press(worker, 'Save the assessment');
  const both = await text(worker);
  ok(both.includes('This has changed since you opened it') && both.includes('The manager wrote this') && await worker.inputValue('[name=why]') === 'From another window',
    'a draft begun before somebody else saved: both are shown, nothing is lost');
  ok(!/person-\d/.test(both), 'each child by its name');
  await shot(worker, 'work-draft-conflict');
  await press(worker, 'Try again');
  ok((await text(worker)).includes('The assessment is saved'), 'and it can be saved');
  await worker.goto(here('casework', '/assessment/edit'));
}

async function plan(worker, school, police) {
  await school.goto(here('partner', '/plan'));
  ok((await text(school)).includes('There is nothing in the plan yet'), 'an empty plan says how to begin');
  await school.goto(here('partner', '/plan/agreement'));
  await school.check('[name=who] >> nth=0');
  await date(school, 'agreed_on', 0);
  await school.check('[name=how][value=meeting]');
  await school.fill('[name=words]', 'Yes');
  await press(school, 'Save the agreement');
  ok((await errors(school)).includes('Add at least one need'), 'an empty plan cannot be agreed');
  await school.goto(here('partner', '/need'));
  await press(school, 'Save the need');
  ok((await errors(school)).includes('Enter the need'), 'a need without words is refused');
  await school.fill('[name=need]', 'Sam sleeps badly');
  await school.fill('[name=outcome]', odd);
  await Promise.all([school.waitForURL('**/plan?done=plan'), school.locator('main form button').last().dblclick()]);
  same(sql(`SELECT COUNT(*) FROM plan_need WHERE episode_id = ${episode}`)[0][0], '1', 'a double click makes one need');
  await school.locator('main').getByRole('link', { name: 'Add an action for this need' }).click();
  ok(await school.locator('select[name=need] option:checked').innerText() === 'Sam sleeps badly', 'the need is chosen already');
  await school.fill('[name=what]', 'Visit on Friday evening');
  await school.selectOption('[name=who]', { label: 'Sgt Sam Sample, Neighbourhood Police (demonstration)' });
  await school.fill('[name="due.day"]', '31');
  await school.fill('[name="due.month"]', '2');
  await school.fill('[name="due.year"]', '2027');
  await press(school, 'Save the action');
  ok((await errors(school)).length > 0 && await school.inputValue('[name="due.day"]') === '31', 'a day that does not exist is refused and kept');
  await date(school, 'due', 7);
  await press(school, 'Save the action');
  ok((await text(school)).includes('Visit on Friday evening'), 'the action is in the plan');
  await worker.goto(here('casework', '/action'));
  await worker.fill('[name=what]', 'Read a story every evening');
  await worker.selectOption('[name=who]', { label: 'Petra Journey' });
  await date(worker, 'due', 14);
  await press(worker, 'Save the action');
  await worker.goto(here('casework', '/plan/agreement'));
  ok((await text(worker)).includes('Visit on Friday evening: Sgt Sam Sample'), 'what is agreed to is there, with who does what');
  await worker.getByLabel('Petra Journey').check();
  await worker.getByLabel('Cleo Journey').check();
  await date(worker, 'agreed_on', 0);
  await worker.check('[name=how][value=visit]');
  await worker.fill('[name=words]', 'We want this 🙂');
  await press(worker, 'Save the agreement');
  const agreed = await text(worker);
  ok(agreed.includes('Petra Journey, Cleo Journey') && agreed.includes('We want this 🙂'), 'who agreed, how and in which words is on the plan');
  ok(!agreed.includes('since agreed'), 'nothing has changed since');
  ok(await fits(worker), 'the plan fits a narrow screen');

  // Two people change the same need.
  const [[need]] = sql(`SELECT id FROM plan_need WHERE episode_id = ${episode}`);
  await school.goto(here('partner', `/need/${need}`));
  await worker.goto(here('casework', `/need/${need}`));
  await school.fill('[name=need]', 'Sam wakes up every night');
  await press(school, 'Save the need');
  await worker.fill('[name=need]', 'Sam sleeps too little');
  await press(worker, 'Save the need');
  const both = await text(worker);
  ok(both.includes('Sam wakes up every night'), 'the second is shown what the first has stored');
  same(await worker.inputValue('[name=need]'), 'Sam sleeps too little', 'and keeps what they typed');
  same(sql(`SELECT need FROM plan_need WHERE id = ${need}`)[0][0], 'Sam wakes up every night', 'nothing is overwritten');
  await worker.goto(here('casework', '/plan'));
  ok((await text(worker)).includes('Changed since agreed'), 'the plan shows what has changed since it was agreed');
  await worker.locator('main').getByText('Versions of the plan').click();
  await worker.locator('main').getByRole('link', { name: /^Version \d+$/ }).nth(1).click();
  ok((await text(worker)).includes('Sam sleeps badly'), 'the agreed version stays readable');

  await police.goto(here('partner', '/plan'));
  ok((await text(police)).includes('Sam wakes up every night'), 'a team member reads the plan');
  same(await police.locator('main').getByRole('link', { name: /^(Change|Add)/ }).count(), 0, 'and is offered no change to it');
  await closed(police, here('partner', '/need'), 'who does not lead, asking for the form by hand,');
}

async function actions(worker, police, charity, outsider) {
  const [[theirs], [parents]] = sql(`SELECT id FROM action WHERE episode_id = ${episode} ORDER BY id`);
  await police.goto(`${url}/partner/actions`);
  ok((await text(police)).includes('Visit on Friday evening'), 'my actions list what is mine');
  await police.locator('main').getByRole('row', { name: 'Visit on Friday evening' }).getByRole('link', { name: /^Update/ }).click();
  await police.check('[name=state][value=cannot]');
  await press(police, 'Save');
  ok((await errors(police)).includes('Say why'), 'what cannot be done needs a reason');
  await police.check('[name=state][value=done]');
  await date(police, 'done_on', 0);
  await police.fill('[name=progress]', odd);
  await press(police, 'Save');
  ok((await text(police)).includes('The action is saved'), 'who has an action updates it');
  same(sql(`SELECT state FROM action WHERE id = ${theirs}`)[0][0], 'done', 'and it is done');
  await closed(police, here('partner', `/action/${parents}`), 'another member, asking for somebody else\'s action,');
  await charity.goto(here('partner', '/actions'));
  const list = await text(charity);
  ok(list.includes('Read a story every evening') && list.includes('Petra Journey') && list.includes('Done'), 'one screen says who does what by when');
  ok(await fits(charity), 'and fits a narrow screen');
  await worker.goto(here('casework', `/action/${parents}`));
  await worker.check('[name=state][value=doing]');
  await press(worker, 'Save');
  same(sql(`SELECT state FROM action WHERE id = ${parents}`)[0][0], 'doing', 'the lead updates an action of the family');
  for (const part of ['/plan', '/actions', '/meetings', '/reviews', '/close', `/action/${theirs}`]) await closed(outsider, here('partner', part), `somebody of no team at ${part.replace(/\d+/, 'one')}`);
}

const tomorrow = (hours) => new Date(Math.ceil(Date.now() / 3600000) * 3600000 + hours * 3600000);

async function when(page, at) {
  const [day, time] = at.toLocaleString('en-GB', { timeZone: 'Europe/London' }).split(', ');
  const [d, m, y] = day.split('/');
  for (const [part, value] of [['day', d], ['month', m], ['year', y], ['time', time.slice(0, 5)]]) await page.fill(`[name="starts_at.${part}"]`, value);
}

const stamp = (at) => `${at.toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`;

async function meetings(worker, school, police) {
  const at = tomorrow(49);
  let before = mailNames();
  await worker.goto(here('casework', '/meeting'));
  same(await worker.locator('[name=posts]:checked').count(), 4, 'everybody on the team is ticked');
  await worker.fill('[name="starts_at.day"]', '40');
  await worker.fill('[name=place]', 'Secret Lane 5');
  await press(worker, 'Save and send invitations');
  ok((await errors(worker)).length > 0, 'a day that does not exist is refused');
  same(await worker.inputValue('[name="starts_at.day"]'), '40', 'and kept');
  await when(worker, at);
  await worker.getByLabel('Petra Journey').check();
  await press(worker, 'Save and send invitations');
  ok((await text(worker)).includes('Secret Lane 5'), 'the place is in the record');
  const address = new URL(worker.url()).pathname;
  const id = address.match(/meeting\/(\d+)/)[1];
  let mails = await mailSince(before, 4, (mail) => mail.calendar);
  same(mails.length, 4, 'each member gets one mail');
  same(mails.map((mail) => mail.to.split('@')[0]).sort().join(), 'charity,police,school,worker', 'each to one of them');
  same(new Set(mails.map((mail) => mail.calendar.match(/UID:(.*)\r/)[1])).size, 1, 'all about one meeting');
  for (const mail of mails) {
    const file = mail.calendar;
    ok(file.includes('METHOD:REQUEST') && file.includes('SEQUENCE:0') && file.includes(`DTSTART:${stamp(at)}`), `${mail.to}: the file invites to that time`);
    same(file.match(/ATTENDEE[^:]*:mailto:(.*)\r/g).length, 1, `${mail.to}: names one attendee`);
    ok(file.includes(`mailto:${mail.to}`), `${mail.to}: who it is for`);
    ok(!/LOCATION|DESCRIPTION|Journey|Secret|Petra|Sample|Kestrel/i.test(file + mail.head), `${mail.to}: no place, no name, no other attendee`);
    ok(/^Meeting invitation - .*Council/.test(mail.subject), `${mail.to}: the subject is neutral`);
    ok(!mail.raw.includes(family) && !/Secret|Petra/.test(mail.raw), `${mail.to}: nothing of the family in the mail`);
  }

  before = mailNames();
  const later = tomorrow(50);
  await worker.goto(here('casework', `/meeting/${id}/edit`));
  await when(worker, later);
  await worker.getByLabel('Chidi Charity').uncheck();
  await press(worker, 'Save and tell them');
  mails = await mailSince(before, 4, (mail) => mail.calendar);
  same(mails.map((mail) => `${mail.to.split('@')[0]} ${mail.calendar.match(/METHOD:(.*)\r/)[1]} ${mail.calendar.match(/SEQUENCE:(.*)\r/)[1]}`).sort().join(', '),
    'charity CANCEL 1, police REQUEST 1, school REQUEST 1, worker REQUEST 1', 'a new time goes to all; who is no longer asked gets a cancellation');
  const without = mails.find((mail) => mail.to.startsWith('charity'));
  ok(/no longer asked/.test(without.subject) && !/is cancelled/.test(without.raw), 'which does not say that the meeting is cancelled');
  ok(mails.filter((mail) => mail.calendar.includes('REQUEST')).every((mail) => mail.calendar.includes(`DTSTART:${stamp(later)}`)), 'the new time is in it');

  before = mailNames();
  await worker.goto(here('casework', `/meeting/${id}/cancel`));
  await press(worker, 'Yes, cancel the meeting');
  ok((await text(worker)).includes('Cancelled'), 'the meeting is cancelled');
  mails = await mailSince(before, 3, (mail) => mail.calendar);
  same(mails.map((mail) => `${mail.to.split('@')[0]} ${mail.calendar.match(/METHOD:(.*)\r/)[1]} ${mail.calendar.match(/STATUS:(.*)\r/)[1]}`).sort().join(', '),
    'police CANCEL CANCELLED, school CANCEL CANCELLED, worker CANCEL CANCELLED', 'everybody who was asked is told');

  // A meeting that has been: nobody is mailed; school minutes it.
  before = mailNames();
  await school.goto(here('partner', '/meeting'));
  await school.check('[name=meeting_kind][value=review]');
  await when(school, new Date(Date.now() - 7200000));
  await press(school, 'Save and send invitations');
  ok((await text(school)).includes('nobody gets an invitation'), 'and the page says so');
  same(await school.getByRole('button', { name: 'Cancel the meeting' }).count(), 0, 'what has been cannot be cancelled');
  const minuted = new URL(school.url()).pathname.match(/meeting\/(\d+)/)[1];
  await school.goto(here('partner', `/meeting/${minuted}/minutes`));
  await press(school, 'Save the minutes');
  ok((await errors(school)).includes('Choose who came'), 'minutes without those who came are refused');
  await school.fill('[name=minutes]', 'Half of what was said');
  await press(school, 'Save as a draft');
  await school.goto(here('partner', `/meeting/${minuted}`));
  await school.getByRole('link', { name: 'Carry on with your draft' }).click();
  same(await school.inputValue('[name=minutes]'), 'Half of what was said', 'minutes that are not finished are kept as a draft');
  await school.locator('fieldset', { hasText: 'Who came?' }).getByLabel('Sgt Sam Sample').check();
  await school.locator('fieldset', { hasText: 'Who came?' }).getByLabel('Petra Journey').check();
  await school.locator('fieldset', { hasText: 'Who sent apologies?' }).getByLabel('Wren Worker').check();
  await school.fill('[name=minutes]', odd);
  await school.fill('[name=family_view]', 'Petra is content. Cleo wants a bicycle.');
  await school.fill('[name=decisions]', 'We meet again in spring');
  if (!(await school.locator('[name="actions.0.what"]').count())) await press(school, 'Add another action');
  same(await school.inputValue('[name=minutes]'), odd, 'adding a row keeps what was typed');
  await school.fill('[name="actions.0.what"]', 'Look for a bicycle');
  await school.selectOption('[name="actions.0.who"]', { label: 'Chidi Charity, Harbour Families' });
  await date(school, 'actions.0.due', -1);
  await school.locator('fieldset', { hasText: 'Who came?' }).getByLabel('Wren Worker').check();
  await press(school, 'Save the minutes');
  ok((await errors(school)).includes('Somebody is ticked twice'), 'who came did not send apologies');
  await school.locator('fieldset', { hasText: 'Who came?' }).getByLabel('Wren Worker').uncheck();
  const stale = await school.context().newPage();
  await stale.goto(here('partner', `/meeting/${minuted}/minutes`));
  await press(school, 'Save the minutes');
  ok((await errors(school)).includes('must be today or later'), 'a new action is not due in the past');
  await date(school, 'actions.0.due', 20);
  await press(school, 'Save the minutes');
  ok((await text(school)).includes('The new actions are in the plan'), 'the banner says what happened');
  await stale.getByLabel('Wren Worker').first().check();
  await stale.fill('[name=family_view]', 'Petra is tired');
  await press(stale, 'Save the minutes');
  const clash = await text(stale);
  ok(clash.includes('This has changed since you opened it') && /Who came\?.*Wren Worker.*Sgt Sam Sample/.test(clash.replaceAll('\n', ' ')), 'two who minute one meeting: the second sees who came by the first');
  ok(!/(post|person)-\d/.test(clash), 'each by their name');
  await stale.close();
  const page = await text(school);
  ok(page.includes('Look for a bicycle') && page.includes('Apologies') && page.includes('Came') && page.includes('Did not come'), 'attendance and new actions are there');
  await police.goto(here('partner', `/meeting/${minuted}`));
  ok((await text(police)).includes('We meet again in spring'), 'a member reads the minutes');
  ok(await fits(police), 'and they fit a narrow screen');
  await police.goto(here('partner', '/actions'));
  ok((await text(police)).includes('Look for a bicycle'), 'the new action is among the actions');
  same((await mailSince(before, 0, (mail) => mail.calendar)).length, 0, 'nobody is invited to a meeting that has been');
}

async function review(worker, school, manager) {
  await worker.goto(here('casework', '/reviews'));
  ok((await text(worker)).includes('The next review is due by'), 'the page says when the review is due');
  await worker.goto(here('casework', '/review'));
  await press(worker, 'Save the review');
  ok((await errors(worker)).includes('Enter what the review found'), 'an empty review is refused');
  await worker.fill('[name=summary]', odd);
  await worker.check('[name=level_of_need][value="1"]');
  await worker.check('[name=carry_on][value=change]');
  await press(worker, 'Save the review');
  ok((await text(worker)).includes('The review is recorded'), 'the review is recorded');
  same(sql(`SELECT COUNT(*), SUM(met_at IS NULL) FROM clock WHERE kind = 'review' AND episode_id = ${episode}`)[0].join(), '2,1', 'its clock is met and the next one runs');
  same(sql(`SELECT level_of_need FROM episode WHERE reference = '${family}'`)[0][0], '1', 'the level of need is the new one');

  const before = mailNames();
  await school.goto(here('partner', '/extension/ask'));
  await date(school, 'until_day', 60);
  await school.fill('[name=reason]', 'Too early');
  await press(school, 'Ask the manager');
  ok((await errors(school)).includes('later than the day'), 'more time must be more');
  await date(school, 'until_day', 330);
  await press(school, 'Ask the manager');
  ok((await text(school)).includes('waits for the manager'), 'the request waits');
  ok((await mailSince(before, 1)).some((mail) => mail.to.startsWith('manager@')), 'the manager is told');
  await manager.goto(`${url}/casework/extensions`);
  await manager.locator('main').getByRole('row', { name: 'Priya Example' }).getByRole('link', { name: 'Journey-Work' }).first().click();
  await manager.check('[name=decision][value=approved]');
  await date(manager, 'until_day', 320);
  await manager.fill('[name=decided_reason]', 'The plan needs the spring');
  await press(manager, 'Save the decision');
  await school.goto(here('partner', '/extension'));
  ok((await text(school)).includes('The plan needs the spring'), 'who asked reads the decision and why');
  same(sql(`SELECT DATE(due_at) > CURDATE() + INTERVAL 315 DAY AND extended_reason = 'The plan needs the spring' FROM clock WHERE kind = 'support_end' AND met_at IS NULL AND episode_id = ${episode}`)[0][0], '1', 'the end of support has moved');
}

async function closing(worker, school, police, manager) {
  await worker.goto(here('casework', '/close'));
  ok(await fits(worker), 'the page fits a narrow screen');
  await press(worker, 'Close the episode');
  ok((await errors(worker)).includes('Choose why it ends'), 'closing without a reason is refused');
  await worker.check('[name=reason][value=needs_met]');
  await worker.fill('[name=summary]', odd);
  await worker.fill('[name=family_view]', 'Thank you');
  sql(`UPDATE plan_need SET state = 'open' WHERE episode_id = ${episode} ORDER BY id LIMIT 1`);
  await press(worker, 'Close the episode');
  ok((await errors(worker)).includes('still works on a need') && await worker.inputValue('[name=summary]') === odd, 'needs are not met while the plan works on one, and nothing typed is lost');
  sql(`UPDATE plan_need SET state = 'met' WHERE episode_id = ${episode} AND state = 'open'`);
  sql(`INSERT INTO extension (episode_id, until_day, reason, state, asked_by_post_id, asked_at) SELECT e.id, CURDATE() + INTERVAL 400 DAY, 'r', 'requested', i.post_id, UTC_TIMESTAMP() FROM episode e JOIN involvement i ON i.episode_id = e.id AND i.role = 'key_worker' AND i.ended_at IS NULL WHERE e.id = ${episode}`);
  await school.goto(here('partner', '/need'));
  const sent = worker.waitForRequest((request) => request.method() === 'POST');
  await press(worker, 'Close the episode');
  const request = await sent;
  await worker.waitForLoadState();
  same(sql(`SELECT state FROM episode WHERE reference = '${family}'`)[0][0], 'closed', 'the episode is closed');
  const again = await worker.request.post(here('casework', '/close'), { headers: { 'Content-Type': 'application/x-www-form-urlencoded', Origin: url }, data: request.postData(), maxRedirects: 0 });
  same(again.status(), 303, 'the same form again answers as it did the first time');
  for (const [page, program] of [[worker, 'casework'], [school, 'partner'], [police, 'partner']]) {
    await closed(page, here(program, '/plan'), `after the closing ${program}`);
  }
  same(sql(`SELECT COUNT(*) FROM involvement WHERE ended_at IS NULL AND episode_id = ${episode}`)[0][0], '0', 'all involvements have ended');
  same(sql(`SELECT COUNT(*) FROM clock WHERE met_at IS NULL AND episode_id = ${episode}`)[0][0], '0', 'no clock runs on');
  await manager.goto(here('casework', '/closure'));
  await sayWhy(manager);
  ok((await text(manager)).includes('Needs met') && (await text(manager)).includes('Thank you'), 'the manager reads how it was closed');
  await manager.goto(here('casework', '/extension'));
  ok((await text(manager)).includes('Not decided: the episode closed') && !(await text(manager)).includes('Decide on the request'), 'a request for more time ended with it');
  await manager.goto(here('casework', '/need'));
  await manager.fill('[name=need]', 'Too late');
  await manager.fill('[name=outcome]', 'Too late');
  await press(manager, 'Save the need');
  ok((await errors(manager)).includes('closed'), 'nothing is written to a closed episode');
}

async function withoutScript() {
  const worker = await signIn('worker', { javaScriptEnabled: false });
  await worker.goto(here('casework', '/need'));
  await worker.fill('[name=need]', 'Without script');
  await worker.fill('[name=outcome]', 'It works');
  await press(worker, 'Save the need');
  ok((await text(worker)).includes('Without script'), 'a need is added without JavaScript');
  await worker.context().close();
}

await journey(async () => {
  found();
  const [worker, school, police, charity, manager, outsider] = [await signIn('worker'), await signIn('school'), await signIn('police'),
    await signIn('charity'), await signIn('manager'), await signIn('outsider')];
  await assessment(worker, police);
  await plan(worker, school, police);
  await withoutScript();
  await actions(worker, police, charity, outsider);
  await meetings(worker, school, police);
  await review(worker, school, manager);
  await closing(worker, school, police, manager);
});
