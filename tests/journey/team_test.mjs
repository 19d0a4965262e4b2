// The team forms: a manager allocates, the key worker opens, people and addresses, members with their scope, a
// school that leads, a conflict of interest; and who has no business gets nothing.
// limit: 900
import { fits, journey, mailNames, mailSince, ok, reference, same, signIn, sql, url } from '../support/portal.mjs';
import { choose, date, errors, family, main, post, press, refusal, sure, text } from '../support/record.mjs';

const name = 'Journey-Team';
const neutral = (mail) => !new RegExp(`${name}|Petra|Cleo|Secret|ZZ1`).test(mail.raw);

async function allocate(f, manager) {
  await manager.goto(`${url}/casework/allocation`);
  ok((await text(manager)).includes(f.reference), 'the board shows the family that waits');
  ok((await text(manager)).includes('Wren Worker'), 'and each key worker');
  ok(await fits(manager), 'the board fits a narrow screen');
  const other = await manager.context().newPage();
  await other.goto(f.at('casework', '/allocation'));
  await manager.goto(f.at('casework', '/allocation'));
  await press(manager, 'Allocate');
  ok((await errors(manager)).includes('Select a key worker'), 'nobody chosen is refused');
  const before = mailNames();
  await choose(manager, 'worker', post('worker'));
  await manager.fill('[name=reason]', 'Speaks Somali 🙂');
  await press(manager, 'Allocate');
  ok((await text(manager)).includes('has a key worker'), 'allocated, and the page says so');
  ok(!(await text(manager)).includes(f.reference), 'the family waits no longer');
  same(sql(`SELECT reason FROM involvement WHERE episode_id = ${f.episode} AND role = 'key_worker' AND ended_at IS NULL`)[0][0], 'Speaks Somali 🙂', 'the reason is kept');
  const mails = await mailSince(before, 1, (mail) => mail.to === 'worker@council.example');
  ok(mails.some(neutral), 'the key worker hears, neutrally');
  await choose(other, 'worker', post('worker2'));
  await other.fill('[name=reason]', 'An older page');
  const [late] = await Promise.all([other.waitForResponse((r) => r.request().method() === 'POST'), press(other, 'Allocate')]);
  same(late.status(), 409, 'a page of before is a conflict');
  same(sql(`SELECT COUNT(*) FROM involvement WHERE episode_id = ${f.episode}`)[0][0], '1', 'and changed nothing');
  await other.close();
}

async function open(f, worker) {
  await worker.goto(`${url}/casework/families?state=allocated`);
  ok((await text(worker)).includes(f.reference), 'the key worker finds the family on the list');
  await worker.goto(f.at('casework'));
  ok((await text(worker)).includes('has not been opened yet'), 'and that it is not opened');
  await worker.goto(f.at('casework', '/levels'));
  await choose(worker, 'level_of_need', '3');
  await choose(worker, 'level_of_support', '4');
  await choose(worker, 'criteria', 'IR-06');
  await choose(worker, 'child_signs', 'IC-1');
  await press(worker, 'Open the episode');
  ok((await text(worker)).includes('Level 3'), 'the episode is open with its levels');
  same(sql(`SELECT state FROM episode WHERE id = ${f.episode}`)[0][0], 'open', 'its state is open');
  same(sql(`SELECT GROUP_CONCAT(kind ORDER BY kind) FROM clock WHERE episode_id = ${f.episode} AND met_at IS NULL`)[0][0], 'review,support_end', 'its clocks run');
  ok((await text(worker)).includes("A child's school attendance") && (await text(worker)).includes('Poor attendance, repeated exclusions'), 'the criteria are there, and what is seen in a child');
}

