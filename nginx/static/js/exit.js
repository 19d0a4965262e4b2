// Exit this page, so that it hides. The page goes blank at once, what was typed is emptied, the
// address of this entry becomes the neutral site's (by way of /leave, which ends the visit), and
// going Back to any page of this service in this tab leads away again. Three presses of Shift do
// the same, and only three presses of Shift alone within five seconds each.
const away = 'away';
const pause = 5000;

function hide() {
  document.documentElement.hidden = true;
  document.title = 'Loading';
}

function empty() {
  for (const form of document.forms) {
    for (const field of form.elements) {
      if (field.type === 'radio' || field.type === 'checkbox') field.checked = field.defaultChecked = false;
      else if ('defaultValue' in field && field.type !== 'hidden') field.value = field.defaultValue = '';
      else if (field.options) field.selectedIndex = 0;
    }
  }
}

export function leave() {
  hide();
  empty();
  document.dispatchEvent(new Event('onedoor-exit'));
  try {
    sessionStorage.clear();
    sessionStorage.setItem(away, '1');
  } catch {
    // without storage Back can still show earlier pages, empty
  }
  window.location.replace('/leave');
}

function shiftThreeTimes(root, status, lights) {
  let presses = 0;
  let alone = false;
  let timer;
  const show = (words) => {
    status.textContent = words;
    lights.forEach((light, n) => light.classList.toggle('govuk-exit-this-page__indicator-light--on', n < presses));
    lights[0].parentElement.classList.toggle('govuk-exit-this-page__indicator--visible', presses > 0);
  };
  const forget = (words) => {
    presses = 0;
    clearTimeout(timer);
    show(words);
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Shift') {
      if (!event.repeat) alone = true;
    } else {
      alone = false;
      if (presses > 0) forget('');
    }
  }, true);
  document.addEventListener('keyup', (event) => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    presses += 1;
    clearTimeout(timer);
    if (presses === 3) {
      leave();
      return;
    }
    show(presses === 1 ? root.dataset.twoMore : root.dataset.oneMore);
    timer = setTimeout(() => forget(root.dataset.over), pause);
  }, true);
}

function indicator(button) {
  const box = document.createElement('div');
  box.className = 'govuk-exit-this-page__indicator';
  box.setAttribute('aria-hidden', 'true');
  const lights = [0, 1, 2].map(() => {
    const light = document.createElement('div');
    light.className = 'govuk-exit-this-page__indicator-light';
    box.append(light);
    return light;
  });
  button.append(box);
  return lights;
}

export function exitThisPage(root) {
  const button = root.querySelector('.govuk-exit-this-page__button');
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  status.className = 'govuk-visually-hidden';
  root.append(status);
  for (const link of document.querySelectorAll('a[href="/leave"]')) {
    link.addEventListener('click', (event) => {
      event.preventDefault();
      leave();
    });
  }
  shiftThreeTimes(root, status, indicator(button));
}
