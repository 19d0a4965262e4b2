// The service user guide: a parent reads it in Turkish and Arabic, in large print, aloud and on paper, and
// finds what they look for; the footer leads to accessibility, privacy and cookies. An editor changes a page
// while another edits it too, publishes, schedules, restores; a commissioner may only read.
import { base, fill, finish, has, lacks, mails, ok, open, press, same, shot, signIn, sql, words } from '../support/browser.mjs';

const { browser, page } = await open({ viewport: { width: 1280, height: 900 } });
const parent = await page();
const narrow = async (name) => {
  await parent.setViewportSize({ width: 320, height: 700 });
  const over = await parent.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  ok(over <= 0, `${name}: nothing is wider than 320 pixels`, `${over} over`);
  await shot(parent, `guide-${name}-320`);
  await parent.setViewportSize({ width: 1280, height: 900 });
};

await parent.goto(`${base}/`);
await parent.getByRole('link', { name: 'Our guide' }).first().click();
has(await words(parent), 'Keeping children safe', 'the first page leads to the contents');
await shot(parent, 'guide-list');
await narrow('list');
await parent.getByRole('link', { name: 'Opening hours' }).click();
const number = '020 7946 0102';
has(await words(parent), number, 'numbers of out of hours come from the service');
lacks(await words(parent), '{{', 'no fact is left open');
same(await parent.locator('h1').count(), 1, 'one heading of level 1');
await shot(parent, 'guide-hours');

for (const name of ['help-now', 'about', 'kinds-of-help', 'ask', 'standards', 'sharing', 'keeping-safe', 'complaints', 'accessibility', 'privacy', 'cookies']) {
  const answer = await parent.goto(`${base}/guide/${name}`);
  same(answer.status(), 200, `${name} is there`);
  lacks(await words(parent), '…', `${name}: every fact is filled in`);
}
await shot(parent, 'guide-cookies');

// every language
await parent.goto(`${base}/guide?lang=tr`);
await parent.getByRole('link', { name: 'Nasıl yardım istenir' }).click();
has(await words(parent), '3 iş günü', 'a page in Turkish, with the service\'s own clock');
same(await parent.locator('.onedoor-words').first().getAttribute('lang'), 'tr', 'marked as Turkish');
has(await words(parent), 'has not been checked', 'and as not yet confirmed');
await shot(parent, 'guide-turkish');
await parent.emulateMedia({ media: 'print' });
ok(!(await parent.locator('.govuk-exit-this-page').isVisible()) && !(await parent.locator('.onedoor-languages').isVisible()), 'printed, there is no furniture');
await shot(parent, 'guide-turkish-print');
await parent.emulateMedia({ media: 'screen' });
await parent.goto(`${base}/guide/about?lang=ar`);
same(await parent.locator('.onedoor-words p').first().evaluate((node) => getComputedStyle(node).direction), 'rtl', 'Arabic runs from right to left');
await shot(parent, 'guide-arabic');
await narrow('arabic');
await parent.goto(`${base}/guide/about?lang=bn`);
await shot(parent, 'guide-bengali');
await parent.goto(`${base}/guide/help-now?lang=ar`);
same(await parent.locator('.onedoor-words').first().getAttribute('lang'), 'en', 'an emergency page that nobody confirmed is shown in English');
has(await words(parent), 'not here in Arabic', 'and says why');
await shot(parent, 'guide-arabic-help');
same((await parent.goto(`${base}/guide/about?lang=xx`)).status(), 200, 'a language that there is not is English');
same((await parent.goto(`${base}/guide/nothing`)).status(), 404, 'a page that there is not is not there');

