// The record: entries with their audience, corrected, retracted, marked "wrong family"; concerns; the chronology.
// limit: 900
import { fits, journey, mailNames, mailSince, ok, reference, same, signIn, sql, url } from '../support/portal.mjs';
import { shot } from '../support/browser.mjs';
import { choose, date, errors, family, instant, main, post, press, refusal, sayWhy, sure, text } from '../support/record.mjs';

const name = 'Journey-Record';
const odd = 'Emoji 👩‍👧 مرحبا O\'Neil & <script>alert("x")</script>\nsecond line';

async function write(page, f, program, { said, days = 0, audience = 'taf', named = [], confidence = 'no', about = f.cleo, nature = 'fact' }) {
  await page.goto(f.at(program, '/entry'));
  await instant(page, 'occurred', Date.now() - 60000 + days * 86400000);
  await choose(page, 'precision', 'minute');
  await page.selectOption('[name=kind]', 'home_visit');
  await choose(page, 'subjects', String(about));
  await page.fill('[name=said]', said);
  await choose(page, 'nature', nature);
  await choose(page, 'audience', audience);
  for (const login of named) await choose(page, 'named', post(login));
  await choose(page, 'in_confidence', confidence);
  await choose(page, 'family_may_see', confidence === 'yes' ? 'no' : 'yes');
  await press(page, 'Save entry');
  return /entry\/(\d+)/.exec(page.url())?.[1];
}

const readers = async (page) => {
  await main(page).getByText('Who can see this?').first().click();
  return main(page).locator('.onedoor-who').first().innerText();
};

async function entries(f, worker, police, charity) {
  await worker.goto(f.at('casework', '/entry'));
  await worker.fill('[name=said]', odd);
  await press(worker, 'Save entry');
  ok((await errors(worker)).includes('whom it is about') && !(await errors(worker)).includes('fact or an opinion'), 'what is missing is named, what is filled in is not');
  ok(!await worker.isVisible('[name=audience]'), 'and what is folded away stays so');
  same(await worker.inputValue('[name=said]'), odd, 'what was typed is still there');
  ok(await fits(worker), 'the refused page fits a narrow screen');
  await worker.goto(f.at('casework', '/entry'));
  ok(/Now: .*Morgan Manager.*Wren Worker/.test(await text(worker)), 'each audience says by name who it is, before anything is saved');
  const said = () => worker.locator('form > p:visible', { hasText: 'Who can see this?' }).innerText();
  const everyone = await said();
  ok(/Everyone on the team.*Now: .*Wren Worker/.test(everyone) && !everyone.includes('Unless'), 'and who can see it stands beside the button');
  await choose(worker, 'in_confidence', 'yes');
  ok((await said()).includes('Only those who lead and manage'), 'it follows what is chosen: told in confidence, fewer can');
  await choose(worker, 'audience', 'named');
  ok((await said()).includes('Only the people I name'), 'or only those named');

  const id = await write(worker, f, 'casework', { said: odd, days: -5 });
  ok((await text(worker)).includes('is on the record'), 'the entry is saved');
  same(Buffer.from(sql(`SELECT HEX(said) FROM entry WHERE id = ${id}`)[0][0], 'hex').toString('utf8'), odd, 'and its text is what was typed, byte for byte');
  ok((await text(worker)).includes('<script>alert("x")</script>'), 'shown as text');
  ok(/Recorded [45] days late/.test(await text(worker)), 'it says that it was recorded late');
  const who = await readers(worker);
  ok(who.includes('Wren Worker') && who.includes('Morgan Manager') && !who.includes('Sgt Sam Sample'), '"Who can see this?" answers by name, and is right');
  await worker.goto(f.at('casework', `/entry/${id}/audience`));
  ok((await text(worker)).includes('Team manager, North') && await fits(worker), 'and on a page of its own');
  const absent = await refusal(police, `${url}/partner/family/${reference()}`);
  for (const part of ['', '/audience', '/correct', '/retract', '/wrong-family'])
    same(await refusal(police, f.at('partner', `/entry/${id}${part}`)), absent, `police, without the scope, gets nothing at entry${part}`);

  const fresh = await write(worker, f, 'casework', { said: 'Told at the door', audience: 'named', named: ['charity'] });
  ok(!(await text(worker)).includes('late'), 'an entry of today is not late');
  await charity.goto(f.at('partner', `/entry/${fresh}`));
  ok((await text(charity)).includes('Told at the door'), 'who is named sees it');
  await police.goto(f.at('partner', '/chronology'));
  ok(!(await text(police)).includes('Told at the door') && !(await text(police)).includes('Home visit'), 'who is not, finds no trace of it');
  await police.goto(f.at('partner', '/entry'));
  await choose(police, 'in_confidence', 'yes');
  await choose(police, 'family_may_see', 'yes');
  await choose(police, 'subjects', String(f.cleo));
  await police.selectOption('[name=kind]', 'note');
  await police.fill('[name=said]', 'Said by a neighbour');
  await date(police, 'occurred', -1, '10:00');
  await press(police, 'Save entry');
  ok((await errors(police)).includes('told in confidence is not for the family'), 'what was told in confidence is not for the family');
  const own = await write(police, f, 'partner', { said: 'Seen at the park', audience: 'lead' });
  ok((await text(police)).includes('Seen at the park'), 'a member with plan, actions and minutes adds an entry and sees their own');
  same((await charity.goto(f.at('partner', `/entry/${own}`))).status(), 404, 'another member does not');
  await police.goto(f.at('partner', '/entry'));
  await date(police, 'occurred', 2, '10:00');
  await press(police, 'Save entry');
  ok((await errors(police)).includes('must be'), 'what has not happened yet is refused');
  return { id, fresh, own };
}

