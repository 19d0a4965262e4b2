// Signing in and out through nginx, attacked: what is refused looks alike, nothing leaks, tries
// are throttled, sessions rotate and end.
import http from 'node:http';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';

const base = process.env.ONEDOOR_URL;
let passed = 0, failed = 0;
const check = (good, what) => { good ? passed++ : failed++; console.log(`${good ? 'ok' : 'not ok'} ${passed + failed} - ${what}`); };

function ask(method, path, { jar = {}, headers = {}, body } = {}) {
  const cookie = Object.entries(jar).map(([k, v]) => `${k}=${v}`).join('; ');
  return new Promise((resolve, reject) => {
    const request = http.request(base + path, { method, agent: false, headers: {
      ...(cookie && { cookie }), ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded', origin: base }), ...headers } }, answer => {
      let text = '';
      answer.setEncoding('utf8').on('data', d => text += d).on('end', () => {
        for (const line of answer.headers['set-cookie'] ?? []) {
          const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
          if (/max-age=0/i.test(line)) delete jar[name]; else jar[name] = value;
        }
        resolve({ status: answer.statusCode, headers: answer.headers, text });
      });
    });
    request.on('error', reject).end(body);
  });
}
const field = (page, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1];
const sql = text => execFileSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--batch', '--skip-column-names', '-e', text], { encoding: 'utf8' }).trim();
const wait = seconds => new Promise(resolve => setTimeout(resolve, seconds * 1000));
const encoded = fields => new URLSearchParams(fields).toString();

async function try_in(login, password, { jar = {}, next = '', extra = {}, headers } = {}) {
  const path = '/sign-in' + (next && '?next=' + encodeURIComponent(next));
  const page = await ask('GET', path, { jar });
  const body = encoded({ _csrf: field(page, '_csrf'), _key: field(page, '_key'), login, password, ...extra });
  return { jar, page, ...await ask('POST', path, { jar, body, headers }) };
}
const words = answer => /govuk-error-message"><span[^>]*>[^<]*<\/span> ([^<]*)/.exec(answer.text)?.[1];
const fresh = () => 'x' + randomBytes(6).toString('hex');

// every role, and where it lands
for (const [login, home] of Object.entries({ school: '/partner', outsider: '/partner', police: '/partner', charity: '/partner', housing: '/partner',
  contact: '/casework', worker: '/casework', manager: '/casework', complaints: '/manage', commissioner: '/manage', admin: '/manage' })) {
  const answer = await try_in(login, 'demo-onedoor');
  check(answer.status === 303 && answer.headers.location === home, `${login} comes to ${home}`);
}

// refusals look alike
const shape = answer => answer.text.replaceAll(/value="[A-Za-z0-9_-]{43,64}"/g, '').replaceAll(/value="[^"]*"/g, '').replaceAll(/onedoor-number">[0-9a-f]+/g, '');
const wrong = await try_in('outsider', 'not the password');
const unknown = await try_in(fresh(), 'demo-onedoor');
const leaver = await try_in('leaver', 'demo-onedoor');
check(wrong.status === 422 && unknown.status === 422 && leaver.status === 422, 'wrong password, unknown login and a leaver are refused');
check(shape(wrong) === shape(unknown) && shape(wrong) === shape(leaver), 'and the pages are the same');
check(/^User name and password do not match/.test(words(wrong)), `in plain words: ${words(wrong)}`);
check(wrong.text.includes('value="outsider"'), 'the login that was typed is given back');
check(!wrong.text.includes('not the password'), 'the password never is');
check(/<title>Error: /.test(wrong.text), 'the title says that there is an error');
check(!wrong.headers['set-cookie']?.some(c => c.startsWith('__Host-session')), 'no session cookie comes with a refusal');
for (const [login, password, what] of [['', 'x', 'no login'], ['school', '', 'no password'], ['*', 'demo-onedoor', 'a star'], ['school)(uid=*', 'x', 'a filter'], ['l'.repeat(65), 'x', 'a long login'], ['school', 'p'.repeat(201), 'a long password']]) {
  const answer = await try_in(login, password);
  check(answer.status === 422 && !answer.text.includes('pppp') && words(answer), `${what}: 422 (${words(answer)})`);
}

// where to go
for (const [next, expected] of [['/partner/referrals', '/partner/referrals'], ['/partner/family/F7K3-M9QX?done=x', '/partner/family/F7K3-M9QX?done=x'], ['/casework', '/partner'], ['//evil.example', '/partner'],
  ['/\\evil.example', '/partner'], ['https://evil.example/', '/partner'], ['/partner/\u00e9', '/partner'], ['javascript:alert(1)', '/partner'], ['/partnerevil', '/partner'], ['/sign-out', '/partner'], ['/partner/' + 'a'.repeat(3000), '/partner']]) {
  const answer = await try_in('school', 'demo-onedoor', { next });
  check(answer.status === 303 && answer.headers.location === expected, `next=${next.slice(0, 40)} goes to ${expected}`);
}
const split = await ask('GET', '/sign-in?next=/partner/%0d%0aSet-Cookie:%20a=b');
check(!split.headers['set-cookie']?.some(c => c.startsWith('a=')), 'next cannot smuggle a header in');

