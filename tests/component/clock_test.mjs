// A round of the clock locks nobody out: what somebody is storing while it runs neither waits for it nor holds it up. And it
// tells who can see to it that a team with families has no manager.
import { spawn } from 'node:child_process';
import { ok, same, sql, sqlOne, test, until } from '../support/person.mjs';

const release = process.env.ONEDOOR_RELEASE;
const args = ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--batch', '--skip-column-names', '--unbuffered', 'data'];
const clocks = () => sqlOne("SELECT COUNT(*) FROM clock WHERE kind = 'clock-test'");

/** Another connection, which stays open. */
function other() {
  const run = spawn('mariadb', args);
  let out = '';
  let error = '';
  run.stdout.on('data', (part) => { out += part; });
  run.stderr.on('data', (part) => { error += part; });
  return { run, say: (text) => run.stdin.write(`${text}\n`), out: () => out, error: () => error, end: () => run.stdin.end() };
}
const due = (state) => `INSERT INTO clock (service_id, kind, started_at, due_at) SELECT MIN(id), 'clock-test', UTC_TIMESTAMP(), UTC_TIMESTAMP() ${state} FROM service;`;

await test(async () => {
  sql(due('- INTERVAL 1 MINUTE'));
  const sender = other();
  sender.say(`START TRANSACTION; ${due('- INTERVAL 1 MINUTE')} ${due('+ INTERVAL 1 HOUR')} SELECT 'stored';`);
  ok(await until(() => sender.out().includes('stored')), 'somebody is storing what has clocks');
  const began = Date.now();
  sql(`SET SESSION innodb_lock_wait_timeout = 1; CALL jobs_${release}.clock_tick();`);
  ok(Date.now() - began < 5000, 'a round does not wait for it');
  same(sqlOne("SELECT COUNT(*) FROM clock WHERE kind = 'clock-test' AND late_told_at IS NOT NULL"), '1', 'and tells of what was stored before');

  sender.say("COMMIT; SELECT 'kept';");
  ok(await until(() => sender.out().includes('kept')), `what was being stored is kept ${sender.error()}`);
  sql(`CALL jobs_${release}.clock_tick()`);
  same(sqlOne("SELECT COUNT(*) FROM clock WHERE kind = 'clock-test' AND due_at < UTC_TIMESTAMP() AND late_told_at IS NULL"), '0', 'the next round tells of it');

  const round = other();
  round.say(`START TRANSACTION; CALL jobs_${release}.agreement_remind(); CALL jobs_${release}.held_remind(); SELECT 'read';`);
  ok(await until(() => round.out().includes('read')), 'a round that has not ended');
  sql(`SET SESSION innodb_lock_wait_timeout = 1; ${due('+ INTERVAL 1 HOUR')} CALL core_${release}.mail_add('clock-test', 'nobody@council.example', 'x', 'x');`);
  same(clocks(), '4', 'holds up neither a clock nor a mail');
  sender.end();
  round.end();

  const north = "(SELECT id FROM team WHERE code = 'north')";
  const told = () => sqlOne(`SELECT COUNT(*) FROM outbox WHERE body LIKE CONCAT('There is work for ', (SELECT name FROM team WHERE id = ${north}), ', and nobody%') AND recipient LIKE 'admin@%'`);
  const tick = () => sql(`CALL jobs_${release}.clock_tick()`);
  const before = Number(told());
  tick();
  same(Number(told()), before, 'a team with a manager is no news');
  sql("UPDATE account SET standing = 'disabled' WHERE login = 'manager'");
  tick();
  tick();
  same(Number(told()), before + 1, 'that nobody manages a team with families is told once');
  sql(`UPDATE team SET unmanaged_told_at = unmanaged_told_at - INTERVAL 8 DAY WHERE id = ${north}`);
  tick();
  same(Number(told()), before + 2, 'and again after a week');
  sql("UPDATE account SET standing = 'active' WHERE login = 'manager'");
  tick();
  same(sqlOne(`SELECT unmanaged_told_at IS NULL FROM team WHERE id = ${north}`), '1', 'until somebody manages it');

  const manager = "(SELECT p.id FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = 'manager')";
  const lost = () => Number(sqlOne("SELECT COUNT(*) FROM outbox WHERE kind = 'restriction_notice' AND recipient LIKE 'admin@%'"));
  const restriction = (column) => sqlOne(`SELECT ${column} FROM restriction WHERE reason = 'clock-test'`);
  sql(`INSERT INTO family (service_id, name, restricted, restricted_manager_post_id) SELECT MIN(id), 'Clock-Test', 1, ${manager} FROM service;
    INSERT INTO restriction (family_id, reason, manager_post_id, named_by_post_id, starts_at) SELECT LAST_INSERT_ID(), 'clock-test', ${manager}, ${manager}, UTC_TIMESTAMP()`);
  const first = lost();
  tick();
  same(lost(), first, 'a restricted record with its manager is no news');
  sql("UPDATE account SET standing = 'disabled' WHERE login = 'manager'");
  tick();
  tick();
  same(lost(), first + 1, 'that the named manager is gone is told once');
  sql("UPDATE restriction SET unmanaged_told_at = unmanaged_told_at - INTERVAL 8 DAY WHERE reason = 'clock-test'");
  tick();
  same(lost(), first + 2, 'and again after a week');
  sql("UPDATE account SET standing = 'active' WHERE login = 'manager'");
  tick();
  same(restriction('unmanaged_told_at IS NULL'), '1', 'until they are back');
  sql(`INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at) SELECT ${manager}, family_id, 'clock-test', ${manager}, UTC_TIMESTAMP() FROM restriction WHERE reason = 'clock-test'`);
  tick();
  same(lost(), first + 3, 'nor does one in conflict with the family manage it');
}, () => sql("DELETE FROM conflict WHERE reason = 'clock-test'; DELETE FROM restriction WHERE reason = 'clock-test'; DELETE FROM outbox WHERE kind = 'restriction_notice'; DELETE FROM family WHERE name = 'Clock-Test'; UPDATE account SET standing = 'active' WHERE login = 'manager'; DELETE FROM outbox WHERE body LIKE 'There is work for %'; DELETE FROM clock WHERE kind = 'clock-test'; DELETE FROM outbox WHERE kind = 'clock-test'"));
