// two_families_test.mjs: one father in two families. What is learned of him in one shows nowhere in the other; an officer
// says that he is the same man, and only who may see both records sees that.
import { base, fill, finish, has, lacks, ok, open, press, same, shot, signIn, someBirth, someName, somePostcode, sql, sure, words } from '../support/browser.mjs';
import { sayWhy } from '../support/record.mjs';
import { refer, zoe } from '../support/refer.mjs';

const { browser, page: newPage } = await open();
const enter = async (login, options) => {
  const page = await newPage(options);
  page.setDefaultTimeout(60000);
  await signIn(page, login);
  return page;
};
const school = await enter('school');
const contact = await enter('contact');
const mark = someName();
const father = { 'name.first': someName(), 'name.last': someName(), relationship: 'father', parental_responsibility: 'yes', main_carer: 'no', lives_at_home: 'yes', safe_ways: ['phone'], safe_voicemail: 'no' };
const familyOf = (name, place) => ({
  child: { ...zoe, 'name.first': someName(), 'name.last': `${name}${mark}`, born: someBirth(), school: `${name}school` },
  adult: { ...father, phone: place.phone },
  more: { home: { 'address.line1': place.line, 'address.postcode': somePostcode('ZZ1') }, agreement: { agreement_by: `${name} Parent` } },
});
const enquiry = (reference) => `${base}/casework/enquiry/${reference}`;
async function accept(reference) {
  await contact.goto(`${enquiry(reference)}/decide`);
  await fill(contact, { outcome: 'accept', reason: 'Help is right', level_of_need: '2', team: 'north', referrer_told: 'portal', referrer_words: 'Thank you.', family_told: 'phone' });
  await press(contact, 'Record the decision');
}
const episodeOf = (reference) => sql(`SELECT CONCAT_WS(' ', x.reference, x.id, x.family_id) FROM data.episode x JOIN data.enquiry e ON e.id = x.enquiry_id WHERE e.reference = '${reference}'`).split(' ');
const post = (login) => sql(`SELECT p.id FROM data.post p JOIN data.account a ON a.id = p.account_id WHERE a.login = '${login}' AND p.ends IS NULL`);
/** Puts a post on the record; a lead practitioner sees the whole of it. */
const join = (episode, login, role) => sql(`INSERT INTO data.involvement (episode_id, post_id, role, starts, added_by_post_id, added_at) VALUES (${episode}, ${post(login)}, '${role}', DATE(UTC_TIMESTAMP()) - INTERVAL 2 DAY, ${post('manager')}, UTC_TIMESTAMP());
  INSERT INTO data.involvement_scope (involvement_id, scope) SELECT LAST_INSERT_ID(), s.scope FROM data.role_scope s WHERE s.role = '${role}'; UPDATE data.episode SET state = 'open', opened_at = UTC_TIMESTAMP() WHERE id = ${episode}`);
const manOf = (family) => sql(`SELECT m.person_id FROM data.family_member m JOIN data.person_name n ON n.person_id = m.person_id AND n.ends IS NULL WHERE m.family_id = ${family} AND n.first_name = '${father['name.first']}'`);

// the first family, and what its worker learns
const one = await refer(school, familyOf('Onefam', { line: 'ONEhouse 1', phone: '020 7946 0111' }));
await contact.goto(enquiry(one));
await accept(one);
const [oneReference, oneEpisode, oneFamily] = episodeOf(one);
join(oneEpisode, 'worker', 'key_worker');
same(sql(`SELECT e.reference FROM data.agreement a JOIN data.enquiry e ON e.id = a.enquiry_id WHERE a.episode_id = ${oneEpisode}`), one, 'the agreement on the record says that the referral told it');
const oneMan = manOf(oneFamily);

