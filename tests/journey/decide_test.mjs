// decide_test.mjs: the front door decides; journey 2.
import { base, fill, finish, has, lacks, mails, ok, open, press, same, shot, signIn, someBirth, someName, somePhone, somePostcode, sql, words } from '../support/browser.mjs';
import { amira, children, adults, refer, section, story, zoe } from '../support/refer.mjs';
import { reference } from '../support/portal.mjs';

const { browser, page: newPage } = await open();
const school = await newPage();
const contact = await newPage();
await signIn(school, 'school');
await signIn(contact, 'contact');
const surname = someName();
const first = someName();
const parent = someName();
const home = { 'address.postcode': somePostcode('ZZ1') };
const child = { ...zoe, 'name.first': first, 'name.last': surname, born: someBirth() };
const number = somePhone();
const adult = { ...amira, 'name.first': parent, 'name.last': surname, phone: number };
const enquiry = (reference) => `${base}/casework/enquiry/${reference}`;
/** All pages of the inbox, one after the other. */
const inboxWords = async (page) => {
  await page.goto(`${base}/casework/inbox`);
  let all = await words(page);
  while (await page.locator('a[rel=next]').count() > 0) {
    await page.locator('a[rel=next]').click();
    await page.waitForLoadState();
    all += await words(page);
  }
  return all;
};
const state = (reference) => sql(`SELECT e.state FROM data.enquiry e WHERE e.reference = '${reference}'`);
const looks = (reference, outcome) => Number(sql(`SELECT COUNT(*) FROM data.look l JOIN data.enquiry e ON e.id = l.enquiry_id WHERE e.reference = '${reference}' AND l.outcome = '${outcome}'`));

// what comes in
const named = [{ agency: 'Harbour Families', may_contact: 'no' }, { agency: 'Northside Homes', may_contact: 'yes' }, { agency: 'Elm Surgery', may_contact: 'no' }, { agency: 'A club', may_contact: 'not_asked' }];
const soon = await refer(school, { child, unborn: true, adult, agencies: named, more: { home, story: { urgency: 'soon' } } });
const today = await refer(school, { child: { ...child, 'name.first': someName(), 'name.last': someName(), born: someBirth() }, adult: { ...adult, 'name.first': someName(), 'name.last': someName() }, more: { story: { urgency: 'today' } } });

// the inbox
await contact.goto(`${base}/casework/inbox`);
await shot(contact, 'inbox');
const inbox = await inboxWords(contact);
has(inbox, soon, 'a referral is in the inbox');
ok(inbox.indexOf(today) < inbox.indexOf(soon), 'the most urgent comes first');
ok(/Due \w+day \d+ \w+ 20\d\d/.test(inbox), 'when a decision is due stands there in words');
await contact.fill('[name=find]', soon.toLowerCase().replace('-', ' '));
await contact.getByRole('button', { name: 'Find' }).click();
await contact.waitForLoadState();
has(await words(contact), soon, 'a reference is found as somebody says it');
lacks(await words(contact), today, 'and nothing else');
await contact.goto(`${base}/casework/inbox?state=received&page=99`);
has(await words(contact), 'There is nothing here', 'an empty list says so');
same((await contact.goto(`${base}/casework/inbox?wrong=1`)).status(), 400, 'an unknown key in the address is refused');

// opening one
const before = looks(soon, 'shown');
await contact.goto(enquiry(soon));
await shot(contact, 'enquiry');
const whole = await words(contact);
has(whole, 'Priya Example, SENCO, Alder Lane Primary School', 'who referred');
has(whole, 'Nobody known sounds like anyone in this enquiry', 'nobody known');
has(whole, 'Her former partner', 'safe contact');
has(whole, number, 'with a number that can be read out');
lacks(whole, number.replaceAll(' ', ''), 'wherever it stands');
has(whole, story.story.happening, 'what was sent, byte for byte');
same(looks(soon, 'shown'), before + 1, 'one look, one audit row');
same(state(soon), 'opened', 'it is opened');
has(await words(contact), 'by Cora Contact', 'by whom');

// who may not
const outsider = await newPage();
await signIn(outsider, 'outsider');
await outsider.goto(enquiry(soon));
lacks(await outsider.content(), surname, 'and never with the enquiry');
const worker = await newPage();
await signIn(worker, 'worker');
same((await worker.goto(enquiry(soon))).status(), 404, 'a key worker finds no enquiry');
same((await worker.goto(`${base}/casework/inbox`)).status(), 404, 'nor an inbox');
const refused = looks(soon, 'refused');
ok(refused >= 1, 'a refusal leaves an audit row');

// more information wanted
const decide = async (page, reference, values) => {
  await page.goto(`${enquiry(reference)}/decide`);
  await fill(page, values);
  await press(page, 'Record the decision');
};
await contact.goto(`${enquiry(soon)}/decide`);
await shot(contact, 'decide');
await press(contact, 'Record the decision');
await shot(contact, 'decide-errors');
has(await words(contact), 'There is a problem', 'an empty decision is refused');
await decide(contact, soon, { outcome: 'more_information', reason: 'Attendance is not clear', referrer_told: 'portal', referrer_words: 'What was the attendance this term?', family_told: 'not_told', family_why_not: 'The school talks to them' });
same(new URL(contact.url()).pathname, `/casework/enquiry/${soon}`, 'asked for more');
same(sql(`SELECT GROUP_CONCAT(CONCAT(k.kind, IF(k.met_at IS NULL, ' runs', ' met')) ORDER BY 1) FROM data.clock k JOIN data.enquiry e ON e.id = k.enquiry_id WHERE e.reference = '${soon}'`),
  'decision runs,referrer_answer met', 'it answers the referrer and does not stop the decision clock');
