// refer_test.mjs: a school refers a family; journey 1.
import { base, fill, finish, has, lacks, mails, ok, open, press, same, shot, signIn, sql, words } from '../support/browser.mjs';
import { adults, amira, children, section, story, zoe } from '../support/refer.mjs';

const { browser, page: newPage } = await open();
const page = await newPage();

await page.goto(`${base}/partner`);
same(new URL(page.url()).pathname, '/sign-in', 'signed out: sent to sign in');
await signIn(page, 'school');
await shot(page, 'partner-home');
has(await words(page), 'My referrals', 'the school begins at its referrals');

// the gate
await page.goto(`${base}/partner/refer`);
await shot(page, 'refer-gate');
const gate = await words(page);
has(gate, '999', 'the gate says 999');
ok(/020 7946 010[12]/.test(gate), 'the gate gives the duty number of this hour');
await press(page, 'Start a referral');
const draft = /referral\/([0-9A-Z-]{9})\//.exec(page.url())[1];

// nothing answered; then danger
await press(page, 'Save and continue');
has(await words(page), 'There is a problem', 'an empty page: summary at the top');
same(await page.title(), 'Error: Is anyone in danger? – Families First', 'the title says so too');
await fill(page, { danger: 'now' });
await press(page, 'Save and continue');
has(await words(page), 'Call 999', 'someone in danger: this form stops');
await section(page, 'safety', story.safety);

// agreement: not asked, refused, unsafe, agreed
await fill(page, { agreement: 'not_asked' });
await press(page, 'Save and continue');
has(await words(page), 'Ask the family first', 'not asked yet: ask first');
await shot(page, 'agreement-not-asked');
await press(page, 'Save and come back later');
has(await words(page), 'Your draft is saved', 'and the draft is kept');
await page.goto(`${base}/partner/referral/${draft}/agreement`);
same(await page.isChecked('[name=agreement][value=not_asked]'), true, 'with what was chosen');
await fill(page, { agreement: 'refused', harm_risk: 'no' });
await press(page, 'Save and continue');
has(await words(page), 'The family has said no: please stop here', 'refused: stop');
await fill(page, { harm_risk: 'yes', family_told: 'yes' });
await press(page, 'Save and continue');
has(await words(page), 'why it is right to go on', 'refused, but significant harm: the reason is wanted');
await fill(page, { agreement: 'unsafe' });
await press(page, 'Save and continue');
ok(/020 7946 010[12]/.test(await words(page)), 'unsafe to ask: the number for safeguarding advice');
await shot(page, 'agreement-unsafe');
await fill(page, { agreement: 'agreed', agreement_on: [31, 2, 2025] });
await press(page, 'Save and continue');
await shot(page, 'agreement-errors');
has(await words(page), 'The day they agreed must be a real date', 'a date that does not exist is refused beside its field');
same(await page.inputValue('[name="agreement_on.day"]'), '31', 'and what was typed stays');
await section(page, 'agreement', story.agreement);
await section(page, 'you', story.you);

// signs out and comes back another day
await press(page, 'Save and come back later');
await page.goto(`${base}/partner`);
await page.getByRole('button', { name: 'Sign out' }).click();
await page.waitForLoadState();
await signIn(page, 'school');
await page.goto(`${base}/partner`);
has(await words(page), draft, 'the draft is there another day');
has(await words(page), 'No name yet', 'without a name so far');
await page.getByRole('link', { name: `No name yet (draft ${draft})`, exact: true }).click();
await page.waitForLoadState();
await shot(page, 'tasks');
has(await words(page), 'Completed', 'the task list says what is complete');
await page.goto(`${base}/partner/referral/${draft}/children`);