/** A visit on a phone: what must be answered, and what is filled in. */
async function quick(f, worker, police) {
  const before = Date.now();
  await worker.goto(f.at('casework', '/entry'));
  await press(worker, 'Save entry');
  ok((await errors(worker)).includes('kind of entry') && (await errors(worker)).includes('time'), 'what kind it is and at what time it happened is nobody\'s guess');
  await worker.selectOption('[name=kind]', 'home_visit');
  const now = new Date();
  await worker.fill('[name="occurred.time"]', now.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/London' }));
  await choose(worker, 'subjects', String(f.cleo));
  await worker.fill('[name=said]', 'Quickly written');
  await worker.check('[name=family_may_see][value=yes]');
  await press(worker, 'Save entry');
  const [row] = sql(`SELECT kind, occurred_precision, nature, audience, in_confidence, family_may_see, TIMESTAMPDIFF(SECOND, occurred_at, recorded_at) FROM entry WHERE episode_id = ${f.episode} AND said = 'Quickly written'`);
  same(row?.slice(0, 6).join(' '), 'home_visit minute fact taf 0 1', 'five answers make an entry; the rest is as it usually is');
  ok(Number(row?.[6]) >= 0 && Number(row?.[6]) < 120 + (Date.now() - before) / 1000, 'today, at the time that was typed');
  await worker.goto(f.at('casework', '/entry'));
  await choose(worker, 'audience', 'named');
  await press(worker, 'Save entry');
  ok(await worker.isVisible('[name=audience][value=named]'), 'a fault in what is folded away opens it');
  ok((await text(worker)).includes('Only the people I name'), 'and who can see it is said anew');
  await police.goto(f.at('partner', '/entry'));
  same(await police.inputValue('[name=kind]'), '', 'nor is it for another agency');
}

async function once(f, worker) {
  await worker.goto(f.at('casework', '/entry'));
  await instant(worker, 'occurred', Date.now() - 60000);
  await choose(worker, 'precision', 'day');
  await worker.selectOption('[name=kind]', 'note');
  await choose(worker, 'subjects', String(f.cleo));
  await worker.fill('[name=said]', 'Sent twice');
  for (const [field, value] of Object.entries({ nature: 'fact', audience: 'taf', in_confidence: 'no', family_may_see: 'no' })) await choose(worker, field, value);
  const body = new URLSearchParams(await worker.evaluate(() => new URLSearchParams(new FormData(document.querySelector('main form'))).toString()));
  const send = async (said) => {
    const sent = new URLSearchParams(body);
    if (said) sent.set('said', said);
    const answer = await worker.request.post(f.at('casework', '/entry'), { data: sent.toString(), maxRedirects: 0,
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url } });
    return [answer.status(), answer.headers().location];
  };
  const form = [...await Promise.all([send(), send()]), await send(), await send('Other words')];
  same(form[0][0], 303, 'the first goes on to the entry');
  same(form[0][1], form[1][1], 'a double click comes to the same entry');
  same(form[2][1], form[0][1], 'and so does sending again');
  same(form[3][0], 409, 'the same form with other words is a conflict');
  same(sql(`SELECT COUNT(*) FROM entry WHERE episode_id = ${f.episode} AND said IN ('Sent twice', 'Other words')`)[0][0], '1', 'one entry was made');
}

