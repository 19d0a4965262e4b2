// stay_test.mjs: a session near its end offers to stay, and nothing typed is lost when it has ended (WCAG 2.2.1):
// with a script by a dialog, without one by the page that gives the form back. A stranger who signs in on the same
// computer sees nothing of the page before. A draft of somebody without an account that has run out begins again.
import { fill as fields, form, Person, plain, pressed } from '../support/person.mjs';
import { journey, ok, open, same, signIn, sql, until, url } from '../support/portal.mjs';
import { family, press } from '../support/record.mjs';

const seen = () => Number(sql("SELECT MAX(TIMESTAMPDIFF(SECOND, s.seen_at, UTC_TIMESTAMP())) FROM session s JOIN post p ON p.id = s.post_id JOIN account a ON a.id = p.account_id WHERE a.login = 'worker' AND s.started_at = (SELECT MAX(n.started_at) FROM session n WHERE n.post_id = s.post_id)")[0][0]);
const age = (seconds) => sql(`UPDATE session s JOIN post p ON p.id = s.post_id JOIN account a ON a.id = p.account_id SET s.seen_at = UTC_TIMESTAMP() - INTERVAL ${seconds} SECOND WHERE a.login = 'worker'`);
const said = `A visit. Zoë says "hello" ${Date.now()}`;
const dialog = (page) => page.locator('dialog.onedoor-stay');
const shown = (page, words) => until(async () => await dialog(page).isVisible() && (await dialog(page).innerText()).includes(words), 20);

/** Pages age by their own clock: minutes pass at once. */
const pass = (page, minutes) => page.clock.fastForward(minutes * 60000);

async function offers(own) {
  const page = await signIn('worker');
  await page.clock.install();
  await page.goto(own.at('casework', '/entry'));
  await page.fill('[name=said]', said);
  ok(!await dialog(page).isVisible(), 'nothing is offered at first');
  age(25 * 60);
  await pass(page, 26);
  ok(await shown(page, 'You will be signed out soon'), 'four minutes before the end the page says so');
  ok(/\d minutes|1 minute/.test(await dialog(page).innerText()), 'and how long there is');
  same(await page.evaluate(() => document.activeElement.textContent.trim()), 'Stay signed in', 'the focus is on the offer');
  same(await page.evaluate(() => { const one = document.querySelector('dialog.onedoor-stay'); return document.getElementById(one.getAttribute('aria-labelledby')).textContent; }), 'You will be signed out soon', 'the dialog has a name');
  await page.keyboard.press('Enter');
  ok(await until(async () => !await dialog(page).isVisible()), 'one key closes it');
  ok(await until(() => seen() < 60), 'and the session begins anew');
  same(await page.inputValue('[name=said]'), said, 'what was typed stands');
  age(25 * 60);
  await pass(page, 23);
  await page.type('[name=said]', '!');
  await pass(page, 3);
  ok(await until(() => seen() < 60), 'whoever types is not asked: the page says that they are there');
  ok(!await dialog(page).isVisible(), 'without a word');
  await page.context().close();
}

async function ends(own) {
  const page = await signIn('worker');
  await page.clock.install();
  await page.goto(own.at('casework', '/entry'));
  await page.fill('[name=said]', said);
  age(31 * 60);
  await pass(page, 31);
  ok(await shown(page, 'You have been signed out'), 'after the end the page says so');
  same(await page.title(), 'You have been signed out', 'in its title too');
  const cover = await page.evaluate(() => getComputedStyle(document.querySelector('dialog.onedoor-stay'), '::backdrop').backgroundColor);
  ok(!/rgba\(.*, 0?\.\d+\)/.test(cover), `nothing of the record shows through (${cover})`);
  await page.keyboard.press('Escape');
  ok(await dialog(page).isVisible(), 'and Escape does not uncover it');
  const other = await page.context().newPage();
  await other.goto(`${url}/sign-in`);
  await other.fill('[name=login]', 'contact');
  await other.fill('[name=password]', 'demo-onedoor');
  await press(other, 'Sign in');
  await page.bringToFront();
  await pass(page, 1);
  ok(await dialog(page).isVisible(), 'somebody else who signs in does not uncover it');
  await other.goto(`${url}/sign-in`);
  await other.fill('[name=login]', 'worker');
  await other.fill('[name=password]', 'demo-onedoor');
  await press(other, 'Sign in');
  await page.bringToFront();
  ok(await until(async () => !await dialog(page).isVisible()), 'the same person does');
  same(await page.inputValue('[name=said]'), said, 'and what was typed is there');
  await press(page, 'Save entry').catch(() => {});
  const title = await page.locator('h1').innerText();
  ok(!/signed out|press the button again/i.test(title), `the form can be sent at once (${title})`);
  await page.context().close();
}

async function withoutScript(own) {
  const worker = await new Person().signIn('worker');
  const path = `/casework/family/${own.reference}/entry`;
  const typed = fields(pressed(form(await worker.get(path))), { said });
  age(31 * 60);
  const back = await worker.post(path, typed);
  same(back.status, 403, 'without a script: sent after the end it is refused');
  ok(plain(back.text).includes('You have been signed out') && back.text.includes('A visit. Zo'), 'and comes back as it was typed');
  const again = pressed(form(back));
  await worker.signIn('worker');
  let kept = await worker.post(path, again);
  if (kept.status === 400) kept = await worker.post(path, pressed(form(kept))); // the page is of the session before: asked to look again
  ok(kept.status === 422 || kept.status === 303, `signed in again, the same button sends it (${kept.status})`);
  ok(kept.status === 303 || kept.text.includes('A visit. Zo'), 'with every word');
  ok(plain((await worker.get('/casework/stay')).text).includes('another 30 minutes'), 'the link at the foot of every page stays signed in');
}

async function draft() {
  const visitor = new Person();
  const start = form(await visitor.get('/request/start'));
  await visitor.post('/request/start', fields(pressed(start, 'continue'), { who: 'family' }));
  const you = form(await visitor.get('/request/you'));
  sql('UPDATE sealed_draft SET expires_at = UTC_TIMESTAMP() - INTERVAL 1 SECOND ORDER BY saved_at DESC LIMIT 1');
  const sent = await visitor.post('/request/you', fields(pressed(you, 'continue'), { 'name.first': 'Bea', 'name.last': 'Late' }));
  same(sent.location, '/request?done=expired', 'a draft that has run out begins anew, and the person is told');
  ok(plain((await visitor.get(sent.location)).text).includes('one day only'), 'in plain words');
  await visitor.post('/request/start', fields(pressed(form(await visitor.get('/request/start')), 'continue'), { who: 'family' }));
  ok((await visitor.get('/request/you')).text.includes('value="Late"'), 'what was just typed is there when they come to it again');
}

await journey(async () => {
  const own = family('Stay', { state: 'open' });
  await open();
  await offers(own);
  await ends(own);
  await withoutScript(own);
  await draft();
});