async function people(f, worker) {
  await worker.goto(f.at('casework', '/person'));
  await worker.fill('[name=first_name]', 'Unborn baby');
  await worker.fill('[name=last_name]', "O'Neil <script>alert(1)</script> مرحبا");
  await choose(worker, 'role', 'child');
  await choose(worker, 'birth', 'not_known');
  await press(worker, 'Add this person');
  ok((await errors(worker)).includes('Enter a date of birth for a child'), 'a child without any date of birth is refused');
  await choose(worker, 'birth', 'born');
  await date(worker, 'born', -30 * 366);
  await press(worker, 'Add this person');
  ok((await errors(worker)).includes('Is this year right?'), 'and so is a child of 30');
  await choose(worker, 'birth', 'unborn');
  await press(worker, 'Add this person');
  ok((await errors(worker)).includes('when the baby is expected'), 'an unborn baby needs a date');
  await date(worker, 'due', 60);
  await press(worker, 'Add this person');
  ok((await text(worker)).includes("Unborn baby O'Neil <script>alert(1)</script> مرحبا"), 'the unborn baby is a person, its name as typed');
  await worker.goto(f.at('casework', `/person/${f.petra}/change`));
  await worker.fill('[name=last_name]', 'Newname');
  await choose(worker, 'name_change', 'new');
  await date(worker, 'name_from', -3);
  await press(worker, 'Save');
  await worker.goto(f.at('casework', `/person/${f.petra}`));
  ok((await text(worker)).includes('Petra Newname') && (await text(worker)).includes(`Petra ${name}, until`), 'a new name, and the former with its last day');
  same(await worker.locator('h1').innerText(), 'Petra Newname', 'whose name is the heading');
  ok(!(await worker.title()).includes('Petra'), 'and not in the title');
  await worker.goto(f.at('casework', '/relationship'));
  await worker.selectOption('[name=person]', String(f.petra));
  await worker.selectOption('[name=type]', 'mother');
  await worker.selectOption('[name=other]', String(f.cleo));
  await worker.selectOption('[name=parental_responsibility]', 'yes');
  await choose(worker, 'main_carer', 'yes');
  await press(worker, 'Add this relationship');
  ok((await text(worker)).includes('Petra Newname: Mother of Cleo'), 'who is who to whom');
  await worker.click('text=See the family as a genogram');
  const places = await worker.locator('.onedoor-genogram__name').evaluateAll((all) => Object.fromEntries(all.map((one) => [one.textContent, Number(one.getAttribute('y'))])));
  ok(places.Petra < places.Cleo && await worker.locator('.onedoor-genogram line').count() > 0, 'and as a picture: a mother over her child, and a line between them');
  ok(await worker.locator('.onedoor-genogram svg circle').count() >= 1, 'as a woman, though nobody recorded her sex');
  ok((await text(worker)).includes('Petra Newname: Mother of Cleo'), 'which says the same in words');
  await worker.goto(f.at('casework', '/address'));
  for (const person of [f.petra, f.cleo]) await choose(worker, 'people', String(person));
  await worker.fill('[name=address]', '7 New Road\nTestton');
  await worker.fill('[name=postcode]', 'zz12ab');
  await worker.selectOption('[name=kind]', 'refuge');
  await choose(worker, 'confidential', 'yes');
  await choose(worker, 'moved', 'yes');
  await press(worker, 'Add this address');
  const words = await text(worker);
  ok(/Petra Newname, Cleo Journey-Team\s+7 New Road/.test(words) && !words.includes('5 Secret Lane'), 'a household is who stays at one address now');
  await worker.goto(f.at('casework', `/person/${f.petra}/safe-contact`));
  await choose(worker, 'ways', 'phone');
  await worker.fill('[name=phone]', '020 7946 0111');
  await choose(worker, 'voicemail', 'no');
  await worker.fill('[name=must_not_know]', 'Paul');
  await press(worker, 'Save');
  ok((await errors(worker)).includes('when they last confirmed'), 'when it was confirmed is asked, not assumed');
  await date(worker, 'confirmed', 0);
  await press(worker, 'Save');
  ok((await text(worker)).includes('020 7946 0111') && (await text(worker)).includes('Not safe'), 'safe contact is recorded');
  ok(/Safe ways\s+Phone call/.test(await text(worker)), 'with its ways');
  await worker.goto(f.at('casework', ''));
  ok(/Petra Newname: Phone call\. No voicemail\s+Must not know: Paul/.test(await text(worker)), 'and stands on the front page, with who must not know');
}

async function join(f, lead, program, agency, login, more = {}) {
  await lead.goto(f.at(program, `/team/new/${agency}`));
  await choose(lead, 'member', post(login));
  for (const [field, value] of Object.entries(more)) for (const one of [value].flat()) await choose(lead, field, one);
  await choose(lead, 'family_knows', 'yes');
  const before = mailNames();
  await press(lead, 'Add to the team');
  return mailSince(before, 1);
}