// bad input in a group, then good
await fill(page, { 'children.0.unborn': 'no', 'children.0.born': [1, 1, 2099] });
await press(page, 'Save and continue');
await shot(page, 'children-errors');
has(await words(page), 'There is a problem', 'a birth in the future and no name are refused');
await children(page, [zoe, { unborn: 'yes', 'name.last': "O'Neil", due: ((d) => [d.getDate(), d.getMonth() + 1, d.getFullYear()])(new Date(Date.now() + 60 * 864e5)) }]);
await adults(page, [amira]);
for (const name of ['home', 'concerns', 'story', 'tried', 'agencies', 'views', 'visits', 'declaration']) await section(page, name, story[name] ?? {});
same(new URL(page.url()).pathname, `/partner/referral/${draft}/check`, 'every section leads to the check page');
await shot(page, 'check');
await page.goto(`${base}/partner/referrals`);
await shot(page, 'drafts');
same(await page.getByRole('link', { name: `Zoë O'Neil (draft ${draft})`, exact: true }).count(), 1, 'the list says whom the draft is about, as typed so far');
ok(/Kept until/.test(await words(page)), 'and how long it is kept');
await page.goto(`${base}/partner/referral/${draft}/check`);
const check = await words(page);
has(check, '😀 <script>alert(1)</script> مرحبا', 'text comes back as it was typed');

// changes one answer
await page.goto(`${base}/partner/referral/${draft}/story`);
await fill(page, { impact: 'Tired at school, and hungry' });
await press(page, 'Save and continue');
same(new URL(page.url()).pathname, `/partner/referral/${draft}/check`, 'who changes one answer is back on the check page');
has(await words(page), 'Tired at school, and hungry', 'a changed answer is on the check page');

// what may be a matter for social care says so beside the field, with the number of this hour
for (const [part, field, words_] of [['concerns', '[name=concerns][value="IR-05"]', 'Domestic abuse can be significant harm'], ['story', '[name=urgency][value=today]', 'Is it today because somebody is not safe?']]) {
  await page.goto(`${base}/partner/referral/${draft}/${part}`);
  const hint = page.locator('.onedoor-notice--warning', { hasText: words_ });
  ok(await hint.isHidden(), `${part}: nothing before it is said`);
  await page.check(field);
  ok(await hint.locator('.onedoor-number').isVisible(), `${part}: whom to ring now`);
  await shot(page, `referral-hint-${part}`);
}

// another person cannot see the draft, nor send it
const other = await newPage();
await signIn(other, 'outsider');
const theirs = await other.goto(`${base}/partner/referral/${draft}/story`);
same(theirs.status(), 404, 'another school finds no such draft');
await other.goto(`${base}/partner/referrals`);
lacks(await words(other), draft, 'nor in its list');
const absent = await other.goto(`${base}/partner/referral/0000-0000/story`);
same(absent.status(), 404, 'as if it were not there');

// two tabs: the second one is told
const second = await page.context().newPage();
await second.goto(`${base}/partner/referral/${draft}/tried`);
await page.goto(`${base}/partner/referral/${draft}/tried`);
await fill(page, { tried: 'Breakfast club and a walking bus' });
await press(page, 'Save and continue');
await fill(second, { tried: 'Something else' });
await second.locator('main').getByRole('button', { name: 'Save and continue' }).click();
await second.waitForLoadState();
await shot(second, 'draft-conflict');
has(await words(second), 'This has changed since you opened it', 'an older tab does not overwrite unseen');
has(await words(second), 'Breakfast club and a walking bus', 'it sees what is stored');
same(await second.inputValue('[name=tried]'), 'Something else', 'and keeps what it typed');

// sends; a double click and a resend give one referral
await page.goto(`${base}/partner/referral/${draft}/check`);
const before = Number(sql('SELECT COUNT(*) FROM data.enquiry'));
await second.goto(`${base}/partner/referral/${draft}/check`);
await page.locator('main').getByRole('button', { name: 'Send', exact: true }).dblclick();
await page.waitForURL(/\/sent$/);
await shot(page, 'sent');
const reference = /referrals\/([0-9A-Z-]{9})\/sent/.exec(page.url())[1];
const sent = await words(page);
has(sent, reference, 'a reference appears');
ok(/by the end of \w+day \d+ \w+ 20\d\d/.test(sent), 'with the day by which it is read', sent);
ok(/020 7946 010[12]/.test(sent), 'and what to do if it gets worse');
await second.locator('main').getByRole('button', { name: 'Send', exact: true }).click();
await second.waitForURL(/\/sent$/);
has(second.url(), reference, 'sent again from another tab: the same reference');
same(Number(sql('SELECT COUNT(*) FROM data.enquiry')), before + 1, 'one referral is stored');
await page.goBack();
await page.waitForLoadState();
await page.goto(`${base}/partner/referral/${draft}`);
has(page.url(), reference, 'the draft now leads to what was sent');

