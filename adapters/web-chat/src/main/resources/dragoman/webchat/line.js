// How one line of the conversation looks.

function authorLabel(line) {
  if (line.from === 'you') return word.you;
  return line.from === 'agent' ? [line.name, word.team].filter(Boolean).join(' ') : botName;
}

function face(line) {
  const name = line.from === 'agent' ? line.name || '☺' : botName;
  const made = element('span', 'face', [...name][0].toLocaleUpperCase(language));
  made.setAttribute('aria-hidden', 'true');
  return made;
}

function optionsOf(line, choose) {
  const row = element('div', line.options.some((option) => option.text) ? 'options full' : 'options');
  row.setAttribute('role', 'group');
  for (const option of line.options) {
    const button = element('button', '', option.title);
    button.type = 'button';
    button.dir = 'auto';
    button.dataset.data = option.data;
    button.dataset.title = option.title;
    if (option.text) button.append(element('small', '', option.text));
    button.addEventListener('click', () => {
      if (!button.hasAttribute('aria-disabled')) choose(option);
    });
    row.append(button);
  }
  return row;
}

/** A picture with what is said of it; its first line is its name when more follows. */
function cardOf(line, choose) {
  const card = element('div', 'card');
  const link = element('a');
  link.href = line.picture;
  link.target = '_blank';
  link.rel = 'noopener';
  const image = element('img');
  const [first, ...rest] = line.text.split('\n');
  image.src = line.picture;
  image.alt = first || word.picture;
  link.append(image);
  card.append(link);
  if (line.text) {
    const text = element('div', 'text');
    text.dir = 'auto';
    if (rest.length) text.append(element('strong', '', first), linked(rest.join('\n').trim()));
    else text.append(linked(first));
    card.append(text);
  }
  if (line.options) card.append(optionsOf(line, choose));
  return card;
}

/** A photo or a document of the customer's own. */
function fileOf(line) {
  const link = linkTo(line.file, 'file', '');
  if (line.sent === 'photo') {
    const image = element('img');
    image.src = line.file;
    image.alt = word.photo;
    image.addEventListener('load', () => { if (pinned) toEnd(); });
    link.append(image);
  } else {
    link.append(line.name || word.document);
  }
  return link;
}

function bubbleOf(line) {
  const bubble = element('div', line.file ? 'bubble holds' : 'bubble');
  bubble.dir = 'auto';
  if (line.file) bubble.append(fileOf(line));
  bubble.append(line.from === 'you' ? line.text : linked(line.text));
  return bubble;
}

/** The element of a line. */
function lineOf(line, choose) {
  const made = element('div', 'line ' + line.from);
  const said = element('div', 'said');
  if (line.from !== 'you') made.append(face(line));
  if (line.from === 'agent') said.append(element('div', 'who', authorLabel(line)));
  else said.append(element('span', 'unseen', authorLabel(line) + ': '));
  if (line.picture) {
    const shelf = element('div', 'shelf');
    shelf.append(cardOf(line, choose));
    said.append(shelf);
  } else {
    if (line.text || line.file) said.append(bubbleOf(line));
    if (line.options) said.append(optionsOf(line, choose));
  }
  const time = element('time', '', clock.format(line.at));
  time.dateTime = new Date(line.at).toISOString();
  said.append(time);
  made.append(said);
  return made;
}
