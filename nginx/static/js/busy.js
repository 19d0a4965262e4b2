// Long work shows that it goes on. A form that has been sent says so beside its button, and is not sent a second time by
// pressing again; a link to a file says that the file is being made. When that takes long, or the browser was
// stopped, the button works again: what is sent twice is stored once, for its key is the same.
const soon = 400; // most answers have come by then, and nothing flickers
const patience = 20000;

export function busy(status) {
  let waiting = null;

  function rest() {
    if (!waiting) return;
    waiting.timers.forEach(clearTimeout);
    waiting.words.remove();
    waiting.button?.removeAttribute('aria-disabled');
    status.textContent = '';
    waiting = null;
  }
  function long() {
    waiting.form = null;
    waiting.button?.removeAttribute('aria-disabled');
    waiting.words.textContent = status.textContent = status.dataset.long;
  }
  function begin(button, said, after) {
    rest();
    const words = document.createElement('span');
    words.className = 'onedoor-busy';
    words.setAttribute('aria-hidden', 'true'); // the status says it aloud
    words.textContent = said;
    button?.setAttribute('aria-disabled', 'true');
    waiting = {
      button,
      words,
      timers: [
        setTimeout(() => { button?.after(words); status.textContent = said; }, soon),
        setTimeout(after, patience),
      ],
    };
  }

  document.addEventListener('submit', (event) => {
    const form = event.target;
    if (event.defaultPrevented || form.getAttribute('method') !== 'post') return;
    if (waiting?.form === form) { event.preventDefault(); return; }
    const button = event.submitter ?? form.querySelector('button[type=submit]');
    begin(button?.matches('.govuk-button') ? button : null, button?.dataset.wait ?? status.dataset.sent, long);
    waiting.form = form;
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest?.('a[data-file]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (waiting?.button === link) { event.preventDefault(); return; }
    begin(link, status.dataset.file, rest);
  });
  window.addEventListener('pageshow', rest);
  window.addEventListener('beforeunload', (event) => { if (event.defaultPrevented) rest(); }); // unsaved.js: they may stay
}