async function members(f, worker, police, charity) {
  await worker.goto(f.at('casework', '/team/new'));
  ok((await text(worker)).includes('Neighbourhood Police'), 'members are found by agency');
  await worker.goto(f.at('casework', '/team/new/police'));
  ok(await worker.isChecked('[name=scopes][value=plan]') && await worker.isChecked('[name=scopes][value=minutes]')
    && !await worker.isChecked('[name=scopes][value=address]'), 'plan, actions and minutes are the usual scope');
  await press(worker, 'Add to the team');
  ok((await errors(worker)).includes('Select who joins'), 'nobody chosen is refused');
  const mails = await join(f, worker, 'casework', 'police', 'police');
  ok(mails.some((mail) => mail.to === 'police@police.example' && neutral(mail)), 'the new member hears, neutrally');
  await join(f, worker, 'casework', 'harbour-families', 'charity', { scopes: ['people', 'address'] });
  ok((await text(worker)).includes('Chidi Charity') && (await text(worker)).includes('Addresses'), 'each with what they can see');

  await police.goto(`${url}/partner/families`);
  ok((await text(police)).includes(f.reference), 'police finds the family on the list');
  await police.goto(f.at('partner'));
  const words = await text(police);
  ok(words.includes('Cleo Journey-Team') && words.includes('Who does what next'), 'police sees names and actions');
  ok(!words.includes('7 New Road') && !words.includes('2015') && !words.includes('Mother of') && !words.includes('school attendance'),
    'but no address, date of birth, relationship or criterion');
  const absent = await refusal(police, `${url}/partner/family/${reference()}`);
  for (const part of [`/person/${f.petra}`, '/address', '/levels', '/assessment', '/team/new', `/person/${f.petra}/safe-contact`])
    same(await refusal(police, f.at('partner', part)), absent, `police gets nothing at ${part.replace(/\d+/, 'N')}, as if it were not there`);
  await charity.goto(f.at('partner'));
  ok((await text(charity)).includes('7 New Road'), 'with the scope of addresses, charity sees them');
  await charity.goto(`${url}/partner/families`);
}

async function change(f, worker, charity) {
  const id = () => sql(`SELECT MAX(i.id) FROM involvement i WHERE i.episode_id = ${f.episode} AND i.post_id = ${post('charity')}`)[0][0];
  await worker.goto(f.at('casework', `/team/member/${id()}`));
  await worker.uncheck('[name=scopes][value=address]');
  await press(worker, 'Save');
  await charity.goto(f.at('partner'));
  ok(!(await text(charity)).includes('7 New Road'), 'a scope taken away is gone at once');
  sql(`DELETE FROM involvement_scope WHERE scope = 'safe_contact' AND involvement_id = ${id()}`);
  await charity.goto(f.at('partner'));
  ok((await text(charity)).includes('Ask the key worker before you call') && !(await text(charity)).includes('Must not know'), 'who does not see safe contact is told whom to ask');
  const old = sql(`SELECT MIN(i.id) FROM involvement i WHERE i.episode_id = ${f.episode} AND i.post_id = ${post('charity')}`)[0][0];
  same(sql(`SELECT COUNT(*) FROM involvement_scope WHERE involvement_id = ${old} AND scope = 'address'`)[0][0], '1', 'what somebody could see before stays known');
  await worker.goto(f.at('casework', `/team/member/${id()}`));
  sql(`UPDATE involvement SET starts = CURDATE() - INTERVAL 9 DAY, ends = CURDATE() - INTERVAL 2 DAY WHERE id = ${id()}`);
  await worker.goto(f.at('casework', '/chronology?kind=team'));
  ok((await text(worker)).includes('Chidi Charity, Harbour Families left the team'), 'whose last day has passed has left, in the chronology too');
  sql(`UPDATE involvement SET ends = CURDATE() + INTERVAL 90 DAY WHERE id = ${id()}`);
  await worker.goto(f.at('casework', `/team/member/${id()}`));
  await sure(worker, 'End their part now');
  same((await charity.goto(f.at('partner'))).status(), 404, 'an ended part is ended at once');
  await charity.goto(`${url}/partner/families`);
  ok(!(await text(charity)).includes(f.reference), 'and gone from the list');
}

/** Who led and becomes a member again begins with what members usually see. */
async function ledBefore(f, worker) {
  const led = sql(`SELECT id FROM involvement WHERE episode_id = ${f.episode} AND role = 'lead_practitioner' AND ended_at IS NULL`)[0][0];
  await worker.goto(f.at('casework', `/team/member/${led}`));
  same((await worker.locator('[name=scopes]:checked').evaluateAll((all) => all.map((one) => one.value))).sort().join(), 'actions,minutes,plan', 'who leads would see as a member what members usually see');
}

async function lead(f, worker, school) {
  same((await school.goto(f.at('partner'))).status(), 404, 'school sees nothing before it is on the team');
  await join(f, worker, 'casework', 'alder-primary', 'school', { role: 'lead_practitioner' });
  await school.goto(f.at('partner'));
  ok((await text(school)).includes('7 New Road') && (await text(school)).includes('Close this episode'), 'school leads from its own program');
  await join(f, school, 'partner', 'housing', 'housing');
  ok((await text(school)).includes('Hana Homes'), 'and adds a member itself');
  same((await school.goto(`${url}/partner/family/${f.reference}/allocation`)).status(), 404, 'but does not allocate');
  ok(await fits(school), 'the page fits a narrow screen');
}

