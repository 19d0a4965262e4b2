// The service user guide: a parent reads it in Turkish and Arabic, in large print, aloud and on paper, and
// finds what they look for; the footer leads to accessibility, privacy and cookies. An editor changes a page
// while another edits it too, publishes, schedules, restores; a commissioner may only read.
import { spawnSync } from 'node:child_process';
import { base, fill, finish, has, lacks, mails, ok, open, press, same, shot, signIn, sql, sure, words } from '../support/browser.mjs';

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
has(await words(parent), 'henüz kontrol etmedi', 'and, in Turkish, as not yet confirmed');
same(await parent.locator('html').getAttribute('lang'), 'tr', 'the page is Turkish');
has(await parent.locator('body').innerText(), 'Başka okuma yolları', 'and what stands around it');
ok(await parent.getByRole('link', { name: 'Geri' }).isVisible() && await parent.locator('footer').getByRole('link', { name: 'Gizlilik bildirimi' }).isVisible(), 'back and the foot too');
same(await parent.locator('.govuk-exit-this-page').getAttribute('lang'), 'en', 'the exit is in English until its translation is confirmed, and says so');
has(await parent.locator('.govuk-exit-this-page').innerText(), 'Exit this page', 'with the name that it has everywhere');
same(await parent.locator('.onedoor-duty').first().getAttribute('lang'), 'en', 'so are the words about danger');
await shot(parent, 'guide-turkish');
await narrow('turkish');
await parent.getByRole('link', { name: 'Geri' }).click();
same(new URL(parent.url()).search, '?lang=tr', 'back leads to the contents in Turkish');
has(await words(parent), 'Rehberde ara', 'whose search is Turkish');
has(await words(parent), 'henüz kontrol etmedi', 'and which is marked as not yet confirmed');
await shot(parent, 'guide-turkish-list');
await narrow('turkish-list');
await press(parent, 'Ara');
has(await words(parent), 'Bir iki kelime yazın', 'with its error');
same(await parent.locator('.govuk-error-summary__title').innerText(), 'Bir sorun var', 'and the summary');
await shot(parent, 'guide-turkish-error');
await parent.getByRole('link', { name: 'Nereden yardım alınır' }).click();
has(await words(parent), 'Para, borç ve yiyecek', 'the directory says in Turkish what places help with');
await parent.selectOption('#need', { label: 'Para, borç ve yiyecek' });
await parent.fill('#area', 'x');
await press(parent, 'Yerleri göster');
has(await words(parent), 'Posta kodunu kontrol edin', 'and what is wrong');
await parent.fill('#area', '');
await press(parent, 'Yerleri göster');
has(await words(parent), 'Türkçe', 'and which languages are spoken');
lacks(await words(parent), 'Helps with', 'nothing around a place is English');
await shot(parent, 'guide-turkish-help');
await narrow('turkish-help');
await parent.goto(`${base}/guide?lang=ar`);
same(await parent.locator('html').getAttribute('dir'), 'rtl', 'in Arabic the whole page runs from right to left');
same(await parent.locator('.govuk-exit-this-page').evaluate((node) => getComputedStyle(node).direction), 'ltr', 'but for what is English');
await shot(parent, 'guide-arabic-list');
await narrow('arabic-list');
await parent.goto(`${base}/local-help?lang=ar`);
await shot(parent, 'guide-arabic-help-list');
await narrow('arabic-help');
same((await parent.goto(`${base}/guide/nothing?lang=ar`)).status(), 404, 'a page that there is not');
same(await parent.locator('html').getAttribute('dir'), 'ltr', 'is said so in English');
await parent.goto(`${base}/guide/ask?lang=tr`);
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
has(await words(parent), 'هذا بالإنجليزية فقط', 'and says why, in Arabic');
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
  ok(bytes.includes('/S /Document') && bytes.includes('/S /H1') && bytes.includes('/Marked true') && bytes.includes('/Outlines'), 'with tagged headings and an outline');
  ok(bytes.includes('/Lang (tr)') === path.includes('tr') && bytes.includes('/Lang (en)') === path.includes('whole'), 'and each part in its language');
}

