// An id of another family, sent through one's own: every procedure that takes an id is called as a manager, who may see
// both families, with an id of the one and the reference of the other. It must be refused as if it were not there, and
// nothing of the other family may change. The same call with its own id must succeed: so the rest of it is right.
// Then mass assignment, and what a procedure does for somebody of the team who is neither author nor lead.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { ok, finish } from '../support/browser.mjs';
import { reference } from '../support/portal.mjs';

const release = process.env.ONEDOOR_RELEASE;
const passwords = Object.fromEntries(readFileSync(process.env.ONEDOOR_PASSWORDS, 'utf8').trim().split('\n').map((line) => line.split(' ')));

/** Statements as a database account; { out, state } with the SQLSTATE of the first error. */
function as(account, statements) {
  const who = account === 'root' ? ['data'] : [`--user=onedoor_${account}`];
  const run = spawnSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--default-character-set=utf8mb4', '--batch', '--skip-column-names', ...who],
    { input: statements, encoding: 'utf8', env: { ...process.env, ...(account !== 'root' && { MYSQL_PWD: passwords[account] }) } });
  return { out: run.stdout.trim(), state: /ERROR \d+ \((\w+)\)/.exec(run.stderr)?.[1] ?? '00000', text: run.stderr.trim() };
}
const root = (statements) => { const { out, text } = as('root', statements); if (text) throw new Error(text); return out; };

const post = (login) => `(SELECT p.id FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = '${login}' AND p.ends IS NULL)`;
const references = { own: reference(), other: reference() };

