'use strict';
// Keys by their place on the keyboard, so that they are the same in every layout.
const Keys = {
  press: name => Desk.one(`#main [data-key="${name}"]`) || Desk.one(`[data-key="${name}"]`),
  /** Waits for what is under way: its answer would take the button, or the dialog it opens, away below us. */
  async click(name) {
    await Desk.idle();
    Keys.press(name)?.click();
  },
  go(step) {
    const rows = Desk.all('[data-chat]');
    const at = rows.findIndex(row => row.dataset.chat === Desk.chat());
    rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))]?.click();
  },
  plain: {
    KeyJ: () => Keys.go(1),
    KeyK: () => Keys.go(-1),
    KeyN: () => Keys.click('next'),
    KeyT: () => Keys.click('takeover'),
    KeyR: () => Composer.mode('answer'),
    KeyI: () => Composer.mode('note'),
    KeyU: () => Keys.click('undo'),
    KeyB: () => Keys.click('back'),
    KeyA: () => Keys.click('pass'),
    KeyZ: () => Keys.click('snooze'),
    KeyL: () => { Desk.show('customer'); Keys.press('label')?.focus(); },
  },
  help: () => htmx.ajax('GET', '/desk/help', '#dialog'),
  /** Everything that has a key or a place, to be found by typing. */
  palette() {
    const dialog = Desk.one('#dialog');
    const field = document.createElement('input');
    field.setAttribute('aria-label', Desk.text('palette'));
    field.placeholder = Desk.text('palette');
    const list = document.createElement('div');
    list.className = 'palette';
    const doors = [...Desk.all('.rail a'), ...Desk.all('#main button[data-act]'), ...Desk.all('#queue button[data-act]')];
    const draw = () => {
      list.replaceChildren(...doors.filter(door => door.textContent.toLowerCase().includes(field.value.toLowerCase()))
        .slice(0, 9).map(door => {
          const button = document.createElement('button');
          button.type = 'button';
          button.className = 'quiet';
          button.textContent = door.textContent.trim();
          button.onclick = () => { Desk.close(); door.click(); };
          return button;
        }));
    };
    field.oninput = draw;
    field.onkeydown = event => {
      if (event.key === 'Enter') { event.preventDefault(); list.firstChild?.click(); }
    };
    dialog.replaceChildren(field, list);
    draw();
    if (!dialog.open) dialog.showModal();
    field.focus();
    Macros.doors().then(macros => { doors.push(...macros); draw(); });
  },
  inText(event) {
    if (!event.target.matches('#text, [data-note]')) return;
    const list = [Names, Canned].find(one => one.isOpen());
    if (list) {
      const moves = { ArrowDown: () => list.move(1), ArrowUp: () => list.move(-1), Enter: () => list.take(), Tab: () => list.take(), Escape: () => list.close() };
      if (moves[event.key] && !event.ctrlKey) {
        event.preventDefault();
        moves[event.key]();
        return;
      }
    }
    if (event.key === 'Escape') event.target.blur();
  },
};

document.addEventListener('keydown', event => {
  if (event.isComposing) return;
  if (event.key === 'Escape') Composer.stay = false;
  const command = event.ctrlKey || event.metaKey;
  if (command && event.code === 'KeyK') { event.preventDefault(); Keys.palette(); return; }
  if (command && event.key === 'Enter') { event.preventDefault(); Composer.send(event.shiftKey ? 'resolve' : ''); return; }
  if (Desk.writing(event.target)) { Keys.inText(event); return; }
  if (command || event.altKey || Desk.one('#dialog').open) return;
  if (event.key === '?' || event.code === 'Slash' && event.shiftKey) { event.preventDefault(); Keys.help(); return; }
  if (event.code === 'Slash' && Composer.text()) {
    event.preventDefault();
    Desk.one('[data-canned]').click();
    return;
  }
  if (Keys.plain[event.code] && !event.shiftKey) { event.preventDefault(); Keys.plain[event.code](); }
});