// forged and broken
const page = await ask('GET', '/sign-in', { jar: {} });
const good = jar => ask('GET', '/sign-in', { jar }).then(p => encoded({ _csrf: field(p, '_csrf'), _key: field(p, '_key'), login: 'school', password: 'demo-onedoor' }));
for (const [what, change, headers] of [['no token', b => b.replace(/_csrf=[^&]*/, '_csrf='), {}], ['a forged token', b => b.replace(/_csrf=./, m => m.slice(0, -1) + (m.endsWith('A') ? 'B' : 'A')), {}],
  ['another visit\'s token', b => b.replace(/_csrf=[^&]*/, '_csrf=' + field(page, '_csrf')), {}], ['a foreign origin', b => b, { origin: 'https://evil.example' }], ['origin null', b => b, { origin: 'null' }],
  ['a NUL', b => b + '%00', {}], ['invalid UTF-8', b => b.replace('login=school', 'login=%C0%AF'), {}], ['an unknown field', b => b + '&admin=1', {}], ['login twice', b => b + '&login=admin', {}],
  ['a broken escape', b => b + '%', {}], ['multipart', b => b, { 'content-type': 'multipart/form-data; boundary=x' }]]) {
  const jar = {};
  const answer = await ask('POST', '/sign-in', { jar, body: change(await good(jar)), headers });
  check(answer.status === 400 && !jar['__Host-session'], `${what}: ${answer.status}`);
  check(!answer.text.includes('demo-onedoor'), `${what}: the password is not shown`);
}
const large = {};
const answer = await ask('POST', '/sign-in', { jar: large, body: await good(large) + '&x=' + 'a'.repeat(9000) });
check([400, 413].includes(answer.status) && !answer.text.includes('demo-onedoor'), `too long: ${answer.status}, and the password is not shown`);
check((await ask('GET', '/sign-in?evil=1')).status === 400, 'an unknown query key: 400');
check((await ask('PUT', '/sign-in')).status === 405, 'another method: 405');

