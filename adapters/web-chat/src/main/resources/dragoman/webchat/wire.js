// To the server and back. Within a shop's page a token says who we are, else a cookie that no script sees.
const identity = () => (framed ? { Authorization: `Bearer ${store.get('token') || 'new'}` } : {});
const patience = () => (AbortSignal.timeout ? AbortSignal.timeout(20000) : undefined);

function post(path, body) {
  return fetch(base + path, {
    method: 'POST',
    headers: { ...identity(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ ...body, lang: speaks }),
    signal: patience(),
  });
}

/** A file may take long on a slow line: as long as bytes may still be going out, we wait. */
function postFile(path, file) {
  return fetch(`${base}${path}?lang=${speaks}`, {
    method: 'POST',
    headers: { ...identity(), 'Content-Type': file.type || 'application/octet-stream' },
    body: file,
    signal: AbortSignal.timeout ? AbortSignal.timeout(180000) : undefined,
  });
}

/** One event of a stream, from its lines (WHATWG HTML, 'Server-sent events'). */
function eventOf(lines) {
  const event = { id: '', name: 'message', data: [] };
  for (const line of lines) {
    const [field, value] = [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).replace(/^ /, '')];
    if (field === 'id') event.id = value;
    if (field === 'event') event.name = value;
    if (field === 'data') event.data.push(value);
  }
  return { ...event, data: event.data.join('\n') };
}

/** Reads a stream of events until it ends. An EventSource could show no token, and a token does not belong into an address. */
async function readEvents(path, signal, on) {
  const answer = await fetch(base + path, { headers: { ...identity(), Accept: 'text/event-stream' }, cache: 'no-store', signal });
  if (!answer.ok) return answer.status;
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const blocks = (rest + part.value).split('\n\n');
    rest = blocks.pop();
    blocks.filter(Boolean).forEach((block) => on(eventOf(block.split('\n'))));
  }
  return 200;
}
