'use strict';
// Colleagues' names in a note, opened by an at-sign: whoever is chosen stands there by their login.
const Names = {
  field: null,
  box: () => Desk.one('#names'),
  isOpen: () => Boolean(Names.box()) && !Names.box().hidden,
  /** What has been typed of a name before the cursor, if one has been begun. */
  begun(field) {
    const found = /(?:^|[^\p{L}\p{N}._%+@-])@([\p{L}\p{N}._-]*)$/u.exec(field.value.slice(0, field.selectionStart));
    return found ? found[1].toLowerCase() : null;
  },
  noting: field => field.matches('[data-note]') || field.id === 'text' && Composer.noting(),
  async look(field) {
    const chat = Desk.chat();
    if (!Names.noting(field) || Names.begun(field) === null) { Names.close(); return; }
    Names.field = field;
    if (!Names.box().childElementCount) {
      const answer = await fetch(`/desk/c/${chat}/colleagues`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
      if (!answer?.ok || chat !== Desk.chat() || !field.isConnected) return;
      Names.box().innerHTML = await answer.text();
    }
    Names.filter();
  },
  filter() {
    const begun = Names.begun(Names.field);
    for (const option of Desk.all('#names [role=option]')) {
      option.hidden = begun === null || !` ${option.textContent.toLowerCase()} @${option.dataset.login}`.replaceAll('@', ' ').includes(` ${begun}`);
    }
    const shown = Choices.shown(Names.box());
    Names.box().hidden = shown.length === 0;
    Choices.choose(Names.box(), shown[0], Names.field);
  },
  move: step => Choices.move(Names.box(), step, Names.field),
  take(option = Choices.chosen(Names.box())) {
    const field = Names.field;
    const end = field.selectionStart;
    field.setRangeText(`@${option.dataset.login} `, end - Names.begun(field).length - 1, end, 'end');
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.focus();
    Names.close();
  },
  close() {
    if (Names.box()) Names.box().hidden = true;
    Names.field?.removeAttribute('aria-activedescendant');
  },
};

document.addEventListener('input', event => {
  if (event.target.matches('#text, [data-note]')) Names.look(event.target);
});
document.addEventListener('focusout', event => {
  if (event.target === Names.field && !event.relatedTarget?.closest?.('#names')) Names.close();
});
// Before the field loses the focus.
document.addEventListener('mousedown', event => {
  const option = event.target.closest('#names [role=option]');
  if (!option) return;
  event.preventDefault();
  Names.take(option);
});
