// Lists that people scan: my referrals, and the families that wait for a key worker: counted, in an order, filtered, in
// pages, with something to do where they are empty; filters folded away on a narrow screen; clocks as pictures; and what
// is printed says whose copy it is and shows no furniture.
import { journey, ok, same, signIn, sql, url } from '../support/portal.mjs';
import { family, main, post, text } from '../support/record.mjs';
import { fill, form, Person, pressed } from '../support/person.mjs';

const many = 22;

async function referrals() {
  const sent = [];
  const police = await new Person().signIn('police');
  const page = await police.get('/partner/advice');
  for (let n = 0; n < many; n += 1) {
    const fresh = form(n === 0 ? page : await police.get('/partner/advice'));
    const answer = await police.post('/partner/advice', fill(pressed(fresh), { about: `Question ${n}`, urgency: 'soon' }));
    sent.push(/referrals\/([0-9A-Z-]{9})/.exec(answer.location)[1]);
  }
  const listed = `'${sent.join("','")}'`;
  const browser = await signIn('police');
  await browser.goto(`${url}/partner/referrals`);
  const total = Number(/All \((\d+)\)/.exec(await text(browser))[1]);
  ok(total >= many, 'all are counted');
  ok((await text(browser)).includes(`1 to 20 of ${total} referrals`), 'and which of them are shown');
  same(await browser.locator('tbody tr').count(), 20, 'twenty a page');
  ok(Number(sql(`SELECT COUNT(*) FROM look WHERE page = 'referral_list' AND post_id = ${post('police')} AND looked_at > UTC_TIMESTAMP() - INTERVAL 1 MINUTE`)[0][0]) >= 20, 'each is in the audit');
  await Promise.all([browser.waitForNavigation(), browser.getByRole('link', { name: /^Next/ }).click()]);
  ok((await text(browser)).includes(`21 to ${Math.min(40, total)} of ${total} referrals`), 'the next page goes on');
  await Promise.all([browser.waitForNavigation(), browser.getByRole('link', { name: 'Sent', exact: true }).click()]);
  const days = await browser.locator('tbody tr td:nth-child(3)').allInnerTexts();
  same(days.length, 20, 'a heading orders the list from its first page');
  same(await browser.locator('th[aria-sort=ascending]').innerText(), 'Sent', 'and says that it does');
  sql(`UPDATE enquiry SET state = 'decided' WHERE reference IN (${listed}); UPDATE clock k JOIN enquiry e ON e.id = k.enquiry_id SET k.met_at = UTC_TIMESTAMP() WHERE e.reference IN (${listed})`);
  await browser.goto(`${url}/partner/referrals?state=answered&sort=-name`);
  ok((await text(browser)).includes(`Answered (${total - Number(sql(`SELECT COUNT(*) FROM enquiry WHERE referrer_post_id = ${post('police')} AND state <> 'decided'`)[0][0])})`), 'what is answered is counted apart');
  await browser.goto(`${url}/partner/referrals?state=question`);
  if (await browser.locator('tbody tr').count() === 0) ok((await text(browser)).includes('None of your referrals is like that'), 'an empty list says so');
  await browser.goto(`${url}/partner/referrals?state=%27&sort=nothing&page=999`);
  ok(total > 0 && (await main(browser).count()) === 1, 'what is no state, order or page does no harm');
  await browser.context().close();
}

async function allocation(page) {
  const made = Array.from({ length: 26 }, (one, n) => family(`Waits ${String(n).padStart(2, '0')}`));
  const [code, label] = sql("SELECT code, label FROM code WHERE list = 'level_of_need' ORDER BY place DESC LIMIT 1")[0];
  sql(`UPDATE episode SET level_of_need = '${code}' WHERE id = ${made[3].episode}; UPDATE episode SET starts = '2001-01-01' WHERE id = ${made[7].episode}`);
  await page.goto(`${url}/casework/allocation`);
  ok(/1 to 25 of \d+ families wait/.test(await text(page)), 'families that wait are counted');
  ok((await page.locator('tbody tr').first().innerText()).includes('Waits 07'), 'the longest first');
  await page.goto(`${url}/casework/allocation?page=2`);
  ok(/26 to \d+ of/.test(await text(page)), 'and go on, on the next page');
  await page.goto(`${url}/casework/allocation`);
  await page.selectOption('#need', code);
  await Promise.all([page.waitForNavigation(), page.getByRole('button', { name: 'Show', exact: true }).click()]);
  const rows = await page.locator('table').first().locator('tbody tr').allInnerTexts();
  ok(rows.some((row) => row.includes('Waits 03')) && rows.every((row) => row.includes(label)), 'filtered by level of need');
  await page.goto(`${url}/casework/allocation?sort=name`);
  const names = await page.locator('table').first().locator('tbody tr td:first-child a').allInnerTexts();
  same(names.join(), [...names].sort((a, b) => a.localeCompare(b, 'en')).join(), 'by name');
  sql(`UPDATE episode SET state = 'closed', ends = DATE(UTC_TIMESTAMP()) WHERE id IN (${made.map((one) => one.episode).join()})`);
}

async function folded() {
  const plain = await signIn('contact', { javaScriptEnabled: false, viewport: { width: 320, height: 800 } });
  await plain.goto(`${url}/casework/inbox`);
  ok(await plain.locator('#kind').isVisible(), 'without script filters are there');
  await plain.context().close();
  const page = await signIn('contact', { viewport: { width: 320, height: 800 } });
  await page.goto(`${url}/casework/inbox`);
  ok(!await page.locator('#kind').isVisible(), 'on a narrow screen filters are folded away');
  await page.getByText('Filter and sort').click();
  ok(await page.locator('#kind').isVisible(), 'and open when they are wanted');
  await page.goto(`${url}/casework/inbox?kind=referral`);
  ok(await page.locator('#kind').isVisible(), 'and are open where one is chosen');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${url}/casework/inbox`);
  ok(await page.locator('#kind').isVisible() && !await page.getByText('Filter and sort').isVisible(), 'on a wide screen they are there always');
  sql("UPDATE clock SET started_at = started_at - INTERVAL 4 DAY WHERE kind = 'decision' AND met_at IS NULL ORDER BY due_at LIMIT 1");
  await page.goto(`${url}/casework/inbox?sort=due`);
  ok(await page.locator('tbody .onedoor-clock svg').count() > 0, 'clocks are pictures, beside their words');
  await page.context().close();
}

async function paper(page, f) {
  for (const part of ['', '/chronology?page=all', '/plan']) {
    await page.goto(f.at('casework', part));
    ok(!await page.locator('.onedoor-printed').isVisible(), `whose copy it is stands on no screen: ${part || 'front page'}`);
    await page.emulateMedia({ media: 'print' });
    ok(/^Confidential\..* Printed by .*, as it was on \d+ \w+ \d{4} at/.test(await page.locator('.onedoor-printed').innerText()), `on paper it says whose copy it is: ${part || 'front page'}`);
    same(await page.locator('.govuk-button:visible, .onedoor-ask:visible, .moj-sub-navigation:visible, .govuk-service-navigation:visible').count(), 0, 'and shows no furniture');
    await page.emulateMedia({ media: 'screen' });
  }
}

await journey(async () => {
  await referrals();
  const manager = await signIn('manager');
  await allocation(manager);
  await folded();
  const worker = await signIn('worker');
  await paper(worker, family('Paper', { state: 'open' }));
});
