// limit: 1500
// Every page that links lead to, as every kind of person: axe-core, html-validate, no console
// error, no request to anywhere else, nothing wider than the window, and every form sent empty
// shows what is wrong, beside the field and in the summary. Each page's width and script are
// chosen in turn (pairs); with --all each page is seen in every combination. Pictures are kept
// in $ONEDOOR_VAR/pictures.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { chromium } from 'playwright-core';

const url = process.env.ONEDOOR_URL ?? 'http://localhost:8080';
const top = process.env.ONEDOOR_TOP ?? resolve('.');
const pictures = join(process.env.ONEDOOR_VAR ?? join(top, 'var'), 'pictures');
const everything = process.env.ONEDOOR_CHECK_ALL === '1';
const only = process.argv[2];
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
// Every page as everybody takes longer than check's twenty minutes leave: check sees the public's pages, check --all all.
const people = (everything || only !== undefined ? ['', 'school', 'police', 'contact', 'manager', 'worker', 'complaints', 'commissioner', 'admin'] : [''])
  .filter((one) => only === undefined || one === only);
const ways = [{ width: 1280, script: true }, { width: 320, script: true }, { width: 768, script: false },
  { width: 320, script: false }, { width: 1280, script: false }, { width: 768, script: true }];
const most = 60; // pages of one person
const often = everything ? 99 : 1; // people who see the same page of the same program
const looks = new Map();

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: {
    // matters of taste, or GOV.UK's own patterns
    'attribute-boolean-style': 'off', 'attribute-empty-style': 'off', 'no-trailing-whitespace': 'off', 'doctype-style': 'off',
    'void-style': 'off', 'attr-quotes': 'off', 'long-title': 'off', 'require-sri': 'off', 'no-inline-style': 'error',
    'prefer-native-element': 'off', // role="button" on links and role="region" are GOV.UK's
    'no-redundant-role': 'off', 'tel-non-breaking': 'off', 'valid-autocomplete': 'error', 'no-implicit-button-type': 'error',
    'no-raw-characters': 'error', 'text-content': 'off', 'wcag/h63': 'error', 'unique-landmark': 'off',
  },
});

let passed = 0;
const failures = new Map();
function check(where, what, right) {
  if (right) { passed += 1; return; }
  const places = failures.get(what) ?? [];
  places.push(where);
  failures.set(what, places);
}

const browser = await chromium.launch({ executablePath: process.env.ONEDOOR_CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

const shape = (address) => new URL(address).pathname.replace(/\/[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?=\/|$)/g, '/{reference}').replace(/\/\d+(?=\/|$)/g, '/{n}');

async function signIn(context, who) {
  const page = await context.newPage();
  await page.goto(`${url}/sign-in`);
  await page.fill('[name=login]', who);
  await page.fill('[name=password]', 'demo-onedoor');
  await page.click('main button[type=submit]');
  await page.waitForURL((now) => !now.pathname.startsWith('/sign-in'));
  const start = page.url();
  await page.close();
  return start;
}

// Axe needs scripts: where they are off the same markup is put into a window that has them.
async function axeOf(page, spare, script) {
  const target = script ? page : spare;
  if (!script) {
    const html = (await page.content()).replace(/<script\b[^>]*><\/script>/g, '');
    await spare.goto(`${url}/plain.css`);
    await spare.setContent(html.replace('<head>', `<head><base href="${page.url()}">`), { waitUntil: 'load' });
  }
  await target.evaluate(axe);
  return target.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
}

async function judge(page, spare, where, script, source, noise) {
  for (const violation of (await axeOf(page, spare, script)).violations) {
    check(where, `axe ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 160)}`, false);
  }
  const report = await validator.validateString(source);
  for (const message of report.results.flatMap((result) => result.messages)) {
    if (message.severity === 2) check(where, `html-validate ${message.ruleId}: ${message.message}`, false);
  }
  check(where, `something is wider than the window: ${where}`, await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth + 1));
  check(where, `console or foreign request: ${noise.join('; ')}`, noise.length === 0);
  check(where, 'one first heading', await page.locator('h1').count() === 1);
  check(where, 'a title', (await page.title()).length > 3);
}

async function open(context, address, noise) {
  const page = await context.newPage();
  page.on('console', (message) => { if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) noise.push(message.text()); });
  page.on('pageerror', (error) => noise.push(String(error)));
  page.on('request', (request) => { if (!request.url().startsWith(url)) noise.push(`request to ${request.url()}`); });
  const file = page.waitForEvent('download', { timeout: 30000 }).catch(() => null);
  const answer = await page.goto(address, { waitUntil: 'load' }).catch(async (error) => {
    if (!/Download is starting|ERR_ABORTED/.test(error.message)) throw error;
    return null;
  });
  return { page, answer, file: answer === null ? await file : null };
}