/** One family with one of everything, made anew. Its ids by the parameter that takes them. */
function family(which) {
  const rows = root(`
    SET @s = (SELECT MIN(id) FROM service), @now = core_${release}.now(), @today = core_${release}.today();
    SET @n = ${post('manager')}, @w = ${post('worker')}, @p = ${post('police')}, @l = ${post('school')};
    DELETE s FROM involvement_scope s JOIN involvement i ON i.id = s.involvement_id JOIN episode e ON e.id = i.episode_id WHERE e.reference = '${references[which]}';
    UPDATE involvement i JOIN episode e ON e.id = i.episode_id SET i.ended_at = @now WHERE e.reference = '${references[which]}' AND i.ended_at IS NULL;
    DELETE FROM conflict WHERE reason = 'foreign';
    UPDATE episode SET reference = '${reference()}', state = 'closed' WHERE reference = '${references[which]}';
    INSERT INTO family (service_id, name) VALUES (@s, 'Foreign ${which}'); SET @f = LAST_INSERT_ID();
    INSERT INTO episode (service_id, family_id, reference, team_id, level_of_need, level_of_support, state, starts, opened_at)
      SELECT @s, @f, '${references[which]}', p.team_id, '2', '2', 'open', @today, @now FROM post p WHERE p.id = @n; SET @e = LAST_INSERT_ID();
    INSERT INTO person (service_id, born) VALUES (@s, '1990-01-01'); SET @a = LAST_INSERT_ID();
    INSERT INTO person (service_id, born) VALUES (@s, '2015-01-01'); SET @c = LAST_INSERT_ID();
    INSERT INTO person_name (person_id, first_name, last_name, sound_first, sound_last) VALUES (@a, 'Ada', 'Foreign', 'A300', 'F625'), (@c, 'Ben', 'Foreign', 'B500', 'F625');
    INSERT INTO family_member (family_id, person_id, role, starts) VALUES (@f, @a, 'parent_or_carer', @today), (@f, @c, 'child', @today);
    INSERT INTO relationship (episode_id, person_id, other_person_id, type) VALUES (@e, @a, @c, 'mother');
    INSERT INTO address_stay (episode_id, person_id, kind, address, recorded_at) VALUES (@e, @a, 'home', '1 Foreign Row', @now); SET @stay = LAST_INSERT_ID();
    INSERT INTO involvement (episode_id, post_id, role, starts, added_by_post_id, added_at) VALUES (@e, @w, 'key_worker', @today, @n, @now); SET @i = LAST_INSERT_ID();
    INSERT INTO involvement_scope SELECT @i, scope FROM role_scope WHERE role = 'key_worker';
    INSERT INTO involvement (episode_id, post_id, role, starts, ends, added_by_post_id, added_at) VALUES (@e, @p, 'taf_member', @today, @today + INTERVAL 9 DAY, @w, @now); SET @i = LAST_INSERT_ID();
    INSERT INTO involvement_scope SELECT @i, scope FROM role_scope WHERE role = 'taf_member';
    INSERT INTO entry (episode_id, kind, occurred_at, recorded_at, post_id, said, nature, audience) VALUES (@e, 'phone_call', @now, @now, @w, 'Foreign words', 'fact', 'taf'); SET @entry = LAST_INSERT_ID();
    INSERT INTO warning (episode_id, said, reason, review_by, post_id, recorded_at) VALUES (@e, 'Foreign dog', 'bit', @today + INTERVAL 9 DAY, @w, @now); SET @warning = LAST_INSERT_ID();
    INSERT INTO plan (episode_id, version, changed_at, post_id) VALUES (@e, 1, @now, @w);
    INSERT INTO plan_version (episode_id, version, what, content, post_id, recorded_at) VALUES (@e, 1, 'changed', '{"needs":[],"actions":[]}', @w, @now);
    INSERT INTO plan_need (episode_id, need, outcome, place, added_version) VALUES (@e, 'Foreign need', 'o', 1, 1); SET @need = LAST_INSERT_ID();
    INSERT INTO action (episode_id, need_id, what, who_post_id, due, added_by_post_id, added_at) VALUES (@e, @need, 'Foreign action', @w, @today, @w, @now); SET @action = LAST_INSERT_ID();
    INSERT INTO meeting (episode_id, uid, kind, starts_at, minutes_long, place, added_by_post_id) VALUES (@e, LOWER(HEX(RANDOM_BYTES(16))), 'taf', @now - INTERVAL 1 HOUR, 60, 'Foreign place', @w); SET @meeting = LAST_INSERT_ID();
    INSERT INTO attendance (meeting_id, post_id) VALUES (@meeting, @p);
    INSERT INTO extension (episode_id, reason, until_day, asked_by_post_id, asked_at) VALUES (@e, 'Foreign reason', @today + INTERVAL 60 DAY, @w, @now); SET @extension = LAST_INSERT_ID();
    INSERT INTO reading_purpose (episode_id, post_id, purpose, given_at, ends) VALUES (@e, @n, 'supervision', @now, @today);
    INSERT INTO concern (episode_id, said, post_id, recorded_at) VALUES (@e, 'Foreign concern', @w, @now); SET @concern = LAST_INSERT_ID();
    INSERT INTO identity_link (other_person_id, person_id, linked_at) VALUES (@a, @c, @now);
    INSERT INTO agreement (episode_id, by_person_id, by_name, authority, how, agreed, said, recorded_by_post_id, recorded_at) VALUES (@e, @a, 'Ada Foreign', 'mother', 'spoken', '2025-12-01', 'Foreign words', @w, @now); SET @agreement = LAST_INSERT_ID();
    INSERT INTO sharing_decision (episode_id, by_person_id, by_name, agency_name, answer, everything, starts, said, recorded_by_post_id, recorded_at) VALUES (@e, @a, 'Ada Foreign', 'Foreign place', 'refused', 1, @today, 'Foreign words', @w, @now); SET @sharing = LAST_INSERT_ID();
    INSERT INTO enquiry (service_id, reference, kind, channel, received_at, agreement, form_hash, answers, facts, state)
      VALUES (@s, '${reference()}', 'referral', 'online', @now, 'agreed', REPEAT('0', 64), '{"happening":"Foreign words"}', '{}', 'decided');
    INSERT INTO decision (enquiry_id, outcome, reason, referrer_told, family_told, decided_by_post_id, decided_at, episode_id)
      VALUES (LAST_INSERT_ID(), 'already_open', 'Foreign reason', 'no_referrer', 'in_person', @w, @now, @e); SET @arrival = LAST_INSERT_ID();
    REPLACE INTO session (hash, post_id, started_at, seen_at, ends_at) VALUES (REPEAT('F', 32), @n, @now, @now, @now + INTERVAL 9 HOUR), (REPEAT('P', 32), @p, @now, @now, @now + INTERVAL 9 HOUR);
    SELECT CONCAT_WS(' ', @e, @a, @c, @stay, @i, @entry, @warning, @need, @action, @meeting, @extension, @f, @n, @p, @agreement, @sharing, @concern, @arrival);`).split(' ').map(Number);
  const [episode, person, other, stay, involvement, entry, warning, need, action, meeting, extension, familyId, manager, police, agreement, sharing, concern, arrival] = rows;
  return { episode, person, other, stay, involvement, entry, warning, need, action, meeting, extension, familyId, manager, police, agreement, sharing, concern, arrival };
}