const news = await mails(`There is news: ${soon}`);
same(news.length, 1, 'the referrer gets a mail that there is news');
lacks(news[0] ?? '', surname, 'without personal data');
has(news[0] ?? '', `${base}/sign-in`, 'and with the address to sign in at');
await school.goto(`${base}/partner`);
has(await words(school), 'We need to know more', 'the referrer sees it at the start');
await school.goto(`${base}/partner/referrals/${soon}`);
await shot(school, 'referral-question');
has(await words(school), 'What was the attendance this term?', 'and the question');
lacks((await words(school)).toLowerCase(), 'front door', 'from people with a name');
await press(school, 'Send answer');
has(await words(school), 'There is a problem', 'an empty answer is refused');
await fill(school, { said: '85% <b>this</b> term' });
await press(school, 'Send answer');
has(await words(school), '85% <b>this</b> term', 'the answer stands in the same thread');
has(await words(school), 'You hear by', 'and the day by which it is decided stays: asking does not stop that clock');
lacks(await words(school), 'Answered', 'and nothing is called answered that is being read');
has(await inboxWords(contact), 'Answer has come', 'the inbox says that an answer has come');

// only by a safe way
await decide(contact, soon, { outcome: 'accept', reason: 'Two services needed', level_of_need: '3', team: 'north', referrer_told: 'portal', referrer_words: 'A family worker will call them.', family_told: 'letter' });
has(await words(contact), 'Nobody has said that this way is safe', 'a way that is not recorded as safe is refused');
same(await contact.inputValue('[name=reason]'), 'Two services needed', 'and nothing typed is lost');
await shot(contact, 'decide-unsafe');
for (const part of ['Her former partner', 'Text message', 'Do not leave a message']) has(await words(contact), part, `beside the choice stands how it is safe: ${part}`);

// no family is accepted at a level that the service does not work at
for (const [level, instead] of [['1', 'Signposted to another service'], ['4', 'Escalated to children\'s social care']]) {
  await decide(contact, soon, { outcome: 'accept', reason: 'r', level_of_need: level, team: 'north', referrer_told: 'portal', referrer_words: 'w', family_told: 'phone' });
  has(await contact.locator('#level_of_need-error').innerText(), instead, `level ${level} says what to choose instead`);
}
await shot(contact, 'decide-level');

// two officers at once
const second = await contact.context().newPage();
await second.goto(`${enquiry(soon)}/decide`);
await fill(second, { outcome: 'advice', reason: 'Advice will do', referrer_told: 'portal', referrer_words: 'Try this', family_told: 'phone' });
await decide(contact, soon, { outcome: 'accept', reason: 'Two services needed', level_of_need: '3', team: 'north', referrer_told: 'portal', referrer_words: 'A family worker will call them.', family_told: 'phone' });
has(await words(contact), 'Accepted', 'accepted');
has(await words(contact), 'Nobody known sounds like anyone in this enquiry', 'nobody is taken for the person that they have just become');
await shot(contact, 'enquiry-accepted');
await press(second, 'Record the decision');
await shot(second, 'decide-conflict');
has(await words(second), 'This has changed since you opened it', 'the second officer sees that it was decided');
has(await words(second), 'Two services needed', 'and what is stored');
same(await second.inputValue('[name=reason]'), 'Advice will do', 'and keeps what they typed');
await press(second, 'Try again');
has(await words(second), 'cannot be decided again', 'nor can it be decided over');
same(await second.inputValue('[name=reason]'), 'Advice will do', 'and still keeps it');
await second.goto(`${base}/casework/enquiry/${soon}/decide`);
ok((await words(second)).includes('cannot be decided again') && !await second.locator('[name=reason]').count(), 'whoever opens it after that is told before they write');
const episode = sql(`SELECT CONCAT(x.state, ' ', t.code, ' ', x.level_of_need, ' ', (SELECT COUNT(*) FROM data.family_member m WHERE m.family_id = x.family_id))
  FROM data.episode x JOIN data.enquiry e ON e.id = x.enquiry_id JOIN data.team t ON t.id = x.team_id WHERE e.reference = '${soon}'`);
same(episode, 'accepted north 3 3', 'one episode with its family');
same(sql(`SELECT GROUP_CONCAT(CONCAT_WS(' ', d.agency_name, d.answer, IF(d.agency_id IS NULL, 'unknown', 'known'), (SELECT COUNT(*) FROM data.sharing_scope s WHERE s.decision_id = d.id) = (SELECT COUNT(*) FROM data.role_scope r WHERE r.role = 'lead_practitioner')) ORDER BY d.agency_name)
  FROM data.sharing_decision d JOIN data.episode x ON x.id = d.episode_id JOIN data.enquiry e ON e.id = x.enquiry_id WHERE e.reference = '${soon}'`),
  'Elm Surgery refused unknown 1,Harbour Families refused known 1,Northside Homes agreed known 1', 'what the family said of each agency is a decision about sharing; not asked is none');
