// Every component of GOV.UK Frontend against its own fixtures: options go in as nodes, through
// the macro, and the parsed markup must be the same. The fixtures that are known not to pass are
// in fixtures-open.txt, each with its reason; one that passes although listed is a failure too.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Renderer, options, shape, top } from '../support/markup.mjs';

const components = join(top, 'node_modules/govuk-frontend/dist/govuk/components');

// The crown is in no file of this tree: whoever may show it gives it, here the fixture.
function withLogo(component, given, html) {
  const logo = /<svg[^>]*(?:govuk-header__logotype|govuk-footer__crown)[\s\S]*?<\/svg>/.exec(html)?.[0];
  return (component === 'header' || component === 'footer') && logo ? { ...given, logoHtml: { $markup: logo } } : given;
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

const renderer = new Renderer([...new Set(cases.map((one) => one.component))]
  .map((component) => [component, `<?cs call:govuk_${component.replaceAll('-', '_')}(Fixture) ?>`]));
const open = openList();
const only = process.argv[2];
let passed = 0;
const failed = [];
for (const one of cases) {
  if (only && !one.name.includes(only)) continue;
  const data = { Fixture: withLogo(one.component, options(one.given), one.html) };
  const answer = await renderer.render(one.component, data);
  if (answer === null) {
    failed.push(one.name);
    console.log(`not ok ${one.name} and all after it: onedoor-render died`);
    break;
  }
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
renderer.close();
if (!only) for (const name of open.keys()) { failed.push(name); console.log(`not ok ${name} (listed as open, but no such fixture)`); }
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