/** Everything of a family as one text. */
const TABLES = ['episode', 'relationship', 'address_stay', 'safe_contact', 'involvement', 'entry', 'warning', 'plan', 'plan_need', 'action', 'meeting', 'review', 'extension', 'concern', 'breach', 'agreement', 'sharing_decision', 'record_draft'];
const state = (of) => root(TABLES.map((table) => `SELECT '${table}', x.* FROM \`${table}\` x WHERE x.${table === 'episode' ? 'id' : 'episode_id'} = ${of.episode} ORDER BY 2, 3;`).join('\n')
  + `SELECT n.* FROM person_name n WHERE n.person_id IN (${of.person}, ${of.other}) ORDER BY 2; SELECT p.* FROM person p WHERE p.id IN (${of.person}, ${of.other}) ORDER BY 1;
     SELECT l.* FROM identity_link l WHERE l.person_id IN (${of.person}, ${of.other}); SELECT m.* FROM family_member m WHERE m.family_id = ${of.familyId} ORDER BY 2; SELECT t.* FROM attendance t WHERE t.meeting_id = ${of.meeting};
     SELECT s.* FROM involvement_scope s JOIN involvement i ON i.id = s.involvement_id WHERE i.episode_id = ${of.episode};`);

let key = Date.now();
/** Arguments by name; x: the family whose ids are sent. */
const VALUES = {
  session: () => "REPEAT('F', 32)", request: () => "'0123456789abcdef'", key: () => `SHA2('${key += 1}', 256)`, digest: () => "REPEAT('0', 64)", version: () => '1', answers: () => "'{}'",
  what: () => "'Changed'", due: () => "'2030-01-01'", state: () => "'done'", reason: () => "'foreign'", said: () => "'Changed'", kind: () => "'phone_call'", occurred: () => "'2026-01-01 10:00'",
  nature: () => "'fact'", audience: () => "'taf'", role: () => "'taf_member'", scopes: () => "'[\"plan\"]'", ends: () => 'NULL', meeting_kind: () => "'taf'", starts_at: () => "'2030-01-01 10:00'",
  minutes_long: () => '60', minutes: () => "'Changed'", decision: () => "'rejected'", decided_reason: () => "'No'", first_name: () => "'Changed'", last_name: () => "'Changed'", name_change: () => "'correct'",
  birth: () => "'born'", born: () => "'1990-01-01'", born_precision: () => "'exact'", type: () => "'aunt'", ways: () => "'[\"none\"]'", confirmed: () => "'2026-01-01'", address: () => "'2 Changed Row'",
  outcome: () => "'Changed'", family_knows: () => "'yes'", levels: () => 'NULL', review_by: () => "'2027-01-01'", told: () => "'yes'",
  action: (x) => x.action, meeting: (x) => x.meeting, person: (x) => x.person, other: (x) => x.other, stay: (x) => x.stay, involvement: (x) => x.involvement, entry: (x) => x.entry, warning: (x) => x.warning, concern: (x) => x.concern, told_whom: () => "'Changed'", done: () => "'Changed'",
  arrival: (x) => x.arrival, agreement: (x) => x.agreement, sharing: (x) => x.sharing, withdrawn: () => "'2026-01-01'",
};
/** By procedure, where a name means something of its own. */
const MORE = {
  action_change: { need: () => 'NULL', who: (x, own) => `'person-${own.person}'` },
  need_edit: { item: (x) => x.need }, need_change: { item: (x) => x.need, need: () => "'Changed'", state: () => "'met'" },
  extension_edit: { item: (x) => x.extension }, extension_decide: { item: (x) => x.extension },
  person_change: { role: () => "'parent_or_carer'" }, safecontact_save: { version: () => '0' }, stay_change: { kind: () => "'home'" },
  relationship_change: { type: () => "'aunt'" }, involvement_change: { ends: () => 'UTC_DATE() + INTERVAL 5 DAY' }, sharing_override: { version: () => '0', until_day: () => 'UTC_DATE() + INTERVAL 5 DAY' },
};
/** Before the call with its own id succeeds. */
const FIRST = {
  meeting_edit: 'UPDATE meeting SET starts_at = starts_at + INTERVAL 1 DAY WHERE id = {meeting}', meeting_cancel: 'UPDATE meeting SET starts_at = starts_at + INTERVAL 1 DAY WHERE id = {meeting}', entry_restore: "UPDATE entry SET state = 'wrong_family' WHERE id = {entry}",
  ...Object.fromEntries(['breach_edit', 'breach_close'].map((name) => [name, "UPDATE entry SET state = 'wrong_family' WHERE id = {entry}; INSERT INTO breach (episode_id, entry_id, what, opened_at, opened_by_post_id) SELECT episode_id, id, 'Test', UTC_TIMESTAMP(), post_id FROM entry WHERE id = {entry}"])),
  warning_confirm: 'UPDATE warning SET confirmed = 0, ended_at = NULL WHERE id = {warning}',
  sharing_resume: 'UPDATE sharing_decision SET override_at = UTC_TIMESTAMP() WHERE id = {sharing}',
};
const IDS = ['action', 'meeting', 'person', 'other', 'stay', 'involvement', 'entry', 'warning', 'concern', 'item', 'agreement', 'sharing', 'arrival'];
/** Not an id of the record: a filter that only narrows, a match of an enquiry. */
const APART = new Set(['chronology_show', 'match_choose', 'action_new', 'relationship_add']);

