// limit: 1500
// Every page that exists, as every kind of person, in the states normal, error (each form sent empty), empty (a
// family of which nothing is recorded, people with nothing in their lists) and very long (a family whose names and
// words are as long as the fields take): see support/judge.mjs for what is looked at. Each page and state is seen in
// one of six ways, width by script, in turn (pairs); with --all in every way. With arguments only the
// pages of those people are seen (nobody, worker…). Then, and with --all, pictures are kept in $ONEDOOR_VAR/pictures.
import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch } from '../support/chromium.mjs';
import { check, finish, judge, judgeErrors, url } from '../support/judge.mjs';
import { form, fill, complaint, Person, plain, pressed, referral, request } from '../support/person.mjs';
import { sql } from '../support/portal.mjs';
import { family } from '../support/record.mjs';

const top = process.env.ONEDOOR_TOP ?? resolve('.');
const pictures = join(process.env.ONEDOOR_VAR ?? join(top, 'var'), 'pictures');
const everything = process.env.ONEDOOR_CHECK_ALL === '1';
const only = process.argv.slice(2);
const ways = [{ width: 1280, script: true }, { width: 320, script: true }, { width: 768, script: false },
  { width: 320, script: false }, { width: 1280, script: false }, { width: 768, script: true }];
const lanes = 2; // pages that are looked at at the same time
const seen = new Map(); // of each person: what one sees on a page another may not
let written = false; // the family of long words has them
const judged = new Set(); // shapes and states of pages, whosever
const sent = new Set(); // and those of forms that were sent empty
const word = 'Hubertblainewolfeschlegelsteinhausenbergerdorff';

const long = family(`${word}-${word}`, { state: 'open', team: true });
const empty = family('Nothing', { state: 'open' });
const label = { [long.reference]: '{long}', [empty.reference]: '{empty}' };
const labelled = /\{(long|empty)\}/;
const read = /\{(long|empty)\}(\/(chronology|plan|actions|meetings|reviews|assessment|team|concerns|warning|(entry|person|meeting|action|need)\/\{n\}))?$/;
const shape = (address) => new URL(address).pathname.replace(/^(\/manage\/(?:guide|local-help))\/(?!new$)[a-z-]+(?:\/[a-z]{2})?/, '$1/{page}').split('/').map((part) => label[part]
  ?? (/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/.test(part) ? '{reference}' : /^\d+$/.test(part) ? '{n}' : part)).join('/');
const common = (kind) => kind.replace(/^\/(partner|casework)\//, '/'); // the two programs share their templates
const part = (address) => new URL(address).pathname.split('/')[1];

const browser = await launch();
if (only.length === 0) rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });

// One window with scripts, one without, one for axe: used again and again.
async function makeLane(storageState) {
  const lane = { spare: await (await browser.newContext({ bypassCSP: true })).newPage() };
  for (const script of [true, false]) {
    const page = await (await browser.newContext({ storageState, javaScriptEnabled: script })).newPage();
    page.setDefaultTimeout(20000);
    page.on('console', (message) => { if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) lane.noise.push(message.text()); });
    page.on('pageerror', (error) => lane.noise.push(String(error)));
    page.on('request', (one) => { if (!one.url().startsWith(url)) lane.noise.push(`request to ${one.url()}`); });
    page.on('dialog', (dialog) => dialog.accept()); // what was typed may be lost here
    lane[script] = page;
  }
  return lane;
}

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

let turn = 0;
const waysNow = () => (everything ? ways : [ways[turn++ % ways.length]]);

async function keep(page, name) {
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
}
const pictureName = (who, kind, state) => `${who || 'nobody'}-${kind.replace(/[^a-z0-9]+/gi, '-').replace(/^-|-$/g, '') || 'home'}${state ? `-${state}` : ''}`;

/** Looks at what a window shows now. `kind` and `state` say what it is; axe once for each of them in a program. */
async function look(lane, way, who, kind, state, source) {
  const page = lane[way.script];
  const where = `${who || 'nobody'} ${kind}${state ? ` (${state})` : ''} ${way.width}${way.script ? '' : ' no script'}`;
  const once = `${common(kind)} ${state}`;
  await judge({ page, spare: lane.spare, script: way.script, where, source, noise: lane.noise, whole: everything || !judged.has(once) });
  judged.add(once);
  if (state === 'error') await judgeErrors(page, where, way.script);
  if (everything || only.length > 0) await keep(page, `${pictureName(who, kind, state)}-${way.width}${way.script ? '' : '-plain'}`);
}

/** Presses a button that sends a form; gives what the browser shows in the end, or null. */
async function press(page, button) {
  const [answer] = await Promise.all([
    page.waitForResponse((one) => one.request().isNavigationRequest() && (one.status() < 300 || one.status() > 399), { timeout: 10000 }).catch(() => null),
    page.waitForEvent('load', { timeout: 10000 }).catch(() => {}),
    button.click({ timeout: 8000 }).catch(() => {}),
  ]);
  return answer;
}

