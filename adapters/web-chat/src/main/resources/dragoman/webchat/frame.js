// Within a shop's page: what the button there and we tell each other.
let opened = !framed;

/** Whether the conversation stands before the visitor's eyes. */
function looking() {
  return opened && !document.hidden;
}

/** From the last thing that takes the keyboard Tab leads to the first, as in any dialog; Escape closes it. */
function keepFocus(event) {
  if (event.key === 'Escape') {
    event.preventDefault();
    store.tell({ type: 'close' });
  }
  if (event.key !== 'Tab') return;
  const stops = [...document.querySelectorAll('a[href], button, textarea, [tabindex="0"]')]
    .filter((stop) => stop.getClientRects().length);
  const edge = event.shiftKey ? stops[0] : stops.at(-1);
  if (document.activeElement !== edge) return;
  event.preventDefault();
  (event.shiftKey ? stops.at(-1) : stops[0]).focus();
}

function setOpened(now) {
  opened = now;
  if (!looking()) return;
  setUnread(0);
  if (pinned) toEnd();
  tellRead();
}

if (framed) {
  at('close').hidden = false;
  at('close').addEventListener('click', () => store.tell({ type: 'close' }));
  document.addEventListener('keydown', keepFocus);
  // Opened by itself the chat is small on a phone; who touches it wants it whole.
  document.addEventListener('pointerdown', () => store.tell({ type: 'touched' }));
  store.on('opened', ({ focus }) => {
    setOpened(true);
    if (focus) (matchMedia('(pointer: fine)').matches ? at('text') : at('close')).focus();
  });
  store.on('closed', () => setOpened(false));
  // Another page of the shop has kept a token after us: it counts for both.
  store.on('token', ({ value }) => {
    if (value === store.get('token')) return;
    store.remember('token', value);
    startOver();
    connect();
  });
  parent.postMessage({ dragoman: bot, type: 'ready' }, '*');
}
