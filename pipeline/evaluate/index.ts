import { basename, join } from 'node:path';
import { extract } from '../3-extract/index.ts';
import { type FigureError, scoreFigures } from './figures.ts';
import { readGold } from './gold.ts';
import { evaluateIndicators, holdsIndicators } from './indicators.ts';
import { f1, precision, recall, Scores } from './score.ts';
import { evaluateStatements, holdsStatements } from './statements.ts';

/** Scores and errors of one kind of gold (figures, statements, indicators). */
export interface Section {
  readonly name: string;
  readonly documents: number;
  readonly scores: Scores;
  readonly errors: readonly FigureError[];
}

export interface Report {
  readonly sections: readonly Section[];
}

/** Runs extraction over every gold document of a folder and scores its figures. */
function evaluateFigures(folder: string): Section {
  const scores = new Scores();
  const gold = readGold(folder);
  const errors = gold.flatMap((document) =>
    scoreFigures(document, extract(document.document), scores),
  );
  return { name: 'figures', scores, errors, documents: gold.length };
}

/**
 * Scores the engine against hand-made gold.
 * @param options gold: a folder with `docs/` and `gold/` (test/gold/README.md has the format).
 * @throws Error naming the file where the gold is missing or malformed.
 */
export function evaluate(options: { readonly gold: string }): Report {
  const { gold } = options;
  if (holdsStatements(gold)) return { sections: [evaluateStatements(gold)] };
  const sections = [evaluateFigures(gold)];
  if (basename(gold) !== 'figures') return { sections };
  const [statements, indicators] = ['statements', 'indicators'].map((kind) =>
    join(gold, '..', kind),
  ) as [string, string];
  if (holdsStatements(statements)) sections.push(evaluateStatements(statements));
  if (holdsIndicators(indicators)) sections.push(evaluateIndicators(indicators));
  return { sections };
}

const LANGUAGE_COLUMNS = ['fr', 'ar', 'en'];

/** A table of F1 by level and language, with precision and recall over all; phenomena last. */
export function formatScores(scores: Scores): string {
  const lines = [
    `${'level'.padEnd(34)}${[...LANGUAGE_COLUMNS, 'all'].map((l) => l.padStart(7)).join('')}   P      R      n`,
  ];
  for (const level of orderedLevels(scores)) {
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

function orderedLevels(scores: Scores): string[] {
  const isPhenomenon = (level: string) => level.startsWith('phenomenon:');
  const levels = scores.levels;
  return [...levels.filter((level) => !isPhenomenon(level)), ...levels.filter(isPhenomenon).sort()];
}

/** Errors, one a line with its span in code points, each above its context. */
export function formatErrors(errors: readonly FigureError[]): string {
  return errors
    .map(
      (e) =>
        `${e.id} ${e.start}–${e.end}  ${e.what.padEnd(10)} "${e.surface}": want ${e.want}, got ${e.got}\n      … ${e.context} …`,
    )
    .join('\n');
}
