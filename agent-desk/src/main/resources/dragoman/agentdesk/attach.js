'use strict';
// A file beside the answer: chosen, pasted or dropped; laid ready on the server, seen before it goes, and there again after an undo.
const Attach = {
  place: () => Desk.one('[data-attached]'),
  key: () => `desk-file-${Desk.chat()}`,
  keep(id) { if (id) sessionStorage.setItem(Attach.key(), id); },
  forget() { sessionStorage.removeItem(Attach.key()); },
  /** Whether one lies ready. */
  lies: () => Boolean(Desk.one('[data-attached] [name=file]')),
  show(html) {
    const place = Attach.place();
    if (!place) return;
    place.innerHTML = html;
    place.hidden = !html;
    Attach.keep(Desk.one('[name=file]', place)?.value);
  },
  remove() {
    Attach.forget();
    if (Attach.place()) Attach.show('');
    Composer.text()?.focus();
  },
  async take(file) {
    const chat = Desk.chat();
    if (!file || !Desk.one('[data-attach]')) return;
    Composer.hint(Desk.text('uploading'));
    const answer = await fetch(`/desk/c/${chat}/attach?name=${encodeURIComponent(file.name)}`, {
      method: 'POST', body: file,
      headers: { 'X-Csrf': Desk.csrf(), 'HX-Request': 'true', 'Content-Type': 'application/octet-stream' },
    }).catch(() => null);
    if (chat !== Desk.chat()) return;
    if (answer?.ok) {
      Composer.hint('');
      Attach.show(await answer.text());
      Composer.text()?.focus();
    } else if (answer?.status === 401) location.assign('/desk/login');
    else if (answer?.status === 413) Composer.hint(Desk.text('too-large'));
    else Composer.hint(answer && [404, 422, 503].includes(answer.status) ? await answer.text() : Desk.text('not-uploaded'));
  },
  /** What lay ready before the page was made anew. */
  async again() {
    if (Attach.sending) return;
    const chat = Desk.chat();
    const id = sessionStorage.getItem(Attach.key());
    if (!id || !Attach.place()) return;
    const answer = await fetch(`/desk/c/${chat}/attached/${id}`, { headers: { 'HX-Request': 'true' } }).catch(() => null);
    if (answer?.ok && chat === Desk.chat()) Attach.show(await answer.text());
    else if (answer?.status === 404) Attach.forget();
  },
  sending: false,
  /** An answer with it is on its way. */
  goes() { Attach.sending = true; },
  went(well) {
    Attach.sending = false;
    if (well) Attach.forget();
    else Attach.again();
  },
  carries: data => [...(data?.items || [])].some(item => item.kind === 'file'),
};

document.addEventListener('click', event => {
  if (event.target.closest('[data-attach]')) Desk.one('#file')?.click();
  if (event.target.closest('[data-detach]')) Attach.remove();
});
document.addEventListener('change', event => {
  if (event.target.id !== 'file') return;
  Attach.take(event.target.files[0]);
  event.target.value = '';
});
document.addEventListener('paste', event => {
  if (event.target.id === 'text' && event.clipboardData?.files.length) {
    event.preventDefault();
    Attach.take(event.clipboardData.files[0]);
  }
});
document.addEventListener('dragover', event => {
  const box = event.target.closest?.('.pane.thread');
  if (!box || !Desk.one('[data-attach]') || !Attach.carries(event.dataTransfer)) return;
  event.preventDefault();
  Desk.one('.composer').classList.add('over');
});
document.addEventListener('dragleave', event => {
  if (!event.relatedTarget?.closest?.('.pane.thread')) Desk.one('.composer')?.classList.remove('over');
});
document.addEventListener('drop', event => {
  if (!event.target.closest?.('.pane.thread') || !event.dataTransfer?.files.length) return;
  event.preventDefault();
  Desk.one('.composer')?.classList.remove('over');
  Attach.take(event.dataTransfer.files[0]);
});
document.addEventListener('submit', event => {
  const undo = Desk.one('[data-until]', event.target);
  if (undo) Attach.keep(undo.dataset.file);
}, true);
document.addEventListener('desk:opened', () => Attach.again());
document.addEventListener('DOMContentLoaded', () => Attach.again());
