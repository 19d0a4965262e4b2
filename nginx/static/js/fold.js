// On a narrow screen the filters of a list are folded away, so that the list is seen first; not where one is chosen.
const narrow = window.matchMedia('(max-width: 40.0525em)');

export function fold(details) {
  const chosen = details.querySelector('.onedoor-filter__clear') !== null;
  const set = () => { details.open = chosen || !narrow.matches; };
  set();
  details.classList.add('onedoor-fold--ready');
  narrow.addEventListener('change', set);
}
