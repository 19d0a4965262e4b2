// Hides the questions whose condition (data-show-if, made by lib/form) is not met by the
// answers so far. What is hidden is still sent; the server drops it.

function values(form, name) {
  const found = [];
  for (const field of form.elements) {
    if (field.name !== name) continue;
    if ((field.type === 'radio' || field.type === 'checkbox') && !field.checked) continue;
    if (field.value.trim() !== '') found.push(field.value);
  }
  return found;
}

function met(form, condition) {
  if ('known' in condition) return condition.known; // asked on another page
  if (condition.all) return condition.all.every((one) => met(form, one));
  if (condition.any) return condition.any.some((one) => met(form, one));
  if (condition.answered) {
    return [...form.elements].some((field) => (field.name === condition.answered
      || field.name.startsWith(`${condition.answered}.`)) && values(form, field.name).length > 0);
  }
  const [name, value] = condition.equals || condition.includes || [];
  return name !== undefined && values(form, name).includes(value);
}

export function showIf(form) {
  const questions = [...form.querySelectorAll('[data-show-if]')]
    .map((element) => ({ element, condition: JSON.parse(element.dataset.showIf) }));
  if (questions.length === 0) return;
  const update = () => {
    for (const { element, condition } of questions) element.hidden = !met(form, condition);
  };
  form.addEventListener('input', update);
  form.addEventListener('change', update);
  window.addEventListener('pageshow', update);
  update();
}
