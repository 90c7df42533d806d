import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { baselineOf, fallen, readBaseline, writeBaseline } from './baseline.ts';
import { evaluate, formatErrors, formatScores } from './index.ts';

/**
 * `tsx pipeline/evaluate/main.ts [--gold DIR] [--errors [--only KIND …]] [--json] [--baseline FILE [--update-baseline]]`
 * Prints the scores by language and phenomenon; exit status 1 where a level falls below the baseline.
 * `main.ts DIR KIND …` prints the errors of those kinds as well.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gold: { type: 'string' },
    errors: { type: 'boolean', default: false },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'boolean', default: false },
    baseline: { type: 'string' },
    'update-baseline': { type: 'boolean', default: false },
  },
});
const [folder, ...kinds] = positionals;
const gold = values.gold ?? folder ?? 'test/gold/figures';
const only = new Set([...values.only, ...kinds]);
const report = evaluate({ gold });
const baseline = baselineOf(report);

if (values.json) {
  const sections = report.sections.map(({ name, documents, errors }) => ({
    name,
    documents,
    scores: baseline[name],
    errors: values.errors ? errors : undefined,
  }));
  console.log(JSON.stringify({ gold, sections }, null, 2));
} else
  for (const { name, documents, scores, errors } of report.sections) {
    const shown = errors.filter(({ what }) => only.size === 0 || only.has(what));
    if (values.errors || only.size > 0) console.log(`${formatErrors(shown)}\n`);
    console.log(`${name}: ${documents} documents of ${gold}\n${formatScores(scores)}\n`);
  }

const file = values.baseline;
if (file && values['update-baseline']) writeBaseline(file, baseline);
else if (file && existsSync(file)) {
  const messages = fallen(readBaseline(file), baseline);
  if (messages.length > 0) {
    console.error(
      `${messages.join('\n')}\nQuality may only rise. Mend the engine; where the gold itself changed, run again with --update-baseline and say so in the commit.`,
    );
    process.exitCode = 1;
  }
} else if (file) {
  console.error(`${file}: no baseline there. Write it with --update-baseline.`);
  process.exitCode = 1;
}
