// Where the customer writes.
const text = at('text');
const form = at('write');
const draftName = `dragoman-draft:${bot}`;

function saveDraft() {
  try { sessionStorage.setItem(draftName, text.value); } catch { /* private mode */ }
}

function grow() {
  if (CSS.supports('field-sizing', 'content')) return;
  text.style.height = 'auto';
  text.style.height = `${text.scrollHeight + 3}px`;
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const written = text.value.replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '').toWellFormed?.().trim() ?? text.value.trim();
  text.focus();
  if (!written) return;
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

text.addEventListener('input', () => { saveDraft(); grow(); });

try { text.value = sessionStorage.getItem(draftName) ?? ''; } catch { /* private mode */ }
grow();
if (matchMedia('(pointer: fine)').matches) text.focus();
kept().forEach((item) => enqueue(item, null));
if (!navigator.onLine) notice('offline', true);
connect();
