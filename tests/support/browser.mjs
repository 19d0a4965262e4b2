// browser.mjs: a browser for the journeys, and a count of what held.
import { launch } from './chromium.mjs';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';

export const base = process.env.ONEDOOR_URL ?? 'http://localhost:8080';
const shots = process.env.ONEDOOR_SHOTS; // a folder: then every named page is kept as a picture
let passed = 0;
let failed = 0;

export function ok(held, what, more = '') {
  if (held) passed += 1;
  else failed += 1;
  console.log(`${held ? 'ok' : 'not ok'} ${passed + failed} - ${what}${held ? '' : ` ${more}`}`);
  return held;
}
export const same = (is, should, what) => ok(is === should, what, `is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`);
export const has = (text, part, what) => ok(String(text).includes(part), what, `lacks ${JSON.stringify(part)} in ${JSON.stringify(String(text).slice(0, 600))}`);
export const lacks = (text, part, what) => ok(!String(text).includes(part), what, `has ${JSON.stringify(part)}`);

export function finish() {
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

export async function open(options = {}) {
  const browser = await launch();
  const page = async (more = {}) => {
    const context = await browser.newContext({ viewport: { width: 1000, height: 900 }, locale: 'en-GB', ...options, ...more });
    context.setDefaultTimeout(15000);
    return context.newPage();
  };
  return { browser, page };
}

export async function shot(page, name) {
  if (!shots) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: `${shots}/${name}.png`, fullPage: true });
}

export async function signIn(page, login) {
  await page.goto(`${base}/sign-in`);
  await page.fill('[name=login]', login);
  await page.fill('[name=password]', 'demo-onedoor');
  await page.click('main button[type=submit]');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}

/** What stands in the page, once it has come whole: a click returns when its page begins. */
export const words = async (page) => {
  await page.waitForLoadState();
  return page.locator('main').innerText();
};
export const press = async (page, name) => {
  await page.locator('main').getByRole('button', { name, exact: true }).first().click();
  await page.waitForLoadState();
};

/** Presses what asks first, and in what opens then the button that does it. */
export async function sure(page, name) {
  const ask = page.locator('main details.onedoor-ask').filter({ has: page.locator('summary', { hasText: name }) }).last();
  await ask.locator('summary').click();
  await ask.getByRole('button').click();
  await page.waitForLoadState();
}

/** Fills fields by name: text, a choice's value, an array of choices, a date as [day, month, year]; undefined is left. */
export async function fill(page, all) {
  const values = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
  await page.evaluate((names) => { // what is folded away is opened, as a person would
    for (const name of names) {
      for (const one of [...document.getElementsByName(name), ...document.getElementsByName(`${name}.day`)]) {
        for (let folded = one.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
      }
    }
  }, Object.keys(values));
  for (const [name, value] of Object.entries(values)) {
    const first = page.locator(`[name="${name}"]`).first();
    if (Array.isArray(value) && typeof value[0] === 'number') {
      for (const [i, part] of ['day', 'month', 'year'].entries()) await page.fill(`[name="${name}.${part}"]`, String(value[i]));
    } else if (Array.isArray(value)) {
      for (const one of value) await page.check(`[name="${name}"][value="${one}"]`);
    } else if (await first.evaluate((node) => node.tagName) === 'SELECT') {
      await first.selectOption(value);
    } else if (['radio', 'checkbox'].includes(await first.getAttribute('type'))) {
      await page.check(`[name="${name}"][value="${value}"]`);
    } else {
      await first.fill(value);
    }
  }
}

/** Rows of one query by the database's administrator, tabs between columns. */
export function sql(query) {
  const run = spawnSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--default-character-set=utf8mb4',
    '--batch', '--raw', '--skip-column-names', '-e', query], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout.replace(/\n$/, '');
}

/** Mails that the catcher has taken, newest last, that hold the text; waits for the first one. */
export async function mails(text, seconds = 20) {
  const folder = process.env.ONEDOOR_MAIL_DIR;
  for (let i = 0; i < seconds * 4; i += 1) {
    const found = readdirSync(folder).filter((name) => name.endsWith('.eml')).sort()
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')).filter((mail) => mail.includes(text));
    if (found.length > 0) return found;
    await new Promise((go) => { setTimeout(go, 250); });
  }
  return [];
}

const pick = (n) => Math.floor(Math.random() * n);
const from = (text) => text[pick(text.length)];
/** A name of this run alone, so that a second run on the same data finds its own people. */
export const someName = () => `${from('ABCDEFGHIJKLMNOPQRSTUVWXYZ')}${from('aeiou')}${from('bdlmrg')}${from('aeiou')}${from('bdlmrg')}${from('aeiou')}${from('bdlmrg')}`;
/** A date of birth of a child, [day, month, year], and a made-up postcode of a district ("ZZ1"). */
export const someBirth = () => [1 + pick(28), 1 + pick(12), 2009 + pick(11)];
/** A made-up telephone number, in groups. */
export const somePhone = () => `020 7946 0${100 + pick(900)}`;
export const somePostcode = (district) => `${district} ${pick(10)}${from('ABDEFGHJLNPQRSTUWXYZ')}${from('ABDEFGHJLNPQRSTUWXYZ')}`;