// Sends the page's own form empty. What comes back must say so, or have done something.
async function sendEmpty(page, spare, where, script, name, noise) {
  const form = page.locator('main form[data-module="onedoor-form"]').first();
  if (await form.count() === 0) return;
  const path = await form.getAttribute('action');
  if (/\/(send|sign-out|start)$/.test(path)) return;
  for (const field of await form.locator('input[type=text], input[type=email], input[type=tel], input[type=search], textarea').all()) {
    if (await field.isVisible()) await field.fill('');
  }
  const button = form.locator('button.govuk-button[type=submit]:not([name=_add]):not([name=_remove])').first();
  if (await button.count() === 0) return;
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().isNavigationRequest() && one.request().method() === 'POST', { timeout: 10000 }).catch(() => null),
    button.click({ timeout: 8000 }).catch(() => {}),
  ]);
  check(where, `the form of ${where} can be sent`, answer !== null);
  if (answer === null) return;
  await page.waitForLoadState();
  if (answer.status() !== 422) {
    check(where, `an empty form of ${where} is answered (${answer.status()})`, answer.status() < 400);
    return;
  }
  const source = await answer.text();
  check(where, 'an error page begins its title with "Error: "', (await page.title()).startsWith('Error: '));
  for (const link of await page.locator('.govuk-error-summary a').all()) {
    const href = await link.getAttribute('href');
    check(where, `the summary links to a field: ${href}`, await page.locator(`[id="${href.slice(1)}"]`).count() === 1);
  }
  check(where, 'the summary has an entry', await page.locator('.govuk-error-summary li').count() > 0);
  if (script) check(where, 'the summary takes the focus', await page.evaluate(() => document.activeElement?.classList.contains('govuk-error-summary') ?? false));
  await judge(page, spare, `${where} (error)`, script, source, noise);
  await page.screenshot({ path: join(pictures, `${name}-error.png`), fullPage: true });
}

let turn = 0;
async function see(contexts, spare, who, address, name) {
  const found = [];
  const chosen = everything ? ways : [ways[turn % ways.length]];
  turn += 1;
  for (const way of chosen) {
    const where = `${who || 'nobody'} ${shape(address)} ${way.width}${way.script ? '' : ' no script'}`;
    const noise = [];
    const { page, answer, file } = await open(contexts[way.script], address, noise);
    if (answer === null) { // a PDF, a calendar file, a table for spreadsheets: no page to judge, but it must come whole
      check(where, `a file comes from ${shape(address)}`, file !== null && (await file.failure()) === null);
      await page.close();
      continue;
    }
    await page.setViewportSize({ width: way.width, height: 800 });
    check(where, `status ${answer.status()} of ${shape(address)}`, answer.status() === 200);
    const type = answer.headers()['content-type'] ?? '';
    if (type.startsWith('text/html') && answer.status() === 200) {
      found.push(...await page.locator('a[href]').evaluateAll((links) => links.map((link) => link.href)));
      await judge(page, spare, where, way.script, await answer.text(), noise);
      await page.screenshot({ path: join(pictures, `${name}-${way.width}${way.script ? '' : '-plain'}.png`), fullPage: true });
      await sendEmpty(page, spare, where, way.script, `${name}-${way.width}`, noise);
    }
    await page.close();
  }
  return found;
}

async function crawl(who) {
  const state = await browser.newContext();
  const start = who ? await signIn(state, who) : `${url}/`;
  const storageState = await state.storageState();
  const contexts = { true: await browser.newContext({ storageState }), false: await browser.newContext({ storageState, javaScriptEnabled: false }) };
  const spare = await (await browser.newContext({ bypassCSP: true })).newPage();
  const seen = new Set();
  const waiting = [start];
  while (waiting.length > 0 && seen.size < most) {
    const address = waiting.shift();
    const kind = shape(address);
    if (seen.has(kind)) continue;
    seen.add(kind);
    looks.set(kind, (looks.get(kind) ?? 0) + 1);
    if (looks.get(kind) > often && address !== start) continue;
    const name = `${who || 'nobody'}-${kind.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home'}`;
    for (const next of await see(contexts, spare, who, address, name)) {
      const clean = next.split('#')[0];
      if (clean.startsWith(`${url}/`) && !/\/(leave|demo|sign-out)(\/|$)|\.ics$/.test(new URL(clean).pathname) && !seen.has(shape(clean))) waiting.push(clean);
    }
  }
  for (const context of [state, ...Object.values(contexts), spare.context()]) await context.close();
  check(who || 'nobody', 'pages were seen', seen.size > 0);
  return seen.size;
}

let pages = 0;
for (const who of people) {
  const began = Date.now();
  const seen = await crawl(who);
  pages += seen;
  console.log(`${who || 'nobody'}: ${seen} pages in ${Math.round((Date.now() - began) / 1000)} s`);
}
await browser.close();
for (const [what, places] of failures) console.log(`not ok ${what}\n    ${places.length} times: ${[...new Set(places)].slice(0, 4).join(', ')}`);
console.log(`${pages} pages; pictures in ${pictures}`);
console.log(`${passed} passed, ${failures.size} failed`);
process.exit(failures.size === 0 ? 0 : 1);
