// Who has no business gets nothing, through nginx: journey 7, and what each scope shows and hides.
import http from 'node:http';
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { finish, has, lacks, ok, same } from '../support/browser.mjs';

const base = process.env.ONEDOOR_URL;
const release = process.env.ONEDOOR_RELEASE;
const sql = (text) => execFileSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--default-character-set=utf8mb4', '--batch', '--skip-column-names', 'data'],
  { input: text, encoding: 'utf8' }).trim();
const agent = new http.Agent({ keepAlive: true });

function ask(method, path, { jar = {}, body } = {}) {
  const cookie = Object.entries(jar).map(([name, value]) => `${name}=${value}`).join('; ');
  return new Promise((resolve, reject) => {
    const began = process.hrtime.bigint();
    const request = http.request(base + path, { method, agent, headers: { cookie, ...(body !== undefined && { 'content-type': 'application/x-www-form-urlencoded', origin: base }) } }, (answer) => {
      let text = '';
      answer.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => {
        for (const line of answer.headers['set-cookie'] ?? []) {
          const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
          if (/max-age=0/i.test(line)) delete jar[name]; else jar[name] = value;
        }
        resolve({ status: answer.statusCode, headers: answer.headers, text, ms: Number(process.hrtime.bigint() - began) / 1e6 });
      });
    });
    request.on('error', reject).end(body);
  });
}
const field = (page, name) => new RegExp(`name="${name}" value="([^"]*)"`).exec(page.text)?.[1];
const form = (fields) => new URLSearchParams(fields).toString();

async function signIn(login) {
  const jar = {};
  const page = await ask('GET', '/sign-in', { jar });
  const answer = await ask('POST', '/sign-in', { jar, body: form({ _csrf: field(page, '_csrf'), _key: field(page, '_key'), login, password: 'demo-onedoor' }) });
  if (answer.status !== 303) throw new Error(`${login} cannot sign in: ${answer.status}`);
  return jar;
}
/** Sends the form of a page; what it holds already is kept. */
async function send(jar, path, fields, from = path) {
  const page = await ask('GET', from, { jar });
  return ask('POST', path, { jar, body: form({ _csrf: field(page, '_csrf'), _key: field(page, '_key'), ...fields }) });
}

