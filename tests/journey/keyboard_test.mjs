// keyboard_test.mjs: a referral, a request for help and a complaint by keyboard alone: Tab, Shift+Tab, arrows, Space,
// Enter and typing. Wherever the focus is, it can be seen, and it lies within the window; the order of Tab is the
// order of the page; nobody is trapped.
import { journey, ok, open, same, signIn, url } from '../support/portal.mjs';

let steps = 0;
const faults = new Set();

// In the page: where the focus is, and whether one can see it.
function focus() {
  const one = document.activeElement;
  if (!one || one === document.body) return { kind: 'none' };
  const box = one.getBoundingClientRect();
  const target = one.matches('input[type=radio], input[type=checkbox]') ? getComputedStyle(one.nextElementSibling, '::before') : getComputedStyle(one);
  const drawn = (target.outlineStyle !== 'none' && parseFloat(target.outlineWidth) >= 2) || target.boxShadow !== 'none' || parseFloat(target.borderTopWidth) >= 3;
  return {
    kind: one.tagName.toLowerCase(), type: one.type ?? '', name: one.name ?? '', value: one.value ?? '', checked: one.checked ?? false,
    text: (one.tagName === 'INPUT' ? one.labels?.[0]?.innerText : one.innerText)?.trim() ?? '', inMain: Boolean(one.closest('main')),
    drawn, within: box.bottom > 0 && box.top < window.innerHeight && box.right > 0 && box.left < window.innerWidth,
    order: [...document.querySelectorAll('*')].indexOf(one),
  };
}

async function key(page, name) {
  await page.keyboard.press(name);
  steps += 1;
  const now = await page.evaluate(focus);
  if (now.kind !== 'none' && (!now.drawn || !now.within)) faults.add(`${new URL(page.url()).pathname}: ${now.kind} ${now.name || now.text} ${now.drawn ? 'out of the window' : 'not drawn'}`);
  return now;
}

/** Tab until `wanted` of what has the focus; throws if a whole round does not come by. */
async function tabTo(page, wanted, what) {
  for (let i = 0, last = -1; i < 150; i += 1) {
    const now = await key(page, 'Tab');
    if (now.kind !== 'none' && now.order < last && now.inMain) faults.add(`${new URL(page.url()).pathname}: Tab goes back to ${now.name || now.text}`);
    last = now.kind === 'none' ? -1 : now.order;
    if (wanted(now)) return now;
  }
  throw new Error(`Tab does not come to ${what} on ${page.url()}`);
}

async function pressed(page, name) {
  await tabTo(page, (now) => now.inMain && ['button', 'a'].includes(now.kind) && now.text === name, name);
  const before = page.url();
  await Promise.all([page.waitForEvent('framenavigated', { timeout: 20000 }), key(page, 'Enter').catch(() => {})]);
  await page.waitForLoadState();
  return before;
}

/** Answers a page: a text is typed, one of several is chosen with the arrows, ticks are set with Space. */
async function answer(page, values) {
  for (const [name, value] of Object.entries(values)) {
    if (Array.isArray(value)) {
      for (const one of value) {
        await tabTo(page, (now) => now.name === name && now.value === one, `${name} ${one}`);
        await key(page, 'Space');
      }
      continue;
    }
    const now = await tabTo(page, (at) => at.name === name, name);
    if (now.type === 'radio') {
      let at = now;
      if (!at.checked) { await key(page, 'Space'); at = await page.evaluate(focus); }
      for (let i = 0; at.value !== value && i < 30; i += 1) at = await key(page, 'ArrowDown');
      if (at.value !== value) throw new Error(`the arrows do not come to ${name} ${value}`);
    } else if (now.kind === 'select') {
      await page.keyboard.type(value);
    } else {
      await page.keyboard.press('Control+A');
      await page.keyboard.type(value);
    }
  }
}

async function section(page, name, values) {
  if (!page.url().endsWith(`/${name}`)) throw new Error(`expected ${name}, at ${page.url()}`);
  await answer(page, values);
  await pressed(page, 'Save and continue');
}

async function skips(page, address) {
  await page.goto(address);
  const first = await key(page, 'Tab');
  same(first.text, 'Skip to main content', 'the first Tab offers to skip to the content');
  await page.keyboard.press('Enter');
  const next = await key(page, 'Tab');
  ok(next.inMain, `and after it Tab goes on in the content (${next.kind} ${next.text})`);
  const back = await key(page, 'Shift+Tab');
  ok(back.kind === 'none' || back.order < next.order, 'Shift+Tab goes back');
}