same(sql(`SELECT COUNT(*) FROM data.involvement i JOIN data.episode x ON x.id = i.episode_id JOIN data.enquiry e ON e.id = x.enquiry_id WHERE e.reference = '${soon}'`), '0', 'the referrer gets no rights by it');
const joined = sql(`SELECT x.id FROM data.episode x JOIN data.enquiry e ON e.id = x.enquiry_id WHERE e.reference = '${soon}'`);
const record = sql(`SELECT x.reference FROM data.episode x WHERE x.id = ${joined}`);
sql(`INSERT INTO data.involvement (episode_id, post_id, role, starts, added_by_post_id, added_at) SELECT ${joined}, p.id, 'key_worker', CURDATE() - INTERVAL 1 DAY, p.id, UTC_TIMESTAMP() FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = 'worker';
  INSERT INTO data.involvement_scope SELECT LAST_INSERT_ID(), s.scope FROM data.role_scope s WHERE s.role = 'key_worker'; UPDATE data.episode SET state = 'open', opened_at = UTC_TIMESTAMP() WHERE id = ${joined}`);
await school.goto(`${base}/partner/referrals/${soon}`);
has(await words(school), 'Accepted for early help', 'the referrer reads the outcome');
same(await school.getByRole('button', { name: 'Send message' }).count(), 1, 'and may add something');
sql(`UPDATE data.episode SET state = 'closed' WHERE id = ${joined}`);
await school.reload();
same(await school.getByRole('button', { name: 'Send message' }).count(), 0, 'but not when support has ended');
sql(`UPDATE data.episode SET state = 'open' WHERE id = ${joined}`);
same((await mails('Something new has come in for your team')).length > 0, true, 'the team manager is told');

// a second referral of the same family
const again = await refer(school, { child: { ...child, 'name.first': `${first}${first.at(-1)}` }, adult, more: { home } });
await contact.goto(enquiry(again));
await shot(contact, 'matches');
const matches = await words(contact);
has(matches, `${first} ${surname}`, 'a name that sounds alike is shown');
has(matches, 'same date of birth', 'with the reasons');
has(matches, 'same telephone number', 'the number that they gave among them');
lacks(matches, 'same address', 'but no address that somebody must not learn');
sql(`UPDATE data.address_stay SET confidential = 0 WHERE episode_id = ${joined}`);
await contact.reload();
has(await words(contact), 'same address', 'one that is no secret is');
lacks(await words(contact), 'same postcode', 'and stands for its postcode');
sql(`UPDATE data.address_stay SET confidential = 1 WHERE episode_id = ${joined}`);
const earlier = reference();
sql(`INSERT INTO data.episode (service_id, family_id, reference, team_id, level_of_need, state, starts, ends)
    SELECT e.service_id, e.family_id, '${earlier}', e.team_id, '2', 'closed', '2025-01-01', '2025-06-01' FROM data.episode e WHERE e.id = ${joined};
  INSERT INTO data.address_stay (episode_id, person_id, kind, address, postcode, confidential, recorded_at)
    SELECT LAST_INSERT_ID(), s.person_id, s.kind, s.address, s.postcode, 0, s.recorded_at FROM data.address_stay s WHERE s.episode_id = ${joined}`);
await contact.reload();
lacks(await words(contact), 'same address', 'one that is secret now is not shown because it was none in an earlier episode');
sql(`DELETE FROM data.address_stay WHERE episode_id = (SELECT e.id FROM data.episode e WHERE e.reference = '${earlier}'); DELETE FROM data.episode WHERE reference = '${earlier}'`);
const renamed = await refer(school, { child: { ...child, 'name.first': someName(), 'name.last': someName(), born: [1, 2, 2008] }, adult: { ...adult, 'name.last': someName() }, more: { home: { 'address.postcode': somePostcode('ZZ1') } } });
await contact.goto(enquiry(renamed));
ok(/same telephone number\s+one of the names sounds alike/.test(await contact.locator('section', { hasText: `${parent} ${surname}` }).innerText()), 'who moved and has another surname is found by their number');
same(looks(renamed, 'match'), 1, 'and that is audited');
await contact.goto(enquiry(again));
has(matches, 'An episode is open', 'and that an episode is open');
ok(looks(again, 'match') >= 2, 'each match shown is audited');
await decide(contact, again, { outcome: 'accept', reason: 'x', level_of_need: '2', team: 'north', referrer_told: 'portal', referrer_words: 'x', family_told: 'phone' });
has(await words(contact), 'say for each person who may be known', 'accepting waits for the choice');
await contact.goto(enquiry(again));
await contact.getByRole('button', { name: /^Same person/ }).first().click();
await contact.waitForLoadState();
await press(contact, 'None of the others is the same');
has(await words(contact), 'Same person', 'the officer has chosen');
await decide(contact, again, { outcome: 'accept', reason: 'x', level_of_need: '2', team: 'north', referrer_told: 'portal', referrer_words: 'x', family_told: 'phone' });
has(await words(contact), 'already has an open episode', 'an open episode is not opened twice');
await decide(contact, again, { outcome: 'already_open', reason: 'The team works with them', referrer_told: 'portal', referrer_words: 'Thank you, it is with those who deal with it.', family_told: 'not_told', family_why_not: 'Their worker will' });
same(state(again), 'decided', 'already open');

