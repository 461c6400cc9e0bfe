'use strict';
// Colleagues' names in a note, opened by an at-sign: whoever is chosen stands there by their login.
const Names = {
  field: null,
  box: () => Desk.one('#names'),
  shown: () => Desk.all('#names [role=option]:not([hidden])'),
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
    Names.box().hidden = Names.shown().length === 0;
    Names.choose(Names.shown()[0]);
  },
  choose(option) {
    for (const other of Desk.all('#names [role=option]')) other.setAttribute('aria-selected', String(other === option));
    if (option) Names.field.setAttribute('aria-activedescendant', option.id);
    option?.scrollIntoView({ block: 'nearest' });
  },
  chosen: () => Names.shown().find(option => option.getAttribute('aria-selected') === 'true'),
  move(step) {
    const shown = Names.shown();
    Names.choose(shown[(shown.indexOf(Names.chosen()) + step + shown.length) % shown.length]);
  },
  take(option = Names.chosen()) {
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
  /** Whether the key was for the list. */
  key(event) {
    const acts = { ArrowDown: () => Names.move(1), ArrowUp: () => Names.move(-1), Enter: () => Names.take(), Tab: () => Names.take(), Escape: () => Names.close() };
    if (!acts[event.key] || event.ctrlKey || event.metaKey) return false;
    event.preventDefault();
    acts[event.key]();
    return true;
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
