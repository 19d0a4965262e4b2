// What has expired goes, a part of it each round; what has not stays.
import { same, sql, sqlOne, test } from '../support/person.mjs';

const clear = () => sql(`CALL jobs_${process.env.ONEDOOR_RELEASE}.clock_clear()`);
const attempts = (address) => Number(sqlOne(`SELECT COUNT(*) FROM data.sign_in_attempt WHERE address_hash = UNHEX(SHA2('${address}', 256))`));

await test(async () => {
  sql(`INSERT INTO data.sign_in_attempt (login_hash, address_hash, tried_at, known)
       SELECT UNHEX(SHA2(seq, 256)), UNHEX(SHA2('long ago', 256)), UTC_TIMESTAMP() - INTERVAL 31 DAY, 0 FROM seq_1_to_2100;
       INSERT INTO data.sign_in_attempt (login_hash, address_hash, tried_at, known) VALUES (UNHEX(SHA2('a', 256)), UNHEX(SHA2('lately', 256)), UTC_TIMESTAMP() - INTERVAL 29 DAY, 0);
       INSERT INTO data.session (hash, post_id, started_at, seen_at, ends_at)
       SELECT UNHEX(SHA2(n, 256)), (SELECT MIN(id) FROM data.post), UTC_TIMESTAMP() - INTERVAL 13 HOUR, UTC_TIMESTAMP(), UTC_TIMESTAMP() + INTERVAL n HOUR FROM (SELECT -1 AS n UNION SELECT 1) t;
       INSERT INTO data.record_draft (episode_id, post_id, form, version, answers, saved_at)
       SELECT MIN(e.id), 0, 'assessment', n, '{}', UTC_TIMESTAMP() - INTERVAL n DAY FROM data.episode e, (SELECT 27 AS n UNION SELECT 29) t GROUP BY n`);
  const sessions = () => sqlOne("SELECT GROUP_CONCAT(n) FROM (SELECT -1 AS n UNION SELECT 1) t JOIN data.session s ON s.hash = UNHEX(SHA2(n, 256))");
  clear();
  same(attempts('long ago'), 100, 'one round takes two thousand of what is too old');
  clear();
  same(attempts('long ago'), 0, 'the next takes the rest');
  same(attempts('lately'), 1, 'what is not too old stays');
  same(sessions(), '1', 'a session that is over goes, one that is not stays');
  same(sqlOne('SELECT GROUP_CONCAT(version) FROM data.record_draft WHERE post_id = 0'), '27', 'a draft of a record that is 28 days old goes, a younger one stays');
}, () => sql("DELETE FROM data.record_draft WHERE post_id = 0; DELETE FROM data.sign_in_attempt WHERE address_hash = UNHEX(SHA2('lately', 256)); DELETE FROM data.session WHERE hash IN (UNHEX(SHA2(-1, 256)), UNHEX(SHA2(1, 256)))"));
