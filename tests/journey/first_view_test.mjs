// The first view costs at most 60 KB on the wire, comes from here alone, and nothing that is
// served is GOV.UK's own: no GDS Transport, no crown, none of its brand colours.
import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { brotliDecompressSync } from 'node:zlib';
import { launch } from '../support/chromium.mjs';

const url = process.env.ONEDOOR_URL ?? 'http://localhost:8080';
let passed = 0;
let failed = 0;
function check(what, right) {
  if (right) passed += 1;
  else { failed += 1; console.log(`not ok ${what}`); }
}

const browser = await launch();
for (const path of ['/', '/sign-in']) {
  const page = await (await browser.newContext()).newPage();
  const wire = await page.context().newCDPSession(page);
  await wire.send('Network.enable');
  let bytes = 0;
  const served = [];
  wire.on('Network.loadingFinished', (one) => { bytes += one.encodedDataLength; });
  page.on('response', (answer) => served.push(answer));
  await page.goto(url + path, { waitUntil: 'networkidle' });
  console.log(`${path}: ${bytes} bytes in ${served.length} answers`);
  check(`${path}: at most 60 KB (${bytes})`, bytes > 0 && bytes <= 60 * 1024);
  check(`${path}: from here alone`, served.every((answer) => answer.url().startsWith(url)));
  for (const answer of served) {
    const name = new URL(answer.url()).pathname;
    const text = await answer.text();
    const brand = /GDS Transport|crown|#1d70b8|#003078|govuk-logo|favicon\.ico/i.exec(text);
    check(`${name} has nothing of GOV.UK's brand (${brand?.[0]})`, brand === null);
    if (name.startsWith('/static/')) {
      check(`${name} is immutable`, (answer.headers()['cache-control'] ?? '').includes('immutable'));
      check(`${name} is compressed`, answer.headers()['content-encoding'] !== undefined);
    } else {
      const policy = answer.headers()['content-security-policy'] ?? '';
      check(`${name} has a strict policy`, policy.includes("default-src 'none'") && !policy.includes('unsafe'));
    }
  }
  await page.context().close();
}
await browser.close();

// The servers' own settings, as they were written: brotli where nginx has it.
const style = /\/static\/[\w.-]+\.css/.exec(await (await fetch(url)).text())[0];
const answer = await new Promise((go, stop) => { get(url + style, { headers: { 'Accept-Encoding': 'br' } }, go).on('error', stop); });
const parts = [];
for await (const part of answer) parts.push(part);
const has = existsSync('/usr/lib/nginx/modules/ngx_http_brotli_static_module.so');
check(`brotli: ${answer.headers['content-encoding']}, nginx has it: ${has}`, (answer.headers['content-encoding'] === 'br') === has);
if (has) check('and it is the same', brotliDecompressSync(Buffer.concat(parts)).equals(Buffer.from(await (await fetch(url + style)).arrayBuffer())));
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