// the session: rotated, hashed, ended
const mine = await try_in('school', 'demo-onedoor');
const first = mine.jar['__Host-session'];
const line = mine.headers['set-cookie'].find(c => c.startsWith('__Host-session'));
check(/^__Host-session=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; Secure; SameSite=Lax$/.test(line), 'the cookie has its attributes');
check(mine.headers['cache-control'] === 'no-store' && !mine.text.includes(first), 'the answer is not kept and does not show the cookie');
const bytes = Buffer.from(first, 'base64url').toString('hex');
check(sql(`SELECT COUNT(*) FROM data.session WHERE hash = UNHEX('${bytes}')`) === '0', 'the database does not hold what the cookie says');
const count = () => Number(sql("SELECT COUNT(*) FROM data.session s JOIN data.post p ON p.id = s.post_id JOIN data.account a ON a.id = p.account_id WHERE a.login = 'school'"));
const before = count();
const again = await try_in('school', 'demo-onedoor', { jar: mine.jar });
check(again.status === 303 && mine.jar['__Host-session'] !== first && count() === before, 'signing in again ends the former session and begins another');
const fixed = { '__Host-session': 'A'.repeat(43) };
await try_in('school', 'demo-onedoor', { jar: fixed });
check(fixed['__Host-session'] !== 'A'.repeat(43), 'a cookie that was planted is replaced');
const live = { ...mine.jar };
const home = await ask('GET', '/partner', { jar: live });
check(home.status === 200, `the session opens a page (${home.status})`);
const hash = sql("SELECT HEX(s.hash) FROM data.session s JOIN data.post p ON p.id = s.post_id JOIN data.account a ON a.id = p.account_id WHERE a.login = 'school' ORDER BY s.started_at DESC, s.seen_at DESC LIMIT 1");
check(sql(`SELECT TIMESTAMPDIFF(HOUR, started_at, ends_at) FROM data.session WHERE hash = UNHEX('${hash}')`) === '12', 'a session ends after 12 hours at the latest');
for (const [change, status, what] of [['seen_at = seen_at - INTERVAL 29 MINUTE', 200, 'idle for 29 minutes: still signed in'], ['seen_at = seen_at - INTERVAL 31 MINUTE', 303, 'idle for 31 minutes: signed out'],
  ['seen_at = seen_at + INTERVAL 31 MINUTE, ends_at = ends_at - INTERVAL 12 HOUR', 303, 'after 12 hours: signed out'], ['ends_at = ends_at + INTERVAL 12 HOUR', 200, 'as before: signed in']]) {
  sql(`UPDATE data.session s JOIN data.post p ON p.id = s.post_id JOIN data.account a ON a.id = p.account_id SET ${change.replaceAll(/(seen_at|ends_at)/g, 's.$1')} WHERE a.login = 'school'`);
  check((await ask('GET', '/partner', { jar: { ...live } })).status === status, what);
}
// signed in, at the door of another program
const aged = () => sql("SELECT MAX(TIMESTAMPDIFF(MINUTE, s.seen_at, UTC_TIMESTAMP())) FROM data.session s JOIN data.post p ON p.id = s.post_id JOIN data.account a ON a.id = p.account_id WHERE a.login = 'school'");
const set = minutes => sql(`UPDATE data.session s JOIN data.post p ON p.id = s.post_id JOIN data.account a ON a.id = p.account_id SET s.seen_at = UTC_TIMESTAMP() - INTERVAL ${minutes} MINUTE WHERE a.login = 'school'`);
const elsewhere = await ask('GET', '/casework/family/0000-0000/plan', { jar: { ...live } });
check(elsewhere.status === 303 && elsewhere.headers.location === '/sign-in?next=/casework/family/0000-0000/plan', 'another program sends to sign in, whatever is there');
set(20);
const door = await ask('GET', elsewhere.headers.location, { jar: live });
check(/You are signed in as <strong>Priya Example<\/strong>\. The page that you asked for is for another kind of account\./.test(door.text) && door.text.includes('href="/partner">Go to your start page'), 'which says who is signed in, and leads to their own start');
check(aged() === '20', 'and does not lengthen the session');
check((await ask('GET', '/sign-in?next=/partner/referrals', { jar: { ...live } })).text.includes('href="/partner/referrals">Go on to the page'), 'a page of their own is one link away');
set(31);
check(!(await ask('GET', '/sign-in', { jar: { ...live } })).text.includes('Priya'), 'after the end of the session nobody is named');
set(0);
const doorOut = { ...(await try_in('school', 'demo-onedoor')).jar };
const left = await ask('POST', '/sign-out', { jar: doorOut, body: encoded({ _csrf: field(await ask('GET', '/sign-in', { jar: doorOut }), '_csrf') }) });
check(left.status === 303 && left.headers.location === '/sign-in?done=signed-out', 'and can sign out from there');
const token = field(home, '_csrf');
check((await ask('POST', '/sign-out', { jar: live, body: encoded({ _csrf: 'A'.repeat(43) }) })).status === 400, 'signing out needs the token');
check((await ask('GET', '/sign-out', { jar: live })).status === 405, 'a link cannot sign anybody out');
const kept = { ...live };
const out = await ask('POST', '/sign-out', { jar: live, body: encoded({ _csrf: token }) });
check(out.status === 303 && out.headers.location === '/sign-in?done=signed-out' && !live['__Host-session'], 'signing out clears the cookie');
const twice = await ask('POST', '/sign-out', { jar: { '__Host-visit': kept['__Host-visit'] }, body: encoded({ _csrf: token }) });
check(twice.status === 303 && twice.headers.location.startsWith('/sign-in'), 'signing out twice, from another tab, leads to sign in');
const after = await ask('GET', '/partner', { jar: kept });
check(after.status === 303 && after.headers.location.startsWith('/sign-in?next='), 'and ends the session on the server');
const deep = await ask('GET', '/partner/family/0000-0000/plan');
check(deep.status === 303 && deep.headers.location === '/sign-in?next=/partner/family/0000-0000/plan', 'a signed-out person is sent to sign in and back');

// throttled, not locked; a login that exists and one that does not alike
for (const login of [fresh(), 'housing']) {
  if (login === 'housing') sql('DELETE FROM data.sign_in_attempt WHERE known = 0');
  let answers = [];
  for (let i = 0; i < 5; i++) answers.push((await try_in(login, 'wrong')).status);
  check(answers.every(s => s === 422), `${login}: five tries are answered`);
  const sixth = await try_in(login, 'demo-onedoor');
  check(sixth.status === 429 && /^There have been too many tries. Wait \d+ seconds?, then try again$/.test(words(sixth)) && Number(sixth.headers['retry-after']) <= 5, `${login}: the sixth waits (${words(sixth)})`);
  check(sixth.text.includes(`value="${login}"`) && !sixth.text.includes('demo-onedoor'), `${login}: the login is kept, the password is not`);
}
await wait(5.5);
check((await try_in('housing', 'demo-onedoor')).status === 303, 'after the wait the right password is taken');
check((await try_in('housing', 'wrong')).status === 422, 'and the count begins again');
const burst = fresh();
const many = await Promise.all(Array.from({ length: 20 }, () => try_in(burst, 'wrong')));
check(many.filter(a => a.status === 422).length <= 6 && many.every(a => [422, 429].includes(a.status)), `of 20 tries at once ${many.filter(a => a.status === 422).length} are answered`);

// nothing in the log
const log = readFileSync(`${process.env.ONEDOOR_VAR}/log/signin.log`, 'utf8');
check(!/demo-onedoor|not the password|housing|school|evil|127\.0\.0\.1/.test(log.replaceAll(/program=\S+/g, '')), 'the log holds no login, password or address');
sql('DELETE FROM data.sign_in_attempt WHERE known = 0');
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
