'use strict';
// Tips while an answer is written: asked of the server when the fingers rest, shown below the field, never in the way.
const Tips = {
  rest: 700,
  timer: 0,
  asked: 0,
  box: () => Desk.one('#tips'),
  clear() {
    Tips.asked++;
    clearTimeout(Tips.timer);
    Tips.box()?.replaceChildren();
  },
  /** What is on its way speaks of older words than those that stand there now. */
  later() {
    Tips.asked++;
    clearTimeout(Tips.timer);
    Tips.timer = setTimeout(() => Tips.ask().catch(() => {}), Tips.rest);
  },
  async ask() {
    const text = Composer.text()?.value || '';
    if (!Tips.box() || Composer.noting() || text.trim() === '' || text.startsWith('/')) { Tips.clear(); return; }
    const turn = ++Tips.asked;
    const answer = await Desk.post(`/desk/c/${Desk.chat()}/tips`, { text });
    if (!answer.ok) return;
    const html = await answer.text();
    if (turn === Tips.asked && Tips.box()) Tips.box().innerHTML = html;
  },
  /** Puts the cursor on the words, as far as they can be found: lists know them in small letters. */
  select(words) {
    const text = Composer.text();
    const at = text.value.toLowerCase().indexOf(words.toLowerCase());
    text.focus();
    if (at >= 0) text.setSelectionRange(at, at + words.length);
  },
};

document.addEventListener('input', event => { if (event.target.id === 'text') Tips.later(); });
// A draft that was left behind is looked at again.
for (const made of ['desk:opened', 'desk:recomposed', 'DOMContentLoaded']) {
  document.addEventListener(made, () => { Tips.clear(); Tips.later(); });
}
document.addEventListener('click', event => {
  const tip = event.target.closest('[data-tip]');
  if (tip) Tips.select(tip.dataset.tip);
  if (event.target.closest('[data-mode]')) { Tips.clear(); Tips.later(); }
});