// who works with the family hears of it, and reads it as they read what began the episode
ok((await mails('Something new for you to read')).length > 0, 'the key worker gets a mail');
lacks((await mails('Something new for you to read')).join('\n'), surname, 'without personal data');
await worker.goto(`${base}/casework`);
has(await words(worker), 'Something new came in about a family of yours', 'it is on the start page');
await worker.goto(`${base}/casework/family/${record}`);
await shot(worker, 'arrived');
has(await words(worker), 'Something new came in about this family', 'and at the top of the record');
has(await words(worker), 'from Priya Example, Alder Lane Primary School', 'from whom');
await worker.getByRole('link', { name: /^Read it/ }).click();
await worker.waitForLoadState();
await shot(worker, 'arrived-read');
const arrived = worker.url();
has(await words(worker), story.story.happening, 'what was sent, as it was sent');
lacks(await words(worker), 'The team works with them', 'but not what the officer wrote');
await worker.goto(`${base}/casework/family/${record}`);
lacks(await words(worker), 'Something new came in', 'once read it is new no more');
await worker.goto(`${base}/casework/family/${record}/origin`);
await shot(worker, 'origin');
has(await words(worker), 'You have read it', 'but stays with what came in');
await worker.goto(`${base}/casework/family/${record}/chronology`);
has(await words(worker), 'Something new came in, and Children\'s Services Contact Team passed it on', 'and in the chronology');
has(await words(worker), 'Referral from', 'which begins with what came in first');
sql(`DELETE FROM data.involvement_scope WHERE scope = 'safe_contact' AND involvement_id IN (SELECT i.id FROM data.involvement i WHERE i.episode_id = ${joined})`);
same((await worker.goto(arrived)).status(), 404, 'without one of the scopes it is not there');
sql(`INSERT INTO data.involvement_scope SELECT i.id, 'safe_contact' FROM data.involvement i WHERE i.episode_id = ${joined}`);
same((await worker.goto(arrived)).status(), 200, 'with all of them it is');
await decide(contact, again, { outcome: 'duplicate', duplicate_of: again, reason: 'It was another family', referrer_told: 'portal', referrer_words: 'Thank you.', family_told: 'not_told', family_why_not: 'Their worker will' });
has(await words(contact), 'No other enquiry has this reference', 'a duplicate is one of another enquiry');
await fill(contact, { duplicate_of: today.toLowerCase().replace('-', ' ') });
await press(contact, 'Record the decision');
has(await words(contact), today, 'which it names');
await contact.goto(enquiry(today));
has(await words(contact), `Came in again as\t${again}`, 'and that one names it');
same((await worker.goto(arrived)).status(), 404, 'decided otherwise, it leaves the record');
await worker.goto(`${base}/casework/family/${record}/chronology`);
lacks(await words(worker), 'passed it on', 'and the chronology');
await decide(contact, again, { outcome: 'already_open', reason: 'The team works with them', referrer_told: 'portal', referrer_words: 'Thank you, it is with those who deal with it.', family_told: 'not_told', family_why_not: 'Their worker will' });
await school.goto(`${base}/partner/referrals/${again}`);
const told = await words(school);
lacks(told.toLowerCase(), 'already open', 'the referrer never learns that the family was known');
lacks(told.toLowerCase(), 'known already', 'in no word');
const manager = await newPage();
await signIn(manager, 'manager');
await manager.goto(`${base}/casework/inbox?state=decided`);
has(await words(manager), again, 'the team manager finds it');
await manager.goto(`${base}/casework/family/${record}/allocation`);
await shot(manager, 'allocation');
for (const part of [story.story.happening, 'Two services needed', 'Her former partner']) has(await words(manager), part, `who chooses a key worker reads why the family came: ${part.slice(0, 30)}`);
lacks(await words(manager), '7946', 'but on no number to reach them');

