'use strict';
// Where an answer is written: drafts, ready answers, notes, and a look at what came meanwhile.
const Composer = {
  missed: 0,
  /** Who pressed Escape while an answer was on its way is not brought back into the field. */
  stay: true,
  seenMissed: false,
  typedAt: 0,
  text: () => Desk.one('#text'),
  form: () => Desk.one('#answer'),
  draftKey: () => `desk-draft-${Desk.chat()}`,
  keep(words) { sessionStorage.setItem(Composer.draftKey(), words); },
  noting: () => Desk.one('.composer')?.classList.contains('noting'),
  mode(mode) {
    const box = Desk.one('.composer');
    if (!Composer.form()) { Desk.one('[data-note]')?.focus(); return; }
    box.classList.toggle('noting', mode === 'note');
    for (const button of Desk.all('[data-mode]', box)) button.setAttribute('aria-pressed', String(button.dataset.mode === mode));
    Desk.one('[data-send-label]').textContent = Desk.text(mode === 'note' ? 'keep' : 'send');
    Composer.text().focus();
  },
  /** A ready answer's blanks that nobody has filled. */
  blanks: text => [...text.matchAll(/\{[a-z][a-z0-9_]*(\.[a-z0-9_]+)*\}/g)].map(match => match[0]),
  hint(text) {
    const hint = Desk.one('#hint');
    if (!hint) return;
    hint.hidden = !text;
    hint.textContent = text;
  },
  /** Whether it may go now; else says why not. */
  ready() {
    const blanks = Composer.blanks(Composer.text().value);
    if (!Composer.noting() && blanks.length) {
      Composer.hint(Desk.text('places', blanks.join(', ')));
      return false;
    }
    if (!Composer.noting() && Composer.missed && !Composer.seenMissed) {
      Composer.seenMissed = true;
      Composer.hint(Desk.text('stale', Composer.missed));
      Thread.toEnd();
      return false;
    }
    return Composer.text().value.trim() !== '' || !Composer.noting() && Attach.lies();
  },
  async send(then) {
    Composer.stay = true;
    await Desk.idle();
    if (!Composer.form() || !Composer.ready()) return;
    const fields = Composer.form().elements;
    fields.key.value = fields.key.value || Desk.newKey();
    fields.then.value = then;
    const noting = Composer.noting();
    const path = `/desk/c/${Desk.chat()}/${noting ? 'note' : fields.macro.value ? 'macro' : 'answer'}`;
    const values = Object.fromEntries(new FormData(Composer.form()));
    Attach.goes();
    htmx.ajax('POST', path, { target: '#main', values }).then(() => {
      const well = !Desk.one('#main > .thread .notice.bad');
      if (well) sessionStorage.removeItem(Composer.draftKey());
      Attach.went(well && !noting);
      Composer.begin();
      if (Composer.stay) Composer.text()?.focus();
    });
  },
  begin() {
    Composer.missed = 0;
    Composer.seenMissed = false;
    const text = Composer.text();
    if (text) {
      text.value = sessionStorage.getItem(Composer.draftKey()) || '';
      Composer.form().elements.key.value = '';
      Composer.form().elements.macro.value = '';
    }
    Composer.hint('');
  },
  typing() {
    const now = Date.now();
    if (now - Composer.typedAt > 3000) {
      Composer.typedAt = now;
      Live.here(true);
    }
  },
};

// Ready answers, opened by '/' at the beginning.
const Canned = {
  box: () => Desk.one('#canned'),
  async open() {
    const answer = await fetch(`/desk/c/${Desk.chat()}/canned`, { headers: { 'HX-Request': 'true' } });
    if (!answer.ok || !Canned.box()) return;
    Canned.box().innerHTML = await answer.text();
    Canned.box().hidden = false;
    Canned.filter();
  },
  isOpen: () => Canned.box() && !Canned.box().hidden,
  close() {
    if (Canned.box()) Canned.box().hidden = true;
    Composer.text()?.removeAttribute('aria-activedescendant');
  },
  filter() {
    const words = Composer.text().value.slice(1).toLowerCase();
    for (const option of Desk.all('#canned [data-words]')) option.hidden = !option.textContent.toLowerCase().includes(words);
    Choices.choose(Canned.box(), Choices.shown(Canned.box())[0], Composer.text());
  },
  move: step => Choices.move(Canned.box(), step, Composer.text()),
  take(option = Choices.chosen(Canned.box())) {
    if (!option?.dataset.words && !option?.dataset.macro) return;
    const text = Composer.text();
    if (!option.dataset.words) {
      text.value = '';
      Canned.close();
      Macros.run(option);
      return;
    }
    Composer.form().elements.macro.value = option.dataset.macro || '';
    text.value = option.dataset.words;
    Canned.close();
    text.focus();
    text.dispatchEvent(new Event('input', { bubbles: true }));
    const blank = Composer.blanks(text.value)[0];
    if (option.dataset.macro) Composer.hint(option.dataset.then);
    if (blank) text.setSelectionRange(text.value.indexOf(blank), text.value.indexOf(blank) + blank.length);
  },
};

document.addEventListener('input', event => {
  if (event.target.id !== 'text') return;
  const text = event.target;
  sessionStorage.setItem(Composer.draftKey(), text.value);
  if (!text.value) Composer.form().elements.macro.value = '';
  Composer.typing();
  if (!Composer.noting() && text.value === '/') Canned.open();
  else if (Canned.isOpen()) text.value.startsWith('/') ? Canned.filter() : Canned.close();
  const left = Composer.form().dataset.longest - text.value.length;
  Desk.one('[data-count]').textContent = left < 200 ? left : '';
  if (!Composer.blanks(text.value).length && !Composer.missed) Composer.hint('');
});
document.addEventListener('submit', event => {
  if (event.target.id !== 'answer') return;
  event.preventDefault();
  event.stopImmediatePropagation();
  Composer.send('');
}, true);
document.addEventListener('click', event => {
  const mode = event.target.closest('[data-mode]');
  if (mode) Composer.mode(mode.dataset.mode);
  const option = event.target.closest('#canned [role=option]');
  if (option) Canned.take(option);
  if (event.target.closest('[data-canned]')) {
    Composer.text().value = '/';
    Composer.text().focus();
    Canned.open();
  }
});
document.addEventListener('desk:wrote', event => {
  if (!Composer.text()?.value) return;
  Composer.missed += event.detail;
  Composer.seenMissed = false;
  Composer.hint(Desk.text('stale', Composer.missed));
});
document.addEventListener('desk:opened', () => Composer.begin());
document.addEventListener('desk:recomposed', () => Composer.begin());
document.addEventListener('DOMContentLoaded', () => { Composer.begin(); Thread.toEnd(); });
