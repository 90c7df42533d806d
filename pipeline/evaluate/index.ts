import { extract } from '../3-extract/index.ts';
import { type FigureError, scoreFigures } from './figures.ts';
import { readGold } from './gold.ts';
import { f1, precision, recall, Scores } from './score.ts';

export interface Evaluation {
  readonly scores: Scores;
  readonly errors: readonly FigureError[];
  readonly documents: number;
}

/** Runs extraction over every gold document of a folder and scores it. */
export function evaluateFigures(folder: string): Evaluation {
  const scores = new Scores();
  const gold = readGold(folder);
  const errors = gold.flatMap((document) =>
    scoreFigures(document, extract(document.document), scores),
  );
  return { scores, errors, documents: gold.length };
}

const LANGUAGE_COLUMNS = ['fr', 'ar', 'en'];

/** A table of F1 by level and language, with precision and recall over all. */
export function formatScores(scores: Scores): string {
  const lines = [
    `${'level'.padEnd(34)}${[...LANGUAGE_COLUMNS, 'all'].map((l) => l.padStart(7)).join('')}   P      R      n`,
  ];
  for (const level of scores.levels) {
    const languages = level.startsWith('phenomenon:') ? ['all'] : LANGUAGE_COLUMNS;
    const all = scores.of(level, languages);
    const cells = LANGUAGE_COLUMNS.map((language) => {
      const score = scores.of(level, [language]);
      return score.hits + score.misses + score.spurious === 0
        ? '      –'
        : f1(score).toFixed(3).padStart(7);
    });
    lines.push(
      `${level.padEnd(34)}${cells.join('')}${f1(all).toFixed(3).padStart(7)}  ${precision(all).toFixed(3)}  ${recall(all).toFixed(3)}  ${all.hits + all.misses}`,
    );
  }
  return lines.join('\n');
}

/** Errors, one a line, grouped by document. */
export function formatErrors(errors: readonly FigureError[]): string {
  return errors
    .map(
      (e) =>
        `${e.id}  ${e.what.padEnd(10)} "${e.surface}": want ${e.want}, got ${e.got}\n      … ${e.context} …`,
    )
    .join('\n');
}
