// What the server wrote into the page, and small helpers.
const bot = document.body.dataset.bot;
const base = document.body.dataset.base;
const framed = document.body.dataset.framed === 'true';
const longest = Number(document.body.dataset.longest);
const botName = document.body.dataset.name;
const speaks = document.body.dataset.speaks;
const word = JSON.parse(document.body.dataset.words);
const language = document.documentElement.lang;
const title = document.title;
const at = (id) => document.getElementById(id);

/** An element with a class and a text; the text is never markup. */
function element(tag, className, text) {
  const made = document.createElement(tag);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

function linkTo(address, className, text) {
  const link = element('a', className, text);
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer nofollow';
  return link;
}

const isPayment = (address) => /(^|[^a-z])(pay|payments?|checkout|invoice|plati|placanje|oplata|fizetes|pliromi)([^a-z]|$)/i.test(address);

/** An address that stands at the end of its line is something to do: a button, which says where it leads. */
function actionOf(address) {
  const link = linkTo(address, 'action', isPayment(address) ? word.pay : word.visit);
  link.append(element('small', '', link.host));
  return link;
}

/** The shop's text, with its web addresses as links, or as buttons. */
function linked(text) {
  const all = document.createDocumentFragment();
  let from = 0;
  for (const found of text.matchAll(/https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]}'»”]/gu)) {
    const end = found.index + found[0].length;
    const alone = /^[.!]?[ \t]*(\n|$)/.exec(text.slice(end));
    all.append(text.slice(from, found.index).replace(alone ? /\s+$/ : /$^/, ''));
    all.append(alone ? actionOf(found[0]) : linkTo(found[0], '', found[0]));
    from = alone ? end + alone[0].length : end;
  }
  all.append(text.slice(from));
  return all;
}

/** Where a line stands, as numbers: ids are turn.place. */
function newer(id, than) {
  if (!than) return true;
  const [turn, place] = id.split('.').map(Number);
  const [otherTurn, otherPlace] = than.split('.').map(Number);
  return turn > otherTurn || (turn === otherTurn && place > otherPlace);
}

/** The visitor's own way of writing times, where it is of this language. */
const region = navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
const clock = new Intl.DateTimeFormat(region, { hour: '2-digit', minute: '2-digit' });
const calendar = new Intl.DateTimeFormat(region, { weekday: 'long', day: 'numeric', month: 'long' });

function dayName(date) {
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(date).setHours(0, 0, 0, 0)) / 864e5);
  return days === 0 ? word.today : days === 1 ? word.yesterday : calendar.format(date);
}
