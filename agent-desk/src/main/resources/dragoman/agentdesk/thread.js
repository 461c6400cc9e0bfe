'use strict';
// The open conversation: what is new is merged in, so that place, focus and what is being written stay.
const Thread = {
  scroller: () => Desk.one('#thread-scroll'),
  atEnd() {
    const box = Thread.scroller();
    return !box || box.scrollHeight - box.scrollTop - box.clientHeight < 80;
  },
  /** Who reads the end goes on reading the end while pictures load, the field grows, or a telephone is turned. */
  follows: true,
  size: '',
  hands: -Infinity,
  sizes: new ResizeObserver(() => {
    Thread.size = Thread.measure();
    if (Thread.follows) Thread.toEnd();
  }),
  measure() {
    const box = Thread.scroller();
    return box ? `${box.scrollHeight} ${box.clientHeight}` : '';
  },
  open() {
    Thread.sizes.disconnect();
    Thread.follows = true;
    for (const part of [Thread.scroller(), ...(Thread.scroller()?.children ?? [])]) if (part) Thread.sizes.observe(part);
    Thread.toEnd();
  },
  toEnd() {
    const box = Thread.scroller();
    if (box) box.scrollTop = box.scrollHeight;
  },
  /** Children with ids: the same stay, the changed are replaced, the new are added, the gone go. */
  merge(into, from) {
    const wanted = new Set();
    let after = null;
    for (const fresh of [...from.children]) {
      wanted.add(fresh.id);
      const known = fresh.id ? into.querySelector(`:scope > #${CSS.escape(fresh.id)}`) : null;
      let placed = known;
      if (!known) {
        placed = fresh;
        if (after) after.after(fresh); else into.prepend(fresh);
        htmx.process(fresh);
      } else if (known.dataset.was !== fresh.outerHTML && known.outerHTML !== fresh.outerHTML) {
        fresh.dataset.was = fresh.outerHTML;
        known.replaceWith(fresh);
        htmx.process(fresh);
        placed = fresh;
      }
      after = placed;
    }
    for (const child of [...into.children]) if (!wanted.has(child.id)) child.remove();
  },
  /** Brings what the server shows now into the regions of the page. */
  renew(html) {
    const fresh = new DOMParser().parseFromString(html, 'text/html');
    const stay = Thread.follows;
    const before = new Set(Desk.all('#main .line').map(line => line.id));
    for (const part of Desk.all('[data-region]', fresh)) {
      const place = Desk.one(`#main [data-region="${part.dataset.region}"]`);
      if (!place) continue;
      if (part.dataset.region === 'lines') Thread.merge(place, part);
      else if (part.dataset.region === 'composer') {
        if (place.dataset.state !== part.dataset.state) {
          Thread.replace(place, part);
          document.dispatchEvent(new CustomEvent('desk:recomposed'));
        }
      } else if (place.innerHTML !== part.innerHTML && !place.contains(document.activeElement)) Thread.replace(place, part);
    }
    const news = Desk.all('#main .line').filter(line => !before.has(line.id));
    if (stay) Thread.toEnd();
    Thread.tell(news.filter(line => line.dataset.by === 'customer'));
    document.dispatchEvent(new CustomEvent('desk:renewed'));
  },
  replace(place, part) {
    const clone = document.importNode(part, true);
    place.replaceWith(clone);
    htmx.process(clone);
  },
  /** For who cannot see it, and for who is writing. */
  tell(lines) {
    for (const line of lines) {
      const said = document.createElement('p');
      said.textContent = Desk.text('wrote', Desk.one('[data-open]').dataset.name, Desk.one('.bubble', line).textContent);
      Desk.one('#says').append(said);
    }
    if (lines.length) document.dispatchEvent(new CustomEvent('desk:wrote', { detail: lines.length }));
  },
  async refresh() {
    const chat = Desk.chat();
    if (!chat) return;
    const answer = await fetch(`/desk/c/${chat}/live`, { headers: { 'HX-Request': 'true' } });
    if (answer.ok && chat === Desk.chat()) Thread.renew(await answer.text());
    else if (answer.status === 404) htmx.ajax('GET', `/desk/c/${chat}`, '#main');
  },
  /** How long an answer can still be taken back. */
  countDown() {
    for (const button of Desk.all('[data-until]')) {
      const left = Math.ceil((button.dataset.until - Date.now()) / 1000);
      const shown = Desk.one('[data-left]', button);
      if (left <= 0) { button.form.remove(); Live.soon(); } else if (shown.textContent !== String(left)) shown.textContent = left;
    }
  },
};

document.addEventListener('scroll', event => {
  // a scroll of the browser's own, since something has another size now, is nobody's wish
  const wish = Thread.size === Thread.measure() || performance.now() - Thread.hands < 500;
  if (event.target === Thread.scroller() && wish) Thread.follows = Thread.atEnd();
}, true);
for (const by of ['wheel', 'touchmove', 'pointerdown', 'keydown']) {
  document.addEventListener(by, () => { Thread.hands = performance.now(); }, { capture: true, passive: true });
}
document.addEventListener('DOMContentLoaded', () => Thread.open());
document.addEventListener('desk:opened', () => {
  Thread.open();
  for (const row of Desk.all('[data-chat]')) {
    if (row.dataset.chat === Desk.chat()) row.setAttribute('aria-current', 'true');
    else row.removeAttribute('aria-current');
  }
});
document.addEventListener('submit', event => {
  const undo = Desk.one('[data-until]', event.target);
  if (undo) Composer.keep(undo.dataset.words);
}, true);
setInterval(() => Thread.countDown(), 250);