// a conflict of interest finds nothing; a restricted family is shown to nobody but its named manager
const family = sql(`SELECT x.family_id FROM data.episode x JOIN data.enquiry e ON e.id = x.enquiry_id WHERE e.reference = '${soon}'`);
const post = (login) => sql(`SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = '${login}'`);
const copy = await refer(school, { child: { ...child, 'name.first': someName(), 'name.last': someName() }, adult: { ...adult, 'name.first': someName(), 'name.last': someName() }, more: { home } });
await decide(contact, copy, { outcome: 'duplicate', duplicate_of: soon, reason: 'It came twice', referrer_told: 'portal', referrer_words: 'Thank you.', family_told: 'not_told', family_why_not: 'They know' });
same((await contact.goto(enquiry(copy))).status(), 200, 'the front door reads a duplicate again');
await decide(contact, again, { outcome: 'duplicate', duplicate_of: copy, reason: 'r', referrer_told: 'portal', referrer_words: 'w', family_told: 'not_told', family_why_not: 'n' });
has(await words(contact), 'That enquiry is a duplicate itself', 'of which no other is a duplicate');
await contact.goto(enquiry(copy));
sql(`INSERT INTO data.conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at) VALUES (${post('manager')}, ${family}, 'test', ${post('admin')}, UTC_TIMESTAMP()), (${post('contact')}, ${family}, 'test', ${post('admin')}, UTC_TIMESTAMP())`);
await manager.goto(`${base}/casework/inbox?state=decided`);
lacks(await words(manager), soon, 'a manager in conflict finds it in no list');
same((await manager.goto(enquiry(soon))).status(), 404, 'nor by its address');
same((await contact.goto(enquiry(soon))).status(), 404, 'nor does an officer in conflict');
same((await contact.goto(enquiry(copy))).status(), 404, 'nor what came in twice');
await contact.goto(`${base}/casework/inbox?find=${soon}`);
lacks(await words(contact), first, 'nor by its reference');
sql(`DELETE FROM data.conflict WHERE family_id = ${family}`);
sql(`UPDATE data.family SET restricted = 1, restricted_manager_post_id = ${post('manager')} WHERE id = ${family}`);
const third = await refer(school, { child, adult, more: { home } });
await contact.goto(enquiry(third));
const hidden = await words(contact);
has(hidden, 'Nobody known sounds like anyone in this enquiry', 'a restricted family is no match to the front door');
lacks(hidden.toLowerCase(), 'restricted', 'without a sign of it');
ok((await mails('Something has come in that you are named for')).length >= 1, 'its named manager is told');
await manager.goto(enquiry(third));
await shot(manager, 'restricted-match');
has(await words(manager), 'Each person shown here is in the audit trail', 'and sees the match');
same((await contact.goto(enquiry(soon))).status(), 404, 'the enquiry that it came from is closed to the front door');
same((await contact.goto(enquiry(copy))).status(), 404, 'and so is its duplicate');
same((await manager.goto(enquiry(copy))).status(), 200, 'which its named manager reads');
sql(`INSERT INTO data.decision (enquiry_id, outcome, reason, team_id, referrer_told, family_told, decided_by_post_id, decided_at, episode_id)
  SELECT e.id, 'already_open', 'test', x.team_id, 'portal', 'in_person', ${post('contact')}, UTC_TIMESTAMP(), x.id FROM data.enquiry e JOIN data.episode x ON x.family_id = ${family} WHERE e.reference = '${copy}' LIMIT 1`);
same((await contact.goto(enquiry(copy))).status(), 404, 'and what came in while the episode was open, whoever is said to be in it');
sql(`UPDATE data.family SET restricted_manager_post_id = ${post('worker')} WHERE id = ${family}`);
const fourth = await refer(school, { child, adult, more: { home } });
await contact.goto(enquiry(fourth));
has(await words(contact), 'Nobody known sounds like anyone in this enquiry', 'while its named manager is gone the front door does not see it either');
await manager.goto(enquiry(third));
lacks(await words(manager), 'Each person shown here is in the audit trail', 'nor does who was named before');
sql(`UPDATE data.family SET restricted_manager_post_id = ${post('manager2')} WHERE id = ${family}`);
const next = await newPage();
await signIn(next, 'manager2');
for (const one of [third, fourth]) {
  await next.goto(enquiry(one));
  has(await words(next), 'Each person shown here is in the audit trail', 'who is named next finds what came in meanwhile');
}
same((await next.goto(enquiry(soon))).status(), 200, 'and, from another team, what began the work');
sql(`UPDATE data.family SET restricted = 0, restricted_manager_post_id = NULL WHERE id = ${family}`);

// a family without an address that can be written: refused nowhere, and the officer chooses the team
const nowhere = Object.fromEntries(['line1', 'town', 'postcode'].map((part) => [`address.${part}`, undefined]));
const refuge = await refer(school, { child: { ...child, 'name.first': someName(), 'name.last': someName() }, adult: { ...adult, 'name.last': someName() }, more: { home: { home_known: 'withheld', ...nowhere } } });
ok(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(refuge ?? ''), 'a family whose address must not be written can be referred');
same(sql(`SELECT CONCAT_WS(',', COALESCE(e.postcode, 'no'), COALESCE(e.proposed_team_id, 'no'), SUM(p.address IS NOT NULL)) FROM data.enquiry e JOIN data.enquiry_person p ON p.enquiry_id = e.id WHERE e.reference = '${refuge}'`), 'no,no,0', 'with no address, and no team proposed');
await decide(contact, refuge, { outcome: 'accept', reason: 'They need help', level_of_need: '2', referrer_told: 'portal', referrer_words: 'w', family_told: 'phone' });
ok(/team/i.test(await contact.locator('.govuk-error-summary').innerText()), 'the officer is asked for the team');
await decide(contact, refuge, { outcome: 'accept', reason: 'They need help', level_of_need: '2', team: 'north', referrer_told: 'portal', referrer_words: 'w', family_told: 'phone' });
same(sql(`SELECT COUNT(*) FROM data.address_stay s JOIN data.episode e ON e.id = s.episode_id JOIN data.enquiry q ON q.id = e.enquiry_id WHERE q.reference = '${refuge}'`), '0', 'and no address is made up for them');