async function mend(f, { id, fresh }, worker, manager, charity) {
  await worker.goto(f.at('casework', `/entry/${id}/correct`));
  same(await worker.inputValue('[name=said]'), odd, 'the form of a correction holds the entry');
  ok(await worker.isChecked(`[name=subjects][value="${f.cleo}"]`) && await worker.isChecked('[name=audience][value=taf]'), 'with all its answers');
  const stale = await worker.context().newPage();
  await stale.goto(f.at('casework', `/entry/${id}/correct`));
  await worker.fill('[name=said]', 'It was Tuesday');
  await worker.fill('[name=reason]', 'The day was wrong');
  await press(worker, 'Save the correction');
  const words = await text(worker);
  ok(words.includes('It was Tuesday') && !words.includes('second line'), 'the correction is in the chronology, what it replaced is not');
  await worker.goto(f.at('casework', `/entry/${id}`));
  ok((await text(worker)).includes('Corrected since') && (await text(worker)).includes('The day was wrong') && (await text(worker)).includes('second line'), 'the earlier words stay readable, with the reason');
  await stale.fill('[name=reason]', 'Too late');
  const [late] = await Promise.all([stale.waitForResponse((r) => r.request().method() === 'POST'), press(stale, 'Save the correction')]);
  same(late.status(), 409, 'a correction of what somebody corrected meanwhile is a conflict');
  await stale.close();

  await worker.goto(f.at('casework', `/entry/${fresh}/retract`));
  await worker.fill('[name=reason]', 'It was not said');
  await press(worker, 'Retract it');
  ok((await text(worker)).includes('Retracted by Wren Worker') && (await text(worker)).includes('It was not said'), 'a retracted entry says who and why');
  same((await worker.goto(f.at('casework', `/entry/${fresh}/retract`))).status(), 200, 'its page is still there');

  const wrong = await write(worker, f, 'casework', { said: 'About somebody else', audience: 'named', named: ['charity'] });
  await charity.goto(f.at('partner', `/entry/${wrong}`));
  await charity.goto(f.at('partner', `/entry/${wrong}/wrong-family`));
  const before = mailNames();
  await charity.fill('[name=reason]', 'Not this family');
  await press(charity, 'Hide it now');
  ok((await text(charity)).includes('is hidden'), 'whoever sees it can hide it');
  for (const [page, program, who] of [[charity, 'partner', 'who hid it'], [worker, 'casework', 'its author']])
    same((await page.goto(f.at(program, `/entry/${wrong}`))).status(), 404, `it is hidden at once from ${who}`);
  await manager.goto(f.at('casework', `/entry/${wrong}`));
  await sayWhy(manager);
  const seen = await text(manager);
  ok(seen.includes('Wrong family: hidden') && /Chidi Charity\s.*Harbour Families/.test(seen), 'the manager sees it and who was shown it');
  same(sql(`SELECT COUNT(*) FROM breach WHERE episode_id = ${f.episode} AND entry_id = ${wrong} AND closed_at IS NULL`)[0][0], '1', 'a breach is open');
  const mails = await mailSince(before, 1, (mail) => mail.to === 'manager@council.example');
  ok(mails.some((mail) => !/Journey|somebody else/.test(mail.raw)), 'the manager is told, neutrally');
  await main(manager).getByRole('button', { name: 'It is about another family' }).click();
  await press(manager, 'Save and close the breach');
  ok((await errors(manager)).includes('Enter what was done about it'), 'the manager says what was done when it truly is of another family');
  await shot(manager, 'breach-errors');
  ok(await fits(manager), 'and the page fits a narrow screen');
  await manager.fill('[name=done]', 'Chidi and the other family were told. It is on their record now.');
  await press(manager, 'Save and close the breach');
  ok(/It is about another family. Morgan Manager[^]*on their record now/.test(await text(manager)), 'and it is kept, with who decided');
  await shot(manager, 'breach-decided');
  same((await manager.goto(f.at('casework', `/entry/${wrong}/breach`))).status(), 404, 'it is decided once');
  for (const [page, program] of [[charity, 'partner'], [worker, 'casework']])
    same((await page.goto(f.at(program, `/entry/${wrong}`))).status(), 404, 'it stays hidden');
  await manager.goto(`${url}/casework`);
  same(await main(manager).locator(`a[href$="/entry/${wrong}"]`).count(), 0, 'and waits for nobody any more');
  await manager.goto(f.at('casework', '/chronology?page=all'));
  ok((await text(manager)).includes('What it says is hidden here') && !(await text(manager)).includes('About somebody else'), 'the chronology, which may be printed, does not say what it says');
  await manager.goto(f.at('casework', `/entry/${wrong}`));
  await sure(manager, 'It belongs to this family after all');
  same((await worker.goto(f.at('casework', `/entry/${wrong}`))).status(), 200, 'a manager can bring it back');
}