async function warn(f, worker, police) {
  await worker.goto(f.at('casework', '/warning'));
  await worker.fill('[name=said]', 'Go in pairs');
  await worker.fill('[name=reason]', 'A worker was threatened');
  await choose(worker, 'told', 'no');
  await date(worker, 'review_by', 400);
  await press(worker, 'Add this warning');
  ok((await errors(worker)).includes('why the person has not been told'), 'a person who is not told of a warning: why?');
  await worker.fill('[name=why_not_told]', 'It would put her in danger');
  await press(worker, 'Add this warning');
  ok((await errors(worker)).includes('within a year'), 'a warning is looked at again within a year');
  await date(worker, 'review_by', 90);
  await press(worker, 'Add this warning');
  for (const part of ['', '/plan', '/chronology']) {
    await worker.goto(f.at('casework', part));
    ok((await text(worker)).includes('Go in pairs'), `the warning stands on the page ${part || 'of the record'}`);
  }
  await police.goto(f.at('partner'));
  ok(!(await text(police)).includes('Go in pairs'), 'members of other agencies do not see it');
  await worker.goto(f.at('casework', '/warning'));
  await sure(worker, 'End this warning');
  await worker.goto(f.at('casework'));
  ok(!(await text(worker)).includes('Go in pairs'), 'an ended warning is off the pages');
}

async function search(page, program, words) {
  await page.goto(`${url}/${program}/families`);
  await page.fill('[name=name]', words);
  await press(page, 'Search');
  ok(!page.url().includes(encodeURIComponent(words)), 'the name searched for is not in the address');
  return text(page);
}

async function conflict(f, other, manager, worker) {
  ok((await search(manager, 'casework', 'cleo journey')).includes(f.reference), 'the manager finds the family by a name');
  ok(!(await search(worker, 'casework', 'Journey-Else')).includes(other.reference), 'the key worker does not find a family that is not theirs');
  await manager.goto(`${url}/casework/families`);
  const counted = async () => Number(/Open \((\d+)\)/.exec(await text(manager))?.[1]);
  const before = await counted();
  await manager.goto(`${url}/casework/allocation`);
  const caseload = async () => /Wren Worker[^\d]*(\d+)/.exec(await main(manager).locator('table').last().innerText())?.[1];
  const held = Number(await caseload());
  await manager.goto(f.at('casework', '/conflict'));
  await manager.selectOption('[name=member]', post('manager'));
  await manager.fill('[name=reason]', 'Her sister lives next door');
  await manager.selectOption('[name=successor]', post('manager2'));
  await press(manager, 'Record the conflict');
  ok((await text(manager)).includes('conflict of interest is recorded'), 'a manager records their own conflict');
  same(await counted(), before - 1, 'it is gone from the count');
  ok(!(await text(manager)).includes(f.reference), 'and from the list');
  ok(!(await search(manager, 'casework', name)).includes(f.reference), 'and from search');
  await manager.goto(`${url}/casework/allocation`);
  same(Number(await caseload()), held - 1, "and from the key worker's caseload");
  same(await refusal(manager, f.at('casework')), await refusal(manager, `${url}/casework/family/${reference()}`), 'the record is not there for them');
  ok(!(await text(await (await worker.goto(f.at('casework', '/team')), worker))).includes('Morgan Manager'), 'nor are they named as somebody who manages it');
}

journey(async () => {
  const f = family(name);
  const other = family('Journey-Else');
  const [manager, worker, police, charity, school, outsider] = await Promise.all(['manager', 'worker', 'police', 'charity', 'school', 'outsider'].map((login) => signIn(login)));
  const absent = await refusal(outsider, `${url}/partner/family/${reference()}`);
  ok(absent.startsWith('404'), 'an address that does not exist is 404');
  same(await refusal(outsider, f.at('partner')), absent, "a family that is not the outsider's looks exactly so");
  ok(sql(`SELECT COUNT(*) FROM look WHERE episode_id = ${f.episode} AND outcome = 'refused' AND post_id = ${post('outsider')}`)[0][0] > 0, 'and the look is in the audit');
  await outsider.goto(`${url}/partner/families`);
  ok((await text(outsider)).includes('You are on no Team Around the Family'), 'their list says that it is empty');
  await allocate(f, manager);
  await open(f, worker);
  await people(f, worker);
  await members(f, worker, police, charity);
  await change(f, worker, charity);
  await warn(f, worker, police);
  await lead(f, worker, school);
  await ledBefore(f, worker);
  await conflict(f, other, manager, worker);
});
