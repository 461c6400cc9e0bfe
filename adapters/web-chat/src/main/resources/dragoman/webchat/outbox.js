// What the customer wrote: kept until the server has it, sent in order, always under the same id, so that it arrives once.
const shelfName = `dragoman:${bot}:`;
const queue = [];
const unconfirmed = [];
let sending = false;
let retry = 0;
let waiting = false;
let wait = 1000;

function keep(item) {
  try { localStorage.setItem(shelfName + item.id, JSON.stringify(item)); } catch { /* private mode: kept in this window only */ }
}

function drop(item) {
  try { localStorage.removeItem(shelfName + item.id); } catch { /* as above */ }
}

function kept() {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(shelfName))
      .map((key) => JSON.parse(localStorage.getItem(key))).sort((one, other) => one.at - other.at);
  } catch {
    return [];
  }
}

function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function post(path, body) {
  return fetch(`${bot}/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...body, lang: speaks }),
    signal: AbortSignal.timeout ? AbortSignal.timeout(20000) : undefined,
  });
}

function enqueue(item, shown) {
  queue.push(item);
  unconfirmed.push({ item, shown });
}

/** Says something: shows it at once, keeps it, sends it. {@code said} has a text, or the data of an option with its title. */
function say(said) {
  const item = { id: uuid(), at: Date.now(), after: seen, ...said };
  keep(item);
  closeOptions(item.data);
  enqueue(item, showOwn(item));
  if (!waiting) flush();
}

function showOwn(item) {
  const shown = show({ from: 'you', text: item.data ? item.title : item.text, at: item.at });
  shown.classList.add('pending');
  return shown;
}

/** The transcript has a line of the customer's: perhaps one that stands on the screen already. */
function confirmOwn(line, id) {
  const index = unconfirmed.findIndex(({ item }) => newer(id, item.after)
    && (line.data ? item.data === line.data : !item.data && item.text === line.text));
  if (index < 0) return null;
  const [{ shown }] = unconfirmed.splice(index, 1);
  return shown;
}

/** After the transcript was read: what is kept from an earlier window and has not arrived yet. */
function showKept() {
  for (const entry of unconfirmed) {
    entry.shown ??= showOwn(entry.item);
  }
  flush();
}

async function flush() {
  if (sending) return;
  sending = true;
  waiting = false;
  clearTimeout(retry);
  try {
    while (queue.length && await sendFirst());
  } finally {
    sending = false;
  }
}

/** True when the next may go. */
async function sendFirst() {
  const item = queue[0];
  const body = item.data ? { id: item.id, data: item.data } : { id: item.id, text: item.text };
  const answer = await post('messages', body).catch(() => null);
  const shown = unconfirmed.find((entry) => entry.item === item)?.shown;
  if (answer?.ok) {
    wait = 1000;
    if (shown) mark(shown, '');
    settleFirst(item);
    notice('slower', false);
    return true;
  }
  if (!answer || answer.status === 401 || answer.status === 429 || answer.status >= 500) {
    if (shown) mark(shown, 'pending', word.waiting);
    notice('slower', answer?.status === 429);
    if (answer?.status === 401) connect();
    later(answer);
    return false;
  }
  if (shown) mark(shown, 'failed', word.failed);
  unconfirmed.splice(unconfirmed.findIndex((entry) => entry.item === item), 1);
  settleFirst(item);
  return true;
}

function settleFirst(item) {
  queue.shift();
  drop(item);
}

function later(answer) {
  waiting = true;
  const told = Number(answer?.headers.get('Retry-After')) * 1000;
  retry = setTimeout(flush, told || wait);
  wait = Math.min(wait * 2, 15000);
}
