// Intents of which a bot knows only some: npm install papaparse@5; node sample.mjs TRAIN.csv TEST.csv SEED INTO
// TRAIN and TEST have the columns label,kind,sentence (AutoFAQ/NLU-Evaluation-Scripts, v4/large). 25 of the intents with ten training sentences and
// more are the bot's, with 3 to 30 sentences each; judged are 600 sentences of theirs and 600 of other intents, which are 'none'.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';

const csv = createRequire(process.cwd() + '/')('papaparse');
const read = file => csv.parse(readFileSync(file, 'utf8'), { skipEmptyLines: true }).data;
const write = (file, rows) => writeFileSync(file, csv.unparse(rows, { newline: '\n' }) + '\n');

const [train, test, seed, into] = process.argv.slice(2);

// Mulberry32, by Tommy Ettinger
let state = Number(seed);
function random() {
  state = (state + 0x6D2B79F5) | 0;
  let t = Math.imul(state ^ (state >>> 15), 1 | state);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
}
const shuffled = list => list.map(one => [random(), one]).sort((a, b) => a[0] - b[0]).map(pair => pair[1]);

const examples = new Map();
for (const row of read(train)) examples.set(row[0], [...(examples.get(row[0]) ?? []), row]);
const intents = shuffled([...examples.keys()].filter(intent => examples.get(intent).length >= 10).sort()).slice(0, 25).sort();
const learnt = intents.flatMap(intent => shuffled(examples.get(intent)).slice(0, [3, 5, 8, 12, 20, 30][Math.floor(random() * 6)]));
const judged = shuffled(read(test));
const known = judged.filter(row => intents.includes(row[0])).slice(0, 600);
const others = judged.filter(row => !intents.includes(row[0])).slice(0, 600);

write(`${into}-train.csv`, [['sentence', 'label'], ...learnt.map(row => [row[2], row[0]])]);
write(`${into}-test.csv`, [['sentence', 'label'], ...known.map(row => [row[2], row[0]]), ...others.map(row => [row[2], 'none'])]);
console.log(`${into}: ${learnt.length} to learn, ${known.length} + ${others.length} to judge`);
