// keyboard_test.mjs: a referral, a request for help and a complaint by keyboard alone: Tab, Shift+Tab, arrows, Space,
// Enter and typing. Wherever the focus is, it can be seen, and it lies within the window; the order of Tab is the
// order of the page; nobody is trapped.
import { complaint, referral, request } from '../support/person.mjs';
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
  await Promise.all([page.waitForEvent('load', { timeout: 20000 }), key(page, 'Enter').catch(() => {})]);
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

/** The pages of a form, one after another, each with its answers. */
async function sections(page, all) {
  for (const [name, values] of Object.entries(all)) {
    if (!page.url().endsWith(`/${name}`)) throw new Error(`expected ${name}, at ${page.url()}`);
    await answer(page, values);
    await pressed(page, 'Save and continue');
  }
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
  await sections(page, { ...request, help: { happening: 'It is hard' } });
  await pressed(page, 'Send');
  ok(page.url().endsWith('/request/done'), `asked for help by keyboard (${new URL(page.url()).pathname})`);
  await page.context().close();
}

async function complains() {
  const page = await open();
  await page.goto(`${url}/complaint/about`);
  await sections(page, { ...complaint, happened: { ...complaint.happened, happened: 'Nobody called back' } });
  await pressed(page, 'Send');
  ok(page.url().endsWith('/complaint/done'), `complained by keyboard (${new URL(page.url()).pathname})`);
  await page.context().close();
}

async function refers() {
  const page = await signIn('school');
  await skips(page, `${url}/partner`);
  await page.goto(`${url}/partner/refer`);
  await pressed(page, 'Start a referral');
  await sections(page, { ...referral, story: { ...referral.story, happening: 'Tired' } });
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
