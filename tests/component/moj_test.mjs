// The components that casework takes from the Ministry of Justice, against that library's own
// templates (it has no fixtures): the same options through Nunjucks and through our macro.
import { join } from 'node:path';
import nunjucks from 'nunjucks';
import { Renderer, options, shape, top } from '../support/markup.mjs';

const modules = join(top, 'node_modules');
const environment = new nunjucks.Environment(new nunjucks.FileSystemLoader([
  join(modules, '@ministryofjustice/frontend'), join(modules, 'govuk-frontend/dist')]), { autoescape: true, trimBlocks: true, lstripBlocks: true });
const day = '20 November 2026 at 9:30am';
environment.addFilter('date', () => day);
environment.addFilter('mojDate', () => day);

const people = [{ text: 'Overview', href: '/a', active: true }, { text: 'Plan <b>', href: '/b?x=1&y=2' }];
const cases = {
  badge: [{ text: 'Urgent' }, { text: 'A & B', classes: 'moj-badge--red', attributes: { 'data-a': '"1"' } }, { html: '<em>New</em>' }],
  'notification-badge': [{ text: '0' }, { text: '7', visuallyHiddenText: 'new referrals' }, { text: '98', classes: 'x' }, { text: '99' }, { text: '140', visuallyHiddenText: 'messages' }],
  'identity-bar': [{ title: { text: 'The Larkspur family' } }, { classes: 'x', attributes: { id: 'who' }, title: { html: '<b>Larkspur</b>' } }, {}],
  'side-navigation': [{ label: 'Side', items: people }, { classes: 'x', items: people, attributes: { id: 's' } },
    { label: 'Two', sections: [{ heading: { text: 'One', headingLevel: 3, classes: 'y' }, items: people }, { heading: { text: 'Two' }, items: [] }] }],
  'sub-navigation': [{ label: 'Record', items: people }, { items: people, classes: 'x', attributes: { id: 's' } }],
  timeline: [{ items: [{ label: { text: 'Home visit' }, byline: { text: "Ann O'Neil" }, datetime: { timestamp: '2026-11-20T09:30', text: day, type: 'full' }, text: 'It went well.' }] },
    { classes: 'x', headingLevel: 3, attributes: { id: 't' }, items: [{ classes: 'y', label: { html: '<i>Call</i>' }, datetime: { timestamp: '2026-11-20', text: day, format: 'D' }, html: '<p>Words</p>' },
      { label: { text: 'Two' }, datetime: { timestamp: '2026', text: day, type: 'date' }, text: '' }] }],
  filter: [{ heading: { text: 'Filter' }, optionsHtml: '<p>fields</p>' },
    { heading: { html: '<i>Filter</i>' }, attributes: { id: 'f' }, submit: { text: 'Show', attributes: { 'data-b': 'c' } }, optionsHtml: '<input name="q">',
      selectedFilters: { heading: { text: 'Chosen' }, clearLink: { text: 'Clear', href: '?all=1' }, categories: [{ heading: { text: 'Kind' }, items: [{ text: 'Visit', href: '?a' }, { text: 'Call', href: '?b' }] }] } }],
  'date-picker': [{ id: 'd', name: 'd', label: { text: 'Date' } },
    { id: 'd', name: 'n', value: '1/2/2026', classes: 'w', minDate: '1/1/2026', maxDate: '1/3/2026', excludedDates: '2/2/2026', excludedDays: 'sunday', weekStartDay: 'monday', leadingZeros: false,
      label: { text: 'Date' }, hint: { text: 'For example, 17/5/2026' }, errorMessage: { text: 'Enter a date' }, attributes: { 'data-z': 'z' } }],
  'multi-file-upload': [{ uploadedFiles: { heading: { text: 'Files' }, items: [] }, uploadHtml: '<input type="file">' },
    { classes: 'x', attributes: { id: 'm' }, uploadedFiles: { heading: { text: 'Files' }, items: [{ message: { text: 'a.pdf is here' }, fileName: 'a1', originalFileName: 'a.pdf', deleteButton: { text: 'Delete' } }] }, uploadHtml: '<p>more</p>' }],
  'interruption-card': [{ heading: 'Are you sure?', html: '<p>Words</p>', primaryAction: { text: 'Go on', href: '/on' } },
    { heading: 'Stop', html: '<p>Words</p>', primaryAction: { text: 'On', href: '/on', style: 'link' }, secondaryAction: { text: 'Back', href: '/back', style: 'button' } },
    { heading: 'Stop', html: 'Words', primaryAction: { text: 'On', href: '/on' }, secondaryAction: { text: 'Back', href: '/back' } }],
};

const macro = (name) => name === 'interruption-card' ? 'interruptionCard' : `moj${name.split('-').map((word) => word[0].toUpperCase() + word.slice(1)).join('')}`;
function expected(name, given) {
  const call = given.html !== undefined && name === 'interruption-card'
    ? `{% call ${macro(name)}(params) %}{{ params.html | safe }}{% endcall %}` : `{{ ${macro(name)}(params) }}`;
  return environment.renderString(`{% from "moj/components/${name}/macro.njk" import ${macro(name)} %}${call}`, { params: given });
}

const renderer = new Renderer(Object.keys(cases).map((name) => [name, `<?cs call:moj_${name.replaceAll('-', '_')}(Fixture) ?>`]));
let passed = 0;
let failed = 0;
for (const [name, list] of Object.entries(cases)) {
  for (const [n, given] of list.entries()) {
    const answer = await renderer.render(name, { Fixture: options(given) });
    const wanted = shape(expected(name, given));
    const got = answer?.html === undefined ? answer?.error ?? 'onedoor-render died' : shape(answer.html);
    if (got === wanted) passed += 1;
    else {
      failed += 1;
      console.log(`not ok ${name} ${n + 1}\n--- expected\n${wanted}\n--- got\n${got}`);
    }
  }
}
renderer.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
