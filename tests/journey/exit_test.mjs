// Exit this page: with and without script, by button and by Shift, what it leaves behind, and
// what GOV.UK's own component leaves (the reason for ours).
import { launch } from '../support/chromium.mjs';

const url = process.env.ONEDOOR_URL ?? 'http://localhost:8080';
const weather = 'https://www.bbc.co.uk/weather';
let passed = 0;
let failed = 0;
function check(what, right) {
  if (right) passed += 1;
  else { failed += 1; console.log(`not ok ${what}`); }
}

const browser = await launch();

async function visit(javaScriptEnabled) {
  const context = await browser.newContext({ javaScriptEnabled });
  await context.route(`${weather}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Weather</title><p>Sunny</p>' }));
  const page = await context.newPage();
  page.on('dialog', (dialog) => { check('nobody who leaves is asked whether they mean it', false); dialog.accept(); });
  return { context, page };
}

// The start of asking for help, and on to a page where something can be typed.
async function typeSomething(page) {
  await page.goto(`${url}/`);
  await page.goto(`${url}/status`);
  const field = page.locator('main input[type=text]').first();
  await field.fill('SECRET');
  return field;
}

async function atWeather(page) {
  await page.waitForURL(`${weather}**`, { timeout: 10000 }).catch(() => {});
  return page.url().startsWith(weather);
}

async function backShowsNothing(page, name) {
  for (let n = 1; n <= 3; n += 1) {
    await page.goBack({ waitUntil: 'commit', timeout: 5000 }).catch(() => {});
    await page.waitForTimeout(1200);
    const ours = page.url().startsWith(url);
    const words = await page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
    check(`${name}: Back ${n} shows nothing of ours (${page.url()})`, !ours || words.trim() === '' || words.trim() === 'Weather');
    check(`${name}: Back ${n} has no telling title`, !/help|famil|happens/i.test(await page.title().catch(() => '')));
    const typed = await page.evaluate(() => [...document.querySelectorAll('input')].map((one) => one.value).join('')).catch(() => '');
    check(`${name}: Back ${n} gives nothing typed back`, !typed.includes('SECRET'));
  }
}

{
  const { context, page } = await visit(true);
  await typeSomething(page);
  const began = Date.now();
  await page.locator('.govuk-exit-this-page__button').click();
  check('button: at the weather', await atWeather(page));
  check(`button: within 3 seconds (${Date.now() - began} ms)`, Date.now() - began < 3000);
  check('button: no cookie is left', (await context.cookies(url)).length === 0);
  await backShowsNothing(page, 'button');
  await page.goto(`${url}/`);
  check('coming back on purpose works', /help/i.test(await page.locator('h1').innerText()));
  await context.close();
}
{
  const { context, page } = await visit(true);
  const field = await typeSomething(page);
  await page.keyboard.press('Shift');
  check('Shift once: still here', page.url().startsWith(url));
  check('Shift once: says how many more', /2 more/.test(await page.locator('.govuk-exit-this-page [role=status]').innerText()));
  await field.focus();
  for (const letter of ['A', 'B', 'C', 'D']) await page.keyboard.press(`Shift+${letter}`);
  await page.waitForTimeout(300);
  check('capital letters do not leave', page.url() === `${url}/status`);
  for (const key of ['Shift', 'a', 'Shift', 'b', 'Shift']) await page.keyboard.press(key);
  await page.waitForTimeout(300);
  check('Shift with other keys between does not leave', page.url() === `${url}/status`);
  await page.keyboard.press('a');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Shift');
  await page.waitForTimeout(5300);
  await page.keyboard.press('Shift');
  await page.waitForTimeout(300);
  check('a third Shift after the pause does not leave', page.url() === `${url}/status`);
  await page.keyboard.press('a');
  for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift');
  check('Shift three times: at the weather', await atWeather(page));
  await backShowsNothing(page, 'Shift');
  await context.close();
}
{
  const { context, page } = await visit(false);
  await typeSomething(page);
  await page.locator('.govuk-exit-this-page__button').click();
  check('without script: at the weather', await atWeather(page));
  check('without script: no cookie is left', (await context.cookies(url)).length === 0);
  await page.goBack({ waitUntil: 'commit' }).catch(() => {});
  await page.waitForTimeout(800);
  const value = await page.locator('main input[type=text]').first().inputValue({ timeout: 1500 }).catch(() => '');
  check('without script: Back gives nothing typed back', !value.includes('SECRET'));
  await context.close();
}
{
  const { context, page } = await visit(true);
  const answer = await page.request.get(`${url}/leave`);
  check('/leave is not kept', (answer.headers()['cache-control'] ?? '').includes('no-store'));
  check('/leave clears the site', /"cookies"/.test(answer.headers()['clear-site-data'] ?? ''));
  await page.goto(`${url}/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  check('the second stop of the keyboard is the way out', await page.evaluate(() => document.activeElement.getAttribute('href')) === '/leave');
  await page.goto(`${url}/safety`);
  check('the safety page says what it cannot do', /cannot/i.test(await page.locator('main').innerText()));
  await context.close();
}
{
  // GOV.UK's own component: a link that a script follows with location.href.
  const { context, page } = await visit(true);
  await page.goto(`${url}/status`);
  await page.evaluate((to) => { window.location.href = to; }, weather);
  await atWeather(page);
  await page.goBack({ waitUntil: 'load' }).catch(() => {});
  check('the stock way leaves the page one Back away', page.url() === `${url}/status`);
  await context.close();
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
