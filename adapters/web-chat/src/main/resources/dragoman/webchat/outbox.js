// What the customer wrote: kept until the server has it, sent in order, always under the same id, so that it arrives once.
const queue = [];
const unconfirmed = [];
let sending = false;
let retry = 0;
let waiting = false;
let wait = 1000;

/** A file is too much to keep: it waits in this window alone. */
function keep(item) {
  if (!item.file) store.set(`out:${item.id}`, JSON.stringify(item));
}

function drop(item) {
  store.remove(`out:${item.id}`);
}

function kept() {
  const read = (key) => { try { return [JSON.parse(store.get(key))]; } catch { return []; } };
  return store.keys('out:').flatMap(read).sort((one, other) => one.at - other.at);
}

function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

function enqueue(item, shown) {
  queue.push(item);
  unconfirmed.push({ item, shown });
}

/** Says something: shows it at once, keeps it, sends it. {@code said} has a text, or the data of an option with its title, or a file. */
function say(said) {
  const item = { id: uuid(), at: Date.now(), after: seen, ...said };
  keep(item);
  closeOptions(item.data);
  enqueue(item, showOwn(item));
  if (!waiting) flush();
}

function showOwn(item) {
  const line = { from: 'you', text: item.data ? item.title : item.text ?? '', at: item.at };
  const shown = show(item.file ? { ...line, ...previewOf(item.file) } : line);
  mark(shown, 'pending', navigator.onLine ? '' : word.waiting);
  return shown;
}

/** The transcript has a line of the customer's: perhaps one that stands on the screen already. */
function confirmOwn(line, id) {
  const index = unconfirmed.findIndex(({ item }) => newer(id, item.after)
    && (line.file ? item.file : line.data ? item.data === line.data : !item.data && !item.file && item.text === line.text));
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

function sent({ id, file, data, text: words }) {
  if (file) return postFile(`files/${id}`, file);
  return post('messages', data ? { id, data } : { id, text: words });
}

function reasonOf({ status }, { file }) {
  if (status === 413) return word['too-large'];
  return file && status === 415 ? word['wrong-file'] : word.failed;
}

/** True when the next may go. */
async function sendFirst() {
  const item = queue[0];
  const answer = await sent(item).catch(() => null);
  const shown = unconfirmed.find((entry) => entry.item === item)?.shown;
  if (answer?.ok) {
    wait = 1000;
    if (shown) mark(shown, 'kept');
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
  if (shown) mark(shown, 'failed', reasonOf(answer, item));
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
