// Photos and documents that the customer sends.
const largest = 5 * 1024 * 1024;
const sides = 2400;
const taken = /^(image\/(jpeg|png|gif|webp)|application\/pdf)$/;
const chooser = at('file');

function previewOf(file) {
  const sent = file.type.startsWith('image/') ? 'photo' : 'file';
  return { sent, file: URL.createObjectURL(file), name: file.name };
}

/**
 * A camera's picture becomes small enough for a slow line, and forgets where it was taken. A picture that cannot be read stays as it is.
 */
async function lighter(file) {
  if (!/^image\/(jpeg|png|webp)$/.test(file.type)) return file;
  try {
    const image = await createImageBitmap(file);
    const scale = Math.min(1, sides / Math.max(image.width, image.height));
    if (file.type !== 'image/jpeg' && scale === 1 && file.size < largest / 4) return file;
    const canvas = element('canvas');
    canvas.width = Math.round(image.width * scale);
    canvas.height = Math.round(image.height * scale);
    canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
    const type = file.type === 'image/png' && file.size < largest / 4 ? 'image/png' : 'image/jpeg';
    const blob = await new Promise((resolve) => { canvas.toBlob(resolve, type, 0.85); });
    return blob ? new File([blob], file.name, { type }) : file;
  } catch {
    return file;
  }
}

/** Says what is wrong with a file before it goes on its way. */
async function attach(file) {
  if (!taken.test(file.type)) {
    notice('file', word['wrong-file']);
    return;
  }
  const light = await lighter(file);
  notice('file', light.size > largest ? word['too-large'] : false);
  if (light.size <= largest) say({ file: light });
}

async function attachAll(files) {
  for (const file of files) await attach(file);
}

if (!at('attach').hidden) {
  at('attach').addEventListener('click', () => chooser.click());
  chooser.addEventListener('change', () => {
    attachAll([...chooser.files]);
    chooser.value = '';
  });
  at('text').addEventListener('paste', (event) => {
    const files = [...event.clipboardData.files];
    if (files.length) event.preventDefault();
    attachAll(files);
  });
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    event.preventDefault();
    attachAll([...event.dataTransfer.files]);
  });
}