const ownForm = (page) => page.locator('main form[data-module="onedoor-form"]').first();
const ownButton = (own) => own.locator('button.govuk-button[type=submit]:not([name=_add]):not([name=_remove])').first();
const fields = 'input[type=text], input[type=email], input[type=tel], input[type=search], textarea';

/** Sends the page's own form empty. What comes back must say so, or have done something: true, if it has. */
async function sendEmpty(lane, way, who, kind) {
  const page = lane[way.script];
  const own = ownForm(page);
  if (await own.count() === 0 || /\/(send|sign-out|start|done)$/.test(await own.getAttribute('action'))) return false;
  for (const field of await own.locator(fields).all()) if (await field.isVisible()) await field.fill('');
  const button = ownButton(own);
  if (await button.count() === 0) return false;
  lane.noise = [];
  const answer = await press(page, button);
  check(kind, `the form of ${kind} can be sent`, answer !== null);
  if (answer === null) return false;
  if (answer.status() === 422) await look(lane, way, who, kind, 'error', await answer.text());
  else check(kind, `an empty form of ${kind} is answered (${answer.status()})`, answer.status() < 400 || answer.status() === 409); // 409: another window of the same draft was quicker
  return answer.status() !== 422;
}

async function open(lane, way, address) {
  const page = lane[way.script];
  lane.noise = [];
  await page.setViewportSize({ width: way.width, height: 800 });
  const file = page.waitForEvent('download', { timeout: 30000 }).catch(() => null);
  const answer = await page.goto(address, { waitUntil: 'load' }).catch(async (error) => {
    if (!/Download is starting|ERR_ABORTED/.test(error.message)) throw error;
    return null;
  });
  if (answer) return answer;
  // a PDF, a calendar file, a table for spreadsheets: no page to judge, but it must come whole
  const got = await file;
  check(shape(address), `a file comes from ${shape(address)}`, got !== null && (await got.failure()) === null);
  return null;
}

async function see(lane, who, { address, state }) {
  const found = [];
  const kind = shape(address);
  const turns = waysNow();
  const again = !state && (everything || !sent.has(common(kind)));
  for (const way of turns) {
    const answer = await open(lane, way, address);
    if (answer === null) continue;
    check(who || 'nobody', `status ${answer.status()} of ${kind}`, answer.status() === 200);
    if (answer.status() !== 200 || !(answer.headers()['content-type'] ?? '').startsWith('text/html')) continue;
    found.push(...await lane[way.script].locator('a[href]').evaluateAll((links) => links.map((link) => link.href)));
    await look(lane, way, who, kind, state, await answer.text());
    if (again) sent.add(common(kind));
    if (again && turns.length === 1) await sendEmpty(lane, way, who, kind);
  }
  // Once a form has been taken its page may be another.
  if (again && turns.length > 1) for (const way of turns) {
    if ((await open(lane, way, address))?.status() !== 200 || await sendEmpty(lane, way, who, kind)) break;
  }
  return found;
}

/** Follows links from where somebody starts, several pages at a time, none twice. */
async function crawl(who, starts, storageState) {
  const within = people[who].within ?? (who ? [part(starts[0].address ?? starts[0])] : undefined); // the public pages are nobody's
  const mine = seen.get(who) ?? seen.set(who, new Set()).get(who);
  const waiting = starts.map((one) => (typeof one === 'string' ? { address: one, state: '' } : one));
  const made = await Promise.all(Array.from({ length: lanes }, () => makeLane(storageState)));
  let busy = 0;
  let pages = 0;
  const take = () => {
    while (waiting.length > 0) {
      const one = waiting.shift();
      const key = `${shape(one.address)} ${one.state}`;
      if (!mine.has(key)) { mine.add(key); return one; }
    }
    return null;
  };
  const offer = (next) => {
    const address = next.split('#')[0];
    if (!address.startsWith(`${url}/`) || /\/(leave|demo|design|sign-in|sign-out)(\/|$)|\.ics$/.test(new URL(address).pathname)) return;
    if (within && !within.includes(part(address))) return;
    const kind = shape(address);
    if (labelled.test(kind) && !read.test(kind)) return; // their forms are those of every family
    if (!written && kind.includes('{long}')) return;
    if (!mine.has(`${kind} `)) waiting.push({ address, state: '' });
  };
  await Promise.all(made.map(async (lane) => {
    for (;;) {
      const one = take();
      if (one) {
        busy += 1;
        pages += 1;
        try { (await see(lane, who, one)).forEach(offer); }
        catch (error) { check(who, `${shape(one.address)} can be looked at: ${error.message.split('\n')[0]}`, false); }
        busy -= 1;
      } else if (busy === 0) return;
      else await new Promise((go) => { setTimeout(go, 50); });
    }
  }));
  check(who || 'nobody', 'pages were seen', pages > 0);
  return { made, pages };
}

