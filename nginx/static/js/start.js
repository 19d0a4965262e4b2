// Runs before the page is drawn: tells the style sheet that scripts work; and a person who has
// left by "Exit this page" and goes Back (or whoever sits there now) sees nothing of it.
(function start() {
  function wentBack() {
    var entry = performance.getEntriesByType && performance.getEntriesByType('navigation')[0];
    return entry ? entry.type === 'back_forward' : false;
  }
  function leftBefore() {
    try {
      return sessionStorage.getItem('away') === '1';
    } catch (error) {
      return false;
    }
  }
  function turnAway() {
    document.documentElement.hidden = true;
    document.title = 'Loading';
    window.location.replace('/leave');
  }
  // A page that answers what was sent (a form with faults, say) cannot be shown again by Back: in its place would stand the
  // browser's own page, which asks to send everything again. So whoever goes on leaves the form's own address in its place.
  function canComeBack(event) {
    var at = window.location;
    if (event.type === 'click' && !(event.target.closest && event.target.closest('a[href]'))) return;
    if (!/onedoor-public/.test(document.body.className) || !window.history.replaceState) return;
    window.history.replaceState(null, '', at.pathname.replace(/\/send$/, '/check') + at.search + at.hash);
  }
  document.addEventListener('submit', canComeBack, true);
  document.addEventListener('click', canComeBack, true);
  window.addEventListener('pageshow', function shown(event) {
    if (event.persisted && leftBefore()) turnAway();
  });
  if (leftBefore()) {
    if (wentBack()) turnAway();
    else sessionStorage.removeItem('away');
  }
  document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');
}());