// ways to read it
await parent.goto(`${base}/guide/about`);
const size = () => parent.locator('.onedoor-words p').first().evaluate((node) => parseFloat(getComputedStyle(node).fontSize));
const normal = await size();
await parent.getByRole('link', { name: /^Large print/ }).click();
ok(await size() >= 24 && await size() > normal, 'large print is larger');
await narrow('large');
const spoken = await parent.request.get(`${base}/guide/about?lang=so&format=text`);
has(spoken.headers()['content-type'], 'text/plain', 'a page as plain text');
same(spoken.headers()['content-language'], 'so', 'that says its language');
lacks(await spoken.text(), '**', 'without signs of Markdown');
await parent.goto(`${base}/guide/whole?lang=tr`);
same(await parent.locator('.onedoor-chapter').count(), 9, 'the whole guide on one page');
await narrow('whole');
const all = await (await parent.request.get(`${base}/guide/whole?format=text`)).text();
ok(all.includes('Opening hours') && all.includes('Ombudsman'), 'the whole guide as plain text');

for (const path of ['guide/about?lang=ar', 'guide/about?lang=bn&size=large', 'guide/whole?lang=tr']) {
  const pdf = await parent.request.get(`${base}/${path}&format=pdf`);
  const bytes = (await pdf.body()).toString('latin1');
  ok(pdf.status() === 200 && pdf.headers()['content-type'] === 'application/pdf' && bytes.startsWith('%PDF-'), `${path} as a PDF`);
  ok(bytes.includes('/S /H1') && bytes.includes('/Marked true') && bytes.includes('/Outlines'), 'with tagged headings and an outline');
}

// search
await parent.goto(`${base}/guide`);
await parent.fill('#q', 'OMBUDSMAN council');
await parent.getByRole('button', { name: 'Search' }).click();
has(await words(parent), 'Tell us what went wrong', 'search finds the page that holds all of the words');
await shot(parent, 'guide-found');
await parent.fill('#q', '%');
await parent.getByRole('button', { name: 'Search' }).click();
has(await words(parent), 'None.', 'and says so when there is none');
await parent.goto(`${base}/guide?q=%22%3E%3Cscript%3E`);
same(await parent.locator('main script').count(), 0, 'what is searched for stays text');

// foot of every page
await parent.goto(`${base}/complaint`);
for (const name of ['Our guide', 'Accessibility statement', 'Privacy notice', 'Cookies']) {
  same(await parent.locator('footer').getByRole('link', { name }).count(), 1, `the foot of each page leads to: ${name}`);
}
await parent.locator('footer').getByRole('link', { name: 'Cookies' }).click();
const cookies = (await parent.context().cookies()).map((one) => one.name);
const named = (await words(parent)).match(/__Host-\w+/g);
ok(cookies.every((one) => named.includes(one)) && named.length === 2, 'the cookies page names each cookie that there is', cookies.join());
await parent.locator('footer').getByRole('link', { name: 'Privacy notice' }).click();
has(await words(parent), 'Children Act 1989', 'the privacy notice names the basis in law');
has(await words(parent), '6 years', 'and how long things are kept');
await narrow('privacy');
same(sql("SELECT COUNT(*) FROM data.guide_version WHERE number = 1 AND made_by IS NULL AND lang = 'en'"), '12', 'the starting content is version 1');

// where to get help
await parent.goto(`${base}/guide`);
await parent.getByRole('link', { name: 'Where to get help' }).click();
has(await words(parent), 'Corner Room', 'the directory shows every place');
await parent.selectOption('#need', 'money');
await parent.fill('#area', 'zz3 1aa');
await parent.selectOption('#language', 'tr');
await parent.getByRole('button', { name: 'Show places' }).click();
const places = await words(parent);
ok(places.includes('Keyhole') && !places.includes('Open Table') && !places.includes('Corner Room'), 'narrowed by need, postcode and language');
await shot(parent, 'guide-help');
await narrow('help');
await parent.goto(`${base}/local-help?area=%27%3B--`);
has(await words(parent), 'do not know that postcode', 'a postcode that is none is said to be so');