// the second family names him too: the officer chooses
const two = await refer(school, familyOf('Twofam', { line: 'TWOhouse 2', phone: '020 7946 0222' }));
await contact.goto(enquiry(two));
const shown = await words(contact);
has(shown, `Onefam${mark}`, 'the officer sees in which family he is known');
lacks(shown, 'ONEhouse', 'but not where that family lives');
lacks(shown, 'Onefamschool', 'nor its school');
lacks(shown, '020 7946 0111', 'nor its telephone number');
same(sql(`SELECT COUNT(*) FROM data.look l JOIN data.enquiry e ON e.id = l.enquiry_id WHERE e.reference = '${two}' AND l.outcome = 'match' AND l.episode_id = ${oneEpisode}`), '1', 'the match shown is audited');
await shot(contact, 'match-two-families');
await contact.getByRole('button', { name: /^Same person, another family/ }).first().click();
await contact.waitForLoadState();
has(await words(contact), 'Same person, another family', 'the choice stands there');
await shot(contact, 'match-two-families-chosen');
await accept(two);
const [twoReference, twoEpisode, twoFamily] = episodeOf(two);
ok(twoFamily && twoFamily !== oneFamily, 'the enquiry gets a family of its own, though he has an open episode in another');
join(twoEpisode, 'charity', 'lead_practitioner');
const twoMan = manOf(twoFamily);
ok(twoMan && twoMan !== oneMan, 'he is a person of each family');
same(sql(`SELECT COUNT(*) FROM data.identity_link WHERE person_id = ${twoMan} AND other_person_id = ${oneMan} AND undone_at IS NULL AND linked_by_post_id = ${post('contact')}`), '1', 'and the link says who said so');
same(sql(`SELECT COUNT(*) FROM data.family_member WHERE family_id = ${oneFamily}`), '2', 'nobody of the second family came into the first');
same(sql('SELECT COUNT(*) FROM (SELECT person_id FROM data.family_member GROUP BY person_id HAVING COUNT(DISTINCT family_id) > 1) x'), '0', 'no person is of two families');
let refused = false;
try { sql(`INSERT INTO data.family_member (family_id, person_id, role, starts) VALUES (${oneFamily}, ${twoMan}, 'other', '2026-01-01')`); } catch { refused = true; }
ok(refused, 'nor can one be put into two, whoever writes');

const day = new Date(Date.now() - 86400000);
const yesterday = [day.getUTCDate(), day.getUTCMonth() + 1, day.getUTCFullYear()];
// each family learns more of him: a new name, a language, a school, an address, a number, a relationship, an entry
async function learn(page, program, reference, man, word) {
  const at = `${base}/${program}/family/${reference}`;
  await page.goto(`${at}/person/${man}/change`);
  await fill(page, { last_name: `${word}name${mark}`, known_as: `${word}nick`, name_change: 'new', name_from: yesterday, first_language: `${word}language`, interpreter: `${word}interpreter`, school: `${word}college` });
  await press(page, 'Save');
  await page.goto(`${at}/person/${man}/safe-contact`);
  await fill(page, { name_to_use: `${word}alias`, must_not_know: `${word}feared`, confirmed: yesterday });
  await page.locator('main form button[type=submit]').last().click();
  await page.waitForLoadState();
  await page.goto(`${at}/entry`);
  await fill(page, { occurred: yesterday, 'occurred.time': '10:00', precision: 'day', kind: 'phone_call', subjects: [String(man)], said: `${word}entry about him`, nature: 'fact', audience: 'taf', in_confidence: 'no', family_may_see: 'no' });
  await page.locator('main form button[type=submit]').last().click();
  await page.waitForLoadState();
}
const worker = await enter('worker');
const charity = await enter('charity');
await learn(worker, 'casework', oneReference, oneMan, 'ONE');
await learn(charity, 'partner', twoReference, twoMan, 'TWO');
await worker.goto(`${base}/casework/family/${oneReference}/person/${oneMan}`);
const own = await words(worker);
for (const word of [`ONEname${mark}`, 'ONEnick', 'ONElanguage', 'ONEcollege', 'ONEalias', 'ONEhouse', 'ONEfeared']) has(own, word, `his own worker reads ${word.replace(mark, '')}`);
await shot(worker, 'person-one-record');

