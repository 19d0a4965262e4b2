// Every component of GOV.UK Frontend against its own fixtures: options go in as nodes, through
// the macro, and the parsed markup must be the same. The fixtures that are known not to pass are
// in fixtures-open.txt, each with its reason; one that passes although listed is a failure too.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseFragment } from 'parse5';

const top = process.env.ONEDOOR_TOP ?? resolve(import.meta.dirname ?? '.', '../..');
const render = process.env.ONEDOOR_RENDER ?? join(process.env.ONEDOOR_BUILD ?? join(top, 'var/build'), 'onedoor-render');
const components = join(top, 'node_modules/govuk-frontend/dist/govuk/components');

// JSON of a fixture to what onedoor-render takes: markup by handle, attributes as a list.
const isAttributes = (key) => /attributes$/i.test(key);
const isMarkup = (path, key) => /html$/i.test(key) || (path.at(-1) === 'slots' && key !== 'end')
  || (path.at(-1) === 'slots' && key === 'end');

function attributes(given) {
  const list = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    const { value: inner, optional } = value !== null && typeof value === 'object' ? value : { value, optional: false };
    if (optional && (inner === null || inner === false)) continue;
    list[name] = optional && inner === true ? '' : String(inner ?? '');
  }
  return Object.keys(list).length === 0 ? null : { $attributes: list };
}

function options(given, path = []) {
  if (Array.isArray(given)) return given.map((one) => options(one, [...path, '[]']));
  if (given === null || typeof given !== 'object') return given;
  const made = {};
  for (const [key, value] of Object.entries(given)) {
    if (isAttributes(key)) {
      const list = attributes(value);
      if (list) made[key === 'attributes' ? 'attributes' : key] = list;
    } else if (typeof value === 'string' && isMarkup(path, key)) {
      if (value !== '') made[key] = { $markup: value };
    } else if (key === 'value' && typeof value === 'boolean') {
      made[key] = String(value);
    } else if (value !== null || key === 'contentLicence') {
      made[key] = options(value, [...path, key]);
    }
  }
  return made;
}

// The crown is in no file of this tree: whoever may show it gives it, here the fixture.
function withLogo(component, given, html) {
  const logo = /<svg[^>]*(?:govuk-header__logotype|govuk-footer__crown)[\s\S]*?<\/svg>/.exec(html)?.[0];
  return (component === 'header' || component === 'footer') && logo ? { ...given, logoHtml: { $markup: logo } } : given;
}

const inline = new Set(['a', 'abbr', 'b', 'button', 'code', 'em', 'i', 'input', 'label', 'span', 'strong', 'svg', 'u', '#text']);
const gap = /[ \t\r\n\f]+/g;

// Markup as text of which two are equal when a browser would make the same page of both: names
// of attributes sorted, classes parted by one space, white space that nothing shows dropped.
function shape(html) {
  const lines = [];
  const walk = (node, depth, verbatim) => {
    const pad = '  '.repeat(depth);
    const children = node.childNodes.filter((child) => child.nodeName !== '#comment');
    children.forEach((child, n) => {
      if (child.nodeName === '#text') {
        let { value } = child;
        if (!verbatim) {
          value = value.replace(gap, ' ');
          const before = children[n - 1];
          const after = children[n + 1];
          if (!before || !inline.has(before.nodeName)) value = value.replace(/^ /, '');
          if (!after || !inline.has(after.nodeName)) value = value.replace(/ $/, '');
        }
        if (value !== '') lines.push(`${pad}"${value}"`);
        return;
      }
      const marks = child.attrs.map(({ name, value }) => `${name}="${name === 'class' ? value.replace(gap, ' ').trim() : value}"`).sort();
      lines.push(`${pad}<${[child.nodeName, ...marks].join(' ')}>`);
      walk(child, depth + 1, verbatim || child.nodeName === 'textarea' || child.nodeName === 'pre');
    });
  };
  walk(parseFragment(html), 0, false);
  return lines.join('\n');
}

function openList() {
  const file = join(top, 'tests/component/fixtures-open.txt');
  if (!existsSync(file)) return new Map();
  return new Map(readFileSync(file, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))
    .map((line) => { const [name, reason] = line.split(' | '); return [name.trim(), reason]; }));
}

const cases = [];
for (const component of readdirSync(components)) {
  const file = join(components, component, 'fixtures.json');
  if (!existsSync(file)) continue;
  for (const fixture of JSON.parse(readFileSync(file, 'utf8')).fixtures) {
    const name = `${component} / ${fixture.name}`;
    cases.push({ name, component, given: fixture.options, html: fixture.html });
  }
}

const root = mkdtempSync(join(tmpdir(), 'onedoor-fixtures-'));
mkdirSync(join(root, 'templates/fixture'), { recursive: true });
for (const folder of ['component', 'layout']) symlinkSync(join(top, 'templates', folder), join(root, 'templates', folder));
for (const component of new Set(cases.map((one) => one.component))) {
  writeFileSync(join(root, 'templates/fixture', `${component}.cs`), `<?cs call:govuk_${component.replaceAll('-', '_')}(Fixture) ?>`);
}

const child = spawn(render, [root], { stdio: ['pipe', 'pipe', 'inherit'] });
const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
const open = openList();
const only = process.argv[2];
let passed = 0;
const failed = [];
for (const one of cases) {
  if (only && !one.name.includes(only)) continue;
  const data = { Fixture: withLogo(one.component, options(one.given), one.html) };
  child.stdin.write(`${JSON.stringify({ page: `fixture/${one.component}.cs`, data })}\n`);
  const line = (await answers.next()).value;
  if (line === undefined) {
    failed.push(one.name);
    console.log(`not ok ${one.name} and all after it: onedoor-render died`);
    break;
  }
  const answer = JSON.parse(line);
  const same = answer.html !== undefined && shape(answer.html) === shape(one.html);
  if (same !== open.has(one.name)) passed += 1;
  else {
    failed.push(one.name);
    console.log(`not ok ${one.name}${same ? ' (listed as open, but passes)' : ''}`);
    if (only) console.log(answer.error ?? `--- expected\n${shape(one.html)}\n--- got\n${shape(answer.html)}`);
    else if (answer.error) console.log(`  ${answer.error}`);
  }
  open.delete(one.name);
}
child.stdin.end();
rmSync(root, { recursive: true });
if (!only) for (const name of open.keys()) { failed.push(name); console.log(`not ok ${name} (listed as open, but no such fixture)`); }
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
