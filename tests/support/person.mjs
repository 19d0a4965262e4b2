// person.mjs: somebody with a browser that can be cut off at any moment: plain HTTP through nginx, cookies, the
// forms of a page as a browser would send them, and the patience to press the same button again.
import http from 'node:http';
import { execFile, execFileSync } from 'node:child_process';
import { parse } from 'parse5';

export const base = process.env.ONEDOOR_URL;
export const all = process.env.ONEDOOR_CHECK_ALL === '1';
let passed = 0;
let failed = 0;

export function ok(held, what, more = '') {
  if (held) passed += 1;
  else failed += 1;
  console.log(`${held ? 'ok' : 'not ok'} ${passed + failed} - ${what}${held || more === '' ? '' : `\n#   ${String(more).slice(0, 2000)}`}`);
  return Boolean(held);
}
export const same = (is, should, what) => ok(is === should, what, `is ${JSON.stringify(is)}, should be ${JSON.stringify(should)}`);
export const has = (text, part, what) => ok(String(text).includes(part), what, `lacks ${JSON.stringify(part)} in ${JSON.stringify(plain(String(text)).slice(0, 900))}`);

/** Runs a test to its end whatever happens, puts the servers right again, prints the count. */
export async function test(run, after) {
  try {
    await run();
  } catch (error) {
    ok(false, 'the test runs to its end', error.stack ?? error);
  }
  try {
    await after?.();
  } catch (error) {
    ok(false, 'the servers are put right again', error.stack ?? error);
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
}

export const wait = (ms) => new Promise((go) => { setTimeout(go, ms); });
export async function until(look, seconds = 20, every = 100) {
  for (const end = Date.now() + seconds * 1000; ; await wait(every)) {
    const found = await look();
    if (found || Date.now() > end) return found;
  }
}

/** ./onedoor server VERB NAME */
export const server = (verb, name) => new Promise((go, stop) => {
  execFile(`${process.env.ONEDOOR_TOP}/onedoor`, ['server', verb, name], (error, out, said) => (error ? stop(new Error(`server ${verb} ${name}: ${said}`)) : go()));
});

/** Rows of a query by the database's administrator: lists of texts. */
export function sql(query) {
  const out = execFileSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--default-character-set=utf8mb4',
    '--batch', '--raw', '--skip-column-names', 'data'], { input: query, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  return out.split('\n').slice(0, -1).map((line) => line.split('\t'));
}
export const sqlOne = (query) => sql(query)[0]?.[0];

const attribute = (node, name) => node.attrs?.find((one) => one.name === name)?.value;
function* walk(node) {
  yield node;
  for (const child of node.childNodes ?? []) yield* walk(child);
}
const text = (node) => [...walk(node)].filter((one) => one.nodeName === '#text').map((one) => one.value).join('');

/** What a page says, without markup. */
export function plain(html) {
  const nodes = [...walk(parse(html))];
  const main = nodes.find((node) => node.nodeName === 'main') ?? nodes.find((node) => node.nodeName === 'body');
  return main ? [...walk(main)].filter((one) => one.nodeName === '#text').map((one) => one.value).join(' ').replace(/\s+/g, ' ').trim() : html;
}

function successful(node) {
  const name = attribute(node, 'name');
  if (name === undefined || attribute(node, 'disabled') !== undefined) return [];
  if (node.nodeName === 'textarea') return [[name, text(node)]];
  if (node.nodeName === 'select') {
    const options = [...walk(node)].filter((one) => one.nodeName === 'option');
    const chosen = options.find((one) => attribute(one, 'selected') !== undefined) ?? options[0];
    return chosen ? [[name, attribute(chosen, 'value') ?? text(chosen)]] : [];
  }
  if (node.nodeName !== 'input') return [];
  const type = attribute(node, 'type') ?? 'text';
  if (['submit', 'button', 'image', 'reset'].includes(type)) return [];
  if (['radio', 'checkbox'].includes(type) && attribute(node, 'checked') === undefined) return [];
  return [[name, attribute(node, 'value') ?? (type === 'checkbox' || type === 'radio' ? 'on' : '')]];
}

/** The POST forms of a page: {action, fields: [[name, value]], names: Set of all controls, buttons: [[name, value, words]]}. */
export function forms(answer) {
  return [...walk(parse(answer.text))].filter((node) => node.nodeName === 'form' && /post/i.test(attribute(node, 'method') ?? '')).map((form) => {
    const nodes = [...walk(form)];
    return {
      action: attribute(form, 'action') || answer.path,
      fields: nodes.flatMap(successful),
      names: new Set(nodes.map((node) => attribute(node, 'name')).filter(Boolean)),
      buttons: nodes.filter((node) => node.nodeName === 'button').map((node) => [attribute(node, 'name'), attribute(node, 'value'), text(node).trim()]),
    };
  });
}

/** The main form of a page: that of its own path; not "sign out". */
export const form = (answer) => {
  const mine = forms(answer).filter((one) => one.action !== '/sign-out' && one.action !== '/leave');
  return mine.find((one) => one.action === answer.path.split('?')[0]) ?? mine[0];
};

/** Fields with others in their place (undefined: taken out; a list: several). */
export function fill(fields, values) {
  const kept = fields.filter(([name]) => !(name in values));
  return [...kept, ...Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : Array.isArray(value) ? value.map((one) => [name, one]) : [[name, value]]))];
}
export const encode = (fields) => new URLSearchParams(fields).toString();

