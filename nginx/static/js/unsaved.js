// Warns before typed text is lost by leaving the page. Sending the form itself loses nothing, and who uses "Exit this page"
// must not be kept; any other form, such as "Sign out", loses what was typed in this one.
export function unsaved(form) {
  let changed = false;
  let leaving = false;
  form.addEventListener('input', () => { changed = true; });
  form.addEventListener('submit', () => { leaving = true; });
  document.addEventListener('onedoor-exit', () => { changed = false; });
  window.addEventListener('pageshow', () => { leaving = false; });
  window.addEventListener('beforeunload', (event) => {
    if (changed && !leaving) event.preventDefault();
  });
}
