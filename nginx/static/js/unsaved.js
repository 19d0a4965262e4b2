// Warns before typed text is lost by leaving the page.
export function unsaved(form) {
  let changed = false;
  let leaving = false;
  form.addEventListener('input', () => { changed = true; });
  document.addEventListener('submit', () => { leaving = true; }); // any form: this one, exit this page, sign out
  window.addEventListener('pageshow', () => { leaving = false; });
  window.addEventListener('beforeunload', (event) => {
    if (changed && !leaving) event.preventDefault();
  });
}
