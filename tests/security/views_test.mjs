// views_test.mjs: who may what is a handful of views, read by lists whole and by single checks inside procedures that a worker's
// connection runs again and again. MariaDB plans the two differently, and is known to answer some again wrongly: so each pair of
// somebody and something is asked in a procedure, in one connection, and held against the list. The families are made for it, with
// all that bends access: conflict, restriction, cover, glass, an involvement that ended, a danger that one officer decided alone.
import { execFileSync } from 'node:child_process';

const release = process.env.ONEDOOR_RELEASE;
const views = { access_now: 'episode_id', manager_now: 'episode_id', enquiry_access: 'enquiry_id', complaint_access: 'complaint_id', danger_access: 'danger_id',
  glass_reviewer: 'glass_id', person_hidden: 'person_id', restriction_waits: 'restriction_id', entry_access: 'entry_id', match_shown: 'person_id' };
const tables = { episode_id: 'episode', enquiry_id: 'enquiry', complaint_id: 'complaint', danger_id: 'danger', glass_id: 'glass', person_id: 'person', restriction_id: 'restriction', entry_id: 'entry' };

const procedures = Object.entries(views).map(([view, column]) => `
CREATE PROCEDURE views_test.${view}(IN p_post BIGINT, IN p_subject BIGINT, OUT o_may TINYINT) BEGIN
  DECLARE v_last BIGINT DEFAULT p_subject;
  SET o_may = EXISTS (SELECT 1 FROM core_${release}.${view} v WHERE v.post_id = p_post AND v.${column} = COALESCE(p_subject, v_last));
END;;
CREATE PROCEDURE views_test.${view}_pairs() BEGIN
  DECLARE v_may TINYINT;
  DECLARE v_pairs, v_yes, v_wrong INT DEFAULT 0;
  CREATE OR REPLACE TEMPORARY TABLE views_test.list AS SELECT DISTINCT v.post_id, v.${column} AS subject FROM core_${release}.${view} v;
  FOR r IN (SELECT p.id AS post, s.id AS subject, EXISTS (SELECT 1 FROM views_test.list l WHERE l.post_id = p.id AND l.subject = s.id) AS may
            FROM data.post p JOIN (SELECT x.id FROM data.${tables[column]} x ORDER BY x.id DESC LIMIT 40) s) DO
    CALL views_test.${view}(r.post, r.subject, v_may);
    SET v_pairs = v_pairs + 1, v_yes = v_yes + r.may, v_wrong = v_wrong + (r.may <> v_may);
  END FOR;
  SELECT '${view}', v_pairs, v_yes, v_wrong;
END;;`).join('\n');

