// cover_test.mjs: while a manager is away another team's manager covers for them, from a day to a day: sees and decides what
// they would, never a family with which they are in conflict, nor a restricted one. And what the office looked at, for the
// administrator: neither families nor words.
import { fits, journey, ok, reference, same, signIn, sql, url } from '../support/portal.mjs';
import { choose, date, errors, family, main, post, press, refusal, sayWhy, sure, text } from '../support/record.mjs';

const run = Date.now().toString(36).replaceAll(/\d/g, 'x');
const name = `Journey-Cover-${run}`;
const own = (login, page) => Number(sql(`SELECT COUNT(*) FROM look WHERE post_id = ${post(login)} AND page = '${page}' AND episode_id IS NULL`)[0][0]);
const mails = () => Number(sql("SELECT COUNT(*) FROM outbox WHERE kind = 'cover' AND recipient = 'manager2@council.example'")[0][0]);

async function set(f, manager, manager2) {
  const none = await refusal(manager2, `${url}/casework/family/${reference()}`);
  same(await refusal(manager2, f.at('casework')), none, 'without cover the other manager finds no record');
  await manager.goto(`${url}/casework/cover`);
  ok(await fits(manager), 'the page fits a narrow screen');
  ok(await manager.isChecked(`[name=away][value="${post('manager')}"]`), 'a manager sets cover for themselves');
  await press(manager, 'Set cover');
  ok((await errors(manager)).includes('who covers') && (await errors(manager)).includes('last day'), 'what is missing is named');
  await choose(manager, 'who', post('manager2'));
  await date(manager, 'ends', 400);
  await press(manager, 'Set cover');
  ok((await errors(manager)).includes('six months'), 'cover does not last for ever');
  await date(manager, 'starts', 3);
  await date(manager, 'ends', 1);
  await press(manager, 'Set cover');
  ok((await errors(manager)).includes('before the first'), 'nor ends before it begins');
  await date(manager, 'starts', 0);
  const before = mails();
  await press(manager, 'Set cover');
  ok((await text(manager)).includes('Mika South') && (await text(manager)).includes('Now'), 'set, it is in the list');
  same(mails(), before + 1, 'who covers gets a mail');
  ok(own('manager', 'cover_add') > 0, 'and it is in the audit');
  await choose(manager, 'who', post('manager2'));
  await date(manager, 'ends', 2);
  await press(manager, 'Set cover');
  ok((await errors(manager)).includes('already'), 'the same cover is not set twice');
}

async function covers(f, restricted, conflicted, manager2) {
  await manager2.goto(`${url}/casework`);
  ok((await text(manager2)).includes('You cover for Morgan Manager'), 'who covers is told at the start');
  await manager2.goto(`${url}/casework/allocation`);
  const board = await text(manager2);
  ok(board.includes(f.name) && board.includes('Wren Worker') && board.includes('Families First North'), 'families and key workers of the team are on the board');
  for (const one of [restricted, conflicted]) {
    ok(!board.includes(one.name), `${one.name} is not`);
    same(await refusal(manager2, one.at('casework')), await refusal(manager2, `${url}/casework/family/${reference()}`), `nor is its record there`);
  }
  ok(await fits(manager2), 'the board fits a narrow screen');
  await manager2.goto(f.at('casework'));
  ok((await main(manager2).locator('h1').innerText()).includes('Before you open'), 'who covers says why they read');
  await sayWhy(manager2, 'cover');
  ok((await text(manager2)).includes('5 Secret Lane'), 'then reads as the manager would');
  await manager2.goto(f.at('casework', '/restriction'));
  await manager2.fill('[name=reason]', 'Not mine to restrict');
  await press(manager2, 'Restrict this record');
  ok((await errors(manager2)).includes('You cover for this family’s manager'), 'but does not take a family from the one they cover for');
  await manager2.goto(f.at('casework', '/allocation'));
  await choose(manager2, 'worker', post('worker'));
  if (await manager2.locator('[name=reason]').count() > 0) await manager2.fill('[name=reason]', 'Cover');
  await main(manager2).locator('form').getByRole('button').last().click();
  await manager2.waitForLoadState();
  same(sql(`SELECT COUNT(*) FROM involvement WHERE episode_id = ${f.episode} AND post_id = ${post('worker')} AND ended_at IS NULL`)[0][0], '1', 'and decides as they would');
  await manager2.goto(`${url}/casework/cover`);
  ok(!(await text(manager2)).includes('End now'), 'who covers does not end it');
}

async function ends(f, manager, manager2) {
  sql(`UPDATE cover SET starts = starts - INTERVAL 30 DAY, ends = starts + INTERVAL 29 DAY WHERE post_id = ${post('manager2')} AND ended_at IS NULL`);
  const none = await refusal(manager2, `${url}/casework/family/${reference()}`);
  same(await refusal(manager2, f.at('casework')), none, 'after its last day nothing is there, though a reason was given today');
  await manager2.goto(`${url}/casework/allocation`);
  ok(!(await text(manager2)).includes(f.name), 'nor on the board');
  sql(`UPDATE cover SET ends = ends + INTERVAL 9 DAY WHERE post_id = ${post('manager2')} AND ended_at IS NULL`);
  same((await manager2.goto(f.at('casework'))).status(), 200, 'while it lasts it is');
  await manager.goto(`${url}/casework/cover`);
  await main(manager).getByText('End now').first().click();
  await main(manager).getByRole('button', { name: /^Yes, end it/ }).first().click();
  await manager.waitForLoadState();
  same(await refusal(manager2, f.at('casework')), none, 'ended, it is over at once');
  ok((await text(manager)).includes('ended by Morgan Manager'), 'and the list says by whom');
}