// a family that comes back: what keeps them safe is not lost because the next one who refers does not know of it
const isla = { ...child, 'name.first': someName(), 'name.last': someName(), born: someBirth() };
const nadia = { ...adult, 'name.first': someName(), 'name.last': isla['name.last'], safe_voicemail: 'no', safe_must_not_know: 'Her uncle Karim' };
const once = await refer(school, { child: isla, adult: nadia, more: { home, agreement: { agreement_by: nadia['name.first'] } } });
await contact.goto(enquiry(once));
if (await contact.getByRole('button', { name: 'None of the others is the same' }).count()) await press(contact, 'None of the others is the same');
await decide(contact, once, { outcome: 'accept', reason: 'r', level_of_need: '2', team: 'north', referrer_told: 'portal', referrer_words: 'w', family_told: 'phone' });
const held = (column) => sql(`SELECT ${column} FROM data.safe_contact s JOIN data.episode e ON e.id = s.episode_id JOIN data.enquiry q ON q.id = e.enquiry_id WHERE q.reference = '${back}'`);
sql(`UPDATE data.episode e JOIN data.enquiry q ON q.id = e.enquiry_id SET e.state = 'closed', e.ends = CURDATE(), e.closed_at = UTC_TIMESTAMP() WHERE q.reference = '${once}';
  UPDATE data.address_stay s JOIN data.episode e ON e.id = s.episode_id JOIN data.enquiry q ON q.id = e.enquiry_id SET s.confidential = 1 WHERE q.reference = '${once}'`);
sql(`INSERT INTO data.warning (episode_id, said, reason, told, why_not_told, review_by, post_id, recorded_at) SELECT e.id, x.said, 'r', 0, 'w', CURDATE(), ${post('manager')}, UTC_TIMESTAMP() FROM data.episode e JOIN data.enquiry q ON q.id = e.enquiry_id JOIN (SELECT 'A dog that bites' AS said) x WHERE q.reference = '${once}';
  INSERT INTO data.warning (episode_id, said, reason, told, why_not_told, review_by, post_id, recorded_at, ended_at) SELECT e.id, 'It has gone', 'r', 0, 'w', CURDATE(), ${post('manager')}, UTC_TIMESTAMP(), UTC_TIMESTAMP() FROM data.episode e JOIN data.enquiry q ON q.id = e.enquiry_id WHERE q.reference = '${once}';
  INSERT INTO data.sharing_decision (episode_id, by_name, agency_id, agency_name, answer, starts, recorded_by_post_id, recorded_at, override_ground, override_reason, override_at, override_by_post_id)
    SELECT e.id, 'Nadia', g.id, g.name, 'refused', CURDATE() - INTERVAL 3 DAY, ${post('manager')}, UTC_TIMESTAMP(), 'order', 'o', UTC_TIMESTAMP(), ${post('manager')} FROM data.episode e JOIN data.enquiry q ON q.id = e.enquiry_id JOIN data.post p ON p.id = ${post('police')} JOIN data.agency g ON g.id = p.agency_id JOIN (SELECT 1 UNION ALL SELECT 2) twice WHERE q.reference = '${once}';
  INSERT INTO data.sharing_scope (decision_id, scope) SELECT id, 'minutes' FROM data.sharing_decision ORDER BY id DESC LIMIT 2`);
const back = await refer(school, { child: isla, adult: { ...nadia, safe_voicemail: 'yes', safe_must_not_know: undefined }, more: { home, agreement: { agreement_by: nadia['name.first'] } } });
await contact.goto(enquiry(back));
for (let i = 0; i < 2; i += 1) {
  await contact.getByRole('button', { name: /^Same person, same family/ }).first().click();
  await contact.waitForLoadState();
}
if (await contact.getByRole('button', { name: 'None of the others is the same' }).count()) await press(contact, 'None of the others is the same');
await decide(contact, back, { outcome: 'accept', reason: 'r', level_of_need: '2', team: 'north', referrer_told: 'portal', referrer_words: 'w', family_told: 'phone' });
same(held('s.voicemail'), 'no', 'no voicemail is left where none was to be left before');
has(held('s.must_not_know'), 'Karim', 'nor is it lost who must not know');
same(sql(`SELECT MIN(s.confidential) FROM data.address_stay s JOIN data.episode e ON e.id = s.episode_id JOIN data.enquiry q ON q.id = e.enquiry_id WHERE q.reference = '${back}'`), '1', 'and the address is confidential still');
const theirs = (table, column, on = 't.episode_id = e.id') => sql(`SELECT GROUP_CONCAT(${column} ORDER BY t.id) FROM data.episode e JOIN data.enquiry q ON q.id = e.enquiry_id JOIN ${table} ON ${on} WHERE q.reference = '${back}'`);
same(theirs('data.warning t', 't.said'), 'A dog that bites', 'who visits is still warned, of what has not ended');
same(theirs('data.sharing_decision t JOIN data.sharing_scope s', "CONCAT(s.scope, ' ', t.override_at IS NULL)", "t.episode_id = e.id AND t.answer = 'refused' AND s.decision_id = t.id"), 'minutes 1,minutes 1', 'and what they keep from an agency is still kept from it');
const [ended, begun] = [once, back].map((reference) => sql(`SELECT e.reference FROM data.episode e JOIN data.enquiry q ON q.id = e.enquiry_id WHERE q.reference = '${reference}'`));
await manager.goto(`${base}/casework/family/${begun}/allocation`);
ok(new RegExp(`Helped before\\s+Record ${ended}`).test(await words(manager)), 'whoever chooses a key worker sees that they were helped before');

