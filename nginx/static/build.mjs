// Makes what nginx serves under /static/: node nginx/static/build.mjs OUT [SERVICE]
// style sheet (sass, in the colours of services/SERVICE/service.xml), script (one file),
// icon; named by their content, with .gz and .br beside them; and OUT/manifest with
// "logical-name served-name" lines, last, so that its age is the build's.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import esbuild from 'esbuild';
import rtlcss from 'rtlcss';
import * as sass from 'sass';

const here = dirname(fileURLToPath(import.meta.url));
const top = resolve(here, '../..');
const modules = join(top, 'node_modules');
const files = [];
const out = process.argv[2] && resolve(process.argv[2]);
const service = process.argv[3] ?? 'islington';
if (!out) {
  console.error('usage: node nginx/static/build.mjs OUT [SERVICE]');
  process.exit(2);
}

// <brand name="…" ink="#1d3557" accent="#b5380b"/> in service.xml.
function councilColours() {
  const file = join(top, 'services', service, 'service.xml');
  const brand = existsSync(file) ? /<brand\b[^>]*>/.exec(readFileSync(file, 'utf8'))?.[0] ?? '' : '';
  const colours = {};
  for (const [, name, value] of brand.matchAll(/\b(ink|accent)="(#[0-9a-fA-F]{6})"/g)) colours[name] = value;
  return colours;
}

// GOV.UK's own blue is a brand colour and not ours to use; its palette cannot be configured.
const blues = {
  '#1d70b8': '#2a6592', '#5694ca': '#6a93b3', '#8eb8dc': '#a3bccf', '#d2e2f1': '#d9e6ef',
  '#f4f8fb': '#f4f7fa', '#16548a': '#204c6e', '#0f385c': '#153349', '#1a65a6': '#265b83',
};

// MOJ's icons, which its style sheet names.
function image(name) {
  const file = join(modules, '@ministryofjustice/frontend/moj/assets/images', name);
  let one = files.find((f) => f.logical === name);
  if (!one) files.push(one = serve(name, readFileSync(file)));
  return `/static/${one.served}`;
}

function styles(colours) {
  const source = Object.keys(colours).length === 0 ? '' : `@use "colours" with (${
    Object.entries(colours).map(([name, value]) => `$${name}: ${value}`).join(', ')});\n`;
  const { css } = sass.compileString(`${source}@use "onedoor";`, {
    loadPaths: [join(here, 'scss'), modules, top],
    url: pathToFileURL(join(here, 'scss', 'entry.scss')),
    style: 'compressed',
    quietDeps: true,
  });
  return css.replace(/#[0-9a-f]{6}\b/g, (colour) => blues[colour] ?? colour)
    .replace(/url\(\/static\/images\/([a-z-]+\.svg)\)/g, (whole, name) => `url(${image(name)})`);
}

async function script(file) {
  const result = await esbuild.build({
    entryPoints: [join(here, 'js', file)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2020',
    legalComments: 'none',
    nodePaths: [modules],
    write: false,
  });
  return result.outputFiles[0].text;
}

function serve(logical, content) {
  const bytes = Buffer.from(content);
  const print = createHash('sha256').update(bytes).digest('hex').slice(0, 16);
  const dot = logical.lastIndexOf('.');
  const served = `${logical.slice(0, dot)}.${print}${logical.slice(dot)}`;
  const gzip = gzipSync(bytes, { level: 9 });
  writeFileSync(join(out, served), bytes);
  writeFileSync(join(out, `${served}.gz`), gzip);
  writeFileSync(join(out, `${served}.br`), brotliCompressSync(bytes, {
    params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  }));
  return { logical, served, plain: bytes.length, gzip: gzip.length };
}

mkdirSync(out, { recursive: true });
const colours = councilColours();
const css = styles(colours);
files.push(
  serve('onedoor.css', css),
  // for Arabic, Urdu, Farsi; arrows that are no lengths turn by hand
  serve('mirrored.css', rtlcss.process(css) + readFileSync(join(here, 'scss/mirrored.css'), 'utf8')),
  serve('onedoor.js', await script('onedoor.js')),
  serve('start.js', await script('start.js')),
  serve('icon.svg', readFileSync(join(here, 'icon.svg'), 'utf8').replaceAll('#14505c', colours.ink ?? '#14505c')),
);
const named = files.filter((f) => !f.logical.includes('-'));
writeFileSync(join(out, 'manifest'), named.map((f) => `${f.logical} /static/${f.served}\n`).join(''));
const kept = new Set(files.flatMap((f) => [f.served, `${f.served}.gz`, `${f.served}.br`]).concat('manifest'));
for (const name of readdirSync(out)) if (!kept.has(name)) rmSync(join(out, basename(name)), { recursive: true });
for (const f of files) console.log(`${f.logical}: ${f.plain} bytes, ${f.gzip} compressed`);
