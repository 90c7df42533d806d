import { extract } from '../3-extract/index.ts';
import { normalise } from '../4-normalise/index.ts';
import { shippedWorld } from '../5-reconcile/shipped.ts';
import { readObservationGold } from './observation-gold.ts';
import { evaluateObservations, formatObservationScores } from './observations.ts';

/** `tsx pipeline/evaluate/observations-main.ts [FOLDER]`: from text to observations, errors first, then the scores. */
const [folder = 'test/gold/observations'] = process.argv.slice(2);
const gold = readObservationGold(folder);
const scores = evaluateObservations(
  gold,
  (document) => normalise(extract(document)),
  shippedWorld(),
);
console.log(scores.errors.join('\n'));
console.log(`\n${gold.documents.length} documents, ${gold.official.size} official figures`);
console.log(formatObservationScores(scores));
