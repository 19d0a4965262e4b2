// Two people write to one family at once: the second acts on what stands when their turn comes, not on what stood when they
// pressed the button. Each first one is made to wait half way, by a lock of the administrator's.
import { journey, ok, same, sql } from '../support/portal.mjs';
import { family, post } from '../support/record.mjs';
import { call, connection, parameters, session } from '../support/procedure.mjs';

await journey(async () => {
  const wait = (ms) => new Promise((go) => { setTimeout(go, ms); });
  const made = [];
  function fresh() {
    const f = family(`Race${Date.now().toString(36)}${made.length}`, { state: 'open', team: true });
    sql(`INSERT INTO reading_purpose (episode_id, post_id, purpose, given_at, ends) VALUES (${f.episode}, ${post('manager')}, 'supervision', UTC_TIMESTAMP(), '2099-01-01');
      INSERT INTO agreement (episode_id, by_person_id, by_name, authority, how, agreed, recorded_by_post_id, recorded_at) VALUES (${f.episode}, ${f.petra}, 'Petra', 'mother', 'spoken', '2026-01-01', 1, '2026-01-01')`);
    made.push(f.episode);
    return f;
  }
  const [worker, manager, school] = ['worker', 'manager', 'school'].map(session);
  for (const name of ['agreement_withdraw', 'involvement_add', 'closure_add', 'meeting_add', 'entry_correct', 'entry_misplace', 'involvement_end']) parameters(`casework.${name}`);
  parameters('partner.need_add');
  const housing = post('housing');
  const police = post('police');
  const [[ends]] = sql('SELECT UTC_DATE() + INTERVAL 30 DAY');
  const holder = connection();
  const watcher = connection();
  const waiting = async (many) => {
    for (const end = Date.now() + 5000; Date.now() < end && Number(await watcher.ask("SELECT COUNT(*) FROM information_schema.innodb_trx WHERE trx_state = 'LOCK WAIT'")) < many;) await wait(50);
  };
  /** What becomes of two CALLs while somebody holds `rows` until both are under way: the first waits half way, then the second comes. */
  async function both(rows, one, two) {
    await holder.ask(`START TRANSACTION; SELECT COUNT(*) FROM (SELECT 1 FROM ${rows} FOR UPDATE) x`);
    const first = one();
    await waiting(1);
    const second = two();
    await Promise.race([second, waiting(2)]);
    await holder.ask('ROLLBACK; SELECT 1');
    return [(await first).state, (await second).state];
  }
  const live = (f, login) => sql(`SELECT COUNT(*) FROM involvement WHERE episode_id = ${f.episode} AND post_id = ${post(login)} AND ended_at IS NULL`)[0][0];
  const join = (f) => () => call('casework.involvement_add', manager, { reference: f.reference, agency: 'housing', member: housing, role: 'taf_member', scopes: ['plan'], ends,
    family_knows: 'yes', reason: 'r' });

  {
    const f = fresh();
    const agreement = sql(`SELECT id FROM agreement WHERE episode_id = ${f.episode}`)[0][0];
    const states = await both(`involvement WHERE episode_id = ${f.episode} AND post_id = ${police}`,
      () => call('casework.agreement_withdraw', worker, { reference: f.reference, agreement, withdrawn: '2026-11-01', how: 'spoken' }), join(f));
    same(states.join(), ',45422', 'nobody of another agency is added to a team by what the family said before it said no');
    same(live(f, 'housing'), '0', 'and is not on it');
  }
  {
    const f = fresh();
    const version = sql(`SELECT version FROM episode WHERE id = ${f.episode}`)[0][0];
    const states = await both(`involvement WHERE episode_id = ${f.episode} AND post_id = ${police}`,
      () => call('casework.closure_add', worker, { reference: f.reference, version, reason: 'needs_met', summary: 's', family_view: 'v' }), join(f));
    same(states.join(), ',45422', 'nobody is added to an episode that is being closed');
    same(sql(`SELECT COUNT(*) FROM involvement WHERE episode_id = ${f.episode} AND ended_at IS NULL`)[0][0], '0', 'and nobody sees it when it is');
  }
  {
    const f = fresh();
    const version = sql(`SELECT version FROM episode WHERE id = ${f.episode}`)[0][0];
    const states = await both(`involvement WHERE episode_id = ${f.episode} AND post_id = ${police}`,
      () => call('casework.closure_add', worker, { reference: f.reference, version, reason: 'needs_met', summary: 's', family_view: 'v' }),
      () => call('casework.meeting_add', manager, { reference: f.reference, meeting_kind: 'taf', starts_at: '2030-01-01 10:00:00', minutes_long: 60, posts: [`post-${police}`] }));
    same(states.join(), ',45422', 'nor is a meeting arranged in it');
    same(sql(`SELECT COUNT(*) FROM meeting WHERE episode_id = ${f.episode} AND state = 'planned'`)[0][0], '0', 'and none is planned afterwards');
  }
  {
    const f = fresh();
    const entry = { reference: f.reference, kind: 'phone_call', occurred: '2026-07-01 10:00:00', precision: 'minute', subjects: [String(f.petra)], said: 'one', nature: 'fact', audience: 'taf', in_confidence: 'no', family_may_see: 'no', reason: 'r' };
    await call('casework.entry_add', worker, entry);
    const id = sql(`SELECT id FROM entry WHERE episode_id = ${f.episode}`)[0][0];
    const states = await both(`episode WHERE id = ${f.episode}`, () => call('casework.entry_correct', worker, { ...entry, entry: id, said: 'two' }),
      () => call('casework.entry_misplace', manager, { reference: f.reference, entry: id, reason: 'another family' }));
    // When both wait for each other the database lets either through first: a correction that comes second finds nothing to correct.
    ok(states[1] === '' && ['', '45404'].includes(states[0]), `an entry is corrected by one while another marks it as another family's (${states.join()})`);
    same(sql(`SELECT GROUP_CONCAT(state ORDER BY id) FROM entry WHERE episode_id = ${f.episode}`)[0][0], states[0] ? 'wrong_family' : 'wrong_family,wrong_family',
      'and no version of it stays in sight');
  }
  {
    const f = fresh();
    const lead = sql(`INSERT INTO involvement (episode_id, post_id, role, starts, added_by_post_id, added_at) VALUES (${f.episode}, ${post('school')}, 'lead_practitioner', '2026-01-01', 1, '2026-01-01');
      INSERT INTO involvement_scope SELECT LAST_INSERT_ID(), scope FROM role_scope WHERE role = 'lead_practitioner'; SELECT LAST_INSERT_ID();`);
    const involvement = sql(`SELECT id FROM involvement WHERE episode_id = ${f.episode} AND role = 'lead_practitioner'`)[0][0];
    const states = await both(`involvement WHERE id = ${involvement}`, () => call('casework.involvement_end', worker, { reference: f.reference, involvement }),
      () => call('partner.need_add', school, { reference: f.reference, need: 'TOO LATE', outcome: 'o' }));
    ok(lead && states.join() === ',45404', `whoever is taken off a team while they wait writes nothing more (${states.join()})`);
    same(sql(`SELECT COUNT(*) FROM plan_need WHERE episode_id = ${f.episode}`)[0][0], '0', 'and nothing is written');
  }
  {
    const f = fresh();
    sql(`UPDATE episode SET state = 'allocated' WHERE id = ${f.episode}; INSERT INTO action (episode_id, what, who_post_id, due, added_by_post_id, added_at) VALUES (${f.episode}, 'w', ${post('worker')}, '2030-01-01', 1, '2026-01-01');
      INSERT INTO extension (episode_id, reason, until_day, asked_by_post_id, asked_at) VALUES (${f.episode}, 'r', '2030-01-01', 1, '2026-01-01')`);
    await holder.ask(`START TRANSACTION; SELECT COUNT(*) FROM (SELECT 1 FROM involvement WHERE episode_id = ${f.episode} FOR UPDATE) x; SELECT COUNT(*) FROM (SELECT 1 FROM episode WHERE id = ${f.episode} FOR UPDATE) x;
      SELECT COUNT(*) FROM (SELECT 1 FROM action WHERE episode_id = ${f.episode} FOR UPDATE) x; SELECT COUNT(*) FROM (SELECT 1 FROM extension WHERE episode_id = ${f.episode} FOR UPDATE) x`);
    for (const [name, who] of [['home_show', worker], ['action_mine', worker], ['extension_list', manager]]) {
      parameters(`casework.${name}`);
      same((await call(`casework.${name}`, who, {})).state, '', `${name}: whoever only looks waits for nobody who writes`);
    }
    await holder.ask('ROLLBACK; SELECT 1');
    same(sql(`SELECT GROUP_CONCAT(DISTINCT page ORDER BY page) FROM look WHERE episode_id = ${f.episode} AND page IN ('home_show', 'action_mine', 'extension_list')`)[0][0], 'action_mine,extension_list,home_show', 'and each is audited');
    sql(`UPDATE extension SET state = 'rejected' WHERE episode_id = ${f.episode}; UPDATE action SET state = 'cannot' WHERE episode_id = ${f.episode}`);
  }
  sql(`UPDATE involvement SET ended_at = UTC_TIMESTAMP() WHERE episode_id IN (${made}) AND ended_at IS NULL; UPDATE clock SET met_at = UTC_TIMESTAMP() WHERE episode_id IN (${made}) AND met_at IS NULL;
    UPDATE breach SET closed_at = UTC_TIMESTAMP() WHERE episode_id IN (${made}); UPDATE episode SET state = 'closed', closed_at = UTC_TIMESTAMP(), ends = UTC_DATE() WHERE id IN (${made})`);
  holder.close();
  watcher.close();
});
