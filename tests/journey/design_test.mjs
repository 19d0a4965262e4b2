// The pages under /design: every component in every state, by axe-core; nothing wider than the
// window at 320 px, with the text spacing of WCAG 1.4.12, with text at 200 %, in forced colours,
// mirrored for right-to-left languages; and our own parts on paper. Pictures in $ONEDOOR_VAR/pictures/design.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { launch } from '../support/chromium.mjs';

const url = process.env.ONEDOOR_URL ?? 'http://localhost:8080';
const pictures = join(process.env.ONEDOOR_VAR ?? join(process.env.ONEDOOR_TOP ?? resolve('.'), 'var'), 'pictures/design');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Examples stand side by side on these pages, each meant for a page of its own: so ids, landmarks,
// first headings and the order of headings repeat. The rest are examples that are wrong on purpose.
const together = ['duplicate-id-aria', 'landmark-unique', 'landmark-no-duplicate-main', 'landmark-banner-is-top-level', 'heading-order', 'page-has-heading-one',
  'landmark-complementary-is-top-level', 'skip-link', 'region', 'aria-allowed-role', 'landmark-one-main'];
const known = new Map([
  ['aria-valid-attr-value', 'GOV.UK: describedBy of an example names what is not on the page'],
  ['color-contrast', 'GOV.UK: disabled choices, which no rule of contrast holds for, with their hints'],
  ['label-title-only', 'GOV.UK: a choice shown without a label'],
  ['tabindex', 'GOV.UK: the example of a tab index of one\'s own'],
  ['label-content-name-mismatch', 'GOV.UK: names made of several parts with a comma or "this section"; page numbers'],
  ['landmark-no-duplicate-banner', 'GOV.UK: the example of a role of one\'s own'],
  ['aria-allowed-attr', 'GOV.UK: aria-expanded on radios that reveal fields; our forms do not use it'],
]);
const noisy = /Character count|Element with class|govuk-|inline style/i; // examples that only a script could complete

let passed = 0;
let failed = 0;
function check(what, right) {
  if (right) passed += 1;
  else { failed += 1; console.log(`not ok ${what}`); }
}
const fits = (page) => page.evaluate(() => {
  if (document.documentElement.scrollWidth <= window.innerWidth + 1) return '';
  const wide = [...document.querySelectorAll('main *')].filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1 || one.getBoundingClientRect().left < -1);
  return wide.slice(0, 2).map((one) => one.outerHTML.slice(0, 120)).join(' | ') || 'something';
});
const spacing = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }';
const large = 'html { font-size: 200% !important; }';

mkdirSync(pictures, { recursive: true });
const browser = await launch();
const page = await (await browser.newContext()).newPage();
const styled = await (await browser.newContext({ bypassCSP: true })).newPage(); // the reader's own styles
let noise = [];
page.on('console', (message) => { if (message.type() === 'error' && !noisy.test(message.text())) noise.push(message.text()); });
page.on('pageerror', (error) => noise.push(String(error)));
await page.goto(`${url}/design/`);
const links = await page.locator('main a').evaluateAll((all) => all.map((one) => one.href));
check('every component is there', links.length >= 36);
for (const link of links) {
  const name = new URL(link).pathname.split('/').pop().replace('.html', '');
  const own = name === 'ours' || name === 'mirrored';
  noise = [];
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(link);
  check(`${name}: console: ${noise.join('; ')}`, noise.length === 0);
  await page.evaluate(axe);
  const rules = Object.fromEntries((own ? [] : together).map((rule) => [rule, { enabled: false }]));
  for (const violation of (await page.evaluate((given) => globalThis.axe.run('main', { rules: given, resultTypes: ['violations'] }), rules)).violations) {
    const expected = !own && known.has(violation.id);
    check(`${name}: axe ${violation.id}: ${violation.nodes[0].html.slice(0, 160)}`, expected);
  }
  await page.screenshot({ path: join(pictures, `${name}-1280.png`), fullPage: true });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto(link);
  const usual = await fits(page);
  check(`${name}: wider than 320 px: ${usual}`, usual === '');
  await page.screenshot({ path: join(pictures, `${name}-320.png`), fullPage: true });
  if (!own) continue;
  if (name === 'mirrored') {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(link);
    const [back, number] = await page.evaluate(() => ['.govuk-back-link', '.govuk-table__cell--numeric'].map((what) => document.querySelector(what).getBoundingClientRect().left));
    check('mirrored: begins at the right, numbers end at the left', back > 640 && number < 640);
  }
  for (const [what, style, width] of [['text spacing', spacing, 320], ['200 % text', large, 640]]) {
    await styled.setViewportSize({ width, height: 800 });
    await styled.goto(link);
    await styled.addStyleTag({ content: style });
    const wide = await fits(styled);
    check(`${name}: ${what}: ${wide}`, wide === '');
    await styled.screenshot({ path: join(pictures, `${name}-${what.replace(/[^a-z0-9]+/g, '-')}.png`), fullPage: true });
  }
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(link);
  await page.screenshot({ path: join(pictures, `${name}-forced.png`), fullPage: true });
  await page.emulateMedia({ forcedColors: 'none', media: 'print' });
  check(`${name}: no button on paper`, await page.locator('.govuk-button:visible, .govuk-service-navigation:visible').count() === 0);
  await page.screenshot({ path: join(pictures, `${name}-print.png`), fullPage: true });
  await page.emulateMedia({ media: 'screen' });
}
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