// every page of each record, for each reader, knows nothing of the other
const parts = (man) => ['', '/plan', '/need', '/actions', '/action', '/meetings', '/meeting', '/reviews', '/review', '/chronology', '/team', '/team/new', '/entry', '/address', '/relationship',
  '/assessment', '/concerns', '/concern', '/warning', '/levels', '/plan/agreement', `/person/${man}`, `/person/${man}/change`, `/person/${man}/safe-contact`];
async function foreign(page, program, reference, man, other, whose) {
  const bad = [];
  for (const part of parts(man)) {
    const answer = await page.request.get(`${base}/${program}/family/${reference}${part}`);
    const text = await answer.text();
    if (answer.status() !== 200) bad.push(`${part} is ${answer.status()}`);
    if (new RegExp(`${other}(name|nick|language|interpreter|college|alias|feared|entry|house)|${other === 'ONE' ? 'Onefam|7946 ?0111' : 'Twofam|7946 ?0222'}`).test(text)) bad.push(`${part} shows it`);
  }
  same(bad.join('; '), '', `no page of ${whose} record shows a name, address, school, number or relationship of the other`);
}
await foreign(worker, 'casework', oneReference, oneMan, 'TWO', 'the first');
await foreign(charity, 'partner', twoReference, twoMan, 'ONE', 'the second');
same((await worker.goto(`${base}/casework/family/${oneReference}/person/${twoMan}`)).status(), 404, 'his person of the other family is not there, by his own family');
same((await charity.goto(`${base}/partner/family/${twoReference}/person/${oneMan}/change`)).status(), 404, 'the other way round as well');
async function search(page, program, name) {
  await page.goto(`${base}/${program}/families`);
  await page.fill('[name=name]', name);
  await page.locator('form[action$="/families/search"] button').first().click();
  await page.waitForLoadState();
  return page.content();
}
lacks(await search(worker, 'casework', `TWOname${mark}`), twoReference, 'a search by the name that only the other family knows finds no record');
lacks(await search(worker, 'casework', `TWOname${mark}`), oneReference, 'nor one\'s own by it');
lacks(await search(charity, 'partner', `ONEname${mark}`), twoReference, 'the other way round as well');
const both = await search(charity, 'partner', father['name.first']);
has(both, twoReference, 'by the name that both know, one\'s own is found');
lacks(both, oneReference, 'and only that');
await worker.goto(`${base}/casework/family/${oneReference}/person/${oneMan}`);
lacks(await words(worker), 'On another record', 'who may see one record does not learn that there is another');

// an enquiry by a name that one family knows finds that family's person alone
same(sql(`SELECT GROUP_CONCAT(DISTINCT n.person_id) FROM data.person_name n WHERE n.last_name = 'TWOname${mark}'`), twoMan, 'a name is of the person of the family that knows it, for every match to come');

// who manages both sees that he is on both, and can take it back
const manager = await enter('manager');
await manager.goto(`${base}/casework/family/${oneReference}/person/${oneMan}`);
await sayWhy(manager);
has(await words(manager), 'On another record too', 'who may see both records is told');
lacks(await words(manager), 'TWOcollege', 'without a fact of it');
await shot(manager, 'person-two-records');
const narrow = await enter('manager', { viewport: { width: 320, height: 800 } });
await narrow.goto(`${base}/casework/family/${oneReference}/person/${oneMan}`);
await shot(narrow, 'person-two-records-narrow');
ok(await narrow.evaluate(() => document.documentElement.scrollWidth <= 320), 'and it fits 320 pixels');
await sure(manager, 'Not the same person');
lacks(await words(manager), 'On another record', 'taken back');
same(sql(`SELECT undone_by_post_id FROM data.identity_link WHERE person_id = ${twoMan}`), post('manager'), 'by whom stays known');
await browser.close();
finish();