const known = (headers) => Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined));

export class Person {
  constructor() { this.jar = {}; }

  /** One try. A lost connection is {status: 0}. */
  ask(method, path, body, headers = {}) {
    const cookie = Object.entries(this.jar).map(([name, value]) => `${name}=${value}`).join('; ');
    const started = performance.now();
    return new Promise((done) => {
      const lost = (error) => done({ status: 0, text: '', path, error, seconds: (performance.now() - started) / 1000 });
      const sent = Array.isArray(body) ? encode(body) : body;
      const request = http.request(base + path, { method, agent: false, timeout: 30000, headers: known({
        ...(cookie && { cookie }), ...(sent !== undefined && { origin: base, 'content-type': 'application/x-www-form-urlencoded', 'content-length': Buffer.byteLength(sent) }), ...headers }) }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part)).on('error', lost).on('aborted', () => lost(new Error('aborted'))).on('end', () => {
          for (const line of answer.headers['set-cookie'] ?? []) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
            if (/max-age=0/i.test(line)) delete this.jar[name]; else this.jar[name] = value;
          }
          done({ status: answer.statusCode, location: answer.headers.location, text: Buffer.concat(parts).toString('utf8'), path, seconds: (performance.now() - started) / 1000 });
        });
      });
      request.on('error', lost).on('timeout', () => request.destroy(new Error('no answer for 30 seconds'))).end(sent);
    });
  }

  get(path) { return this.ask('GET', path); }
  post(path, fields, headers) { return this.ask('POST', path, fields, headers); }

  /** Asks until it is answered by other than "not available"; counts the tries in `tries`. */
  async insist(method, path, fields, { seconds = 90, press = true } = {}) {
    let answer;
    let sent = fields;
    for (const end = Date.now() + seconds * 1000; Date.now() < end; await wait(100 + Math.random() * 200)) {
      answer = await this.ask(method, path, sent);
      this.tries = (this.tries ?? 0) + 1;
      if (answer.status !== 0 && answer.status < 500) return answer;
      if (answer.status !== 0 && answer.status !== 503) this.odd = [...(this.odd ?? []), `${method} ${path} ${answer.status}`];
      // Half the time the person presses the button of the page that came back, otherwise resends the first.
      const given = press && method === 'POST' && answer.status === 503 && form(answer);
      sent = given && given.action === path && Math.random() < 0.5 ? pressed(given) : fields;
    }
    return answer;
  }

  async signIn(login, password = 'demo-onedoor') {
    const page = await this.get('/sign-in');
    const answer = await this.post('/sign-in', fill(form(page).fields, { login, password }));
    if (answer.status !== 303) throw new Error(`${login} cannot sign in: ${answer.status} ${plain(answer.text).slice(0, 300)}`);
    this.login = login;
    return this;
  }
}

