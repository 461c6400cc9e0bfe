'use strict';
// Texts that are chosen: templates are previewed as they are filled, macros run in one go.
const Templates = {
  preview(form) {
    const values = Desk.all('[name=value]', form).map(field => field.value.trim());
    Desk.one('[data-preview]', form).textContent = form.dataset.template.replace(/\{\{(\d+)\}\}/g, (place, number) => values[number - 1] || place);
  },
};

const Macros = {
  /** Blanks must be filled by hand first: then it stands in the composer, and goes from there. */
  async run(option) {
    if (Composer.blanks(option.dataset.words || '').length) {
      Canned.take(option);
      return;
    }
    await Desk.idle();
    const fields = Composer.form().elements;
    const values = { macro: option.dataset.macro, epoch: fields.epoch.value, key: Desk.newKey() };
    htmx.ajax('POST', `/desk/c/${Desk.chat()}/macro`, { target: '#main', values }).then(() => Composer.begin());
  },
  /** For the palette: a button for each. */
  async doors() {
    if (!Composer.form()) return [];
    const answer = await fetch(`/desk/c/${Desk.chat()}/canned`, { headers: { 'HX-Request': 'true' } });
    const box = document.createElement('template');
    if (answer.ok) box.innerHTML = await answer.text();
    return Desk.all('[data-macro]', box.content).map(option => {
      const door = document.createElement('button');
      door.textContent = option.dataset.name;
      door.onclick = () => Macros.run(option);
      return door;
    });
  },
};

document.addEventListener('input', event => {
  const form = event.target.closest('[data-template]');
  if (form) Templates.preview(form);
});
document.addEventListener('submit', event => {
  const form = event.target.closest('[data-template]');
  if (form && !form.elements.key.value) form.elements.key.value = Desk.newKey();
}, true);