// two editors
const at = `${base}/manage/guide/standards/en`;
const editor = await page();
await signIn(editor, 'admin');
await editor.goto(`${base}/manage/guide`);
has(await words(editor), 'What you can expect from us', 'the editor sees the pages');
has(await words(editor), 'Not shown: to be checked', 'and which translations wait to be checked');
await shot(editor, 'guide-manage-index');
await editor.goto(`${at}/edit`);
const before = await editor.locator('[name=body]').inputValue();
const second = await page();
await signIn(second, 'admin');
await second.goto(`${at}/edit`);
const evil = 'We answer <script>alert(1)</script> **soon** 😀.';
await fill(editor, { body: `${before}\n\n${evil}`, note: 'Says how soon' });
await press(editor, 'Preview');
has(await editor.locator('.onedoor-preview').innerText(), 'We answer', 'the preview shows what was typed');
same(await editor.locator('.onedoor-preview script').count(), 0, 'and no script');
same(await editor.locator('.onedoor-preview strong', { hasText: 'soon' }).count(), 1, 'as it will look');
has(await words(editor), 'from the age of', 'and says at which age it can be read');
same(sql("SELECT COUNT(*) FROM data.guide_version WHERE number > 1"), '0', 'a preview stores nothing');
await shot(editor, 'guide-manage-preview');
await fill(editor, { body: `${before}\n\n{{contact.nobody.number}}` });
await press(editor, 'Save as a draft');
has(await words(editor), 'The service has no {{contact.nobody.number}}', 'a fact that there is not is refused');
await fill(editor, { body: `${before}\n\n${evil}` });
await press(editor, 'Save as a draft');
has(await editor.locator('ins').first().innerText() + await editor.locator('.onedoor-difference').innerText(), 'We answer', 'the draft is stored, with what changed');
await shot(editor, 'guide-manage-difference');
await parent.goto(`${base}/guide/standards`);
lacks(await words(parent), 'We answer soon', 'a draft is not shown to families');

await fill(second, { title: 'Our promise', note: 'A better title' });
await press(second, 'Save as a draft');
const both = await words(second);
ok(both.includes('Our promise') && both.includes('What you can expect from us'), 'the second editor sees both versions');
ok(both.includes('We answer'), 'and what the first one wrote');
await shot(second, 'guide-manage-conflict');
same(sql("SELECT MAX(v.number) FROM data.guide_version v JOIN data.guide_page p ON p.id = v.page_id WHERE p.name = 'standards'"), '2', 'nothing is overwritten');
await second.locator('main').getByRole('button').first().click();
await second.waitForLoadState();
same(sql("SELECT COUNT(*) FROM data.guide_version v JOIN data.guide_page p ON p.id = v.page_id WHERE p.name = 'standards' AND v.number = 3 AND v.title = 'Our promise'"), '1', 'having seen both, they can send theirs');

// publish now, later, restore
await editor.goto(`${at}/version/2/publish`);
await press(editor, 'Publish');
ok(await editor.locator('.govuk-error-summary').isVisible(), 'publishing asks when');
await fill(editor, { start: 'now' });
await press(editor, 'Publish');
await parent.goto(`${base}/guide/standards`);
has(await words(parent), 'We answer', 'published, families read it');
same(await parent.locator('main script').count(), 0, 'without a script');
await editor.goto(`${at}/version/3/publish`);
const next = new Date(Date.now() + 3 * 86400e3);
await fill(editor, { start: 'later', day: [next.getUTCDate(), next.getUTCMonth() + 1, next.getUTCFullYear()] });
await press(editor, 'Publish');
has(await words(editor), 'From ', 'a version can wait for its day');
await shot(editor, 'guide-manage-history');
await parent.goto(`${base}/guide/standards`);
lacks(await words(parent), 'Our promise', 'until then the earlier one is shown');
sql('UPDATE data.clock_offset SET seconds = 4 * 86400');
await parent.goto(`${base}/guide/standards`);
has(await words(parent), 'Our promise', 'on its day it is shown, without anybody doing anything');
sql('UPDATE data.clock_offset SET seconds = 0');
await editor.goto(`${at}/version/3`);
await press(editor, 'Do not show it after all');
same(sql("SELECT COUNT(*) FROM data.guide_version WHERE number = 3 AND live_from IS NOT NULL"), '0', 'what waits can be taken back');
await editor.goto(`${at}/version/1`);
await press(editor, 'Restore this version as a draft');
has(await words(editor), 'As it was in version 1', 'an earlier version can be restored, and the history says so');

