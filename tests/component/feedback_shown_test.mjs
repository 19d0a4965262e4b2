// Of families' answers the database gives out only what makes nobody's answer known, also not by taking one number from
// another: whatever page asks.
import { finish, ok, same, sql } from '../support/browser.mjs';

const core = `core_${process.env.ONEDOOR_RELEASE}`;
const teams = sql('SELECT id FROM data.team WHERE locality = 1 ORDER BY id').split('\n').map(Number);
const quarters = (n) => `${1900 + Math.floor(n / 4)}-${String((n % 4) * 3 + 1).padStart(2, '0')}-01`;
// [quarter, team, answers, how many said yes] each
const answer = (rows) => sql(`INSERT INTO data.feedback_answer (id, service_id, team_id, version, quarter, form_hash, answers, facts)
  SELECT RANDOM_BYTES(16), t.service_id, t.id, 'young_person', r.quarter, REPEAT('0', 64), '{}',
    JSON_OBJECT('feedback.rating', 'good', 'feedback.listened', IF(s.seq <= r.said, 'yes', 'no'), 'feedback.helped', CONCAT('W', r.quarter))
  FROM (${rows.map(([quarter, team, of, said]) => `SELECT DATE '${quarters(quarter)}' AS quarter, ${teams[team]} AS team, ${of} AS of, ${said} AS said`).join(' UNION ALL ')}) r
  JOIN data.team t ON t.id = r.team JOIN data.seq_1_to_40 s ON s.seq <= r.of`);
const clear = () => sql("DELETE FROM data.feedback_answer WHERE version = 'young_person' AND quarter < '2000-01-01'");
const periods = () => sql(`SELECT QUARTER(quarter) - 1 + 4 * (YEAR(quarter) - 1900), period FROM ${core}.feedback_period WHERE version = 'young_person' AND quarter < '2000-01-01' ORDER BY quarter`)
  .split('\n').filter(Boolean).map((line) => line.split('\t').map(Number));
const shown = () => sql(`SET NAMES utf8mb4 COLLATE utf8mb4_uca1400_nopad_ai_ci; SELECT period, COALESCE(team_id, 0), COALESCE(answers, -1), shown, COALESCE(percent, -1) FROM ${core}.feedback_shown WHERE version = 'young_person' AND question = 'listened' ORDER BY period, 2`)
  .split('\n').filter(Boolean).map((line) => line.split('\t')).map(([period, team, answers, how, percent]) => ({ period: +period, team: +team, answers: +answers, how, percent: +percent }));
const of = (rows, team) => rows.find((row) => row.team === (team < 0 ? 0 : teams[team]));
const table = (...said) => { // one period: [answers, said] for each team
  clear();
  answer(said.map(([n, yes], team) => [0, team, n, yes]).filter(([, , n]) => n > 0));
  return shown();
};

try {
  clear();
  answer([3, 4, 5, 12, 0, 9, 0, 1, 2].map((n, quarter) => [quarter, 0, n, n]).filter(([, , n]) => n > 0));
  same(JSON.stringify(periods()), JSON.stringify([[0, 1], [1, 1], [2, 1], [3, 2], [5, 3], [7, 3]]), 'a period ends with the quarter in which it has ten; the last two wait');
  const before = JSON.stringify(periods());
  answer([[9, 0, 8, 8]]);
  same(JSON.stringify(periods().slice(0, 6)), before, 'a later quarter changes no earlier period');
  same(JSON.stringify(periods().slice(6)), JSON.stringify([[8, 4], [9, 4]]), 'and ends the one that waited');

  let rows = table([30, 15], [3, 2], [12, 6]);
  ok(of(rows, 0).answers === 30 && of(rows, 1).answers === -1 && of(rows, 2).answers === -1, 'a small team takes another with it: else all less the others would be the three', JSON.stringify(rows));
  rows = table([4, 2], [5, 2], [20, 10]);
  ok(of(rows, 2).how === 'held', 'nine together are still too few');
  rows = table([9, 5], [9, 5], [20, 10]);
  ok(of(rows, 2).how === 'exact' && of(rows, 2).percent === 50, 'eighteen hide each other');
  for (const [yes, how, percent] of [[36, 'nearly_all', 90], [40, 'nearly_all', 90], [1, 'nearly_none', 10], [0, 'nearly_none', 10], [35, 'exact', 88]]) {
    rows = table([40, yes]);
    ok(of(rows, -1).how === how && of(rows, -1).percent === percent, `${yes} of 40: few on either side are a band, four and nobody alike`, JSON.stringify(rows));
  }
  rows = table([20, 18], [20, 13]);
  ok(of(rows, 0).how === 'nearly_all' && of(rows, 1).how === 'held' && of(rows, -1).how === 'exact', '9 less 7 would be the two', JSON.stringify(rows));
  rows = table([9, 5]);
  same(rows.length, 0, 'fewer than ten are no period');

  // Many tables at once, each a period of its own: whoever takes what is exact from what is exact finds no group smaller than five.
  clear();
  let seed = 7;
  const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
  const tables = Array.from({ length: 250 }, () => teams.map(() => {
    const n = [0, 3, 9, 10, 12, 16, 21, 30][random(8)];
    return [n, [random(n + 1), n, Math.max(n - 3, 0), Math.min(6, n)][random(4)]];
  })).filter((one) => one.reduce((sum, [n]) => sum + n, 0) >= 10);
  answer(tables.flatMap((one, quarter) => one.map(([n, yes], team) => [quarter, team, n, yes]).filter(([, , n]) => n > 0)));
  const all = shown();
  let wrong = 0;
  let exact = 0;
  tables.forEach((one, quarter) => {
    const mine = all.filter((row) => row.period === quarter + 1);
    let [hidden, said, rest] = [0, 0, 0];
    one.forEach(([n, yes], team) => {
      const row = of(mine, team);
      if (n === 0) return;
      if (row.how === 'exact') wrong += yes < 5 || n - yes < 5 || n < 10;
      else [hidden, said, rest] = [hidden + 1, said + yes, rest + n - yes];
      wrong += n < 10 && (row.answers !== -1 || row.percent !== -1);
      exact += row.how === 'exact';
    });
    if (of(mine, -1).how === 'exact' && mine.some((row) => row.team && row.how === 'exact')) wrong += hidden === 1 || (said > 0 && said < 5) || (rest > 0 && rest < 5);
  });
  ok(exact > 30, 'much is shown', String(exact));
  same(wrong, 0, `${tables.length} tables give nobody away`);
} catch (error) {
  ok(false, `it goes through: ${error.stack ?? error}`);
}
clear();
finish();
