import { evaluateFigures, formatErrors, formatScores } from './index.ts';

/** `tsx pipeline/evaluate/main.ts FOLDER [what …]`: errors of the kinds named (all without), then the table. */
const [folder = 'test/gold/figures', ...kinds] = process.argv.slice(2);
const { scores, errors, documents } = evaluateFigures(folder);
console.log(
  formatErrors(kinds.length ? errors.filter((error) => kinds.includes(error.what)) : errors),
);
console.log(`\n${documents} documents\n${formatScores(scores)}`);