async function concerns(f, worker, manager, police, charity) {
  await charity.goto(f.at('partner', '/plan'));
  ok((await text(charity)).includes('I am worried someone is at risk'), 'the way to tell of a worry is on a page of the plan');
  await charity.goto(f.at('partner'));
  await charity.getByRole('button', { name: 'I am worried someone is at risk' }).click();
  ok((await text(charity)).includes('999') && /020 7946 010[12]/.test(await text(charity)), 'the numbers of this hour stand first');
  ok(await fits(charity), 'the page fits a narrow screen');
  await charity.fill('[name=said]', 'He said that he is afraid to go home');
  await choose(charity, 'told', 'yes');
  await charity.fill('[name=told_whom]', 'Ada at the Contact Team');
  await instant(charity, 'told_at', Date.now() - 60000); // also just after midnight
  await choose(charity, 'told_how', 'telephone');
  const before = mailNames();
  await press(charity, 'Record my concern');
  ok((await text(charity)).includes('afraid to go home') && (await text(charity)).includes('Told Ada at the Contact Team'), 'it is recorded with who was told');
  const mails = await mailSince(before, 2);
  same(mails.map((mail) => mail.to).sort().join(), 'manager@council.example,worker@council.example', 'those who lead and manage are told');
  ok(mails.every((mail) => !/afraid|Journey|risk|concern/i.test(mail.subject + mail.raw.split(/\r?\n\r?\n/)[1])), 'and the mails say nothing of it');
  for (const [page, program, sees, who] of [[worker, 'casework', true, 'key worker'], [manager, 'casework', true, 'manager'], [charity, 'partner', false, 'author'], [police, 'partner', false, 'another member']]) {
    await page.goto(`${url}/${program}`);
    same(await main(page).locator(`.onedoor-notice a[href$="${f.reference}/concerns"]`).count(), sees ? 1 : 0, `the start page of the ${who} ${sees ? 'says that there is a concern to read' : 'says nothing of it'}`);
  }
  await shot(worker, 'concern-unread');
  same(sql(`SELECT COUNT(*) > 0 FROM look WHERE post_id = ${post('worker')} AND episode_id = ${f.episode} AND page = 'home_show'`)[0][0], '1', 'which is in the audit');
  for (const [page, program, sees, who] of [[worker, 'casework', true, 'the key worker'], [manager, 'casework', true, 'the manager'], [police, 'partner', false, 'another member']]) {
    await page.goto(f.at(program, '/concerns'));
    same((await text(page)).includes('afraid to go home'), sees, `${who} ${sees ? 'sees' : 'does not see'} it on its list`);
    await page.goto(f.at(program, '/chronology'));
    same((await text(page)).includes('afraid to go home'), sees, `and ${sees ? 'sees' : 'does not see'} it in the chronology`);
  }
  await worker.goto(`${url}/casework`);
  same(await main(worker).locator(`.onedoor-notice a[href$="${f.reference}/concerns"]`).count(), 0, 'who has read it is not asked again');
  await worker.goto(f.at('casework', `/chronology?person=${f.sam}`));
  ok((await text(worker)).includes('afraid to go home'), 'a filter by person does not hide it: it does not say of whom it is');
}