// search: what a frightened person types is in no address, no history, no log, no table
const secret = 'he hits me zqx';
await parent.goto(`${base}/guide`);
await parent.fill('#words', 'OMBUDSMAN council');
await press(parent, 'Search');
has(await words(parent), 'Tell us what went wrong', 'search finds the page that holds the words');
await shot(parent, 'guide-found');
await parent.fill('#words', secret);
await press(parent, 'Search');
same(await parent.locator('.onedoor-found a').first().innerText(), 'Get help now', '"he hits me" leads to help now, first of all');
await shot(parent, 'guide-found-afraid');
await narrow('found-afraid');
same(parent.url(), `${base}/guide/found`, 'the address holds nothing of it');
lacks(await parent.title(), 'hits', 'nor does the title');
const trail = await parent.context().newCDPSession(parent);
const past = (await trail.send('Page.getNavigationHistory')).entries;
ok(past.every((one) => !/hits|zqx/.test(one.url + one.userTypedURL + one.title)), 'nor anything in the history of the browser', past.map((one) => one.url).join());
same(await parent.evaluate(() => localStorage.length + sessionStorage.length), 0, 'nothing is stored in the browser');
same(spawnSync('grep', ['-rl', 'zqx', `${process.env.ONEDOOR_VAR}/log`]).status, 1, 'no log holds it');
await parent.getByRole('link', { name: 'Get help now' }).click();
await parent.goBack();
same(await parent.locator('.onedoor-found a').first().innerText(), 'Get help now', 'going back shows what was found, not the browser\'s own page');
lacks(await parent.locator('body').innerText(), 'zqx', 'but not what was typed');
sql("UPDATE data.sealed_draft SET expires_at = NOW() - INTERVAL 1 DAY WHERE form = 'guide-search'");
await parent.reload();
same(parent.url(), `${base}/guide`, 'after ten minutes there is only the guide');
for (const [lang, said, button] of [['tr', 'kocam beni dövüyor', 'Ara'], ['ar', 'زوجي يضربني', 'ابحث'], ['so', 'ninkaygu wuu i garaacaa', 'Raadi'], ['bn', 'স্বামী আমাকে মারে', 'খুঁজুন']]) {
  await parent.goto(`${base}/guide?lang=${lang}`);
  await parent.fill('#words', said);
  await press(parent, button);
  same(await parent.locator('.onedoor-found a').first().innerText(), 'Get help now', `so does the same said in ${lang}`);
}
await parent.goto(`${base}/guide`);
await parent.fill('#words', 'food');
await press(parent, 'Search');
has(await words(parent), 'Open Table Food Club', 'places of the directory are found too');
await parent.fill('#words', '%');
await press(parent, 'Search');
has(await words(parent), 'No page has those words', 'and it says so when there is none');
await parent.fill('#words', '');
await press(parent, 'Search');
has(await words(parent), 'Type a word or two', 'nothing to search for is said beside the field');
await shot(parent, 'guide-search-empty');
await parent.fill('#words', '"><script>alert(1)</script>');
await press(parent, 'Search');
same(await parent.locator('main script').count(), 0, 'what is searched for stays text');
lacks(await parent.content(), 'alert(1)', 'and is not shown again');
same((await parent.goto(`${base}/guide?q=hits`)).status(), 400, 'no address can hold a search');

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
same(sql("SELECT COUNT(*) FROM data.guide_version v JOIN data.guide_page p ON p.id = v.page_id WHERE v.number = 1 AND v.made_by IS NULL AND v.lang = 'en' AND p.kind <> 'place'"), '12', 'the starting content is version 1');

// where to get help
await parent.goto(`${base}/guide`);
await parent.getByRole('link', { name: 'Where to get help' }).click();
has(await words(parent), 'Corner Room', 'the directory shows every place');
await parent.selectOption('#need', 'money');
await parent.fill('#area', 'zz3 1aa');
await parent.selectOption('#language', 'tr');
await press(parent, 'Show places');
const places = await words(parent);
ok(places.includes('Keyhole') && !places.includes('Open Table') && !places.includes('Corner Room'), 'narrowed by need, postcode and language');
same(parent.url(), `${base}/local-help/found`, 'and the address does not say by what');
same(await parent.locator('#need').inputValue(), 'money', 'what was chosen stays chosen');
await shot(parent, 'guide-help');
await narrow('help');
await parent.fill('#area', "';--");
await press(parent, 'Show places');
has(await parent.locator('.govuk-form-group--error').innerText(), 'Check the postcode', 'a postcode that is none is said to be so, beside the field');
same(await parent.locator('.govuk-summary-card').count(), 0, 'and no places are shown as if they were for it');
same(await parent.locator('#area').inputValue(), "';--", 'and stays to be mended');
await shot(parent, 'guide-help-error');

