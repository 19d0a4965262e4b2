// Warns before typed text is lost by leaving the page.
export function unsaved(form) {
  let changed = false;
  let leaving = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { leaving = true; });
  document.addEventListener('onedoor-exit', () => { leaving = true; });
  window.addEventListener('pageshow', () => { leaving = false; });
  window.addEventListener('beforeunload', (event) => {
    if (changed && !leaving) event.preventDefault();
  });
}