// ---- what links alone do not lead to ----

/** Answers pages of a form without a browser. */
async function answer(person, base, sections) {
  for (const [section, answers] of Object.entries(sections)) {
    const page = await person.get(`${base}/${section}`);
    const saved = await person.post(`${base}/${section}`, fill(pressed(form(page), 'continue'), answers));
    if (saved.status !== 303) throw new Error(`${base}/${section}: ${saved.status} ${plain(saved.text).slice(0, 300)}`);
  }
}

/** Answers all of them and sends it; gives the address of what comes then. */
async function walk(person, base, sections) {
  await answer(person, base, sections);
  const sent = await person.post(`${base}/send`, pressed(form(await person.get(`${base}/check`))));
  return url + sent.location;
}
const cookies = (person) => Object.entries(person.jar).map(([name, value]) => ({ name, value, url: url.replace('http:', 'https:'), secure: true, httpOnly: true }));

async function begun(context, asked, ...more) {
  const writes = new Person();
  await answer(writes, '/request', asked);
  if (more.length > 0) await answer(writes, ...more);
  await context.addCookies(cookies(writes));
  return [`${url}/request`, ...more.length > 0 ? [url + more[0]] : []];
}

/** As much as a field takes, in words that do not break. */
async function fillLong(own) {
  for (const field of await own.locator(fields).all()) {
    if (!await field.isVisible()) continue;
    const name = await field.getAttribute('name');
    if (/\.(day|month|year)$/.test(name)) { await field.fill(name.endsWith('year') ? String(new Date().getFullYear() + (/due|by|review|on$/.test(name.slice(0, -5)) ? 1 : 0)) : '1'); continue; }
    if (/\.time$/.test(name)) { await field.fill('10:30'); continue; }
    if (await field.getAttribute('inputmode') === 'numeric') { await field.fill('1'); continue; }
    const most = Number(await field.evaluate((one) => one.closest('[data-maxlength]')?.dataset.maxlength ?? one.getAttribute('maxlength') ?? 90));
    await field.fill(`${word} ${word.repeat(40)}`.slice(0, Math.min(most, 900)));
  }
  for (const select of await own.locator('select').all()) if (await select.isVisible()) await select.selectOption({ index: 1 });
  for (const name of new Set(await own.locator('input[type=radio]').evaluateAll((all) => all.map((one) => one.name)))) {
    await own.locator(`input[type=radio][name="${name}"]`).first().check({ timeout: 1000 }).catch(() => {});
  }
  for (const name of new Set(await own.locator('input[type=checkbox]').evaluateAll((all) => all.map((one) => one.name)))) {
    await own.locator(`input[type=checkbox][name="${name}"]`).first().check({ timeout: 1000 }).catch(() => {});
  }
}

/** Fills the forms of the family of long words; each answer is looked at, and its words are on the record then. */
async function writeLong(lane) {
  let kept = 0;
  const parts = ['/person', '/entry', '/need', '/action', '/meeting', '/concern', '/warning', '/address', '/assessment/edit', '/team/new'];
  for (const part of parts) {
    const way = waysNow()[0];
    const address = long.at('casework', part);
    if (await open(lane, way, address) === null) continue;
    const page = lane[way.script];
    const own = ownForm(page);
    if (await own.count() === 0) continue;
    await fillLong(own);
    const answer = await press(page, ownButton(own));
    check(address, `the very long form of ${shape(address)} can be sent`, answer !== null);
    if (answer?.status() === 422) await look(lane, way, 'worker', shape(address), 'error long', await answer.text());
    else if (answer && answer.status() < 400) kept += 1;
  }
  check('worker', `most forms take words as long as they say (${kept} of ${parts.length})`, kept >= 4);
}

/** Searches by a form of a page; what somebody searches for is in no address. */
async function searchFor(lane, who, path, values, state) {
  const way = waysNow()[0];
  await open(lane, way, url + path);
  const page = lane[way.script];
  const own = page.locator('main form').filter({ has: page.locator(`[name="${Object.keys(values)[0]}"]`) });
  for (const [name, value] of Object.entries(values)) await own.locator(`[name="${name}"]`).fill(value);
  const answer = await press(page, own.locator('button[type=submit]').first());
  check(who || 'nobody', `${path} can be searched (${answer?.status()})`, answer?.status() === 200);
  if (answer) await look(lane, way, who, shape(answer.url()), state, await answer.text());
}

