// The stream of new lines: resumes after the last line seen, never by time; a line seen before is passed over.
let source = null;
let readUpTo = null;
let connecting = false;
let seen = '';
let conversation = '';
let again = 500;
let retryLive = 0;
let watch = 0;
let saying = 0;
const notices = new Map();

/** Says above the conversation what is the matter; the first of these that holds. */
function notice(name, on) {
  if (on) notices.set(name, on === true ? '' : on);
  else notices.delete(name);
  const first = ['elsewhere', 'offline', 'trouble', 'lost', 'slower', 'long', 'file'].find((each) => notices.has(each));
  const state = at('state');
  state.replaceChildren();
  if (first === 'elsewhere') {
    const button = element('button', '', word.elsewhere);
    button.addEventListener('click', comeBack);
    state.append(button);
  } else if (first) {
    state.textContent = (notices.get(first) || word[first]);
  }
}

/** Tells the server that this page is open: the first time that begins the conversation. */
async function openChat() {
  const answer = await post('open', {}).catch(() => null);
  if (!answer?.ok) {
    notice('trouble', Boolean(answer));
    return false;
  }
  const { known, token } = await answer.json();
  if (token && token !== await store.claim(token)) return openChat();
  if (!known && seen) startOver();
  return true;
}

function startOver() {
  clearTalk();
  seen = '';
  conversation = '';
  readUpTo = '';
  store.remove('read');
  unconfirmed.forEach((entry) => { entry.shown = null; entry.item.after = ''; });
}

/** One attempt at a time, and none before we know who is here: two first visits at once would be two visitors. */
async function connect() {
  if (connecting) return;
  connecting = true;
  clearTimeout(retryLive);
  source?.abort();
  source = null;
  await store.ready;
  const opened = await openChat().catch(() => false);
  connecting = false;
  if (opened) listen();
  else lost();
}

function listen() {
  const mine = new AbortController();
  const query = seen ? `?after=${seen}&of=${conversation}` : '';
  source = mine;
  heard();
  const on = (event) => {
    if (source !== mine) return;
    heard();
    handlers[event.name]?.(event);
  };
  readEvents(`events${query}`, mine.signal, on).catch(() => 0).then(() => { if (source === mine) lost(); });
}

const handlers = {
  conversation({ data }) {
    if (conversation && conversation !== data) startOver();
    conversation = data;
  },
  line: ({ data, id }) => receive(JSON.parse(data), id),
  typing: () => setTyping(true),
  ready,
  bye() {
    source.abort();
    source = null;
    clearTimeout(watch);
    notice('elsewhere', true);
  },
};

function heard() {
  clearTimeout(watch);
  watch = setTimeout(lost, 40000);
}

function ready() {
  again = 500;
  clearTimeout(saying);
  saying = 0;
  ['lost', 'offline', 'trouble', 'elsewhere'].forEach((name) => notice(name, false));
  showKept();
  toEndOnce();
  readUpTo ??= store.get('read');
  if (!looking()) setUnread(unreadKeys.filter((key) => newer(key, readUpTo)).length);
  tellRead();
}

function toEndOnce() {
  if (log.getAttribute('aria-busy') !== 'true') return;
  toEnd();
  log.setAttribute('aria-busy', 'false');
}

function receive(line, id) {
  if (!newer(id, seen)) return;
  seen = id;
  line.turn = id.split('.')[0];
  if (line.from !== 'you') {
    show(line, (option) => say({ data: option.data, title: option.title }));
    markAnswered();
    newToRead(line);
    return;
  }
  if (line.data) line.text = titles.get(line.data) ?? '✓';
  const shown = confirmOwn(line, id);
  if (shown) {
    mark(shown, 'kept');
    placeAtEnd(shown, line);
  } else {
    closeOptions(line.data);
    mark(show(line), 'kept');
  }
}

const unreadKeys = [];
let telling = 0;

/** Lines of the shop's that stand before the visitor's eyes are told to the shop as read, each once. */
function newToRead(line) {
  if (!line.key) return;
  unreadKeys.push(line.key);
  if (!telling) telling = setTimeout(tellRead, 800);
}

async function tellRead() {
  telling = 0;
  if (!looking() || readUpTo === null || !unreadKeys.length) return;
  const all = unreadKeys.splice(0);
  const lines = all.filter((key) => newer(key, readUpTo)).slice(-50);
  if (!lines.length) return;
  const answer = await post('seen', { lines }).catch(() => null);
  if (!answer?.ok) {
    unreadKeys.unshift(...all);
    return;
  }
  readUpTo = all.at(-1);
  store.set('read', readUpTo);
}

/** Short breaks are not worth a word. */
function lost() {
  source?.abort();
  source = null;
  setTyping(false);
  clearTimeout(watch);
  saying ||= setTimeout(() => notice('lost', true), 1500);
  clearTimeout(retryLive);
  retryLive = setTimeout(connect, again * (0.8 + Math.random() * 0.4));
  again = Math.min(again * 2, 10000);
}

function comeBack() {
  if (source || connecting || document.hidden) return;
  again = 500;
  connect();
  flush();
}

addEventListener('online', () => { notice('offline', false); comeBack(); });
addEventListener('offline', () => notice('offline', true));
addEventListener('focus', comeBack);
addEventListener('pageshow', comeBack);
document.addEventListener('visibilitychange', () => { comeBack(); tellRead(); });