async function office(f, admin, manager) {
  await manager.goto(`${url}/casework/families`);
  await manager.fill('main [name=name]', name);
  await main(manager).getByRole('button', { name: 'Search' }).first().click();
  await manager.waitForLoadState();
  same((await manager.goto(`${url}/manage/looks`)).status(), 404, 'a manager has no page of what the office looked at');
  await admin.goto(`${url}/manage/accounts`);
  await admin.goto(`${url}/manage/cover`);
  ok((await text(admin)).includes('Mika South'), 'an administrator sees everybody’s cover');
  await admin.goto(`${url}/manage/looks`);
  const all = await text(admin);
  ok(all.includes('Accounts') && all.includes('Ade Admin') && all.includes('Cover') && all.includes('A search for a family'), 'what was looked at, and by whom');
  ok(!all.includes(name) && !all.includes(f.reference) && !/[0-9A-Z]{4}-[0-9A-Z]{4}/.test(all), 'without a name, a reference or a word that was searched for');
  ok(all.split('\n').every((line) => !line.includes('Refused') || line.includes('omplaint')), 'a record that was not there leaves no trace here: one that was would leave none either');
  ok(await fits(admin), 'it fits a narrow screen');
  await admin.selectOption('[name=who]', post('manager'));
  await main(admin).locator('form[method=get] button').first().click();
  await admin.waitForLoadState();
  const his = await main(admin).locator('table').innerText();
  ok(his.includes('Morgan Manager') && !his.includes('Ade Admin'), 'by one person');
  const today = await admin.locator('[name=day] option').nth(1).getAttribute('value');
  await admin.goto(`${url}/manage/looks?day=${today}`);
  ok((await main(admin).locator('table').innerText()).includes('Ade Admin'), 'on one day');
  await admin.goto(`${url}/manage/looks?day=2021-02-31&who=x&page=99999`);
  ok((await text(admin)).includes('Nobody looked'), 'an odd address finds nothing');
}

/** Their manager has left: an administrator has another cover for the team. */
async function unmanaged(f, admin, manager, manager2) {
  await manager.goto(`${url}/casework/cover`);
  same(await main(manager).locator('[name=away]').count(), 1, 'a manager sets nobody else\'s cover');
  sql(`DELETE FROM post_role WHERE post_id = ${post('manager')} AND role = 'manager'`);
  try {
    await admin.goto(`${url}/manage/cover`);
    await choose(admin, 'away', 'team-north');
    await choose(admin, 'who', post('manager2'));
    await date(admin, 'ends', 2);
    await press(admin, 'Set cover');
    ok((await text(admin)).includes('It has no manager'), 'an administrator sets cover for a team that has no manager');
    await manager2.goto(`${url}/casework`);
    ok((await text(manager2)).includes('You cover for Families First North'), 'who covers is told');
    same((await manager2.goto(f.at('casework', '/allocation'))).status(), 200, 'and decides for the team');
    await admin.goto(`${url}/manage/cover`);
    await sure(admin, 'End now: the cover of Mika South for Families First North');
    same(await refusal(manager2, f.at('casework')), await refusal(manager2, `${url}/casework/family/${reference()}`), 'until it ends');
  } finally {
    sql(`INSERT INTO post_role (post_id, role) VALUES (${post('manager')}, 'manager')`);
  }
}

journey(async () => {
  const f = family(name);
  const restricted = family(`Journey-Hidden-${run}`);
  const conflicted = family(`Journey-Close-${run}`);
  sql(`UPDATE family x JOIN episode e ON e.family_id = x.id SET x.restricted = 1, x.restricted_manager_post_id = ${post('manager')} WHERE e.id = ${restricted.episode};
    INSERT INTO conflict (post_id, family_id, reason, recorded_by_post_id, recorded_at) SELECT ${post('manager2')}, e.family_id, 'cover', ${post('manager')}, UTC_TIMESTAMP() FROM episode e WHERE e.id = ${conflicted.episode}`);
  const [manager, manager2, admin] = await Promise.all(['manager', 'manager2', 'admin'].map((login) => signIn(login)));
  await set(f, manager, manager2);
  await covers(f, restricted, conflicted, manager2);
  await ends(f, manager, manager2);
  await unmanaged(f, admin, manager, manager2);
  await office(f, admin, manager);
  sql(`UPDATE family x JOIN episode e ON e.family_id = x.id SET x.restricted = 0, x.restricted_manager_post_id = NULL WHERE e.id = ${restricted.episode}; DELETE FROM conflict WHERE reason = 'cover'`);
});
