'use strict';
// News as they happen. The stream only says that something changed, numbered; a page that comes back names the last number it knows.
const Live = {
  source: null,
  last: '',
  wait: 0,
  away: false,
  quiet: 0,
  queueTimer: 0,
  queueAt: 0,
  chatTimer: 0,
  unread: 0,
  state(key) {
    const line = Desk.one('#state');
    document.body.classList.toggle('offline', key !== '' && key !== 'back');
    for (const field of Desk.all('.composer textarea')) field.readOnly = key !== '' && key !== 'back';
    if (!line) return;
    line.textContent = key ? Desk.text(key) : '';
    line.classList.toggle('good', key === 'back');
    if (key === 'back') setTimeout(() => { if (line.classList.contains('good')) line.textContent = ''; }, 2500);
  },
  open() {
    if (Live.source) Live.source.close();
    const after = Live.last || Desk.one('#panes')?.dataset.cursor || '';
    const source = Live.source = new EventSource(`/desk/events?after=${encodeURIComponent(after)}`);
    const on = (name, act) => source.addEventListener(name, event => {
      Live.heard();
      if (event.lastEventId) Live.last = event.lastEventId;
      act(event.data);
    });
    source.onopen = () => { if (Live.away) Live.back(); Live.away = false; Live.wait = 0; Live.heard(); };
    source.onerror = () => Live.lost();
    on('chat', data => Live.chat(data.split(' ')));
    on('people', () => Live.soon());
    on('mentioned', data => Live.mentioned(data));
    on('records', () => document.dispatchEvent(new CustomEvent('desk:records')));
    on('promised', () => { Live.queue(); Live.notify(Desk.text('promise'), ''); });
    on('reload', () => Live.everything());
    on('beat', () => {});
    on('bye', () => { source.close(); location.assign('/desk/login'); });
  },
  heard() {
    clearTimeout(Live.quiet);
    Live.quiet = setTimeout(() => Live.lost(), 25000);
  },
  lost() {
    Live.source.close();
    clearTimeout(Live.quiet);
    Live.away = true;
    Live.wait = Math.min(Live.wait ? Live.wait * 2 : 500, 10000);
    Live.state(navigator.onLine ? 'reconnecting' : 'offline');
    setTimeout(() => Live.open(), Live.wait * (0.7 + Math.random() * 0.6));
  },
  back() {
    Live.state('back');
    Live.everything();
  },
  chat([id, loud]) {
    Live.queue();
    if (id === Desk.chat()) Live.soon();
    if (loud && (document.hidden || id !== Desk.chat())) {
      Live.unread++;
      Live.title();
      Live.notify(Desk.text('news'), id);
    }
  },
  /** A note names who sits here: seen at once where it is open before their eyes. */
  mentioned(id) {
    Live.queue();
    if (id === Desk.chat() && !document.hidden) {
      Live.here(false);
      return;
    }
    Live.unread++;
    Live.title();
    Live.notify(Desk.text('mentioned'), id);
    const open = document.createElement('a');
    open.href = `/desk/c/${id}`;
    open.textContent = Desk.text('open');
    if (!document.hidden) Desk.toast(Desk.text('mentioned'), open);
  },
  everything() { Live.queue(); Live.soon(); },
  /** What comes meanwhile comes along: on a day with news every few milliseconds the screen must not wait for a silence. */
  queue() {
    if (Live.queueTimer) return;
    Live.queueTimer = setTimeout(async () => {
      Live.queueAt = Date.now();
      Live.queueTimer = 0;
      await Live.fetchQueue();
    }, Math.max(150, Live.queueAt + 700 - Date.now()));
  },
  soon() {
    if (Live.chatTimer) return;
    Live.chatTimer = setTimeout(() => {
      Live.chatTimer = 0;
      Thread.refresh().catch(() => {});
    }, 60);
  },
  async fetchQueue() {
    const region = Desk.one('[data-region=queue]');
    if (!region) return;
    const answer = await fetch(`/desk/queue?list=${region.dataset.list}&selected=${Desk.chat()}`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (!answer?.ok) return;
    const fresh = Desk.one('#queue', new DOMParser().parseFromString(await answer.text(), 'text/html'));
    const focused = document.activeElement?.dataset?.chat;
    const scroll = region.scrollTop;
    Desk.one('#queue .tabs').innerHTML = Desk.one('.tabs', fresh).innerHTML;
    const next = Desk.one('[data-region=queue]', fresh);
    region.innerHTML = next.innerHTML;
    htmx.process(region);
    region.scrollTop = scroll;
    if (focused) Desk.one(`[data-chat="${CSS.escape(focused)}"]`)?.focus();
  },
  title() {
    document.title = (Live.unread ? `(${Live.unread}) ` : '') + document.body.dataset.title;
    const count = Desk.one('#unread');
    if (count) count.textContent = Live.unread || '';
  },
  notify(text, chat) {
    if (!document.hidden) return;
    Live.ring();
    if (window.Notification?.permission === 'granted') {
      const note = new Notification(text, { tag: chat || 'desk' });
      note.onclick = () => { window.focus(); if (chat) location.assign(`/desk/c/${chat}`); };
    }
  },
  /** Two soft tones; a browser that wants a touch of the page first stays silent. */
  ring() {
    try {
      const sound = new AudioContext();
      [660, 880].forEach((pitch, i) => {
        const tone = sound.createOscillator();
        const volume = sound.createGain();
        tone.frequency.value = pitch;
        volume.gain.setValueAtTime(0.06, sound.currentTime + i * 0.14);
        volume.gain.exponentialRampToValueAtTime(0.0001, sound.currentTime + i * 0.14 + 0.3);
        tone.connect(volume).connect(sound.destination);
        tone.start(sound.currentTime + i * 0.14);
        tone.stop(sound.currentTime + i * 0.14 + 0.3);
      });
    } catch { Live.unheard = true; }
  },
  paused: () => localStorage.getItem('desk-paused') === 'yes',
  showPause: () => Desk.one('[data-pause]')?.setAttribute('aria-pressed', String(Live.paused())),
  told: Promise.resolve(),
  /** One after the other: what was said last is to be heard last. */
  here(typing) {
    Live.told = Live.told.then(() => Desk.post('/desk/here',
      { viewing: document.hidden ? '' : Desk.chat(), typing: typing ? 'yes' : 'no', available: Live.paused() ? 'no' : 'yes' })).catch(() => {});
  },
};

addEventListener('offline', () => { Live.away = true; Live.state('offline'); });
addEventListener('online', () => { Live.away = true; Live.wait = 0; Live.state('reconnecting'); Live.open(); });
document.addEventListener('visibilitychange', () => {
  if (!document.hidden) { Live.unread = 0; Live.title(); Live.everything(); }
  Live.here(false);
});
document.addEventListener('click', () => {
  if (window.Notification?.permission === 'default') Notification.requestPermission();
}, { once: true });
document.addEventListener('click', event => {
  if (!event.target.closest('[data-pause]')) return;
  localStorage.setItem('desk-paused', Live.paused() ? 'no' : 'yes');
  Live.showPause();
  Live.here(false);
});
document.addEventListener('desk:opened', () => {
  document.body.dataset.title = document.body.dataset.title.replace(/^.*? · /, `${Desk.one('[data-open]')?.dataset.name || ''} · `);
  Live.title();
  Live.here(false);
  Live.queue();
});
document.addEventListener('DOMContentLoaded', () => {
  if (!Desk.csrf()) return;
  Live.open();
  Live.showPause();
  Live.here(false);
  setInterval(() => Live.here(false), 20000);
});
