'use strict';
// What all pages share: texts, tokens, panes, dialogs, toasts.
const Desk = {
  one: (selector, from = document) => from.querySelector(selector),
  all: (selector, from = document) => [...from.querySelectorAll(selector)],
  text(key, ...values) {
    const template = Desk.one(`template[data-text="${key}"]`);
    return values.reduce((text, value, i) => text.replaceAll(`{${i}}`, value), template ? template.content.textContent : key);
  },
  chat: () => Desk.one('[data-open]')?.dataset.open || '',
  csrf: () => Desk.one('meta[name=csrf]')?.content || '',
  writing: element => element.matches('input, textarea, select, [contenteditable]'),
  show(pane) {
    const panes = Desk.one('#panes');
    if (panes) panes.dataset.show = pane;
  },
  toast(text, action) {
    const toast = document.createElement('div');
    toast.className = 'toast';
    toast.append(text);
    if (action) toast.append(action);
    Desk.one('#toasts').append(toast);
    setTimeout(() => toast.remove(), action ? 20000 : 5000);
    return toast;
  },
  close() {
    const dialog = Desk.one('#dialog');
    if (dialog.open) dialog.close();
    dialog.replaceChildren();
  },
  post: (path, fields) => fetch(path, {
    method: 'POST',
    headers: { 'X-Csrf': Desk.csrf(), 'HX-Request': 'true' },
    body: new URLSearchParams(fields),
  }),
  running: 0,
  /** Once nothing is under way that may change the conversation below us. */
  async idle() {
    while (Desk.running > 0) await new Promise(done => setTimeout(done, 20));
  },
  newKey: () => crypto.getRandomValues(new Uint32Array(4)).reduce((key, part) => key + part.toString(36), 'k'),
};

// By the call itself: htmx tells its end to the element that asked, and news may have taken that element away meanwhile.
document.addEventListener('htmx:beforeSend', event => {
  Desk.running++;
  event.detail.xhr.addEventListener('loadend', () => Desk.running--);
});
document.addEventListener('htmx:configRequest', event => {
  event.detail.headers['X-Csrf'] = Desk.csrf();
});
document.addEventListener('htmx:afterSwap', event => {
  if (event.detail.target.id === 'dialog') {
    const dialog = Desk.one('#dialog');
    if (!dialog.open) dialog.showModal();
    Desk.one('select, input:not([type=hidden]), button', dialog)?.focus();
  }
  if (event.detail.target.id === 'main') {
    Desk.close();
    Desk.show('thread');
    document.dispatchEvent(new CustomEvent('desk:opened'));
  }
});
document.addEventListener('htmx:responseError', event => {
  const status = event.detail.xhr.status;
  if (status === 401) location.assign('/desk/login');
  else if (status === 404 && event.detail.target.id === 'main') event.detail.target.innerHTML = event.detail.xhr.response;
  else Desk.toast(Desk.text('failed'));
});
document.addEventListener('htmx:sendError', () => Desk.toast(Desk.text('failed')));
document.addEventListener('desk-nobody-waits', () => Desk.toast(Desk.text('nobody')));

document.addEventListener('click', event => {
  const pane = event.target.closest('[data-show-pane]');
  if (pane && matchMedia('(max-width: 75.99rem)').matches) {
    event.preventDefault();
    Desk.show(pane.dataset.showPane);
  }
  if (event.target.closest('[data-close]')) Desk.close();
  if (event.target.closest('[data-help]')) htmx.ajax('GET', '/desk/help', '#dialog');
});
document.addEventListener('change', event => {
  if (event.target.matches('[data-submits]')) event.target.form.requestSubmit();
});
