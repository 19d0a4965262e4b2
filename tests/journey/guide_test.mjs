// The service user guide: a parent reads it in Turkish and Arabic, in large print, aloud and on paper, and
// finds what they look for; the footer leads to accessibility, privacy and cookies.
import { base, finish, has, lacks, ok, open, same, shot, sql, words } from '../support/browser.mjs';

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
await parent.getByRole('link', { name: 'Large print' }).click();
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

await browser.close();
finish();