// what is stored
const row = sql(`SELECT e.kind, e.agreement, e.urgency, e.postcode, t.code, (SELECT COUNT(*) FROM data.enquiry_person i WHERE i.enquiry_id = e.id),
  (SELECT GROUP_CONCAT(c.criterion ORDER BY 1) FROM data.enquiry_criterion c WHERE c.enquiry_id = e.id), JSON_VALUE(e.answers, '$.happening')
  FROM data.enquiry e LEFT JOIN data.team t ON t.id = e.proposed_team_id WHERE e.reference = '${reference}'`);
same(row, `referral\tagreed\tthis_week\tZZ1 4AB\tnorth\t3\tIC-1,IR-06,IR-10\t${story.story.happening}`, 'facts and answers are stored, byte for byte');
same(sql(`SELECT CONCAT(s.ways, '|', s.phone, '|', s.voicemail, '|', s.must_not_know) FROM data.enquiry_safe_contact s JOIN data.enquiry e ON e.id = s.enquiry_id WHERE e.reference = '${reference}'`),
  'phone,text|02079460777|no|Her former partner', 'safe contact is kept apart');
same(sql(`SELECT GROUP_CONCAT(k.kind ORDER BY 1) FROM data.clock k JOIN data.enquiry e ON e.id = k.enquiry_id WHERE e.reference = '${reference}' AND k.met_at IS NULL`),
  'decision,referrer_answer', 'both clocks run');
same(sql(`SELECT CONCAT(answers, COALESCE(about, '')) FROM data.draft WHERE reference = '${draft}'`), '{}', 'the draft holds nothing any more');

// mail
const thanks = await mails(`We have what you sent: ${reference}`);
same(thanks.length, 1, 'the referrer gets one acknowledgement');
for (const secret of ['Neil', 'Amira', 'Zo', 'ZZ1']) lacks(thanks[0] ?? secret, secret, `no personal data in it (${secret})`);
same((await mails(`Something new has come in: reference ${reference}`)).length, 1, 'the front door gets one notice');

// the referrer's own page; nobody else's
await page.goto(`${base}/partner/referrals/${reference}`);
await shot(page, 'referral-own');
has(await words(page), 'Sent', 'the referrer sees how far it is');
has(await words(page), 'Breakfast club and a walking bus', 'and what was sent');
same((await other.goto(`${base}/partner/referrals/${reference}`)).status(), 404, 'another school does not find it');
same((await other.goto(`${base}/partner/referrals/${reference}/sent`)).status(), 404, 'nor its last page');

// a draft can be deleted
await page.goto(`${base}/partner/refer`);
await press(page, 'Start a referral');
const gone = /referral\/([0-9A-Z-]{9})\//.exec(page.url())[1];
await page.goto(`${base}/partner/referral/${gone}/delete`);
await shot(page, 'draft-delete');
await press(page, 'Yes, delete this draft');
has(await words(page), 'The draft is deleted', 'a draft is deleted by its owner');
same((await page.goto(`${base}/partner/referral/${gone}`)).status(), 404, 'and is gone');

// advice without names
await page.goto(`${base}/partner/advice`);
await shot(page, 'advice');
await press(page, 'Ask for advice');
has(await words(page), 'There is a problem', 'an empty question is refused');
await fill(page, { about: 'A child often comes late. What could we try?', urgency: 'soon' });
await press(page, 'Ask for advice');
const advice = /referrals\/([0-9A-Z-]{9})\/sent/.exec(page.url())?.[1];
same(sql(`SELECT CONCAT(e.agreement, ' ', (SELECT COUNT(*) FROM data.enquiry_person i WHERE i.enquiry_id = e.id)) FROM data.enquiry e WHERE e.reference = '${advice}'`),
  'not_asked 0', 'advice without names holds no person');

// narrow
const narrow = await newPage({ viewport: { width: 320, height: 640 } });
await signIn(narrow, 'school');
for (const path of ['/partner', '/partner/refer', '/partner/referrals', `/partner/referrals/${reference}`]) {
  await narrow.goto(`${base}${path}`);
  await shot(narrow, `narrow${path.replaceAll('/', '-').replace(reference, 'one')}`);
  ok(await narrow.evaluate(() => document.documentElement.scrollWidth <= 320), `${path.replace(reference, '…')} fits 320 pixels`);
}
await browser.close();
finish();
