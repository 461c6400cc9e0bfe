// NLP.js on the files that `./dragoman understand` takes: npm install node-nlp@4; node nlpjs.mjs NAME... (NAME-train.csv, NAME-test.csv)
import { createRequire } from 'node:module';
import { read } from './csv.mjs';

const { NlpManager } = createRequire(process.cwd() + '/')('node-nlp');

// Gorodkin's correlation of several classes, as docs/understanding.md means it
function correlation(pairs) {
  const count = of => Object.values(pairs.reduce((all, pair) => ({ ...all, [pair[of]]: (all[pair[of]] ?? 0) + 1 }), {}));
  const n = pairs.length;
  const right = pairs.filter(([truth, told]) => truth === told).length;
  const labels = [...new Set(pairs.flat())];
  const times = (of, label) => pairs.filter(pair => pair[of] === label).length;
  const both = labels.reduce((sum, label) => sum + times(0, label) * times(1, label), 0);
  const spread = of => n * n - count(of).reduce((sum, many) => sum + many * many, 0);
  return spread(0) && spread(1) ? (right * n - both) / Math.sqrt(spread(0) * spread(1)) : 0;
}

for (const name of process.argv.slice(2)) {
  const manager = new NlpManager({ languages: ['en'], nlu: { useNoneFeature: true, log: false }, autoSave: false });
  for (const [sentence, label] of read(`${name}-train.csv`).slice(1)) {
    manager.addDocument('en', sentence, label === 'none' ? 'None' : label);
  }
  await manager.train();
  const told = [];
  for (const [sentence, label] of read(`${name}-test.csv`).slice(1)) {
    const { intent, classifications } = await manager.process('en', sentence);
    const likeliest = (classifications ?? []).find(each => each.intent !== 'None') ?? { intent: 'none', score: 0 };
    told.push({ label, intent: intent === 'None' ? 'none' : intent, likeliest });
  }
  const from = threshold => correlation(told.map(each => [each.label, each.likeliest.score >= threshold ? each.likeliest.intent : 'none']));
  const best = Math.max(...Array.from({ length: 51 }, (_, i) => from(i / 50)));
  console.log(`${name}: as it comes ${correlation(told.map(each => [each.label, each.intent])).toFixed(3)}, with the best threshold ${best.toFixed(3)}`);
}