const post = (login) => `(SELECT MIN(p.id) FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = '${login}')`;
// Each family of the demonstration's team once as it is, and once more with each thing that bends access.
const bends = {
  conflict: `INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at) VALUES (${post('manager')}, @f, 'views', ${post('admin')}, @now)`,
  successor: `INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at, successor_post_id) VALUES (${post('manager')}, @f, 'views', ${post('admin')}, @now, ${post('manager2')})`,
  restricted: `UPDATE family SET restricted = 1, restricted_manager_post_id = ${post('manager')} WHERE id = @f`,
  elsewhere: `UPDATE family SET restricted = 1, restricted_manager_post_id = ${post('manager2')} WHERE id = @f`,
  lost: `UPDATE family SET restricted = 1, restricted_manager_post_id = ${post('worker')} WHERE id = @f`,
  both: `UPDATE family SET restricted = 1, restricted_manager_post_id = ${post('manager')} WHERE id = @f;
    INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at) VALUES (${post('manager')}, @f, 'views', ${post('admin')}, @now)`,
  plain: 'DO 0',
};
const family = (bend) => `
  INSERT INTO enquiry (service_id, reference, kind, channel, referrer_post_id, received_at, agreement, form_hash, answers, facts, state, proposed_team_id)
  VALUES (@s, CONCAT('V', LPAD(@n := @n + 1, 3, '0'), '-VIEW'), 'referral', 'online', ${post('school')}, @now, 'agreed', REPEAT('0', 64), '{}', '{}', 'received', @t);
  SET @q = LAST_INSERT_ID();
  INSERT INTO family (service_id, name) VALUES (@s, 'Views'); SET @f = LAST_INSERT_ID();
  INSERT INTO person (service_id, born) VALUES (@s, '2015-01-01'); SET @c = LAST_INSERT_ID();
  INSERT INTO person_name (person_id, first_name, last_name, sound_first, sound_last) VALUES (@c, 'A', 'Views', 'A', 'V');
  INSERT INTO family_member (family_id, person_id, role, starts) VALUES (@f, @c, 'child', @today);
  INSERT INTO match_notice (enquiry_id, family_id, post_id, told_at) VALUES (@q, @f, ${post('manager2')}, @now);
  INSERT INTO episode (service_id, family_id, reference, team_id, state, starts) VALUES (@s, @f, CONCAT('W', LPAD(@n, 3, '0'), '-VIEW'), @t, 'open', @today); SET @e = LAST_INSERT_ID();
  INSERT INTO episode (service_id, family_id, reference, team_id, state, starts, ends, closed_at, opened_at, enquiry_id)
  VALUES (@s, @f, CONCAT('X', LPAD(@n, 3, '0'), '-VIEW'), @t2, 'closed', @today - INTERVAL 90 DAY, @today - INTERVAL 9 DAY, @now, @now, @q);
  INSERT INTO involvement (episode_id, post_id, role, starts, ends, added_by_post_id, added_at) VALUES (@e, ${post('worker')}, 'key_worker', @today, NULL, 1, @now);
  INSERT INTO involvement_scope SELECT LAST_INSERT_ID(), scope FROM role_scope WHERE role = 'key_worker';
  INSERT INTO involvement (episode_id, post_id, role, starts, ends, added_by_post_id, added_at) VALUES (@e, ${post('housing')}, 'taf_member', @today - INTERVAL 3 DAY, @today - INTERVAL 1 DAY, 1, @now);
  INSERT INTO involvement_scope SELECT LAST_INSERT_ID(), scope FROM role_scope WHERE role = 'taf_member';
  INSERT INTO reading_purpose (episode_id, post_id, purpose, given_at, ends) VALUES (@e, ${post('manager')}, 'supervision', @now, @today);
  INSERT INTO entry (episode_id, kind, occurred_at, recorded_at, post_id, said, nature, audience) VALUES (@e, 'note', @now, @now, ${post('worker')}, 'views', 'fact', 'lead');
  INSERT INTO enquiry_person (enquiry_id, place, role, first_name, last_name, sound_first, sound_last) VALUES (@q, 0, 'child', 'A', 'Views', 'A', 'V');
  INSERT INTO complaint (service_id, reference, kind, received_at, form_hash, answers, facts) VALUES (@s, CONCAT('U', LPAD(@n, 3, '0'), '-VIEW'), 'complaint', @now, REPEAT('0', 64), '{}', '{}');
  INSERT INTO glass (episode_id, post_id, state, reason, opened_at, until_at) VALUES (@e, ${post('contact')}, 'opened', 'views', @now, @now + INTERVAL 1 HOUR);
  INSERT INTO glass_scope SELECT LAST_INSERT_ID(), scope FROM role_scope WHERE role = 'taf_member';
  INSERT INTO danger (service_id, reference, source, told_at, about_staff, episode_id) VALUES (@s, CONCAT('Y', LPAD(@n, 3, '0'), '-VIEW'), 'feedback', @now, 0, @e);
  INSERT INTO danger (service_id, reference, source, told_at, about_staff, episode_id, decided_at, done_by_post_id) VALUES (@s, CONCAT('Z', LPAD(@n, 3, '0'), '-VIEW'), 'feedback', @now, 0, @e, @now, ${post('contact')});
  INSERT INTO restriction (family_id, reason, manager_post_id, named_by_post_id, starts_at) VALUES (@f, 'views', ${post('manager')}, ${post('manager')}, @now);
  ${bend};`;

const out = execFileSync('mariadb', ['--no-defaults', `--socket=${process.env.ONEDOOR_DB_SOCKET}`, '--batch', '--skip-column-names', 'data'], { encoding: 'utf8', input: `
DROP SCHEMA IF EXISTS views_test; CREATE SCHEMA views_test;
DELIMITER ;;
${procedures}
DELIMITER ;
START TRANSACTION;
SET @now = core_${release}.now(), @today = core_${release}.today(), @s = (SELECT MIN(id) FROM service), @n = 0,
  @t = (SELECT id FROM team WHERE code = 'north'), @t2 = (SELECT id FROM team WHERE code = 'south');
${Object.values(bends).map(family).join('')}
INSERT INTO cover (service_id, away_post_id, team_id, post_id, starts, ends, set_by_post_id, set_at) VALUES (@s, ${post('manager')}, @t, ${post('manager2')}, @today, @today, ${post('admin')}, @now);
${Object.keys(views).map((view) => `CALL views_test.${view}_pairs();`).join('\n')}
ROLLBACK;
DROP SCHEMA views_test;` });

let failed = 0;
const rows = out.trim().split('\n').map((line) => line.split('\t'));
for (const [view, pairs, yes, wrong] of rows) {
  const good = Number(pairs) >= 91 && Number(yes) > 0 && Number(yes) < Number(pairs) && wrong === '0';
  if (!good) failed++;
  console.log(`${good ? 'ok' : 'not ok'} - ${view}: ${pairs} pairs, ${yes} of them may, ${wrong} answered otherwise by a procedure`);
}
if (rows.length !== Object.keys(views).length) failed++;
console.log(`${rows.length - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
