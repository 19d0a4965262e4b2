// What ends something asks first (by mouse, keyboard, double click, without script); long work shows that it goes on and
// is not sent twice; unsaved words are not lost by another form of the page.
import { journey, ok, open, same, signIn, sql, url } from '../support/portal.mjs';
import { family } from '../support/record.mjs';

const warn = (f, said) => sql(`INSERT INTO warning (episode_id, said, reason, told, review_by, recorded_at, post_id)
  SELECT ${f.episode}, '${said}', 'Made up', 1, UTC_DATE() + INTERVAL 90 DAY, UTC_TIMESTAMP(), i.post_id FROM involvement i WHERE i.episode_id = ${f.episode} AND i.role = 'key_worker' LIMIT 1`);
const standing = (f) => Number(sql(`SELECT COUNT(*) FROM warning WHERE episode_id = ${f.episode} AND ended_at IS NULL`)[0][0]);
const asks = (page) => page.locator('main details.onedoor-ask').first();

async function asking(f) {
  const plain = await signIn('worker', { javaScriptEnabled: false });
  await plain.goto(f.at('casework', '/warning'));
  const hidden = asks(plain).getByRole('button', { name: /^Yes, end the warning/ });
  ok(!await hidden.isVisible(), 'the button that ends is not there at first');
  await asks(plain).locator('summary').click();
  ok(await hidden.isVisible() && (await asks(plain).innerText()).includes('no longer warned'), 'without script: it opens and says what will happen');
  same(standing(f), 3, 'opening ends nothing');
  await hidden.click();
  await plain.waitForLoadState();
  same(standing(f), 2, 'the second button does it');
  await plain.context().close();

  const page = await signIn('worker');
  await page.goto(f.at('casework', '/warning'));
  await asks(page).locator('summary').dblclick();
  ok(await asks(page).evaluate((one) => one.open), 'who presses twice does not shut it again');
  same(standing(f), 2, 'and has ended nothing');
  await page.reload();
  await asks(page).locator('summary').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  same(await page.evaluate(() => document.activeElement.tagName), 'BUTTON', 'the button comes next by keyboard');
  await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
  same(standing(f), 1, 'and is pressed by keyboard');
  return page;
}

/** Holds back what is posted, and says how many times it was. */
async function slowly(page, path, seconds) {
  let posts = 0;
  await page.route(`**${path}`, async (route) => {
    if (route.request().method() === 'POST') {
      posts += 1;
      await new Promise((go) => { setTimeout(go, seconds * 1000); });
    }
    await route.continue();
  });
  return () => posts;
}

async function working(page, f) {
  await page.goto(f.at('casework', '/need'));
  await page.fill('[name=need]', 'Calm mornings');
  await page.fill('[name=outcome]', 'Everybody leaves in time');
  const posts = await slowly(page, '/need', 2);
  const arrived = page.waitForURL(/plan/);
  const seen = await page.evaluate(async () => { // all of it in the page that waits
    const form = document.querySelector('main form[data-module="onedoor-form"]');
    [...form.querySelectorAll('button[type=submit]')].at(-1).click();
    await new Promise((go) => { setTimeout(go, 1000); });
    form.requestSubmit();
    return [document.querySelector('.onedoor-busy')?.textContent, document.querySelector('[data-module="onedoor-busy"]').textContent];
  });
  same(seen.join(), 'Please wait…,Please wait…', 'a button says that the work goes on, aloud too');
  await arrived;
  same(posts(), 1, 'pressing again sends nothing twice');
  same(sql(`SELECT COUNT(*) FROM plan_need WHERE episode_id = ${f.episode}`)[0][0], '1', 'and it is stored once');
  await page.goBack();
  same(await page.locator('.onedoor-busy').count(), 0, 'going Back, the button waits for nothing');

  const reader = await open();
  await reader.goto(`${url}/guide`);
  await reader.route('**/guide/whole**', async (route) => { await new Promise((go) => { setTimeout(go, 1500); }); await route.abort(); });
  const said = await reader.evaluate(async () => {
    document.querySelector('a[data-file]').click();
    await new Promise((go) => { setTimeout(go, 800); });
    return document.querySelector('.onedoor-busy')?.textContent;
  });
  ok(said?.startsWith('Making the file'), 'a file says that it is being made');
  await reader.context().close();
}

async function unsaved(page, f) {
  const asked = [];
  page.on('dialog', (dialog) => { asked.push(dialog.type()); dialog.dismiss(); });
  await page.goto(f.at('casework', '/warning'));
  await page.click('[name=said]');
  await page.keyboard.type('A dog that bites');
  await page.locator('.onedoor-header__button').click({ noWaitAfter: true });
  await page.waitForTimeout(600);
  same(asked.join(), 'beforeunload', 'who signs out over words of theirs is asked');
  same(await page.inputValue('[name=said]'), 'A dog that bites', 'and keeps them by staying');
  same(await page.locator('.onedoor-busy').count(), 0, 'and nothing says that it waits');
}

await journey(async () => {
  const f = family('Asking', { state: 'open' });
  for (const said of ['Ring first', 'Go in pairs', 'Steep stairs']) warn(f, said);
  const page = await asking(f);
  await working(page, f);
  await unsaved(page, f);
});