const listed = root(`SELECT r.routine_name, GROUP_CONCAT(SUBSTR(p.parameter_name, 3) ORDER BY p.ordinal_position)
  FROM information_schema.routines r JOIN information_schema.parameters p ON p.specific_schema = r.routine_schema AND p.specific_name = r.routine_name
  WHERE r.routine_schema = 'casework_${release}' GROUP BY r.routine_name ORDER BY 1`).split('\n').map((line) => line.split('\t'));

function call(procedure, names, own, sent) {
  const given = names.map((name) => (name === 'reference' ? `'${references.own}'` : (MORE[procedure]?.[name] ?? VALUES[name] ?? (() => 'NULL'))(sent, own)));
  return `CALL casework_${release}.${procedure}(${given.join(', ')});\n`;
}

let own = family('own');
const other = family('other');
let tried = 0;
for (const [procedure, parameters] of listed) {
  const names = parameters.split(',');
  if (!names.includes('reference') || !names.some((name) => IDS.includes(name)) || APART.has(procedure)) continue;
  tried += 1;
  const prepare = FIRST[procedure]?.replace(/\{(\w+)\}/g, (all, name) => '@@' + name);
  for (const which of [own, other]) if (prepare) root(prepare.replace(/@@(\w+)/g, (all, name) => which[name]));
  const before = state(other);
  const foreign = as('casework', call(procedure, names, own, other));
  const after = state(other);
  const mine = as('casework', call(procedure, names, own, own));
  ok(foreign.state === '45404', `${procedure}: an id of another family is not there`, `${foreign.state} ${foreign.text}`);
  ok(!/Foreign (words|need|action|place|reason|concern|dog)|Foreign Row/.test(foreign.out), `${procedure}: and shows nothing of it`);
  ok(before === after, `${procedure}: and changes nothing of it`);
  ok(mine.state === '00000', `${procedure}: with its own id the same call succeeds`, `${mine.state} ${mine.text}`);
  if (names.includes('key') || prepare) own = family('own');
}
ok(tried > 25, 'every procedure that takes an id was tried', `only ${tried}`);

// A member of the team with the usual scope is neither author nor lead: none of these is theirs.
own = family('own');
const theirs = { session: () => "REPEAT('P', 32)" };
for (const [procedure, parameters] of listed) {
  const names = parameters.split(',');
  if (!names.includes('reference') || !names.some((name) => IDS.includes(name)) || APART.has(procedure)) continue;
  if (['meeting_show'].includes(procedure)) continue;
  const shown = as('partner', call(procedure, names, own, own).replace('casework_', 'partner_').replace("REPEAT('F', 32)", theirs.session()));
  if (shown.state === '42000') continue; // only casework has it
  ok(shown.state === '45404', `${procedure}: not for a member of the team with the usual scope`, `${shown.state} ${shown.text}`);
}
finish();
