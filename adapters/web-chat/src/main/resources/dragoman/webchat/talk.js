// The conversation on the screen.
const log = at('log');
const scroll = at('scroll');
const typing = at('typing');
const newerButton = at('newer');
const titles = new Map();
let last = null;
/** The first line of what the shop said last. */
let answer = null;
let unread = 0;
let pinned = true;
let typingTimer = 0;

/** Where to read on: at the end, but of a long answer at its beginning. */
const place = () => Math.min(scroll.scrollHeight - scroll.clientHeight,
  answer ? answer.offsetTop - scroll.offsetTop - 12 : Infinity);
const atEnd = () => scroll.scrollHeight - scroll.scrollTop - scroll.clientHeight < 140 || Math.abs(scroll.scrollTop - place()) < 8;
const toEnd = () => {
  scroll.scrollTop = place();
  pinned = true;
};

function setTyping(on) {
  clearTimeout(typingTimer);
  const stick = atEnd();
  typing.hidden = !on;
  if (on) typingTimer = setTimeout(setTyping, 12000, false);
  if (on && stick) toEnd();
}

/** Choices before this moment are over; what was chosen stays to be seen. */
function closeOptions(chosen) {
  for (const button of log.querySelectorAll('.options button:not([aria-disabled])')) {
    button.setAttribute('aria-disabled', 'true');
    button.classList.toggle('chosen', button.dataset.data === chosen);
  }
}

function separateDays(line) {
  if (!last || new Date(last.at).toDateString() !== new Date(line.at).toDateString()) {
    log.append(element('div', 'day', dayName(line.at)));
    last = null;
  }
}

/** Two pictures in a row stand side by side. */
function ontoShelf(line, choose) {
  const shelf = line.picture && last?.picture && last.from === line.from && last.turn === line.turn
    && log.lastElementChild?.querySelector('.shelf');
  if (shelf) shelf.append(cardOf(line, choose));
  return shelf ? log.lastElementChild : null;
}

/** Shows a line at the end and returns its element. */
function show(line, choose) {
  const stick = atEnd() || line.from === 'you';
  separateDays(line);
  line.options?.forEach((option) => titles.set(option.data, option.title));
  let made = ontoShelf(line, choose);
  if (!made) {
    made = lineOf(line, choose);
    const follows = last && last.from === line.from && last.name === line.name && line.at - last.at < 300000;
    made.classList.toggle('follows', Boolean(follows));
    log.append(made);
  }
  last = line;
  answer = line.from === 'you' ? null : answer ?? made;
  if (line.from !== 'you') setTyping(false);
  settle(stick, line);
  return made;
}

function settle(stick, line) {
  const fresh = log.getAttribute('aria-busy') !== 'true' && line.from !== 'you';
  if (stick) toEnd();
  else newerButton.hidden = !fresh && newerButton.hidden;
  if (fresh && !looking()) setUnread(unread + 1);
}

/** How many lines came that nobody has seen: in the window's title, and on the shop's button. */
function setUnread(count) {
  unread = count;
  document.title = count ? `(${count}) ${title}` : title;
  if (framed) store.tell({ type: 'unread', count });
}

/** Puts a line that was shown early where the transcript has it. */
function placeAtEnd(made, line) {
  if (log.lastElementChild !== made) {
    made.classList.toggle('follows', log.lastElementChild.classList.contains(line.from));
    log.append(made);
    answer = null;
  }
  last = line;
}

/** How far a line of the customer's has come: pending, kept, failed; with a word where there is need. */
function mark(made, className, text) {
  made.classList.remove('pending', 'failed');
  made.querySelector('.mark')?.remove();
  made.classList.add(className);
  if (text) made.querySelector('.said').append(element('div', 'mark', text));
  if (className === 'kept' && !made.querySelector('.tick')) tick(made, '✓', word.delivered);
}

/** Who has answered has read. */
function markAnswered() {
  for (const made of log.querySelectorAll('.line.you.kept')) {
    made.classList.remove('kept');
    tick(made, '✓✓', word.read);
  }
}

function tick(made, sign, meaning) {
  made.querySelector('.tick')?.remove();
  const shown = element('span', 'tick', sign);
  shown.setAttribute('role', 'img');
  shown.setAttribute('aria-label', meaning);
  made.querySelector('time').append(' ', shown);
}

function clearTalk() {
  log.replaceChildren();
  titles.clear();
  last = null;
  answer = null;
}

scroll.addEventListener('scroll', () => {
  pinned = atEnd();
  if (pinned) newerButton.hidden = true;
}, { passive: true });
newerButton.addEventListener('click', () => {
  newerButton.hidden = true;
  scroll.scrollTop = scroll.scrollHeight;
});
// A keyboard that comes up takes room: whoever was at the end stays there.
new ResizeObserver(() => { if (pinned) toEnd(); }).observe(scroll);
document.addEventListener('visibilitychange', () => {
  if (looking()) setUnread(0);
});