async function asks() {
  const page = await open();
  await skips(page, url);
  await page.goto(`${url}/request/start`);
  await pressed(page, 'Save and continue');
  same(await page.evaluate(() => document.activeElement.className), 'govuk-error-summary', 'a mistake takes the focus to the summary');
  const link = await key(page, 'Tab');
  await page.keyboard.press('Enter');
  const field = await page.evaluate(focus);
  same(field.name, 'who', `and its link (${link.text}) to the field`);
  await page.goto(`${url}/request/start`);
  await section(page, 'start', { who: 'family' });
  await section(page, 'you', { 'name.first': 'Keya', 'name.last': 'Board', relationship: 'mother', parental_responsibility: 'yes' });
  await section(page, 'contact', { ways: ['phone'], phone: '020 7946 0555', voicemail: 'no', say_who: 'yes' });
  await section(page, 'children', { 'children.0.unborn': 'no', 'children.0.name.first': 'Ada', 'children.0.name.last': 'Board', 'children.0.born.day': '1', 'children.0.born.month': '5', 'children.0.born.year': '2019' });
  await section(page, 'home', { 'address.line1': '2 Made Up Row', 'address.town': 'Testton', 'address.postcode': 'ZZ1 4AC' });
  await section(page, 'help', { topics: ['money'], happening: 'It is hard', urgency: 'soon' });
  await section(page, 'sharing', { agree: ['yes'] });
  await pressed(page, 'Send');
  ok(page.url().endsWith('/request/done'), `asked for help by keyboard (${new URL(page.url()).pathname})`);
  await page.context().close();
}

async function complains() {
  const page = await open();
  await page.goto(`${url}/complaint/about`);
  await section(page, 'about', { kind: 'complaint', are_you: 'parent', for_other: 'no' });
  await section(page, 'happened', { danger: 'no', happened: 'Nobody called back', in_year: 'yes', court: 'no' });
  await section(page, 'reply', { name: 'Cleo', ways: ['none'] });
  await pressed(page, 'Send');
  ok(page.url().endsWith('/complaint/done'), `complained by keyboard (${new URL(page.url()).pathname})`);
  await page.context().close();
}

async function refers() {
  const page = await signIn('school');
  await skips(page, `${url}/partner`);
  await page.goto(`${url}/partner/refer`);
  await pressed(page, 'Start a referral');
  await section(page, 'safety', { danger: 'no' });
  await section(page, 'agreement', { agreement: 'agreed', agreement_by: 'Keya Board', agreement_authority: 'mother', agreement_for: 'All of them', agreement_how: 'spoken',
    'agreement_on.day': '3', 'agreement_on.month': '3', 'agreement_on.year': '2025', family_told: 'yes' });
  await section(page, 'you', { referrer_role: 'SENCO', referrer_phone: '020 7946 0999', lead_talked: 'no' });
  await section(page, 'children', { 'children.0.unborn': 'no', 'children.0.name.first': 'Ada', 'children.0.name.last': 'Board', 'children.0.born.day': '3', 'children.0.born.month': '2', 'children.0.born.year': '2018',
    'children.0.sex': 'female', 'children.0.lives_at_home': 'yes', 'children.0.school': 'Alder Lane', 'children.0.voice': 'Tired' });
  await section(page, 'adults', { 'adults.0.name.first': 'Keya', 'adults.0.name.last': 'Board', 'adults.0.relationship': 'mother', 'adults.0.parental_responsibility': 'yes', 'adults.0.main_carer': 'yes',
    'adults.0.lives_at_home': 'yes', 'adults.0.safe_ways': ['phone'], 'adults.0.phone': '020 7946 0777', 'adults.0.safe_voicemail': 'no' });
  await section(page, 'home', { 'address.line1': '1 Made Up Row', 'address.town': 'Testton', 'address.postcode': 'ZZ1 4AB' });
  await section(page, 'concerns', { concerns: ['IR-06'] });
  await section(page, 'story', { happening: 'Tired', impact: 'Misses lessons', strengths: 'An aunt', change: 'Mornings', urgency: 'soon' });
  await section(page, 'tried', { tried: 'Breakfast club', open_plan: 'no' });
  await section(page, 'agencies', {});
  await section(page, 'views', { family_view: 'Calm mornings' });
  await section(page, 'visits', { staff_risk: 'no' });
  await section(page, 'declaration', { declaration: ['true', 'worse', 'shared'] });
  await pressed(page, 'Send');
  ok(page.url().endsWith('/sent'), `referred by keyboard (${new URL(page.url()).pathname})`);
  await page.context().close();
}

await journey(async () => {
  await asks();
  await complains();
  await refers();
  ok(faults.size === 0, `in ${steps} steps the focus was always seen, in the window, in the page's order: ${[...faults].slice(0, 8).join('; ')}`);
});