// A family of its own: each fact that must not be seen is a word of its own.
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
function reference() {
  const twice = (a) => ((a << 1) & 32 ? (a << 1) ^ 0x25 : a << 1);
  const value = Array.from({ length: 7 }, () => Math.floor(Math.random() * 32));
  value.push(twice(value.reduce((sum, digit) => twice(sum) ^ digit, 0)));
  const text = value.map((digit) => digits[digit]).join('');
  return `${text.slice(0, 4)}-${text.slice(4)}`;
}
const family = reference();
const closed = reference();
const absent = reference();
const referral = reference();
const post = (login) => `(SELECT p.id FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = '${login}' AND p.ends IS NULL)`;
const unique = `q${Date.now().toString(36)}`;
const made = sql(`
  SET @s = (SELECT MIN(id) FROM service), @now = core_${release}.now(), @today = core_${release}.today(), @north = (SELECT id FROM team WHERE code = 'north');
  SET @w = ${post('worker')}, @m = ${post('manager')}, @l = ${post('school')}, @p = ${post('police')}, @c = ${post('charity')}, @h = ${post('housing')};
  INSERT INTO family (service_id, name) VALUES (@s, 'Scope${unique}'); SET @f = LAST_INSERT_ID();
  INSERT INTO episode (service_id, family_id, reference, team_id, level_of_need, level_of_support, state, starts, ends, opened_at, closed_at, closure_reason, closure_summary)
    VALUES (@s, @f, '${closed}', @north, '2', '2', 'closed', @today - INTERVAL 90 DAY, @today - INTERVAL 30 DAY, @now, @now, 'needs_met', 'SECRETclosure');
  INSERT INTO involvement (episode_id, post_id, role, starts, ended_at, added_by_post_id, added_at) VALUES (LAST_INSERT_ID(), @p, 'taf_member', @today - INTERVAL 90 DAY, @now, @w, @now);
  INSERT INTO involvement_scope SELECT LAST_INSERT_ID(), scope FROM role_scope WHERE role = 'taf_member';
  INSERT INTO episode (service_id, family_id, reference, team_id, level_of_need, level_of_support, state, starts, opened_at) VALUES (@s, @f, '${family}', @north, '2', '2', 'open', @today - INTERVAL 20 DAY, @now); SET @e = LAST_INSERT_ID();
  INSERT INTO person (service_id, born, sex, first_language) VALUES (@s, '1990-04-05', 'female', 'SECRETlanguage'); SET @a = LAST_INSERT_ID();
  INSERT INTO person (service_id, born, school) VALUES (@s, @today - INTERVAL 8 YEAR, 'SECRETschool'); SET @k = LAST_INSERT_ID();
  INSERT INTO person (service_id, due, pregnancy_ended) VALUES (@s, @today + INTERVAL 50 DAY, @today - INTERVAL 5 DAY); SET @u = LAST_INSERT_ID();
  INSERT INTO person (service_id, born) VALUES (@s, '1980-01-01'); SET @x = LAST_INSERT_ID();
  INSERT INTO person_name (person_id, first_name, last_name, starts, ends, sound_first, sound_last) VALUES (@a, 'SECRETformer', 'Maiden${unique}', NULL, @today - INTERVAL 200 DAY, 'S', 'M'),
    (@a, 'Anna', 'Scope${unique}', @today - INTERVAL 199 DAY, NULL, 'A500', 'S100'), (@k, 'Kim', 'Scope${unique}', NULL, NULL, 'K500', 'S100'),
    (@u, 'SECRETunborn', 'Scope${unique}', NULL, NULL, 'S', 'S100'), (@x, 'SECRETgone', 'Gone${unique}', NULL, NULL, 'S', 'G');
  INSERT INTO family_member (family_id, person_id, role, starts, ends) VALUES (@f, @a, 'parent_or_carer', @today - INTERVAL 99 DAY, NULL), (@f, @k, 'child', @today - INTERVAL 99 DAY, NULL),
    (@f, @u, 'child', @today - INTERVAL 99 DAY, NULL), (@f, @x, 'other_significant_adult', @today - INTERVAL 99 DAY, @today - INTERVAL 9 DAY);
  INSERT INTO relationship (episode_id, person_id, other_person_id, type, source) VALUES (@e, @a, @k, 'mother', 'SECRETsource');
  INSERT INTO address_stay (episode_id, person_id, kind, address, postcode, confidential, recorded_at) VALUES (@e, @a, 'home', 'SECRETaddress', 'ZZ1 9XQ', 1, @now); SET @stay = LAST_INSERT_ID();
  INSERT INTO safe_contact (episode_id, person_id, ways, phone, must_not_know, confirmed) VALUES (@e, @a, 'phone', 'SECRETphone', 'SECRETmustnotknow', @today);
  INSERT INTO agreement (episode_id, by_name, authority, how, agreed, recorded_by_post_id, recorded_at) VALUES (@e, 'SECRETagreement', 'mother', 'spoken', @today, @w, @now);
  INSERT INTO assessment (episode_id, version, form_hash, answers, post_id, recorded_at) VALUES (@e, 1, REPEAT('0', 64), '{"why":"SECRETassessment"}', @w, @now);
  INSERT INTO concern (episode_id, said, post_id, recorded_at) VALUES (@e, 'SECRETconcern', @w, @now);
  INSERT INTO warning (episode_id, said, reason, review_by, post_id, recorded_at) VALUES (@e, 'SECRETwarning', 'r', @today + INTERVAL 30 DAY, @w, @now);
  INSERT INTO extension (episode_id, reason, until_day, asked_by_post_id, asked_at) VALUES (@e, 'SECRETextension', @today + INTERVAL 60 DAY, @w, @now);
  INSERT INTO entry (episode_id, kind, occurred_at, recorded_at, post_id, said, nature, audience, in_confidence) VALUES
    (@e, 'phone_call', @now, @now, @w, 'SECRETentry', 'fact', 'taf', 0), (@e, 'phone_call', @now, @now, @w, 'SECRETconfidence', 'fact', 'taf', 1),
    (@e, 'phone_call', @now, @now, @w, 'SECRETlead', 'fact', 'lead', 0), (@e, 'phone_call', @now, @now, @w, 'SECRETnamed', 'fact', 'named', 0);
  SET @entry = LAST_INSERT_ID();
  INSERT INTO entry_named SELECT e.id, @m FROM entry e WHERE e.episode_id = @e AND e.said = 'SECRETnamed';
  INSERT INTO entry (episode_id, kind, occurred_at, recorded_at, post_id, said, nature, audience) VALUES (@e, 'phone_call', @now, @now, @p, 'OWNentry', 'fact', 'taf');
  INSERT INTO plan (episode_id, version, changed_at, post_id) VALUES (@e, 1, @now, @w);
  INSERT INTO plan_need (episode_id, need, outcome, place, added_version) VALUES (@e, 'SEENneed', 'o', 1, 1);
  INSERT INTO action (episode_id, what, who_post_id, for_person_id, due, added_by_post_id, added_at) VALUES (@e, 'SEENaction', @p, @k, @today, @w, @now);
  INSERT INTO meeting (episode_id, uid, kind, starts_at, minutes_long, place, minutes, state, added_by_post_id) VALUES (@e, LOWER(HEX(RANDOM_BYTES(16))), 'taf', @now - INTERVAL 1 DAY, 60, 'Room 1', 'SEENminutes', 'held', @w); SET @meeting = LAST_INSERT_ID();
  INSERT INTO attendance (meeting_id, post_id) VALUES (@meeting, @p);
  INSERT INTO involvement (episode_id, post_id, role, starts, ends, added_by_post_id, added_at) VALUES (@e, @w, 'key_worker', @today - INTERVAL 9 DAY, NULL, @m, @now), (@e, @l, 'lead_practitioner', @today - INTERVAL 9 DAY, NULL, @w, @now),
    (@e, @p, 'taf_member', @today - INTERVAL 9 DAY, @today + INTERVAL 9 DAY, @w, @now), (@e, @c, 'taf_member', @today - INTERVAL 9 DAY, @today + INTERVAL 9 DAY, @w, @now), (@e, @h, 'taf_member', @today - INTERVAL 9 DAY, @today - INTERVAL 1 DAY, @w, @now);
  INSERT INTO involvement_scope SELECT i.id, s.scope FROM involvement i JOIN role_scope s ON s.role = i.role WHERE i.episode_id = @e;
  INSERT INTO enquiry (service_id, reference, kind, channel, referrer_post_id, received_at, agreement, form_hash, answers, facts, state)
    SELECT @s, '${referral}', 'referral', 'online', @l, @now, 'agreed', f.hash, '{}', '{}', 'decided' FROM form_definition f WHERE f.name = 'referral' ORDER BY f.loaded_at DESC LIMIT 1; SET @q = LAST_INSERT_ID();
  INSERT INTO decision (enquiry_id, outcome, reason, referrer_told, referrer_words, family_told, decided_by_post_id, decided_at, episode_id) VALUES (@q, 'already_open', 'SECRETreason', 'portal', 'Thank you.', 'in_person', @m, @now, @e);
  INSERT INTO enquiry_message (enquiry_id, from_post_id, direction, said, sent_at) VALUES (@q, @m, 'to_referrer', 'Thank you.', @now);
  SELECT CONCAT_WS(' ', @e, @a, @k, @stay, @meeting, (SELECT MIN(id) FROM entry WHERE episode_id = @e), @f, @q);`);
