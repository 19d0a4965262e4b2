// What each scope reads and what an earlier version is to whom: procedures of the record, called as programs call them.
import { journey, ok, same, sql } from '../support/portal.mjs';
import { family, post } from '../support/record.mjs';
import { call, run, session } from '../support/procedure.mjs';

await journey(async () => {
  const name = `Reader${Date.now().toString(36)}`;
  const f = family(name, { state: 'open', team: true });
  const [worker, charity, police, manager] = ['worker', 'charity', 'police', 'manager'].map(session);
  const at = { reference: f.reference };
  const scopes = (login, list) => sql(`DELETE s FROM involvement_scope s JOIN involvement i ON i.id = s.involvement_id WHERE i.episode_id = ${f.episode} AND i.post_id = ${post(login)};
    INSERT INTO involvement_scope SELECT i.id, s.scope FROM involvement i JOIN role_scope s ON s.role = 'lead_practitioner' AND FIND_IN_SET(s.scope, '${list}') WHERE i.episode_id = ${f.episode} AND i.post_id = ${post(login)}`);
  const shows = async (what, procedure, as, values, word, should) => {
    const { out, state } = await call(procedure, as, { ...at, ...values });
    ok(state === '' && out.includes(word) === should, `${what}${state && ` (${state})`}`);
  };
  const writes = async (procedure, as, values) => {
    const { out, state } = await call(procedure, as, { ...at, ...values });
    if (state) throw new Error(`${procedure}: ${state} ${out}`);
    return out.trim().split('\n').at(-1).split('\t').at(-1);
  };

  // --- the plan without its actions ---
  await writes('casework.need_add', worker, { need: 'NEEDword', outcome: 'o' });
  await writes('casework.action_add', worker, { what: 'ACTIONword', who: `post-${post('worker')}`, due: '2030-01-01' });
  scopes('charity', 'plan');
  await shows('by scope plan a plan shows its needs', 'partner.plan_show', charity, {}, 'NEEDword', true);
  await shows('and not its actions', 'partner.plan_show', charity, {}, 'ACTIONword', false);
  await shows('nor those of an earlier version', 'partner.plan_past', charity, { number: 2 }, 'ACTIONword', false);
  await shows('which show by scope actions', 'partner.plan_past', police, { number: 2 }, 'ACTIONword', true);

  // --- what somebody says of an agency is not for its people ---
  sql(`INSERT INTO agreement (episode_id, by_name, authority, how, agreed, said, recorded_by_post_id, recorded_at) VALUES (${f.episode}, 'Petra', 'mother', 'spoken', '2026-01-01', 'WORDSagreement', 1, '2026-01-01');
    INSERT INTO sharing_decision (episode_id, by_name, agency_id, agency_name, answer, starts, said, recorded_by_post_id, recorded_at, override_ground, override_reason, override_until, override_by_post_id, override_at)
    SELECT ${f.episode}, 'Petra', p.agency_id, 'Agency', 'refused', '2026-01-01', 'WORDSsharing', 1, '2026-01-01', 'crime', 'WORDSoverride', '2099-01-01', 1, '2026-01-01' FROM post p WHERE p.id = ${post('charity')}`);
  scopes('charity', 'plan,people');
  await shows('by scope people it shows what was answered', 'partner.agreement_list', charity, {}, 'refused', true);
  await shows('and not in whose words, nor why a manager overrode it', 'partner.agreement_list', charity, {}, 'WORDS', false);
  await shows('who leads reads the words', 'casework.agreement_list', worker, {}, 'WORDSoverride', true);

  // --- a danger of a restricted family, which its named manager would tell nobody: another looks, and does not learn whose it is ---
  const looker = session('manager2'), danger = `X${String(Date.now()).slice(-3)}-DNGR`;
  sql(`UPDATE family SET restricted = 1, restricted_manager_post_id = ${post('manager')} WHERE id = (SELECT family_id FROM episode WHERE id = ${f.episode});
    INSERT INTO danger (service_id, reference, source, told_at, about_staff, said, name, episode_id, decided_at, done_by_post_id) SELECT e.service_id, '${danger}', 'feedback', UTC_TIMESTAMP(), 0, 'DANGERword', 'Who wrote', e.id, UTC_TIMESTAMP(), ${post('manager')} FROM episode e WHERE e.id = ${f.episode}`);
  const looked = await call('casework.danger_show', looker, { reference: danger });
  ok(looked.state === '' && looked.out.includes('DANGERword') && looked.out.includes('Who wrote'), `who has to look instead reads what was written (${looked.state})`);
  ok(!looked.out.includes(name), 'and nobody of the family by name');
  const named = await call('casework.danger_show', manager, { reference: danger });
  ok(named.out.includes('DANGERword') && named.out.includes(`Petra ${name}`), `its named manager reads both (${named.state})`);
  sql(`UPDATE danger SET done_at = UTC_TIMESTAMP() WHERE reference = '${danger}'; UPDATE family SET restricted = 0, restricted_manager_post_id = NULL WHERE id = (SELECT family_id FROM episode WHERE id = ${f.episode})`);

  // --- an entry that is taken back from some of its readers ---
  const entry = { kind: 'phone_call', occurred: '2026-07-01 23:00:00', precision: 'day', subjects: [String(f.petra)], said: 'FIRSTword', nature: 'fact', audience: 'taf', in_confidence: 'no', family_may_see: 'no', reason: 'It named a place' };
  scopes('charity', 'plan,entries');
  const first = await writes('casework.entry_add', worker, entry);
  await shows('an entry for the team is read by its members', 'partner.entry_show', charity, { entry: first }, 'FIRSTword', true);
  const second = await writes('casework.entry_correct', worker, { ...entry, entry: first, said: 'SECONDword', audience: 'lead' });
  same((await call('partner.entry_show', charity, { ...at, entry: second })).state, '45404', 'corrected, for those who lead only: not by its number');
  same((await call('partner.entry_show', charity, { ...at, entry: first })).state, '45404', 'nor what it said before');
  await shows('who leads reads both', 'casework.entry_show', worker, { entry: first }, 'FIRSTword', true);
  same(sql(`SELECT COUNT(*) FROM \`change\` WHERE subject = 'entry' AND subject_id = ${first} AND JSON_VALUE(was, '$.audience') = 'taf'`)[0][0] > 0, true, 'whom it was for before is kept');
  const third = await writes('casework.entry_correct', worker, { ...entry, entry: second, audience: 'named', named: [String(post('charity')), String(post('manager'))] });
  same((await call('partner.entry_show', charity, { ...at, entry: third })).state, '', 'named in a later version they read that one');
  same((await call('partner.entry_show', charity, { ...at, entry: second })).state, '45404', 'and none that they could not read before');

  // --- two windows correct one entry: the second sees both and can go on ---
  const base = await writes('casework.entry_add', worker, { ...entry, again: ['yes'] });
  const one = await writes('casework.entry_correct', worker, { ...entry, entry: base, said: 'FIRSTwindow' });
  const late = await call('casework.entry_correct', worker, { ...at, ...entry, entry: base, said: 'SECONDwindow' });
  ok(late.state === '45409' && late.out.includes('FIRSTwindow') && late.out.includes(`1\t${one}\t`), 'who corrects an entry that was corrected meanwhile is shown the correction, with its number');
  const both = await writes('casework.entry_correct', worker, { ...entry, entry: base, version: one, said: 'BOTHwindows' });
  same(sql(`SELECT CONCAT(supersedes_id, ' ', state) FROM entry WHERE id = ${both}`)[0][0], `${one} current`, 'and what they send then corrects that one');
  await writes('casework.entry_retract', worker, { entry: both, reason: 'r' });
  same((await call('casework.entry_correct', worker, { ...at, ...entry, entry: both })).state, '45422', 'what was retracted meanwhile cannot be corrected any more');

  // --- a manager's reasons are not written over unseen ---
  const [[refusal]] = sql(`SELECT MAX(id) FROM sharing_decision WHERE episode_id = ${f.episode}`);
  const override = { sharing: refusal, ground: 'order', reason: 'r', until_day: sql('SELECT UTC_DATE() + INTERVAL 9 DAY')[0][0] };
  same((await call('casework.sharing_override', manager, { ...at, ...override, version: 0 })).state, '45409', 'an override that somebody else made meanwhile is not written over');
  const [[version]] = sql(`SELECT TO_SECONDS(override_at) FROM sharing_decision WHERE id = ${refusal}`);
  same((await call('casework.sharing_override', manager, { ...at, ...override, version })).state, '', 'but changed by who has read it');

  // --- a day that is known without its time is London's ---
  const summer = await call('casework.chronology_show', worker, at);
  ok(summer.out.includes('2026-07-02') && !summer.out.includes('2026-07-01\t'), 'an entry of midnight in summer is of the day that was typed');

  // --- wrong family, and back ---
  same((await call('casework.entry_add', worker, { ...at, ...entry, said: 'THIRDwindow' })).state, '', 'other words about the same people are an entry of their own');
  same((await call('casework.entry_add', worker, { ...at, ...entry, said: 'THIRDwindow' })).state, '45422', 'the same words again are asked about first');
  const lone = await writes('casework.entry_add', worker, { ...entry, again: ['yes'] });
  await writes('casework.entry_retract', worker, { entry: lone, reason: 'RETRACTEDwhy' });
  await writes('casework.entry_misplace', worker, { entry: lone, reason: 'other' });
  same((await call('casework.entry_show', worker, { ...at, entry: lone })).state, '45404', 'an entry of another family is hidden from its author');
  await writes('casework.entry_restore', manager, { entry: lone });
  same(sql(`SELECT state, state_reason FROM entry WHERE id = ${lone}`)[0].join(), 'retracted,RETRACTEDwhy', 'and is what it was when a manager brings it back: retracted');

  // --- more time must be more, in summer too ---
  sql(`UPDATE clock SET met_at = '2026-01-01' WHERE episode_id = ${f.episode} AND kind = 'support_end';
    INSERT INTO clock (service_id, kind, episode_id, started_at, due_at) SELECT MIN(id), 'support_end', ${f.episode}, '2026-01-01', '2027-06-30 23:00:00' FROM service`);
  same((await call('casework.extension_ask', worker, { ...at, reason: 'r', until_day: '2027-06-30' })).state, '45422', 'the day on which support ends now is no extension');
  same((await call('casework.extension_ask', worker, { ...at, reason: 'r', until_day: '2027-07-01' })).state, '', 'the day after it is');

  // --- a day that there is not is no fault of ours ---
  for (const day of ['2026-02-31', '2026-11-26', '2026-99-01', 'x', undefined]) same((await call('casework.look_list', manager, { ...at, day })).state, '', `who looked, on ${day}`);

  // --- a new post: what somebody must not find goes with them ---
  sql(`INSERT INTO account (service_id, login, name, mail, standing, standing_checked_at) SELECT MIN(id), '${name.toLowerCase()}', 'Sam Mover', 'mover@onedoor.example', 'active', '2026-01-01' FROM service;
    SET @a = LAST_INSERT_ID(); INSERT INTO post (service_id, account_id, agency_id, title, starts) SELECT g.service_id, @a, g.id, 'Teacher', '2026-01-01' FROM agency g WHERE g.code = 'alder-primary';
    SET @p = LAST_INSERT_ID(); INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at) SELECT @p, e.family_id, 'An aunt', 1, '2026-01-01' FROM episode e WHERE e.id = ${f.episode};
    INSERT INTO complaint_about (complaint_id, post_id) SELECT MIN(c.id), @p FROM complaint c HAVING MIN(c.id) IS NOT NULL`);
  const moved = (agency, team, roles) => run(`CALL signin.session_start(NULL, RANDOM_BYTES(32), 0, (SELECT code FROM service LIMIT 1), '${name.toLowerCase()}', 'Sam Mover', 'mover@onedoor.example', '${agency}', '${team}', 'Worker', '${roles}', NULL)`);
  const finds = () => sql(`SELECT COUNT(*) FROM conflict c JOIN post p ON p.id = c.post_id AND p.ends IS NULL JOIN account a ON a.id = p.account_id WHERE a.login = '${name.toLowerCase()}' AND c.ended_at IS NULL`)[0][0];
  same((await moved('council', 'north', 'manager')).state, '', 'somebody moves from a school to the council');
  same(finds(), '1', 'a conflict of interest moves with them');
  same(sql(`SELECT COUNT(*) FROM complaint_about b JOIN post p ON p.id = b.post_id AND p.ends IS NULL JOIN account a ON a.id = p.account_id WHERE a.login = '${name.toLowerCase()}'`)[0][0],
    sql('SELECT COUNT(*) > 0 FROM complaint')[0][0], 'so does that a complaint is about them');
  same(sql(`SELECT COUNT(*) FROM core_${process.env.ONEDOOR_RELEASE}.access_now x JOIN post p ON p.id = x.post_id JOIN account a ON a.id = p.account_id WHERE a.login = '${name.toLowerCase()}' AND x.episode_id = ${f.episode}`)[0][0], '0', 'so they find nothing of the family');
  await moved('alder-primary', '', 'partner');
  same(finds(), '1', 'nor when they come back');

  sql(`UPDATE involvement SET ended_at = UTC_TIMESTAMP() WHERE episode_id = ${f.episode} AND ended_at IS NULL; UPDATE clock SET met_at = UTC_TIMESTAMP() WHERE episode_id = ${f.episode} AND met_at IS NULL;
    UPDATE episode SET state = 'closed', closed_at = UTC_TIMESTAMP(), ends = DATE(UTC_TIMESTAMP()) WHERE id = ${f.episode}; UPDATE extension SET state = 'rejected' WHERE episode_id = ${f.episode};
    DELETE r FROM post_role r JOIN post p ON p.id = r.post_id JOIN account a ON a.id = p.account_id WHERE a.login = '${name.toLowerCase()}'`);
});
