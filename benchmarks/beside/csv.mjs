// CSV as RFC 4180 says it, both ways.
import { readFileSync, writeFileSync } from 'node:fs';

export function read(file) {
  const rows = [[]];
  for (const [, quoted, plain, end] of readFileSync(file, 'utf8').matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end !== ',') rows.push([]);
  }
  return rows.filter(row => row.length > 1);
}

export function write(file, rows) {
  writeFileSync(file, rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join(',') + '\n').join(''));
}
