// Macros against the markup that they must give: options in, parsed markup compared.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { parseFragment } from 'parse5';

export const top = process.env.ONEDOOR_TOP ?? resolve('.');
const program = process.env.ONEDOOR_RENDER ?? join(process.env.ONEDOOR_BUILD ?? join(top, 'var/build'), 'onedoor-render');

// JSON of a fixture to what onedoor-render takes: markup by handle, attributes as a list.
const isAttributes = (key) => /attributes$/i.test(key);
const isMarkup = (path, key) => /html$/i.test(key) || path.at(-1) === 'slots';

function attributes(given) {
  const list = {};
  for (const [name, value] of Object.entries(given ?? {})) {
    const { value: inner, optional } = value !== null && typeof value === 'object' ? value : { value, optional: false };
    if (optional && (inner === null || inner === false)) continue;
    list[name] = optional && inner === true ? '' : String(inner ?? '');
  }
  return Object.keys(list).length === 0 ? null : { $attributes: list };
}

export function options(given, path = []) {
  if (Array.isArray(given)) return given.map((one) => options(one, [...path, '[]']));
  if (given === null || typeof given !== 'object') return given;
  const made = {};
  for (const [key, value] of Object.entries(given)) {
    if (isAttributes(key)) {
      const list = attributes(value);
      if (list) made[key] = list;
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

const inline = new Set(['a', 'abbr', 'b', 'button', 'code', 'em', 'i', 'input', 'label', 'span', 'strong', 'svg', 'u', '#text']);
const gap = /[ \t\r\n\f]+/g;

// Markup as text of which two are equal when a browser would make the same page of both: names
// of attributes sorted, classes parted by one space, white space that nothing shows dropped.
export function shape(html) {
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

// A running onedoor-render that knows the page NAME for each [NAME, template] given.
export class Renderer {
  constructor(pages) {
    this.root = mkdtempSync(join(tmpdir(), 'onedoor-fixtures-'));
    mkdirSync(join(this.root, 'templates/fixture'), { recursive: true });
    for (const folder of ['component', 'layout']) symlinkSync(join(top, 'templates', folder), join(this.root, 'templates', folder));
    for (const [name, text] of pages) writeFileSync(join(this.root, 'templates/fixture', `${name}.cs`), text);
    this.child = spawn(program, [this.root], { stdio: ['pipe', 'pipe', 'inherit'] });
    this.answers = createInterface({ input: this.child.stdout })[Symbol.asyncIterator]();
  }

  // {html} or {error}; null if the program has died.
  async render(name, data) {
    this.child.stdin.write(`${JSON.stringify({ page: `fixture/${name}.cs`, data })}\n`);
    const { value } = await this.answers.next();
    return value === undefined ? null : JSON.parse(value);
  }

  close() {
    this.child.stdin.end();
    rmSync(this.root, { recursive: true });
  }
}