// two editors
const at = `${base}/manage/guide/standards/en`;
const editor = await page();
await signIn(editor, 'admin');
await parent.goto(`${base}/guide/cookies`);
const hours = sql("SELECT TIMESTAMPDIFF(HOUR, started_at, ends_at) FROM data.session ORDER BY started_at DESC LIMIT 1");
has(await words(parent), `${hours} hours`, 'the cookies page says how long a session lives');
await editor.goto(`${base}/manage/guide`);
has(await words(editor), 'What you can expect from us', 'the editor sees the pages');
has(await words(editor), 'Not shown: to be checked', 'and which translations wait to be checked');
has(await words(editor), 'Families see it, translation to be checked', 'and which are shown meanwhile');
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
await editor.getByText('Codes that you may use').click();
has(await editor.locator('main table').innerText(), '{{contact.front_door.number}}\t020 7946 0103', 'the codes are listed, with what they say');
await shot(editor, 'guide-manage-codes');
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
ok((await second.locator('del').allInnerTexts()).join().includes('We answer') && await second.locator('ins').count() === 0, 'and which lines differ');
same(await second.locator('del').count(), 1, 'and no other line is marked');
await shot(second, 'guide-manage-conflict');
same(sql("SELECT MAX(v.number) FROM data.guide_version v JOIN data.guide_page p ON p.id = v.page_id WHERE p.name = 'standards'"), '2', 'nothing is overwritten');
await second.locator('main').getByRole('button').first().click();
await second.waitForLoadState();
same(sql("SELECT COUNT(*) FROM data.guide_version v JOIN data.guide_page p ON p.id = v.page_id WHERE p.name = 'standards' AND v.number = 3 AND v.title = 'Our promise'"), '1', 'having seen both, they can send theirs');

// publish now, later, restore
await editor.goto(`${at}/version/2/publish`);
same(await editor.locator('[name=confirmed]').count(), 0, 'the English page is not asked about as a translation');
await press(editor, 'Publish');
ok(await editor.locator('.govuk-error-summary').isVisible(), 'publishing asks when');
await fill(editor, { start: 'now' });
await press(editor, 'Publish');
has(await words(editor), 'Published: families see it now.', 'publishing says what happened');
await editor.goto(`${at}/version/2`);
has(await words(editor), 'Families see it', 'the page of a version says how it stands, as the list does');
await parent.goto(`${base}/guide/standards`);
has(await words(parent), 'We answer', 'published, families read it');
same(await parent.locator('main script').count(), 0, 'without a script');
await editor.goto(`${at}/version/3/publish`);
const next = new Date(Date.now() + 3 * 86400e3);
await fill(editor, { start: 'later', day: [next.getUTCDate(), next.getUTCMonth() + 1, next.getUTCFullYear()] });
await press(editor, 'Publish');
has(await words(editor), 'From ', 'a version can wait for its day');
has(await words(editor), 'Published: families see it from', 'and publishing says so');
await shot(editor, 'guide-manage-history');
await parent.goto(`${base}/guide/standards`);
lacks(await words(parent), 'Our promise', 'until then the earlier one is shown');
sql('UPDATE data.clock_offset SET seconds = 4 * 86400');
await parent.goto(`${base}/guide/standards`);
has(await words(parent), 'Our promise', 'on its day it is shown, without anybody doing anything');
sql('UPDATE data.clock_offset SET seconds = 0');
await editor.goto(`${at}/version/3`);
await sure(editor, 'Do not show it after all');
same(sql("SELECT COUNT(*) FROM data.guide_version WHERE number = 3 AND live_from IS NOT NULL"), '0', 'what waits can be taken back');
await editor.goto(`${at}/version/1`);
await press(editor, 'Restore this version as a draft');
has(await words(editor), 'As it was in version 1', 'an earlier version can be restored, and the history says so');
await editor.goto(`${at}/version/3`);
same(await editor.getByText('Throw this draft away').count(), 0, 'only the newest draft can be thrown away');
await editor.goto(`${at}/version/4`);
await sure(editor, 'Throw this draft away');
const history = await words(editor);
ok(history.includes('Draft 4 was thrown away: as in version 2') && history.includes('Draft, not used'), 'a draft can be thrown away, and the history keeps it');
await shot(editor, 'guide-manage-thrown');
await editor.goto(`${at}/edit`);
has(await editor.inputValue('[name=body]'), 'We answer', 'the next change begins with what families see');

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
sql("UPDATE data.guide_text x JOIN data.guide_version v ON v.page_id = x.page_id SET x.review_on = '2026-01-01' WHERE v.title = 'Clear Day'");
sql(`CALL jobs_${process.env.ONEDOOR_RELEASE}.clock_tick(); CALL jobs_${process.env.ONEDOOR_RELEASE}.clock_tick()`);
const reminders = await mails('Pages of the guide are due');
has(reminders.join(), '2 in all', 'a page and a place are due');
same(reminders.length, 1, 'when a review falls due the admin hears of it, once');
await editor.goto(`${base}/manage/guide/cookies/en`);
has(await words(editor), 'To be read again since', 'and sees it on the page');
await press(editor, 'It is still right: review it again in a year');
lacks(await words(editor), 'To be read again since', 'reading it ends that');

