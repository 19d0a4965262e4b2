// record.mjs: what journeys through a family's record share: a family of its own, addresses, dates, forms.
import { reference, sql, url } from './portal.mjs';

export { sure, words as text } from './browser.mjs';

/** A new family in the team North with two parents, two children and an address. State accepted, or open with
 * worker as key worker and, with team: police and charity as members. */
export function family(name, { state = 'accepted', team = false } = {}) {
  const own = reference();
  sql(`
SET @now = UTC_TIMESTAMP() + INTERVAL (SELECT seconds FROM clock_offset) SECOND, @service = (SELECT MIN(id) FROM service);
SET @worker = (SELECT p.id FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = 'worker' AND p.ends IS NULL);
INSERT INTO family (service_id, name) VALUES (@service, '${name}'); SET @family = LAST_INSERT_ID();
INSERT INTO person (service_id, born, first_language) VALUES (@service, '1990-04-01', 'Somali'), (@service, '1988-01-09', 'English'), (@service, '2015-05-05', 'English'), (@service, '2019-06-06', 'English');
SET @person = LAST_INSERT_ID();
INSERT INTO person_name (person_id, first_name, last_name, sound_first, sound_last) VALUES
  (@person, 'Petra', '${name}', 'P360', 'J650'), (@person + 1, 'Paul', '${name}', 'P400', 'J650'), (@person + 2, 'Cleo', '${name}', 'C400', 'J650'), (@person + 3, 'Sam', '${name}', 'S500', 'J650');
INSERT INTO family_member (family_id, person_id, role, starts) VALUES (@family, @person, 'parent_or_carer', '2020-01-01'), (@family, @person + 1, 'parent_or_carer', '2020-01-01'),
  (@family, @person + 2, 'child', '2020-01-01'), (@family, @person + 3, 'child', '2020-01-01');
INSERT INTO episode (service_id, family_id, reference, team_id, level_of_need, level_of_support, state, starts, opened_at)
VALUES (@service, @family, '${own}', (SELECT t.id FROM team t WHERE t.code = 'north' AND t.service_id = @service), '2', '2', '${state}', DATE(@now) - INTERVAL 20 DAY, IF('${state}' = 'open', @now - INTERVAL 20 DAY, NULL));
SET @episode = LAST_INSERT_ID();
INSERT INTO address_stay (episode_id, person_id, kind, address, postcode, confidential, recorded_at) VALUES (@episode, @person, 'home', '5 Secret Lane', 'ZZ1 8ZZ', 1, @now);
INSERT INTO involvement (episode_id, post_id, role, starts, ends, added_by_post_id, added_at)
SELECT @episode, p.id, x.role, DATE(@now) - INTERVAL 19 DAY, x.ends, @worker, @now - INTERVAL 19 DAY
FROM (SELECT 'worker' AS login, 'key_worker' AS role, NULL AS ends UNION ALL SELECT 'police', 'taf_member', DATE(@now) + INTERVAL 60 DAY UNION ALL SELECT 'charity', 'taf_member', DATE(@now) + INTERVAL 60 DAY) x
JOIN account a ON a.login = x.login JOIN post p ON p.account_id = a.id AND p.ends IS NULL
WHERE '${state}' = 'open' AND (${team ? 1 : 0} = 1 OR x.login = 'worker');
INSERT INTO involvement_scope (involvement_id, scope) SELECT i.id, s.scope FROM involvement i JOIN role_scope s ON s.role = i.role WHERE i.episode_id = @episode;`);
  const episode = sql(`SELECT id FROM episode WHERE reference = '${own}'`)[0][0];
  const [[first]] = sql(`SELECT MIN(m.person_id) FROM family_member m JOIN episode e ON e.family_id = m.family_id WHERE e.id = ${episode}`);
  return { reference: own, episode, name, petra: +first, paul: +first + 1, cleo: +first + 2, sam: +first + 3,
    at: (program, part = '') => `${url}/${program}/family/${own}${part}` };
}

export const post = (login) => sql(`SELECT p.id FROM post p JOIN account a ON a.id = p.account_id WHERE a.login = '${login}' AND p.ends IS NULL`)[0][0];
export const main = (page) => page.locator('main');
export const errors = (page) => page.locator('.govuk-error-summary').innerText();

export async function press(page, name) {
  await main(page).getByRole('button', { name, exact: true }).last().click();
  await page.waitForLoadState();
}

/** A date of the form, so many days from now; with a time where one is given. */
export async function date(page, name, days, time) {
  const day = new Date(Date.now() + days * 86400000);
  await page.fill(`[name="${name}.day"]`, String(day.getUTCDate()));
  await page.fill(`[name="${name}.month"]`, String(day.getUTCMonth() + 1));
  await page.fill(`[name="${name}.year"]`, String(day.getUTCFullYear()));
  if (time) await page.fill(`[name="${name}.time"]`, time);
}

/** The day and the time in London of an instant, for a date and time of the form. */
export async function instant(page, name, at) {
  const parts = Object.fromEntries(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', day: 'numeric', month: 'numeric', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
    .formatToParts(at).map((part) => [part.type, part.value]));
  for (const part of ['day', 'month', 'year']) await page.fill(`[name="${name}.${part}"]`, parts[part]);
  await page.fill(`[name="${name}.time"]`, `${parts.hour}:${parts.minute}`);
}

/** A manager says why they read a record, on the page that asks for it first. */
export async function sayWhy(page, purpose = 'supervision') {
  await page.check(`[name="purpose"][value="${purpose}"]`);
  await press(page, 'Open the record');
}

/** Chooses what may be folded away. */
export async function choose(page, name, value) {
  const one = page.locator(`[name="${name}"][value="${value}"]`);
  await one.evaluate((element) => { const fold = element.closest('details'); if (fold) fold.open = true; });
  await one.check();
}

/** What somebody without business gets: status and words, without what differs in every answer. */
export async function refusal(page, address) {
  const answer = await page.goto(address);
  const words = (await page.locator('body').innerText()).replaceAll(/[0-9a-f]{16}/g, '');
  return `${answer.status()} ${await page.title()} ${words}`;
}
