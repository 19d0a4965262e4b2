// judge.mjs: what is wrong with a page, for whoever looks at it: axe-core, html-validate, the console, requests
// to elsewhere, what is wider than the window, and the same with a reader's own spacing, letters twice as large
// and colours of their own. Counts what held; what did not is kept by what it is, with the pages where it is so.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { HtmlValidate } from 'html-validate';

export const url = process.env.ONEDOOR_URL ?? 'http://localhost:8080';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

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
export function check(where, what, right) {
  if (right) { passed += 1; return; }
  if (!failures.has(what)) console.log(`not ok ${what}\n    in ${where}`); // at once: who runs out of time has said it
  failures.set(what, [...failures.get(what) ?? [], where]);
}

/** Prints what failed in several places and the count; gives the exit status. */
export function finish() {
  for (const [what, places] of failures) {
    if (places.length > 1) console.log(`# ${places.length} times: ${what}\n    ${[...new Set(places)].slice(0, 6).join(', ')}`);
  }
  console.log(`${passed} passed, ${failures.size} failed`);
  return failures.size === 0 ? 0 : 1;
}

/** WCAG 1.4.12 and 1.4.4, as a reader's own style sheet. */
export const readers = {
  'text spacing': '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }',
  'text at 200 %': 'html { font-size: 200% !important; }',
};

// In the page: what does not fit, "" if everything does, under a style sheet of the reader's. Text that is cut off
// counts as well as what stands out of the window; a table may scroll in its own box.
function unfit(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  const describe = (one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute('class') ?? ''}">`;
  const faults = [];
  if (document.documentElement.scrollWidth > window.innerWidth + 1) {
    const widest = [...document.querySelectorAll('body *')].find((one) => one.getBoundingClientRect().right > window.innerWidth + 1 && !one.closest('.onedoor-table, .govuk-visually-hidden'));
    faults.push(`wider than the window: ${widest ? describe(widest) : 'something'}`);
  }
  for (const one of document.querySelectorAll('body *')) {
    if (one.clientWidth <= 1 || one.childElementCount + one.textContent.trim().length === 0) continue;
    if (one.scrollWidth <= one.clientWidth + 2 && one.scrollHeight <= one.clientHeight + 2) continue;
    const { overflowX, overflowY } = getComputedStyle(one);
    const cut = (way) => way === 'hidden' || way === 'clip';
    if ((cut(overflowX) && one.scrollWidth > one.clientWidth + 2) || (cut(overflowY) && one.scrollHeight > one.clientHeight + 2)) faults.push(`cut off: ${describe(one)}`);
  }
  document.adoptedStyleSheets = [];
  return faults.slice(0, 3).join(' ');
}

// In the page, colours being the reader's: a button or a field is seen by its border alone.
function borderless() {
  const seen = (one) => one.getClientRects().length > 0 && one.offsetWidth > 1 && one.type !== 'hidden' && getComputedStyle(one).opacity !== '0';
  const without = [...document.querySelectorAll('.govuk-button, input:not([type=radio]):not([type=checkbox]), select, textarea')].filter(seen)
    .find((one) => { const style = getComputedStyle(one); return style.borderTopStyle === 'none' || parseFloat(style.borderTopWidth) === 0; });
  return without ? `${without.tagName.toLowerCase()} ${without.getAttribute('class') ?? without.name}` : '';
}

// Axe needs scripts: where they are off the same markup is put into a window that has them.
async function axeOf(page, spare, script) {
  const target = script ? page : spare;
  if (!script) {
    const html = (await page.content()).replace(/<script\b[^>]*><\/script>/g, '');
    if (new URL(spare.url()).pathname !== '/plain.css') await spare.goto(`${url}/plain.css`);
    await spare.setContent(html.replace('<head>', `<head><base href="${page.url()}">`), { waitUntil: 'load' });
  }
  await target.evaluate(axe);
  return target.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
}

/** `whole`: also what takes long and is the same for every page of one shape (axe-core, html-validate). */
export async function judge({ page, spare, script, where, source, noise, whole = true }) {
  if (whole) {
    for (const violation of (await axeOf(page, spare, script)).violations) {
      check(where, `axe ${violation.id}: ${violation.help}: ${violation.nodes[0].html.slice(0, 160)}`, false);
    }
    const report = await validator.validateString(source);
    for (const message of report.results.flatMap((result) => result.messages)) {
      if (message.severity === 2) check(where, `html-validate ${message.ruleId}: ${message.message}`, false);
    }
  }
  const fault = await page.evaluate(unfit, '');
  check(where, `${fault} (${where})`, fault === '');
  const wide = page.viewportSize().width > 320;
  for (const [name, css] of Object.entries(readers)) {
    if (name === 'text at 200 %' && !wide) continue; // at 320 it is 400 % of a window of 1280 already
    const strained = await page.evaluate(unfit, css);
    check(where, `with ${name}: ${strained} (${where})`, strained === '' || strained === fault);
  }
  await page.emulateMedia({ forcedColors: 'active' });
  const lost = await page.evaluate(borderless);
  check(where, `in forced colours nothing shows the edge of ${lost}`, lost === '');
  await page.emulateMedia({ forcedColors: null });
  check(where, `console or foreign request: ${noise.join('; ')}`, noise.length === 0);
  check(where, 'one first heading', await page.locator('h1').count() === 1);
  check(where, 'a title', (await page.title()).length > 3);
}

/** A 422 says what is wrong, in the summary and beside the field. */
export async function judgeErrors(page, where, script) {
  check(where, 'an error page begins its title with "Error: "', (await page.title()).startsWith('Error: '));
  for (const link of await page.locator('.govuk-error-summary a').all()) {
    const href = await link.getAttribute('href');
    check(where, `the summary links to a field: ${href}`, await page.locator(`[id="${href.split('#')[1]}"]`).count() === 1 || !href.startsWith('#'));
  }
  check(where, 'the summary has an entry', await page.locator('.govuk-error-summary li').count() > 0);
  if (script) check(where, 'the summary takes the focus', await page.evaluate(() => document.activeElement?.classList.contains('govuk-error-summary') ?? false));
}