// the directory is kept in the same way
await editor.goto(`${base}/manage/local-help/new`);
await press(editor, 'Save as a draft');
ok(await editor.locator('.govuk-error-summary').isVisible(), 'a place without a name is refused');
await fill(editor, { title: 'Test <b>place</b>', body: 'Hot **soup**', hours: 'Mondays', areas: 'here', needs: ['money'], languages: ['en'], state: 'shown' });
await press(editor, 'Save as a draft');
has(await words(editor), 'Enter the beginnings of postcodes', 'areas that are none are refused');
await fill(editor, { areas: 'zz1, ZZ2' });
await press(editor, 'Preview');
has(await editor.locator('.onedoor-preview').innerText(), 'Mondays', 'a preview shows how it will look');
await shot(editor, 'guide-manage-place');
await press(editor, 'Save as a draft');
has(await words(editor), 'Test <b>place</b>', 'a place is added');
const version = editor.url();
const listed = async () => {
  await parent.goto(`${base}/local-help`);
  return words(parent);
};
lacks(await listed(), 'Test <b>', 'as a draft, families do not see it');
await editor.goto(version.replace(/\?.*/, '/publish'));
await fill(editor, { start: 'now' });
await press(editor, 'Publish');
has(await listed(), 'Test <b>place</b>', 'published, they do');
same(await parent.locator('main strong', { hasText: 'soup' }).count(), 1, 'as it was previewed');
await editor.getByRole('button', { name: 'Change this page' }).click();
await second.goto(editor.url());
ok(await editor.locator('[name=needs][value=money]').isChecked(), 'it can be changed');
await fill(editor, { hours: 'Mondays and Fridays', note: 'New day' });
await press(editor, 'Save as a draft');
ok((await editor.locator('ins').innerText()).includes('Mondays and Fridays') && (await editor.locator('del').innerText()).includes('Mondays'), 'the history shows what changed');
await shot(editor, 'guide-manage-place-difference');
await fill(second, { hours: 'Tuesdays' });
await press(second, 'Save as a draft');
ok((await words(second)).includes('changed since you opened it') && (await words(second)).includes('Mondays and Fridays'), 'a second editor is told and sees both');
await shot(second, 'guide-manage-place-conflict');
lacks(await listed(), 'Fridays', 'what is published stays as it was');
await editor.goto(version.replace(/\/version.*/, ''));
await shot(editor, 'guide-manage-place-history');
await editor.getByRole('button', { name: 'Change this page' }).click();
await fill(editor, { state: 'hidden' });
await press(editor, 'Save as a draft');
await editor.getByRole('button', { name: 'Publish this version' }).click();
await fill(editor, { start: 'now' });
await press(editor, 'Publish');
lacks(await listed(), 'Test <b>', 'hidden, it is gone');
await editor.goto(`${base}/manage/local-help`);
has(await words(editor), 'Hidden', 'but the editor still has it');
await shot(editor, 'guide-manage-places');
const name = version.match(/guide\/([^/]+)/)[1];
for (const path of [`guide/${name}/en/edit`, `guide/${name}/tr`, `guide/${name}/tr/edit`]) {
  same((await editor.goto(`${base}/manage/${path}`)).status(), 404, `a place is not a page: ${path.replace(name, '…')}`);
}
same((await parent.goto(`${base}/guide/${name}`)).status(), 404, 'nor for families');

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
