// A button that prints the page. Without scripts there is none: the browser has its own.
export function print(button) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