async function statusShown(lane, sent) {
  const way = waysNow()[0];
  await open(lane, way, `${url}/status`);
  const page = lane[way.script];
  await page.fill('[name=sent_reference]', sent.reference);
  await page.fill('[name=return_code]', sent.code);
  const answer = await press(page, ownButton(ownForm(page)));
  await look(lane, way, '', shape(answer.url()), 'shown', await answer.text());
}

// ---- everybody ----

const people = {
  '': {
    async starts(context) {
      const asks = new Person();
      const done = await walk(asks, '/request', request);
      await walk(asks, '/complaint', complaint);
      await context.addCookies(cookies(asks));
      const [reference, code] = /([0-9A-Z]{4}-[0-9A-Z]{4})(?:[^-0-9A-Z].*?)([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})/s.exec(plain((await asks.get('/request/done')).text)).slice(1);
      this.sent = { reference, code };
      return [`${url}/`, `${url}/sign-in`, done, `${url}/complaint/done`, `${url}/second-look`, `${url}/guide/complaints?lang=ar`, { address: `${url}/guide?lang=ar`, state: 'mirrored' }];
    },
    async then(lane) {
      await statusShown(lane, this.sent);
      await searchFor(lane, '', '/guide', { words: 'help' }, 'found');
      await searchFor(lane, '', '/guide', { words: 'zzyzx' }, 'empty');
      await searchFor(lane, '', '/local-help', { area: 'QX9' }, 'empty');
    },
  },
  // who has written and not sent yet: all pages of the forms, from their lists of tasks
  visitor: { open: true, within: ['request', 'complaint'], starts: (context) => begun(context, request, '/complaint', complaint) },
  friend: { open: true, within: ['request', 'complaint'], starts: (context) => begun(context, { start: { who: 'someone_else' } }) },
  young: { open: true, within: ['request', 'complaint'], starts: (context) => begun(context, { start: { who: 'young_person' } }) },
  school: {
    async starts(context, start) {
      const refers = await new Person().signIn('school');
      const begin = async () => /(\/partner\/referral\/[0-9A-Z-]{9})\//.exec((await refers.post('/partner/refer', pressed(form(await refers.get('/partner/refer'))))).location)[1];
      const sent = await walk(refers, await begin(), referral);
      return [start, sent, url + await begin()];
    },
  },
  outsider: { async starts(context, start) { return [start, `${url}/partner/referrals`, `${url}/partner/families`, `${url}/partner/actions`].map((address) => ({ address, state: 'empty' })); } },
  police: {},
  worker: {
    async starts(context, start) { return [start, { address: empty.at('casework'), state: '' }]; },
    async then(lane) {
      await writeLong(lane);
      written = true;
      await searchFor(lane, 'worker', '/casework/families', { name: 'Nothing' }, 'found');
      await searchFor(lane, 'worker', '/casework/families', { name: 'Zzyzx' }, 'empty');
    },
    async last() { return [long.at('casework'), `${url}/casework/families`, `${url}/casework/actions`].map((address) => ({ address, state: address.includes('/family/') ? '' : 'long' })); },
  },
  contact: {
    async starts(context, start) {
      const keys = await new Person().signIn('contact');
      const begun = await keys.post('/casework/telephone', pressed(form(await keys.get('/casework/telephone'))));
      return [start, { address: `${url}/casework/inbox?find=F7K3-M9QX`, state: 'empty' }, url + begun.location.replace(/\/[a-z]+$/, ''), url + begun.location.replace(/\/[a-z]+$/, '/delete')];
    },
  },
  manager: { async starts(context, start) { return [start, long.at('casework'), `${url}/casework/extensions`]; } },
  complaints: {}, commissioner: {}, admin: {},
};

let total = 0;
for (const [who, one] of Object.entries(people)) {
  if (only.length > 0 && !only.includes(who || 'nobody')) continue;
  const began = Date.now();
  const state = await browser.newContext();
  const start = who && !one.open ? await signIn(state, who) : `${url}/`;
  const starts = one.starts ? await one.starts(state, start) : [start];
  const storageState = await state.storageState();
  const { made, pages } = await crawl(who, starts, storageState);
  await one.then?.(made[0]);
  let more = 0;
  if (one.last) more = (await crawl(who, await one.last(), storageState)).pages;
  for (const context of browser.contexts()) await context.close();
  total += pages + more;
  console.log(`${who || 'nobody'}: ${pages + more} pages in ${Math.round((Date.now() - began) / 1000)} s`);
}
await browser.close();
sql(`UPDATE episode SET state = 'closed', ends = DATE(UTC_TIMESTAMP()) WHERE reference IN ('${long.reference}', '${empty.reference}')`);
console.log(`${total} pages and ${judged.size} states of pages; pictures in ${pictures}`);
process.exit(finish());
