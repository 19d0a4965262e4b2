// The pages under /design (demonstration and tests only): every component in every state, through
// our macros, in our style. node tools/design.mjs RENDER STATIC OUT: RENDER is onedoor-render,
// STATIC the folder of build.mjs; OUT gets index.html and a page for each component.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const [render, fixed, folder] = process.argv.slice(2).map((path) => resolve(path));
if (!folder) {
  console.error('usage: node tools/design.mjs RENDER STATIC OUT');
  process.exit(2);
}
process.env.ONEDOOR_RENDER = render;
const { Renderer, options, top } = await import('../tests/support/markup.mjs');

const components = join(top, 'node_modules/govuk-frontend/dist/govuk/components');
// Not for councils: what only government departments may show.
const notOurs = new Set(['header', 'footer', 'cookie-banner']);
const escape = (text) => text.replace(/[&<>"]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[one]);

const served = {};
for (const line of readFileSync(join(fixed, 'manifest'), 'utf8').trim().split('\n')) {
  const [logical, address] = line.split(' ');
  const [name, kind] = logical.split('.');
  served[name] = { ...served[name], [kind]: address };
}
// The words that the layout says, as lib/service/say.c gives them.
const words = [...readFileSync(join(top, 'services/common/words/en.xml'), 'utf8').matchAll(/<say name="(\w+)"( guarded="yes")?>([^<]*)</g)];
const said = (guarded) => Object.fromEntries(words.filter((one) => Boolean(one[2]) === guarded).map(([, name, , text]) => [name, text.replaceAll('&amp;', '&')]));
const common = { Say: { lang: 'en', direction: 'ltr', ...said(false) }, Safe: { lang: 'en', direction: 'ltr', ...said(true) }, Static: served, Page: { program: 'design', path: '/design/', mode: 'development' }, Service: { name: 'Design', council: 'Every component in every state', duty: { name: 'Emergency Duty Team', number: '020 7946 0102' } } };

const names = readdirSync(components).filter((name) => existsSync(join(components, name, 'fixtures.json')) && !notOurs.has(name));
const frame = (body) => `<?cs call:page_start(Design.title, Design.back) ?><?cs call:heading(Design.title) ?>${body}<?cs call:page_end() ?>`;
const renderer = new Renderer([
  ['index', frame('<?cs call:lead("Each comes from a macro of templates/component and is tested against GOV.UK Frontend\'s own fixtures.") ?><?cs call:list_start() ?><?cs each:one = Design.list ?><?cs call:list_item_link(one.name, one.href) ?><?cs /each ?><?cs call:list_end() ?>')],
  ['page', frame('<?cs each:one = Design.list ?><section class="onedoor-design"><h2 class="govuk-heading-s"><?cs var:one.name ?></h2><?cs var:markup(one.html) ?></section><?cs /each ?>')],
  ['states', frame(`<h2 class="govuk-heading-m">While an answer is awaited</h2><p><button type="button" class="govuk-button" aria-disabled="true">Save and continue</button><span class="onedoor-busy">Please wait…</span></p>
<h2 class="govuk-heading-m">The session's end</h2><dialog class="onedoor-stay" open aria-labelledby="stay-title"><?cs call:stay_body() ?></dialog>`)],
  ['ours', readFileSync(join(top, 'templates/design/ours.cs'), 'utf8')],
  ...names.map((name) => [name, `<?cs call:govuk_${name.replaceAll('-', '_')}(Fixture) ?>`]),
]);

async function html(page, data) {
  const answer = await renderer.render(page, data);
  if (answer?.html === undefined) throw new Error(`${page}: ${answer?.error ?? 'onedoor-render died'}`);
  return answer.html.trim();
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const name of names) {
  const list = [];
  for (const fixture of JSON.parse(readFileSync(join(components, name, 'fixtures.json'), 'utf8')).fixtures) {
    list.push({ name: fixture.name, html: { $markup: await html(name, { Fixture: options(fixture.options) }) } });
  }
  writeFileSync(join(folder, `${escape(name)}.html`), await html('page', { ...common, Design: { title: name, back: '/design/', list } }));
}
const long = `${'A long line that somebody typed without stopping to breathe, '.repeat(12)}\nand a second one. ${'Featherstonehaugh'.repeat(6)}`;
const ours = {
  long,
  name: "Ann O'Neil",
  people: [{ name: "Ann O'Neil", agency: 'The council' }, { name: 'Sam Sample', agency: 'A school' }],
  clocks: [{ who: "O'Neil", words: 'Late: was due by 20 November 2026', state: 'over', spent: 30, span: 28 },
    { who: 'Featherstonehaugh-Cholmondeley', words: 'Due tomorrow', state: 'soon', spent: 27, span: 28 },
    { who: 'Sample', words: 'Due by 20 December 2026', state: 'ok', spent: 3, span: 28 }],
  weeks: [2, 0, 4, 6, 1, 3].map((value, n) => ({ starts: { text: `${n + 2} November 2026` }, value })),
  enquiries: [{ reference: 'F7K3-M9QX', who: 'A school', due: 'Overdue by 1 working day', state: 'over', people: 4 },
    { reference: 'A1B2-C3D4', who: 'A parent', due: 'Due tomorrow', state: 'soon', people: 11 },
    { reference: 'Z9Y8-X7W6', who: 'The police', due: 'Due 25 November 2026', state: 'ok', people: 1 },
    { reference: 'Z9Y8-X7W7', who: 'A hospital', due: 'Answered', state: 'met', people: 1 }],
};
const listed = { Data: { list: { sort: '-due', total: 63, first: 26, last: 50, page: 2, pages: 3, previous: 1, next: 3 } }, List: { page: '/design/?page=', sort: '/design/?sort=' } };
writeFileSync(join(folder, 'ours.html'), await html('ours', { ...common, ...listed, Design: ours }));
writeFileSync(join(folder, 'states.html'), await html('states', { ...common, Design: { title: 'states', back: '/design/' } }));
// The same as a page in Arabic would be: mirrored.
const mirrored = { ...ours, name: '\u0645\u062B\u0627\u0644', long: '\u0643\u0644\u0645\u0629 '.repeat(60) };
writeFileSync(join(folder, 'mirrored.html'), await html('ours', { ...common, ...listed, Page: { ...common.Page, lang: 'ar', dir: 'rtl' }, Design: mirrored }));
const list = ['ours', 'mirrored', 'states', ...names].map((name) => ({ name, href: `/design/${name}.html` }));
writeFileSync(join(folder, 'index.html'), await html('index', { ...common, Design: { title: 'Components', back: '', list } }));
renderer.close();