// a family that said no, and a child at risk of significant harm: read first, whatever was said of how soon
const unsaid = Object.fromEntries(['by', 'authority', 'for', 'how', 'on'].map((part) => [`agreement_${part}`, undefined]));
const atRisk = await refer(school, { child: { ...child, 'name.first': someName(), 'name.last': someName() }, adult: { ...adult, 'name.last': someName() },
  more: { agreement: { ...unsaid, agreement: 'refused', harm_risk: 'yes', harm_told: 'yes', harm_reason: 'He is hit' }, story: { urgency: 'soon' } } });
const risks = await inboxWords(contact);
ok(risks.indexOf(atRisk) > 0 && risks.indexOf(atRisk) < risks.indexOf('A4TA-NCED'), 'a risk of significant harm comes before what is needed this week');
ok(/Risk of significant harm\s+Soon/.test(risks), 'and the inbox says so');
ok((await mails(atRisk)).some((mail) => /^Subject: Read today/m.test(mail)), 'the front door is told to read it today');
await contact.goto(enquiry(atRisk));
has(await words(contact), 'Risk of significant harm', 'so does the enquiry');
await decide(contact, atRisk, { outcome: 'signposted', signposted_to: 'Advice North, 020 7946 0500', reason: 'r', referrer_told: 'portal', referrer_words: 'They can help', family_told: 'phone' });
has(await words(contact), 'Now tell the family, by the way that you chose', 'the officer hears that they tell the family themselves');
await school.goto(`${base}/partner/referrals/${atRisk}`);
has(await words(school), 'Advice North, 020 7946 0500', 'and the referrer reads who can help instead');

// every other outcome
for (const [outcome, more] of Object.entries({
  advice: {}, no_further_action: {}, declined: {}, no_contact: {}, duplicate: { duplicate_of: today }, out_of_area: {},
  signposted: { signposted_to: 'The citizens advice point' },
  escalated: { taken_by: 'Duty social worker Jo Sample', taken_at: [1, 1, 2026], 'taken_at.time': '9:30am' },
})) {
  await school.goto(`${base}/partner/advice`);
  await fill(school, { about: `What about ${outcome}?`, urgency: 'soon' });
  await press(school, 'Ask for advice');
  const one = /referrals\/([0-9A-Z-]{9})\/sent/.exec(school.url())[1];
  await decide(contact, one, { outcome, reason: `Because of ${outcome}`, ...more, referrer_told: 'portal', referrer_words: 'Thank you.', family_told: 'not_told', family_why_not: 'No family is named' });
  same(sql(`SELECT d.outcome FROM data.decision d JOIN data.enquiry e ON e.id = d.enquiry_id WHERE e.reference = '${one}' AND e.state = 'decided'`), outcome, `outcome ${outcome}`);
}

// a telephone call
await contact.goto(`${base}/casework/telephone`);
await shot(contact, 'telephone');
await press(contact, 'Start');
await fill(contact, { danger: 'harm', social_care_told: 'no' });
await press(contact, 'Save and continue');
has(await words(contact), 'Tell children\'s social care about the harm before', 'harm that social care has not been told of is not keyed in and left');
ok(await contact.locator('.onedoor-stop .onedoor-number').isVisible(), 'with the number of this hour');
await shot(contact, 'telephone-harm');
await section(contact, 'caller', { danger: 'harm', social_care_told: 'yes', social_care_who: 'Jo Sample', social_care_when: [1, 1, 2026], 'social_care_when.time': '9:30am', caller_kind: 'referral', caller_name: 'Dr Test', caller_agency: 'Elm Surgery', caller_role: 'GP', caller_phone: '020 7946 0555' });
await section(contact, 'agreement', story.agreement);
await children(contact, [{ ...child, 'name.last': `Tel${surname}` }]);
await adults(contact, [{ ...adult, 'name.last': `Tel${surname}` }]);
await section(contact, 'home', story.home);
await section(contact, 'concerns', {});
await section(contact, 'story', { happening: 'The caller says that mornings are hard', urgency: 'this_week' });
await section(contact, 'visits', story.visits);
await shot(contact, 'telephone-check');
await press(contact, 'Send');
const called = /enquiry\/([0-9A-Z-]{9})/.exec(contact.url())?.[1];
same(sql(`SELECT CONCAT(e.channel, ' ', e.kind, ' ', a.login, ' ', c.name) FROM data.enquiry e JOIN data.post p ON p.id = e.keyed_by_post_id JOIN data.account a ON a.id = p.account_id JOIN data.enquiry_caller c ON c.enquiry_id = e.id WHERE e.reference = '${called}'`),
  'telephone referral contact Dr Test', 'a telephone referral is keyed in, and says by whom');
await shot(contact, 'telephone-enquiry');
has(await words(contact), 'Jo Sample', 'and whom at social care somebody has told');
await contact.goto(`${enquiry(called)}/decide`);
same(await contact.locator('[name=referrer_told]').evaluateAll((all) => all.map((one) => one.value).join()), 'phone,not_told', 'whoever rang hears by telephone: they have no page here');

