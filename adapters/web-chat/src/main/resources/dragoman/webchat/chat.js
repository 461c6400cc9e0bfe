// Where the customer writes.
const text = at('text');
const form = at('write');

function saveDraft() {
  store.set('draft', text.value);
}

function grow() {
  if (CSS.supports('field-sizing', 'content')) return;
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + 3}px`;
}

/** What is too long is said at once, and stays to be shortened. */
function fits(written) {
  const over = written.length > longest;
  notice('long', over ? word.long.replace('{0}', written.length).replace('{1}', longest) : false);
  text.setAttribute('aria-invalid', over);
  return !over;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const written = text.value.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').toWellFormed?.().trim() ?? text.value.trim();
  text.focus();
  if (!written || !fits(written)) return;
  text.value = '';
  saveDraft();
  grow();
  say({ text: written });
});

text.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    form.requestSubmit();
  }
});

text.addEventListener('input', () => { saveDraft(); grow(); fits(text.value.trim()); });

/** Within a shop's page only after that page has told what it keeps for us. */
store.ready.then(() => {
  text.value = text.value || store.get('draft');
  grow();
  fits(text.value.trim());
  if (!framed && matchMedia('(pointer: fine)').matches) text.focus();
  kept().forEach((item) => enqueue(item, null));
  if (!navigator.onLine) notice('offline', true);
  connect();
});
