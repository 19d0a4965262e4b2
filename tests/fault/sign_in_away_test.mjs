// Signing in while the directory or the database is away: a plain page within its time, the login
// kept, the password not, and everything by itself when they are back.
import http from 'node:http';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const base = process.env.ONEDOOR_URL;
let passed = 0, failed = 0;
const check = (good, what) => { good ? passed++ : failed++; console.log(`${good ? 'ok' : 'not ok'} ${passed + failed} - ${what}`); };
const server = (verb, name) => execFileSync(`${process.env.ONEDOOR_TOP}/onedoor`, ['server', verb, name], { stdio: 'ignore' });

function ask(method, path, jar, body) {
  return new Promise((resolve, reject) => {
    const cookie = Object.entries(jar).map(([k, v]) => `${k}=${v}`).join('; ');
    const started = Date.now();
    http.request(base + path, { method, agent: false, headers: { ...(cookie && { cookie }), ...(body && { origin: base, 'content-type': 'application/x-www-form-urlencoded' }) } }, answer => {
      let text = '';
      answer.setEncoding('utf8').on('data', d => text += d).on('end', () => {
        for (const line of answer.headers['set-cookie'] ?? []) { const [, k, v] = /^([^=]+)=([^;]*)/.exec(line); jar[k] = v; }
        resolve({ status: answer.statusCode, location: answer.headers.location, text, seconds: (Date.now() - started) / 1000 });
      });
    }).on('error', reject).end(body);
  });
}
async function sign_in(login, password) {
  const jar = {};
  const page = await ask('GET', '/sign-in', jar);
  const token = /name="_csrf" value="([^"]*)"/.exec(page.text)?.[1] ?? '';
  return { page, jar, ...await ask('POST', '/sign-in', jar, new URLSearchParams({ _csrf: token, login, password }).toString()) };
}

const first = await sign_in('worker', 'demo-onedoor');
check(first.status === 303, 'signing in works to begin with');
for (const [name, within] of [['directory', 3.5], ['database', 2]]) {
  server('stop', name);
  try {
    const again = await ask('GET', '/sign-in', first.jar);
    check(again.status === 200 && again.seconds < within && again.text.includes('name="password"'), `${name} away: the page is there for who is signed in (${again.status}, ${again.seconds} s)`);
    for (let i = 0; i < 7; i++) {
      const answer = await sign_in('worker', 'demo-onedoor');
      if (i > 1 && answer.status === 503) continue;
      check(answer.page.status === 200 && answer.page.seconds < within, `${name} away: the page is still there (${answer.page.status}, ${answer.page.seconds} s)`);
      check(answer.status === 503 && answer.seconds < within, `${name} away: ${answer.status} within ${within} s (${answer.seconds} s)`);
      check(/We cannot check passwords at the moment/.test(answer.text), `${name} away: it says so`);
      check(answer.text.includes('value="worker"') && !answer.text.includes('demo-onedoor'), `${name} away: the login is given back, the password is not`);
      check(!answer.jar['__Host-session'], `${name} away: nobody is signed in`);
    }
  } finally {
    server('start', name);
  }
  const answer = await sign_in('worker', 'demo-onedoor');
  check(answer.status === 303 && answer.location === '/casework', `${name} back: signing in works at once, no try was counted (${answer.status})`);
}

// a directory that takes the call and says nothing
const pid = Number.parseInt(readFileSync(`${process.env.ONEDOOR_VAR}/run/directory.pid`, 'utf8'), 10);
process.kill(pid, 'SIGSTOP');
try {
  const answers = await Promise.all(Array.from({ length: 6 }, () => sign_in('worker', 'demo-onedoor')));
  const slowest = Math.max(...answers.map(a => a.seconds));
  check(answers.every(a => a.status === 503), `directory frozen: ${answers.map(a => a.status)}`);
  check(slowest < 3.5, `directory frozen: six at once, all answered within 3.5 s (${slowest} s)`);
} finally {
  process.kill(pid, 'SIGCONT');
}
await new Promise(resolve => setTimeout(resolve, 5500));
check((await sign_in('worker', 'demo-onedoor')).status === 303, 'directory thawed: signing in works again');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