const [episode, adult, child, stay, meeting, entry, familyId, enquiry] = made.split(' ');
const secret = /SECRET\w+/;
const at = (program, rest = '') => `/${program}/family/${family}${rest}`;

// --- refused is absent: page, status, headers, time ---
const shape = (answer) => JSON.stringify([answer.status, Object.keys(answer.headers).sort().filter((name) => !['date', 'content-length'].includes(name)),
  answer.text.replaceAll(/(value|data-idle|data-end)="[^"]*"|as it was on [^<]*/g, '').replaceAll(/[0-9a-f]{16}/g, '').replaceAll(family, '').replaceAll(absent, '').replaceAll(referral, '')]);
const outsider = await signIn('outsider');
for (const rest of ['', '/plan', '/chronology', '/team', '/concerns', '/entry', '/address', `/address/${stay}`, `/person/${adult}`, `/person/${adult}/safe-contact`, `/meeting/${meeting}`, `/entry/${entry}`, '/assessment']) {
  const refused = await ask('GET', at('partner', rest), { jar: outsider });
  const none = await ask('GET', `/partner/family/${absent}${rest}`, { jar: outsider });
  ok(refused.status === 404 && shape(refused) === shape(none), `outsider: ${rest || 'the record'} looks as if it were not there`, `${refused.status} ${none.status}`);
  ok(!secret.test(refused.text), `outsider: ${rest || 'the record'} shows nothing`);
}
for (const path of [at('partner'), `/partner/family/${absent}`, '/partner/nowhere'])
  ok(/Menu[^]*My families[^]*<main[^]*Page not found[^]*href="\/partner">Go to your start page/.test((await ask('GET', path, { jar: outsider })).text), `outsider: from ${path.replace(family, 'a record that is refused')} there is a way back`);
lacks((await ask('GET', '/partner/nowhere')).text, 'start page', 'nobody signed in: no menu there');
for (const [what, path, other] of [['a referral of somebody else', `/partner/referrals/${referral}`, `/partner/referrals/${absent}`], ['the council\'s pages', at('casework'), `/casework/family/${absent}`]]) {
  const refused = await ask('GET', path, { jar: outsider });
  const none = await ask('GET', other, { jar: outsider });
  ok(refused.status === none.status && refused.status !== 200 && shape(refused).replaceAll(path, '') === shape(none).replaceAll(other, ''), `outsider: ${what} look as if they were not there`, `${refused.status} ${none.status}`);
}
const written = await send(outsider, at('partner', '/concern'), { said: 'x', told_whom: 'x' }, '/partner/refer');
same(written.status, 404, 'outsider: cannot write there either');
same(sql(`SELECT COUNT(*) FROM concern WHERE episode_id = ${episode}`), '1', 'and nothing was written');
ok(Number(sql(`SELECT COUNT(*) FROM look WHERE episode_id = ${episode} AND outcome = 'refused' AND post_id = ${post('outsider')}`)) >= 13, 'every refusal is in the audit');

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
async function apart(one, other, jar) {
  const times = [[], []];
  for (let i = 0; i < 300; i += 1) for (const which of i & 1 ? [0, 1] : [1, 0]) times[which].push((await ask('GET', [one, other][which], { jar })).ms);
  return median(times[0]) / median(times[1]) - 1;
}
for (const [what, one, other] of [['a record', at('partner'), `/partner/family/${absent}`], ['a referral', `/partner/referrals/${referral}`, `/partner/referrals/${absent}`]]) {
  let difference = 1;
  for (let i = 0; i < 3 && Math.abs(difference) > 0.05; i += 1) difference = await apart(one, other, outsider);
  ok(Math.abs(difference) <= 0.05, `${what} refused takes as long as one that is not there, 300 pairs through nginx (${(difference * 100).toFixed(1)} %)`);
}

// --- the usual scope: plan, actions, minutes, and no more ---
for (const login of ['police', 'charity']) {
  const jar = await signIn(login);
  const pages = {};
  for (const rest of ['', '/plan', '/actions', '/meetings', `/meeting/${meeting}`, '/reviews', '/chronology', '/chronology?page=all', `/chronology?person=${adult}`, '/team', '/concerns', '/concern', '/entry']) {
    const page = await ask('GET', at('partner', rest), { jar });
    pages[rest] = page.text;
    same(page.status, 200, `${login}: ${rest || 'the record'} opens`);
    ok(!secret.test(page.text), `${login}: ${rest || 'the record'} shows no more than the usual scope`, String(secret.exec(page.text)));
    ok(!new RegExp(`<title>[^<]*(${unique}|Anna|Kim)`).test(page.text), `${login}: no name in the title of ${rest || 'the record'}`);
    same(page.headers['cache-control'], 'no-store', `${login}: ${rest || 'the record'} is not kept`);
  }
  has(pages['/plan'], 'SEENneed', `${login}: reads the plan`);
  has(pages['/actions'], 'SEENaction', `${login}: reads the actions`);
  has(pages[`/meeting/${meeting}`], 'SEENminutes', `${login}: reads the minutes`);
  lacks(pages[''], '5 April 1990', `${login}: no date of birth`);
  ok(/OWNentry/.test(pages['/chronology']) === (login === 'police'), `${login}: an entry is its author's to read`);
  for (const rest of ['/assessment', '/address', `/address/${stay}`, `/person/${adult}`, `/person/${adult}/change`, `/person/${adult}/safe-contact`, '/relationship', '/levels', '/close', '/extension', `/entry/${entry}`, `/entry/${entry}/audience`, '/team/new', '/warnings', '/need', '/meeting', '/plan/agreement'])
    same((await ask('GET', at('partner', rest), { jar })).status, 404, `${login}: ${rest} is not there`);
  same((await ask('GET', `/partner/family/${closed}`, { jar })).status, 404, `${login}: a closed episode is not there`);
  const list = await ask('GET', '/partner/families?state=closed', { jar });
  lacks(list.text, closed, `${login}: nor in the list`);
  for (const name of ['SECRETformer', `Maiden${unique}`, `Gone${unique}`])
    lacks((await send(jar, '/partner/families/search', { name }, '/partner/families')).text, family, `${login}: a search for a former name or somebody who left finds nothing`);
  has((await send(jar, '/partner/families/search', { name: `Scope${unique}` }, '/partner/families')).text, family, `${login}: a search by name finds their own family`);
}
// --- seeing who the people are is not changing them ---
const looker = await signIn('charity');
const seeing = (many) => sql(many ? `INSERT INTO involvement_scope SELECT i.id, s.scope FROM involvement i JOIN role_scope s ON s.role = 'lead_practitioner' AND s.scope IN ('people', 'address', 'safe_contact')
    WHERE i.episode_id = ${episode} AND i.post_id = ${post('charity')}`
  : `DELETE s FROM involvement_scope s JOIN involvement i ON i.id = s.involvement_id WHERE i.episode_id = ${episode} AND i.post_id = ${post('charity')} AND s.scope IN ('people', 'address', 'safe_contact')`);
seeing(true);
for (const rest of ['', `/person/${adult}`]) {
  const page = (await ask('GET', at('partner', rest), { jar: looker })).text;
  ok(page.includes('5 April 1990') && page.includes('SECRETaddress'), `charity, given sight of the people: reads ${rest || 'the record'}`);
  ok(!/\/(person|relationship|address)"|\/person\/\d+\/(change|safe-contact)|\/(relationship|address)\/\d/.test(page), `charity, given sight of the people: nothing to change them in ${rest || 'the record'}`);
}
for (const rest of ['/person', `/person/${adult}/change`, `/person/${adult}/safe-contact`, '/relationship', `/relationship/${adult}/${child}`, '/address', `/address/${stay}`]) {
  const none = await ask('GET', `/partner/family/${absent}${rest}`, { jar: looker });
  const page = await ask('GET', at('partner', rest), { jar: looker });
  ok(page.status === 404 && shape(page) === shape(none), `charity, given sight of the people: ${rest} is as if it were not there`, String(page.status));
}
const changed = await send(looker, at('partner', `/person/${adult}/safe-contact`), { ways: 'phone', phone: '07000 000000', 'confirmed.day': '1', 'confirmed.month': '1', 'confirmed.year': '2026' }, '/partner/refer');
same(changed.status, 404, 'charity, given sight of the people: cannot write a safe contact');
same(sql(`SELECT phone FROM safe_contact WHERE episode_id = ${episode}`), 'SECRETphone', 'and the safe contact is what it was');
seeing(false);
const housing = await signIn('housing');
same((await ask('GET', at('partner'), { jar: housing })).status, 404, 'housing: access ended with its last day');
const lead = await signIn('school');
for (const rest of ['', `/person/${adult}`, '/assessment', '/chronology']) same((await ask('GET', at('partner', rest), { jar: lead })).status, 200, `school leads from its own program: ${rest || 'the record'}`);
lacks((await ask('GET', at('partner', '/chronology?page=all'), { jar: lead })).text, 'SECRETnamed', 'an entry for named people is not for the lead');
const worker2 = await signIn('worker2');
same((await ask('GET', at('casework'), { jar: worker2 })).status, 404, 'a key worker of the same team without involvement: not there');
for (const login of ['complaints', 'commissioner', 'admin']) {
  const jar = await signIn(login);
  ok([303, 404].includes((await ask('GET', at('casework'), { jar })).status), `${login}: no record through casework`);
}

// --- what the family keeps from an agency ---
const keep = (login, scopes) => sql(`INSERT INTO sharing_decision (episode_id, by_name, agency_id, agency_name, answer, everything, starts, recorded_by_post_id, recorded_at)
  SELECT ${episode}, 'SECRETagreement', g.id, g.name, 'refused', ${scopes ? 0 : 1}, core_${release}.today(), p.id, core_${release}.now() FROM post p JOIN agency g ON g.id = p.agency_id WHERE p.id = ${post(login)};
  SET @d = LAST_INSERT_ID(); INSERT INTO sharing_scope SELECT DISTINCT @d, scope FROM role_scope WHERE role = 'lead_practitioner'${scopes ? ` AND scope IN ('${scopes.join("','")}')` : ''}; SELECT @d`);
has((await ask('GET', at('partner'), { jar: lead })).text, 'SECRETaddress', 'lead: sees the address while nothing is kept from the school');
const kept = keep('school', ['address', 'safe_contact']);
for (const rest of ['', `/person/${adult}`, '/chronology?page=all', '/team', '/agreement', '/origin']) {
  const page = await ask('GET', at('partner', rest), { jar: lead });
  ok(!/SECRET(address|phone|mustnotknow)|ZZ1 9XQ/.test(page.text), `lead: ${rest || 'the record'} shows neither address nor safe contact once the family keeps them from the school`);
}
for (const rest of ['/address', `/address/${stay}`, `/person/${adult}/safe-contact`, '/origin']) {
  const refused = await ask('GET', at('partner', rest), { jar: lead });
  const none = await ask('GET', `/partner/family/${absent}${rest}`, { jar: lead });
  ok(refused.status === 404 && shape(refused) === shape(none), `lead: ${rest} is as if it were not there`, String(refused.status));
}
same((await ask('GET', at('partner', '/assessment'), { jar: lead })).status, 200, 'lead: what is not kept from the school stays');
const charity = await signIn('charity');
has((await ask('GET', '/partner/families', { jar: charity })).text, family, 'charity: has the family in its list');
const whole = keep('charity');
for (const rest of ['', '/plan', '/actions', '/meetings', `/meeting/${meeting}`, '/reviews', '/chronology', '/team', '/concerns', '/entry']) {
  const refused = await ask('GET', at('partner', rest), { jar: charity });
  const none = await ask('GET', `/partner/family/${absent}${rest}`, { jar: charity });
  ok(refused.status === 404 && shape(refused) === shape(none), `charity, from which everything is kept: ${rest || 'the record'} is as if it were not there`, String(refused.status));
}
for (const [what, page] of [['the list', await ask('GET', '/partner/families', { jar: charity })], ['the start page', await ask('GET', '/partner', { jar: charity })],
  ['a search', await send(charity, '/partner/families/search', { name: `Scope${unique}` }, '/partner/families')]])
  ok(!page.text.includes(family) && !secret.test(page.text), `charity, from which everything is kept: nothing of it in ${what}`);
same((await ask('GET', at('partner'), { jar: await signIn('police') })).status, 200, 'police: what is kept from another agency changes nothing');
sql(`UPDATE sharing_decision SET override_at = core_${release}.now(), override_until = core_${release}.today() + INTERVAL 1 DAY WHERE id = ${kept}`);
has((await ask('GET', at('partner'), { jar: lead })).text, 'SECRETaddress', 'lead: sees the address again while a manager has overridden the no');
sql(`UPDATE sharing_decision SET override_until = core_${release}.today() - INTERVAL 1 DAY WHERE id = ${kept}`);
lacks((await ask('GET', at('partner'), { jar: lead })).text, 'SECRETaddress', 'lead: and no more when that has run out');
sql(`UPDATE sharing_decision SET replaced_at = core_${release}.now() WHERE id IN (${kept}, ${whole})`);
same((await ask('GET', at('partner'), { jar: charity })).status, 200, 'charity: a no that was taken back gives it back');

// --- a referrer never learns that the family was known ---
const told = await ask('GET', `/partner/referrals/${referral}`, { jar: lead });
same(told.status, 200, 'the referrer opens their referral');
const plain = (answer) => answer.text.replaceAll(/value="[^"]*"/g, '').replaceAll(/data-(idle|end)="\d+"/g, '').replaceAll(/[0-9a-f]{16}/g, '').replaceAll(/\d+(:\d\d)?(am|pm)/g, '');
sql(`UPDATE decision SET outcome = 'accept' WHERE enquiry_id = ${enquiry}`);
const accepted = await ask('GET', `/partner/referrals/${referral}`, { jar: lead });
same(plain(told), plain(accepted), 'already open and accepted are the same page, word for word');
ok(!secret.test(told.text) && !/already|known|duplicate/i.test(told.text.replace(/<footer[^]*/, '')), 'which says nothing of what was known');

// --- lists are audited before they are shown ---
const worker = await signIn('worker');
const looks = () => Number(sql(`SELECT COUNT(*) FROM look WHERE episode_id = ${episode} AND post_id = ${post('worker')}`));
sql(`UPDATE clock SET met_at = NULL WHERE episode_id = ${episode}; INSERT INTO clock (service_id, kind, episode_id, started_at, due_at) SELECT MIN(id), 'review', ${episode}, '2001-01-01', '2001-01-02' FROM service;`);
for (const [what, run] of [['a list', () => ask('GET', '/casework/families', { jar: worker })], ['a search', () => send(worker, '/casework/families/search', { name: `Scope${unique}` }, '/casework/families?state=closed')]]) {
  const before = looks();
  const page = await run();
  has(page.text, family, `worker: ${what} names the family`);
  ok(looks() > before, `worker: ${what} left its audit row`);
}
for (const rest of ['', '/chronology']) {
  const before = looks();
  await ask('GET', at('casework', rest), { jar: worker });
  same(looks(), before + 1, `worker: ${rest || 'the record'} left one audit row`);
}

// --- nothing more than the form asks ---
for (const extra of [{ post_id: '1' }, { p_post: '1' }, { episode: '1' }, { state: 'closed' }, { _session: 'x' }]) {
  const answer = await send(worker, at('casework', '/concern'), { said: 'EXTRA', ...extra });
  ok([400, 422].includes(answer.status) && sql("SELECT COUNT(*) FROM concern WHERE said = 'EXTRA'") === '0', `a form with ${Object.keys(extra)[0]} is refused whole`, String(answer.status));
}

// --- a conflict of interest ---
const manager = await signIn('manager');
const everywhere = async () => {
  const out = {};
  for (const path of ['/casework', '/casework/families', '/casework/allocation', '/casework/extensions', '/casework/inbox', '/casework/actions', '/casework/emergencies']) out[path] = (await ask('GET', path, { jar: manager })).text;
  out.search = (await send(manager, '/casework/families/search', { name: `Scope${unique}` }, '/casework/families?state=closed')).text;
  return out;
};
const before = await everywhere();
has(before.search, family, 'manager: finds the family while there is no conflict');
has(before['/casework/extensions'], family, 'manager: and what waits for a decision');
const open = () => Number(sql(`SELECT COUNT(DISTINCT e.id) FROM episode e JOIN core_${release}.access_now a ON a.episode_id = e.id AND a.post_id = ${post('manager')} WHERE e.family_id = ${familyId}`));
ok(open() === 2, 'manager: answers for both episodes');
const conflict = await send(manager, at('casework', '/conflict'), { member: sql(`SELECT ${post('manager')}`), reason: 'My neighbour', successor: sql(`SELECT ${post('manager2')}`) });
same(conflict.status, 303, 'manager: records a conflict of their own');
const after = await everywhere();
for (const [path, text] of Object.entries(after)) ok(!text.includes(family) && !text.includes(closed) && !text.includes(`Scope${unique}`.concat('<')) && !secret.test(text), `manager in conflict: nothing of it on ${path}`);
ok(open() === 0, 'manager in conflict: neither episode is theirs');
for (const [what, one, other] of [['the record', at('casework'), `/casework/family/${absent}`], ['the closed episode', `/casework/family/${closed}`, `/casework/family/${absent}`]]) {
  const refused = await ask('GET', one, { jar: manager });
  const none = await ask('GET', other, { jar: manager });
  ok(refused.status === 404 && shape(refused).replaceAll(closed, '') === shape(none), `manager in conflict: ${what} looks as if it were not there`);
}
const mailed = sql("SELECT COUNT(*) FROM outbox WHERE recipient LIKE 'manager@%'");
await send(worker, at('casework', '/concern'), { said: 'SECRETlater', told: 'no' });
sql(`UPDATE clock SET late_told_at = NULL WHERE episode_id = ${episode}`);
ok(sql(`SELECT COUNT(*) FROM outbox WHERE recipient LIKE 'manager@%'`) === mailed, 'manager in conflict: no mail of it');
const readers = await ask('GET', at('casework', `/entry/${entry}/audience`), { jar: worker });
ok(readers.status === 200 && !readers.text.includes('Morgan Manager'), 'manager in conflict: not among who can see an entry');

// --- sessions ---
const hash = Buffer.from(sql(`SELECT HEX(s.hash) FROM session s WHERE s.post_id = ${post('worker')} ORDER BY s.seen_at DESC, s.started_at DESC LIMIT 1`), 'hex');
for (const [what, cookie] of [['base64', hash.toString('base64url')], ['hex', hash.toString('hex')]])
  same((await ask('GET', at('casework'), { jar: { '__Host-session': cookie } })).status, 303, `a stolen hash is no cookie (${what})`);
const signedOut = await ask('GET', at('partner', '/plan'));
same(signedOut.headers.location, `/sign-in?next=${at('partner', '/plan')}`, 'a signed-out person is sent to sign in and back');

// --- somebody disabled in the directory while signed in ---
const modify = (change) => {
  const run = spawnSync('ldapmodify', ['-Q', '-Y', 'EXTERNAL', '-H', `ldapi://${encodeURIComponent(`${process.env.ONEDOOR_VAR}/run/ldap.sock`)}`],
    { input: `dn: uid=housing,ou=people,dc=onedoor,dc=example\nchangetype: modify\n${change}\n`, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
};
const standing = () => spawnSync(`${process.env.ONEDOOR_BUILD}/onedoor-standing`, ['--once'], { env: process.env, encoding: 'utf8' }).status;
try {
  same((await ask('GET', '/partner', { jar: housing })).status, 200, 'housing is signed in');
  modify('add: pwdAccountLockedTime\npwdAccountLockedTime: 000001010000Z');
  same(standing(), 0, 'the job that checks standing runs');
  same((await ask('GET', '/partner', { jar: housing })).status, 303, 'housing, disabled in the directory, is out after its next round');
  same(sql(`SELECT COUNT(*) FROM session s JOIN post p ON p.id = s.post_id JOIN account a ON a.id = p.account_id WHERE a.login = 'housing'`), '0', 'and no session is left');
  ok(await signIn('housing').then(() => false, () => true), 'and cannot come back');
} finally {
  modify('delete: pwdAccountLockedTime');
}
const back = await signIn('housing').catch(() => undefined);
ok(back, 'enabled again, housing signs in');
try {
  modify('replace: o\no: harbour-families');
  same(standing(), 0, 'the job that checks standing runs');
  same((await ask('GET', '/partner', { jar: back })).status, 303, 'housing, of another agency in the directory, is out after its next round');
} finally {
  modify('replace: o\no: housing');
}
ok(await signIn('housing').then(() => true, () => false), 'of their own agency again, housing signs in');

// --- the only manager of a family has a conflict of interest with it; they, and who took it over, come to another agency ---
let count = 0;
const begin = (who, agency) => { // a sign-in that the directory has proved; its post
  count += 1;
  sql(`CALL signin_${release}.session_start(NULL, UNHEX(SHA2('${unique}${count}', 256)), NULL, (SELECT code FROM service), '${who}${unique}', '${who}', '${who}@council.example', '${agency}', 'north', 'Manager', 'manager', '/casework')`);
  return post(`${who}${unique}`);
};
const manages = (login) => sql(`SELECT COUNT(*) FROM core_${release}.access_now WHERE episode_id = ${episode} AND scope = 'manage' AND post_id = ${post(login + unique)}`);
const [former, next] = ['former', 'next'].map((who) => begin(who, 'council'));
sql(`UPDATE post SET team_id = (SELECT id FROM team WHERE code = 'south') WHERE id = ${next}; INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at, successor_post_id) VALUES (${former}, ${familyId}, 'r', ${former}, core_${release}.now(), ${next})`);
same(manages('next'), '1', 'who took the family over manages it');
begin('former', 'housing');
same(`${manages('former')} ${manages('next')}`, '0 1', 'and still does when the other signs in from another agency, who still does not');
begin('next', 'housing');
sql(`UPDATE post SET team_id = (SELECT id FROM team WHERE code = 'south') WHERE id = ${post(`next${unique}`)}`);
same(`${manages('former')} ${manages('next')}`, '0 1', 'and when they do so themselves');
sql(`UPDATE account SET standing = 'disabled' WHERE login IN ('former${unique}', 'next${unique}'); DELETE FROM session WHERE post_id IN (SELECT p.id FROM post p JOIN account a ON a.id = p.account_id WHERE a.login IN ('former${unique}', 'next${unique}'));
  UPDATE post SET ends = core_${release}.today() WHERE account_id IN (SELECT id FROM account WHERE login IN ('former${unique}', 'next${unique}'))`);

// --- what is kept outside the database ---
const logs = readdirSync(`${process.env.ONEDOOR_VAR}/log`).filter((name) => /\.log$/.test(name) && !/database/.test(name)).map((name) => readFileSync(`${process.env.ONEDOOR_VAR}/log/${name}`, 'utf8')).join('\n');
ok(!secret.test(logs) && !logs.includes(unique), 'no log holds a name or a fact');
ok(!sql("SELECT GROUP_CONCAT(subject, ' ', body SEPARATOR '\\n') FROM outbox").match(new RegExp(`SECRET|${unique}`)), 'no mail does');

sql(`UPDATE conflict SET ended_at = core_${release}.now() WHERE family_id = ${familyId}; UPDATE involvement SET ended_at = core_${release}.now() WHERE episode_id = ${episode} AND ended_at IS NULL;
  UPDATE episode SET state = 'closed' WHERE id = ${episode}; UPDATE clock SET met_at = core_${release}.now() WHERE episode_id = ${episode}; UPDATE extension SET state = 'rejected' WHERE episode_id = ${episode}; DELETE FROM sign_in_attempt WHERE known = 0;`);
agent.destroy();
finish();