async function before(f, worker, charity) {
  sql(`INSERT INTO episode (service_id, family_id, reference, team_id, level_of_need, level_of_support, state, starts, ends, closed_at)
    SELECT service_id, family_id, '${reference()}', team_id, level_of_need, level_of_support, 'closed', '2025-01-01', '2025-06-30', '2025-06-30 10:00:00' FROM episode WHERE id = ${f.episode}`);
  await worker.goto(f.at('casework'));
  ok((await text(worker)).includes('early help before, until 30 June 2025'), 'who leads learns that there was an earlier episode');
  await shot(worker, 'earlier');
  await charity.goto(f.at('partner'));
  ok(!(await text(charity)).includes('early help before'), 'another agency does not');
}

async function toldLater(f, charity, police) {
  await charity.goto(f.at('partner', '/concern'));
  await charity.fill('[name=said]', 'A bruise that nobody explains');
  await choose(charity, 'told', 'no');
  await press(charity, 'Record my concern');
  ok((await text(charity)).includes('Nobody told yet') && /020 7946 010[12]/.test(await text(charity)), 'who has told nobody yet sees the numbers of this hour again');
  const [[id]] = sql(`SELECT MAX(id) FROM concern WHERE episode_id = ${f.episode}`);
  await police.goto(f.at('partner', `/concern/${id}`));
  ok(!(await police.content()).includes('bruise'), 'another member finds nothing under its address');
  await main(charity).getByRole('button', { name: 'Record whom you told' }).first().click();
  await charity.waitForLoadState();
  await press(charity, 'Save whom I told');
  ok((await errors(charity)).includes('Enter whom you told'), 'nothing is taken for told');
  await charity.fill('[name=told_whom]', 'Bo at the Emergency Duty Team');
  await date(charity, 'told_at', 0, '00:03');
  await choose(charity, 'told_how', 'telephone');
  await press(charity, 'Save whom I told');
  ok((await text(charity)).includes('Told Bo at the Emergency Duty Team') && !(await text(charity)).includes('Nobody told yet'), 'whom they told is recorded when they have called');
}

async function chronology(f, worker) {
  await write(worker, f, 'casework', { said: 'Long ago', days: -15, about: f.sam });
  await worker.goto(f.at('casework', '/chronology'));
  const words = await text(worker);
  ok(words.indexOf('Long ago') > words.indexOf('It was Tuesday') && words.indexOf('It was Tuesday') > words.indexOf('Seen at the park'), 'in order of what happened, not of what was written');
  ok(/Recorded \d+ \w+ \d{4}/.test(words), 'with the time of recording');
  await worker.selectOption('#person', String(f.sam));
  await press(worker, 'Show');
  ok((await text(worker)).includes('Long ago') && !(await text(worker)).includes('It was Tuesday'), 'filtered by person');
  await worker.goto(f.at('casework', '/chronology'));
  await worker.selectOption('#kind', 'concern');
  await press(worker, 'Show');
  ok((await text(worker)).includes('afraid to go home') && !(await text(worker)).includes('Long ago'), 'filtered by kind');
  await worker.goto(f.at('casework', '/chronology?page=all'));
  await worker.emulateMedia({ media: 'print' });
  ok(!(await main(worker).getByRole('button', { name: 'Add an entry' }).isVisible()) && (await text(worker)).includes('Long ago'), 'printed: the words, no buttons');
  await worker.emulateMedia({ media: 'screen' });
  ok(await fits(worker), 'it fits a narrow screen');
}

journey(async () => {
  const f = family(name, { state: 'open', team: true });
  const other = family('Journey-Apart', { state: 'open' });
  const [manager, worker, police, charity] = await Promise.all(['manager', 'worker', 'police', 'charity'].map((login) => signIn(login)));
  const made = await entries(f, worker, police, charity);
  await quick(f, worker, police);
  await once(f, worker);
  same(await refusal(worker, other.at('casework', `/entry/${made.id}`)), await refusal(worker, other.at('casework', '/entry/999999999')), 'an entry of another family is not there');
  same(await refusal(worker, f.at('casework', `/person/${other.cleo}`)), await refusal(worker, f.at('casework', '/person/999999999')), 'nor a person of another family');
  await mend(f, made, worker, manager, charity);
  await concerns(f, worker, manager, police, charity);
  await before(f, worker, charity);
  await toldLater(f, charity, police);
  await chronology(f, worker);
});
