// portal.mjs: what journeys share: a browser, signing in, the database as its administrator, the
// mail that was caught, references, and counting what passed.
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from './chromium.mjs';

export const url = process.env.ONEDOOR_URL;
let passed = 0;
let failed = 0;

export function ok(condition, what) {
  if (condition) passed++;
  else failed++;
  console.log(`${condition ? 'ok' : 'not ok'} - ${what}`);
  return Boolean(condition);
}

export function same(actual, expected, what) {
  if (!ok(actual === expected, what)) console.log(`#   got      ${JSON.stringify(actual)}\n#   expected ${JSON.stringify(expected)}`);
}

let browser;

/** A person's own browser window. */
export async function open(options = {}) {
  browser ??= await launch();
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15000);
  page.on('pageerror', (error) => ok(false, `no script fails: ${error.message}`));
  return page;
}

/** The same, signed in with the demonstration's password. */
export async function signIn(login, options) {
  const page = await open(options);
  await page.goto(`${url}/sign-in`);
  await page.fill('input[name=login]', login);
  await page.fill('input[type=password]', 'demo-onedoor');
  await page.click('main button[type=submit]');
  return page;
}

/** Whether nothing of the page is wider than a screen of 320 pixels. */
export async function fits(page) {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 800 });
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  await page.setViewportSize(before);
  return over <= 0;
}

/** Rows of a statement as lists of texts. Several statements: those of all. */
export function sql(statement) {
  const out = execFileSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`,
    '--default-character-set=utf8mb4', '--batch', '--skip-column-names', 'data'], { input: statement, encoding: 'utf8' });
  return out.split('\n').slice(0, -1).map((line) => line.split('\t'));
}

/** A new reference with its check digit. */
export function reference() {
  const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
  const twice = (a) => ((a << 1) & 32 ? (a << 1) ^ 0x25 : a << 1);
  const value = Array.from({ length: 7 }, () => Math.floor(Math.random() * 32));
  value.push(twice(value.reduce((sum, digit) => twice(sum) ^ digit, 0)));
  const text = value.map((digit) => digits[digit]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}

/** Waits until `look` gives something, at most some seconds; gives it, or undefined. */
export async function until(look, seconds = 20) {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) return undefined;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** The names of all messages that have been caught so far. */
export function mailNames() {
  const folder = process.env.ONEDOOR_MAIL_DIR;
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.eml')).sort() : [];
}

/** One message: head, address, subject, text, and calendar file if it brings one. */
export function mailRead(name) {
  const raw = readFileSync(join(process.env.ONEDOOR_MAIL_DIR, name), 'utf8');
  const head = raw.slice(0, raw.search(/\r?\n\r?\n/)).replace(/\r?\n[ \t]+/g, ' ');
  const field = (key) => head.match(new RegExp(`^${key}: *(.*)$`, 'im'))?.[1].trim() ?? '';
  const calendar = raw.match(/^Content-Type: text\/calendar(.|\n|\r)*?\r?\n\r?\n([A-Za-z0-9+/=\r\n]+)/im)?.[2];
  return {
    raw, head, to: field('To').replace(/[<>]/g, ''), subject: field('Subject'), id: field('Message-ID'),
    calendar: calendar ? Buffer.from(calendar, 'base64').toString('utf8').replace(/\r\n /g, '') : undefined,
  };
}

/** Messages that came after `before` (a list of names), and are of those that are meant, once there are `count` of them. */
export async function mailSince(before, count, meant = () => true) {
  const fresh = () => mailNames().filter((name) => !before.includes(name)).map(mailRead).filter(meant);
  await until(() => fresh().length >= count);
  return fresh();
}

/** Runs a journey to its end whatever happens, prints the count, ends the process. */
export async function journey(run) {
  try {
    await run();
  } catch (error) {
    ok(false, `the journey goes through: ${error.stack ?? error}`);
  }
  await browser?.close();
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed ? 1 : 0);
}
