// The stream of new lines: resumes after the last line seen, never by time; a line seen before is passed over.
let source = null;
let connecting = false;
let seen = '';
let conversation = '';
let again = 500;
let retryLive = 0;
let watch = 0;
let saying = 0;
const notices = new Set();

/** Says above the conversation what is the matter; the first of these that holds. */
function notice(name, on) {
  if (on) notices.add(name);
  else notices.delete(name);
  const first = ['elsewhere', 'offline', 'trouble', 'lost', 'slower'].find((each) => notices.has(each));
  const state = at('state');
  state.replaceChildren();
  if (first === 'elsewhere') {
    const button = element('button', '', word.elsewhere);
    button.addEventListener('click', comeBack);
    state.append(button);
  } else if (first) {
    state.textContent = word[first];
  }
}

/** Tells the server that this page is open: the first time that begins the conversation. */
async function openChat() {
  const answer = await post('open', {}).catch(() => null);
  if (!answer?.ok) {
    notice('trouble', Boolean(answer));
    return false;
  }
  const { known } = await answer.json();
  if (!known && seen) startOver();
  return true;
}

function startOver() {
  clearTalk();
  seen = '';
  conversation = '';
  unconfirmed.forEach((entry) => { entry.shown = null; entry.item.after = ''; });
}

/** One attempt at a time: two first visits at once would be two visitors. */
async function connect() {
  if (connecting) return;
  connecting = true;
  clearTimeout(retryLive);
  source?.close();
  source = null;
  const opened = await openChat();
  connecting = false;
  if (opened) listen();
  else lost();
}

function listen() {
  const query = seen ? `?after=${seen}&of=${conversation}` : '';
  const mine = new EventSource(`${bot}/events${query}`);
  source = mine;
  const on = (name, then) => mine.addEventListener(name, (event) => {
    if (source !== mine) return;
    heard();
    then(event);
  });
  on('conversation', ({ data }) => {
    if (conversation && conversation !== data) startOver();
    conversation = data;
  });
  on('line', ({ data, lastEventId }) => receive(JSON.parse(data), lastEventId));
  on('typing', () => setTyping(true));
  on('ready', ready);
  on('beat', () => {});
  on('bye', () => {
    source.close();
    source = null;
    clearTimeout(watch);
    notice('elsewhere', true);
  });
  mine.onerror = () => { if (source === mine) lost(); };
  heard();
}

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
    return;
  }
  if (line.data) line.text = titles.get(line.data) ?? '✓';
  const shown = confirmOwn(line, id);
  if (shown) {
    mark(shown, '');
    placeAtEnd(shown, line);
  } else {
    closeOptions(line.data);
    show(line);
  }
}

/** Short breaks are not worth a word. */
function lost() {
  source?.close();
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
document.addEventListener('visibilitychange', comeBack);
