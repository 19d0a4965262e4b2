// What ends or hides something asks first, in a part of the page that opens. Whoever presses everything twice opens it
// and does not shut it again with the same movement.
export function ask(details) {
  details.querySelector('summary').addEventListener('click', (event) => {
    if (event.detail > 1) event.preventDefault();
  });
}
