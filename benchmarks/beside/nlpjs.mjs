// NLP.js on the files that `./dragoman understand` takes: npm install node-nlp@4 papaparse@5; node nlpjs.mjs NAME... (NAME-train.csv, NAME-test.csv)
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

const installed = createRequire(process.cwd() + '/');
const { NlpManager } = installed('node-nlp');
const csv = installed('papaparse');
const read = file => csv.parse(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data;

// Gorodkin's correlation of several classes, as docs/understanding.md means it
function correlation(pairs) {
  const n = pairs.length;
  const labels = [...new Set(pairs.flat())];
  const times = (of, label) => pairs.filter(pair => pair[of] === label).length;
  const together = (one, other) => labels.reduce((sum, label) => sum + times(one, label) * times(other, label), 0);
  const right = pairs.filter(([truth, told]) => truth === told).length;
  const spread = Math.sqrt((n * n - together(0, 0)) * (n * n - together(1, 1)));
  return spread ? (right * n - together(0, 1)) / spread : 0;
}

for (const name of process.argv.slice(2)) {
  const manager = new NlpManager({ languages: ['en'], nlu: { useNoneFeature: true, log: false }, autoSave: false });
  for (const { sentence, label } of read(`${name}-train.csv`)) {
    manager.addDocument('en', sentence, label === 'none' ? 'None' : label);
  }
  await manager.train();
  const told = [];
  for (const { sentence, label } of read(`${name}-test.csv`)) {
    const { intent, classifications } = await manager.process('en', sentence);
    const likeliest = (classifications ?? []).find(each => each.intent !== 'None') ?? { intent: 'none', score: 0 };
    told.push({ label, intent: intent === 'None' ? 'none' : intent, likeliest });
  }
  const from = threshold => correlation(told.map(each => [each.label, each.likeliest.score >= threshold ? each.likeliest.intent : 'none']));
  const best = Math.max(...Array.from({ length: 51 }, (_, i) => from(i / 50)));
  console.log(`${name}: as it comes ${correlation(told.map(each => [each.label, each.intent])).toFixed(3)}, with the best threshold ${best.toFixed(3)}`);
}