// a guarded translation
await editor.goto(`${base}/manage/guide/help-now/ar/version/1/publish`);
await fill(editor, { start: 'now', confirmed: 'no' });
await press(editor, 'Publish');
has(await words(editor), 'Have the translation checked first', 'an unchecked translation of an emergency page is refused');
await fill(editor, { confirmed: 'yes' });
await press(editor, 'Publish');
await parent.goto(`${base}/guide/help-now?lang=ar`);
same(await parent.locator('.onedoor-words').first().getAttribute('lang'), 'ar', 'checked, it is shown');

// review
sql("UPDATE data.guide_text x JOIN data.guide_page p ON p.id = x.page_id SET x.review_on = '2026-01-01' WHERE p.name = 'cookies'");
sql("UPDATE data.help_place SET review_on = '2026-01-01' WHERE name = 'Clear Day'");
sql(`CALL jobs_${process.env.ONEDOOR_RELEASE}.clock_tick(); CALL jobs_${process.env.ONEDOOR_RELEASE}.clock_tick()`);
const reminders = await mails('Pages of the guide are due');
has(reminders.join(), '2 in all', 'a page and a place are due');
same(reminders.length, 1, 'when a review falls due the admin hears of it, once');
await editor.goto(`${base}/manage/guide/cookies/en`);
has(await words(editor), 'To be read again since', 'and sees it on the page');
await press(editor, 'It is still right: review it again in a year');
lacks(await words(editor), 'To be read again since', 'reading it ends that');

// the directory is kept in manage
await editor.goto(`${base}/manage/local-help/new`);
await press(editor, 'Save');
ok(await editor.locator('.govuk-error-summary').isVisible(), 'a place without a name is refused');
await fill(editor, { name: 'Test <b>place</b>', about: 'Soup', hours: 'Mondays', areas: 'here', needs: ['money'], languages: ['en'], state: 'shown' });
await press(editor, 'Save');
has(await words(editor), 'Enter the beginnings of postcodes', 'areas that are none are refused');
await fill(editor, { areas: 'zz1, ZZ2' });
await press(editor, 'Save');
has(await words(editor), 'Test <b>place</b>', 'a place is added');
await parent.goto(`${base}/local-help?need=money&area=ZZ2`);
has(await words(parent), 'Test <b>place</b>', 'and families find it');
await editor.getByRole('link', { name: 'Test' }).click();
await second.goto(editor.url());
ok(await editor.locator('[name=needs][value=money]').isChecked(), 'it can be changed');
await shot(editor, 'guide-manage-place');
await fill(editor, { state: 'hidden' });
await press(editor, 'Save');
await parent.goto(`${base}/local-help`);
lacks(await words(parent), 'Test <b>', 'hidden, it is gone');
await fill(second, { hours: 'Tuesdays' });
await press(second, 'Save');
has(await words(second), 'changed since you opened it', 'a second editor is told and sees both');

// who may
const commissioner = await page();
await signIn(commissioner, 'commissioner');
same((await commissioner.goto(at)).status(), 200, 'a commissioner may read');
same(await commissioner.getByRole('button').filter({ hasText: 'Change' }).count(), 0, 'but is offered no change');
same((await commissioner.goto(`${at}/edit`)).status(), 404, 'and has no way to one');
const complaints = await page();
await signIn(complaints, 'complaints');
same((await complaints.goto(at)).status(), 404, 'another role has no page there');
await editor.setViewportSize({ width: 320, height: 700 });
for (const path of ['', '/edit', '/version/2', '/version/2/publish']) {
  await editor.goto(at + path);
  const over = await editor.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  ok(over <= 0, `the editor's page ${path} fits 320 pixels`, `${over} over`);
  await shot(editor, `guide-manage${path.replaceAll('/', '-')}-320`);
}

await browser.close();
finish();