/** What a browser sends when the form's first button is pressed. */
export function pressed(one, value) {
  const button = value === undefined ? one.buttons[0] : one.buttons.find((each) => each[1] === value);
  return button?.[0] ? fill(one.fields, { [button[0]]: button[1] ?? '' }) : one.fields;
}

/** Answers of a whole referral, by section, as fields of its pages. */
export const nasty = 'Zoë O\'Neil & "co" 😀👩‍👩‍👧 <script>alert(1)</script> مرحبا بالعائلة e\u0301 \\ % + &amp; 漢字';
export const referral = {
  safety: { danger: 'no' },
  agreement: {
    agreement: 'agreed', agreement_by: "Amira O'Neil", agreement_authority: 'mother', agreement_for: 'Herself and both children',
    agreement_how: 'spoken', 'agreement_on.day': '3', 'agreement_on.month': '3', 'agreement_on.year': '2025', family_told: 'yes',
  },
  you: { referrer_role: 'SENCO of the older child', referrer_phone: '020 7946 0999', lead_talked: 'no' },
  children: {
    'children.0.unborn': 'no', 'children.0.name.first': 'Zoë', 'children.0.name.last': "O'Neil", 'children.0.born.day': '3', 'children.0.born.month': '2',
    'children.0.born.year': '2018', 'children.0.sex': 'female', 'children.0.lives_at_home': 'yes', 'children.0.school': 'Alder Lane', 'children.0.voice': 'Too sleepy 😀',
  },
  adults: {
    'adults.0.name.first': 'Amira', 'adults.0.name.last': "O'Neil", 'adults.0.relationship': 'mother', 'adults.0.parental_responsibility': 'yes',
    'adults.0.main_carer': 'yes', 'adults.0.lives_at_home': 'yes', 'adults.0.safe_ways': ['phone', 'text'], 'adults.0.phone': '020 7946 0777',
    'adults.0.safe_voicemail': 'no', 'adults.0.safe_must_not_know': 'Her former partner',
  },
  home: { home_known: 'yes', 'address.line1': '1 Made Up Row', 'address.town': 'Testton', 'address.postcode': 'ZZ1 4AB' },
  concerns: { concerns: ['IR-06', 'IR-10'], child_signs: ['IC-1'] },
  story: { happening: nasty, impact: 'Tired at school', strengths: 'Close to her aunt', change: 'Mornings', urgency: 'this_week' },
  tried: { tried: 'Breakfast club', open_plan: 'no' },
  agencies: {},
  views: { family_view: '"We want mornings to be calm", says her mother' },
  visits: { staff_risk: 'no' },
  declaration: { declaration: ['true', 'worse', 'shared'] },
};
export const request = {
  start: { who: 'family' },
  you: { 'name.first': 'Bea', 'name.last': 'Made-Up' },
  relation: { relationship: 'mother', parental_responsibility: 'yes' },
  language: {},
  contact: { ways: ['phone', 'text'] },
  reach: { phone: '020 7946 0555', voicemail: 'no' },
  say: { say_who: 'no', name_to_use: 'Kim from the library' },
  secret: { must_not_know: 'My brother' },
  children: {
    'children.0.unborn': 'no', 'children.0.name.first': 'Ada', 'children.0.name.last': 'Made-Up', 'children.0.born.day': '1',
    'children.0.born.month': '5', 'children.0.born.year': '2019',
  },
  home: { home_known: 'yes', 'address.line1': '2 Made Up Row', 'address.town': 'Testton', 'address.postcode': 'ZZ1 4AC' },
  topics: { topics: ['money', 'alone'] },
  help: { happening: nasty },
  change: { different: 'Less worry' },
  soon: { urgency: 'soon' },
  sharing: {},
  after: { status_page: 'yes', agree: ['yes'] },
};
export const complaint = {
  about: { kind: 'complaint', are_you: 'parent', for_other: 'no' },
  happened: { danger: 'no', happened: nasty, in_year: 'yes', court: 'no', care: 'no' },
  reply: { name: 'Cleo', ways: ['none'] },
};
