// The session's end. A few minutes before it a dialog offers to stay; when it has come the dialog covers the page,
// which may show a family's record, and offers to sign in again in another tab. What was typed stays in the page, and
// its forms get the new session's token. Whoever has just typed is not asked: the page says for them that they are
// there. All tabs of a browser are one session: each tells the others of what it learns.
const warn = 5 * 60000;

export function stay(dialog) {
  const part = (name) => dialog.querySelector(name);
  const title = part('#stay-title');
  const words = part('#stay-words');
  const left = part('.onedoor-stay__left');
  const fault = part('[role=alert]');
  const yes = part('.onedoor-stay__yes');
  const again = part('.onedoor-stay__again');
  const others = 'BroadcastChannel' in window ? new BroadcastChannel('onedoor-session') : null;
  const pageTitle = document.title;
  const viewer = who(document);
  let idleAt;
  let endAt;
  let usedAt = 0;
  let state = '';
  let asking = false;

  function who(from) {
    return `${from.querySelector('.onedoor-header__person')?.textContent} ${from.querySelector('.onedoor-header__agency')?.textContent}`;
  }
  function learn(idle, end) {
    idleAt = Date.now() + idle * 1000;
    endAt = Date.now() + end * 1000;
  }
  function show(next) {
    if (next === state) return;
    state = next;
    document.title = state === 'over' ? title.dataset.over : pageTitle;
    dialog.classList.toggle('onedoor-stay--over', state === 'over');
    fault.hidden = true;
    if (state === '') {
      if (dialog.open) dialog.close();
      return;
    }
    title.textContent = title.dataset[state];
    words.textContent = words.dataset[state];
    left.hidden = yes.hidden = state === 'over';
    again.hidden = state !== 'over';
    yes.textContent = yes.dataset[state] ?? '';
    if (!dialog.open) dialog.showModal();
    (state === 'over' ? again : yes).focus();
  }
  function count(until) {
    const seconds = Math.max(0, Math.round((until - Date.now()) / 1000));
    const minutes = Math.ceil(seconds / 60);
    let text;
    if (seconds <= 60) text = `${Math.ceil(seconds / 15) * 15} ${left.dataset.seconds}`; // said aloud only when it changes
    else text = minutes === 1 ? left.dataset.minute : `${minutes} ${left.dataset.minutes}`;
    if (left.textContent !== text) left.textContent = text;
  }

  // What the answer's own page says; false: signed out, or it is another person now.
  async function ask() {
    const answer = await fetch(dialog.dataset.path, { redirect: 'manual', headers: { Accept: 'text/html' } });
    if (answer.type === 'opaqueredirect' || answer.status === 403) return false;
    if (!answer.ok) throw new Error(`status ${answer.status}`);
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const fresh = page.querySelector('[data-module="onedoor-stay"]');
    if (!fresh || who(page) !== viewer) return false;
    learn(Number(fresh.dataset.idle), Number(fresh.dataset.end));
    const token = page.querySelector('[name="_csrf"]')?.value;
    if (token) for (const field of document.querySelectorAll('[name="_csrf"]')) field.value = token;
    others?.postMessage({ idle: Number(fresh.dataset.idle), end: Number(fresh.dataset.end) });
    return true;
  }
  async function here(quietly) {
    if (asking) return;
    asking = true;
    try {
      show((await ask()) ? '' : 'over');
    } catch {
      fault.textContent = fault.dataset.away;
      fault.hidden = quietly;
    }
    asking = false;
    if (state === '') look();
  }

  let seen = ''; // the end that was told already: it cannot be moved
  function look() {
    const now = Date.now();
    if (state === 'over') return;
    if (now >= Math.min(idleAt, endAt)) here(true).then(() => { if (Date.now() >= Math.min(idleAt, endAt)) show('over'); });
    else if (endAt - now < warn && endAt <= idleAt + 1000) {
      if (seen !== 'end') show('end');
      count(endAt);
    } else if (idleAt - now < warn) {
      if (state === '' && now - usedAt < warn) here(true);
      else show('soon');
      count(idleAt);
    } else show('');
  }

  learn(Number(dialog.dataset.idle), Number(dialog.dataset.end));
  others?.postMessage({ idle: Number(dialog.dataset.idle), end: Number(dialog.dataset.end) });
  if (others) {
    others.onmessage = ({ data }) => {
      if (state === 'over') here(true); // somebody has signed in again: the same person?
      else if (data.out) setTimeout(() => here(true), 2000);
      else { learn(data.idle, data.end); look(); }
    };
  }
  yes.addEventListener('click', () => {
    if (state === 'end') { seen = 'end'; show(''); } else here(false);
  });
  dialog.addEventListener('cancel', (event) => { // Escape: whoever presses it is there
    event.preventDefault();
    if (state !== 'over') yes.click();
  });
  for (const kind of ['keydown', 'input', 'pointerdown']) document.addEventListener(kind, () => { if (state === '') usedAt = Date.now(); }, true);
  document.addEventListener('visibilitychange', () => { if (!document.hidden) { if (state === 'over') here(true); else look(); } });
  document.addEventListener('submit', (event) => { if (event.target.getAttribute('action') === '/sign-out') others?.postMessage({ out: true }); });
  setInterval(look, 5000);
}
