// What this visitor's browser keeps: the visitor's token (in a shop's page only), messages not yet sent, the draft, what was read.
// Our own page keeps it itself. Within a shop's page browsers let us keep nothing, or forget it: there the shop's page keeps it for us.
const store = framed ? hostStore() : ownStore();

/** Without storage, as in some private windows, things are kept as long as the page is open. */
function ownStore() {
  const before = `dragoman:${bot}:`;
  const all = new Map();
  const quietly = (act) => { try { act(localStorage); } catch { /* not allowed, or full */ } };
  quietly((shelf) => Object.keys(shelf).filter((key) => key.startsWith(before))
    .forEach((key) => all.set(key.slice(before.length), shelf.getItem(key))));
  return {
    ready: Promise.resolve(),
    get: (key) => all.get(key) ?? '',
    keys: (start) => [...all.keys()].filter((key) => key.startsWith(start)),
    set: (key, value) => { all.set(key, value); quietly((shelf) => shelf.setItem(before + key, value)); },
    remove: (key) => { all.delete(key); quietly((shelf) => shelf.removeItem(before + key)); },
  };
}

/** Speaks with widget.js on the shop's page; no other page can be there, since the page's policy names who may frame us. */
function hostStore() {
  const all = new Map();
  const listeners = new Map();
  let origin = '';
  let begin;
  let claimed = null;
  const ready = new Promise((resolve) => { begin = resolve; });
  const tell = (what) => { if (origin) parent.postMessage({ dragoman: bot, ...what }, origin); };
  addEventListener('message', (event) => {
    if (event.source !== parent || event.data?.dragoman !== bot) return;
    if (event.data.type === 'hello' && !origin) {
      origin = event.origin;
      Object.entries(event.data.kept).forEach(([key, value]) => all.set(key, value));
      begin();
    }
    if (event.origin === origin && event.data.type === 'token' && claimed) {
      all.set('token', event.data.value);
      claimed(event.data.value);
      claimed = null;
    } else if (event.origin === origin) listeners.get(event.data.type)?.(event.data);
  });
  return {
    ready,
    tell,
    on: (type, then) => listeners.set(type, then),
    get: (key) => all.get(key) ?? '',
    keys: (start) => [...all.keys()].filter((key) => key.startsWith(start)),
    set: (key, value) => { all.set(key, value); tell({ type: 'keep', key, value }); },
    /** Of two pages opened at once the first one's token counts: the shop's page says which it is. */
    claim: (token) => (token === all.get('token') ? token : new Promise((resolve) => {
      claimed = resolve;
      tell({ type: 'keep', key: 'token', value: token });
    })),
    remember: (key, value) => all.set(key, value),
    remove: (key) => { all.delete(key); tell({ type: 'keep', key, value: null }); },
  };
}
