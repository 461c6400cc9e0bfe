// The chat of this shop as a button in its pages. Put it in with one line:
// <script src="https://chat.example/chat/SHOP/widget.js" async></script>
// The chat itself lives in a frame from the chat's own address: the page's style cannot break it, nor its scripts read along by accident.
(() => {
'use strict';
const settings = /* settings */;
const script = document.currentScript ?? document.querySelector(`script[src*="/chat/${settings.bot}/widget.js"]`);
const home = new URL('.', script.src);
const wishes = script.dataset;
const phone = matchMedia('(max-width: 32rem), (max-height: 30rem)');
const before = `dragoman:${settings.bot}:`;
/** What the frame may keep in this page's storage. */
const keepable = /^(token|draft|read|out:[\w-]{36})$/;

/** A storage may be forbidden or full: then this page forgets. */
function shelf(name) {
  const quietly = (act) => { try { return act(window[name]); } catch { return null; } };
  return {
    get: (key) => quietly((kept) => kept.getItem(before + key)),
    set: (key, value) => quietly((kept) => {
      if (value === null) kept.removeItem(before + key);
      else kept.setItem(before + key, value);
      return true;
    }),
    all: () => quietly((kept) => Object.fromEntries(Object.keys(kept)
      .filter((key) => key.startsWith(before) && keepable.test(key.slice(before.length)))
      .map((key) => [key.slice(before.length), kept.getItem(key)]))) ?? {},
  };
}
const days = shelf('localStorage');
const visit = shelf('sessionStorage');

/** The page's language where the bot speaks it, else the browser's, else the bot's own. */
function language() {
  const near = { hr: 'bs', sr: 'bs', sh: 'bs', cnr: 'bs' };
  for (const tag of [wishes.lang, document.documentElement.lang, ...navigator.languages]) {
    const code = (tag ?? '').toLowerCase().split(/[-_]/)[0];
    const spoken = [code, near[code]].find((each) => each && settings.words[each]);
    if (spoken) return spoken;
  }
  return Object.keys(settings.words)[0];
}

const spoken = language();
const words = settings.words[spoken];
const named = words['chat-with'].replace('{0}', settings.name);
const host = document.createElement('div');
const root = host.attachShadow({ mode: 'open' });
const panel = document.createElement('div');
const launcher = document.createElement('button');
const badge = document.createElement('span');
let frame = null;
let talking = false;
let isOpen = false;
let wantsFocus = false;
let cameFrom = null;

function tell(what) {
  if (talking) frame.contentWindow.postMessage({ dragoman: settings.bot, ...what }, home.origin);
}

/** The frame comes when it is first needed: pages where nobody talks load nothing but this script. */
function load() {
  if (frame) return;
  frame = document.createElement('iframe');
  frame.title = named;
  frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-popups-to-escape-sandbox allow-downloads');
  frame.src = new URL(`frame?lang=${spoken}`, home);
  panel.append(frame);
}

function open({ focus = true, peek = false } = {}) {
  if (isOpen) return;
  isOpen = true;
  wantsFocus = focus;
  days.set('opened', String(Date.now()));
  visit.set('shown', 'yes');
  load();
  panel.classList.toggle('peek', peek);
  panel.hidden = false;
  panel.setAttribute('aria-modal', String(phone.matches && !peek));
  fit();
  show();
  if (focus) frame.focus();
  tell({ type: 'opened', focus });
}

function close() {
  if (!isOpen) return;
  isOpen = false;
  const focused = document.activeElement === host;
  panel.hidden = true;
  visit.set('shown', null);
  fit();
  show();
  tell({ type: 'closed' });
  if (focused || phone.matches) (cameFrom?.isConnected ? cameFrom : launcher).focus();
  cameFrom = null;
}

function show() {
  launcher.setAttribute('aria-expanded', String(isOpen));
  launcher.setAttribute('aria-label', isOpen ? words.close : [words.open, badge.title].filter(Boolean).join('. '));
  launcher.querySelector('path').setAttribute('d', isOpen
    ? 'M6 9l6 6 6-6'
    : 'M12 4c-4.700 0-8.500 3.100-8.500 7 0 2.200 1.200 4.100 3.100 5.400L6 20l3.700-1.900c.7.1 1.500.2 2.300.2 4.700 0 8.500-3.200 8.500-7.200S16.700 4 12 4z');
}

function unread(count) {
  badge.hidden = !count;
  badge.textContent = count > 9 ? '9+' : String(count);
  badge.title = count ? words.new.replace('{0}', count) : '';
  show();
}

/** On a phone the chat fills what the keyboard leaves, and the page behind it lies still. */
function fit() {
  const whole = isOpen && phone.matches && !panel.classList.contains('peek');
  document.documentElement.style.overflow = whole ? 'hidden' : '';
  if (!whole || !window.visualViewport) return;
  panel.style.setProperty('--top', `${visualViewport.offsetTop}px`);
  panel.style.setProperty('--height', `${visualViewport.height}px`);
}

const heard = {
  ready() {
    talking = true;
    tell({ type: 'hello', kept: days.all() });
    if (isOpen) tell({ type: 'opened', focus: wantsFocus });
  },
  /** Of two pages that were opened at once the first one's token counts: one visitor, one conversation. */
  keep({ key, value }) {
    if (!keepable.test(key)) return;
    const first = key === 'token' && value !== null && days.get('token');
    if (!first) days.set(key, value);
    if (key === 'token') tell({ type: 'token', value: first || value });
  },
  unread: ({ count }) => unread(isOpen ? 0 : Number(count)),
  close,
  touched() {
    panel.classList.remove('peek');
    fit();
  },
};

/** Not before so many seconds on the site, once in all, and only where we can remember that it was. */
function openLater() {
  const wish = wishes.opensAfter ?? settings.opensAfter ?? 'never';
  const seconds = Math.max(Number(wish), 40);
  if (Number.isNaN(seconds) || days.get('opened') || !days.set('tried', 'yes')) return;
  if (!visit.get('since')) visit.set('since', String(Date.now()));
  const since = Number(visit.get('since')) || Date.now();
  const look = () => {
    if (days.get('opened')) return;
    if (document.hidden) document.addEventListener('visibilitychange', look, { once: true });
    else open({ focus: false, peek: phone.matches });
  };
  setTimeout(look, Math.max(0, since + seconds * 1000 - Date.now()));
}

function build() {
  const style = new CSSStyleSheet();
  style.replaceSync(settings.style);
  root.adoptedStyleSheets = [style];
  host.style.setProperty('--colour', settings.colour);
  host.style.setProperty('--ink', settings.ink);
  if (wishes.side) host.dataset.side = wishes.side;
  panel.className = 'panel';
  panel.id = 'panel';
  panel.hidden = true;
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', named);
  launcher.className = 'launcher';
  launcher.type = 'button';
  launcher.setAttribute('aria-haspopup', 'dialog');
  launcher.setAttribute('aria-controls', 'panel');
  launcher.hidden = wishes.launcher === 'none';
  const picture = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  picture.setAttribute('viewBox', '0 0 24 24');
  picture.setAttribute('aria-hidden', 'true');
  picture.append(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  badge.className = 'badge';
  launcher.append(picture, badge);
  root.append(panel, launcher);
  unread(0);
  document.body.append(host);
}

function listen() {
  launcher.addEventListener('click', () => (isOpen ? close() : open()));
  root.addEventListener('keydown', (event) => { if (event.key === 'Escape') close(); });
  addEventListener('message', (event) => {
    if (event.source !== frame?.contentWindow || event.origin !== home.origin || event.data?.dragoman !== settings.bot) return;
    if (Object.hasOwn(heard, event.data.type)) heard[event.data.type](event.data);
  });
  addEventListener('storage', ({ key }) => {
    // what lies there now, which all pages agree on; not what came with the event
    const token = key === `${before}token` && days.get('token');
    if (token) tell({ type: 'token', value: token });
  });
  document.addEventListener('click', (event) => {
    const opener = event.target.closest?.('[data-dragoman-open]');
    if (!opener) return;
    event.preventDefault();
    cameFrom = opener;
    open();
  });
  window.visualViewport?.addEventListener('resize', fit);
  window.visualViewport?.addEventListener('scroll', fit);
  phone.addEventListener('change', fit);
}

function start() {
  build();
  listen();
  window.dragoman = { open: () => open(), close };
  if (visit.get('shown') && !phone.matches) open({ focus: false });
  else if (days.get('token')) load();
  openLater();
}

const allowed = location.origin === home.origin || settings.origins.some((origin) => origin === '*' || origin === location.origin);
if (window.dragoman) console.warn('Dragoman: the chat is in this page already; one script is enough.');
else if (!allowed) console.warn(`Dragoman: this site may not show the chat yet. Add "${location.origin}" to web-chat.origins of the bot ${settings.bot}.`);
else if (document.body) start();
else addEventListener('DOMContentLoaded', start);
})();