// a team that nobody manages: whoever decides sees it, and an administrator hears of it
await contact.goto(enquiry(called));
await press(contact, 'None of the others is the same');
await contact.goto(`${enquiry(called)}/decide`);
has(await contact.locator('#team').locator('xpath=ancestor::fieldset').innerText(), 'Families First Central\nNobody manages this team now', 'a team that nobody manages says so');
const unmanaged = () => sql("SELECT COUNT(*) FROM data.outbox WHERE kind = 'team_notice' AND recipient = 'admin@council.example' AND body LIKE '%Families First Central%'");
const noticed = Number(unmanaged());
await decide(contact, called, { outcome: 'accept', reason: 'r', level_of_need: '2', team: 'central', referrer_told: 'phone', referrer_words: 'w', family_told: 'phone' });
await shot(contact, 'enquiry-unmanaged');
has(await words(contact), 'An administrator has been told', 'and after the decision too');
same(Number(unmanaged()), noticed + 1, 'an administrator gets a mail');

// a young person calls by themselves: nobody is told of it without their say
await contact.goto(`${base}/casework/telephone`);
await press(contact, 'Start');
await section(contact, 'caller', { danger: 'no', caller_kind: 'request_for_help', caller_is: 'young_person', parent_may_know: 'no', caller_agrees: ['yes'] });
await children(contact, [{ ...child, asker: 'yes', 'name.last': `Young${surname}` }]);
await section(contact, 'young_contact', { ways: ['text'], young_phone: '020 7946 0556', young_must_not_know: 'My dad', young_postcode: 'ZZ1 1AA' });
await shot(contact, 'telephone-young');
same(await contact.getByRole('link', { name: 'Parents, carers and other adults' }).count(), 0, 'no adult has to be named');
await section(contact, 'concerns', {});
await section(contact, 'story', { happening: 'I do not feel well at home', urgency: 'this_week' });
await section(contact, 'visits', story.visits);
await press(contact, 'Send');
const rang = /enquiry\/([0-9A-Z-]{9})/.exec(contact.url())?.[1];
same(sql(`SELECT CONCAT_WS(' ', e.kind, e.asked_by, e.parent_may_know, c.ways, c.must_not_know) FROM data.enquiry e JOIN data.enquiry_safe_contact c ON c.enquiry_id = e.id AND c.place = 0 WHERE e.reference = '${rang}'`),
  'request_for_help young_person no text My dad', 'a young person who calls is as one who writes');
ok((await contact.locator('main').innerText()).includes('do not talk to their parents'), 'and whoever reads it is warned');
await shot(contact, 'telephone-young-enquiry');

// whoever asked themselves: no word of a referrer; and a danger that they told of is dealt with before the rest
sql(`CALL core_${process.env.ONEDOOR_RELEASE}.danger_request((SELECT e.id FROM data.enquiry e WHERE e.reference = '${rang}'))`);
const danger = () => sql(`SELECT CONCAT_WS(', ', d.social_care, d.told_whom, d.done_what, IF(k.met_at IS NULL, 'runs', 'met')) FROM data.danger d JOIN data.enquiry e ON e.id = d.enquiry_id JOIN data.clock k ON k.danger_id = d.id WHERE e.reference = '${rang}'`);
await contact.goto(`${enquiry(rang)}/decide`);
await shot(contact, 'decide-request');
lacks((await words(contact)).toLowerCase(), 'referrer', 'deciding on a request of their own speaks of no referrer');
has(await words(contact), 'My dad', 'and says who must not know');
same(await contact.locator(`a[href$="/danger/${rang}"]`).count(), 1, 'and leads to the danger');
await decide(contact, rang, { outcome: 'more_information', reason: 'r', family_told: 'not_told', family_why_not: 'w' });
has(await words(contact), 'More information can only come from the family', 'whom nobody asks cannot answer');
await decide(contact, rang, { outcome: 'advice', reason: 'r', family_told: 'text' });
has(await words(contact), 'nobody has said yet what was done', 'a danger is not decided over');
same(danger(), 'runs', 'and stays open');
await decide(contact, rang, { outcome: 'escalated', reason: 'They are hurt', taken_by: 'Jo Sample', taken_at: [1, 1, 2026], 'taken_at.time': '9:30am', family_told: 'text' });
same(danger(), 'told, Jo Sample, They are hurt, met', 'what social care took is dealt with');
await shot(contact, 'enquiry-request');
lacks((await words(contact)).toLowerCase(), 'no referrer', 'no referrer is not told');

// narrow
const narrow = await newPage({ viewport: { width: 320, height: 640 } });
await signIn(narrow, 'contact');
for (const [path, name] of [['/casework/inbox', 'inbox'], [`/casework/enquiry/${again}`, 'enquiry'], [`/casework/enquiry/${called}/decide`, 'decide']]) {
  await narrow.goto(`${base}${path}`);
  await shot(narrow, `narrow-${name}`);
  ok(await narrow.evaluate(() => document.documentElement.scrollWidth <= 320), `the ${name} fits 320 pixels`);
}
await browser.close();
finish();
