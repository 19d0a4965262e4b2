// A page that answers what was sent (a form with faults, say) cannot be shown again by Back: in its place would stand the browser's
// own page, which asks to send everything again. So its entry in the history becomes that of the form's own address.
export function back() {
  const { pathname, search, hash } = window.location;
  window.history.replaceState(null, '', pathname.replace(/\/send$/, '/check') + search + hash);
}
