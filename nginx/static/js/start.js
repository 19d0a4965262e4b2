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
  window.addEventListener('pageshow', function shown(event) {
    if (event.persisted && leftBefore()) turnAway();
  });
  if (leftBefore()) {
    if (wentBack()) turnAway();
    else sessionStorage.removeItem('away');
  }
  document.body.className += ' js-enabled' + ('noModule' in HTMLScriptElement.prototype ? ' govuk-frontend-supported' : '');
}());
