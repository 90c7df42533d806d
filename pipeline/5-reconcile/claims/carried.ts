import type { Row } from '../../../schemas/index.ts';
import type { Coded } from '../../4-normalise/coded.ts';

type Figure = Row<'figures'>;

/** Whose words give a figure its period or hedge: its own, another figure's of the sentence, or another sentence's. */
export type Origin = 'own' | 'neighbour' | 'context';

/**
 * Origins of the periods, or of the hedges, of a document by figure id; figures without one are left out. In "83 cases
 * would have been recorded in 2023, leading to 36 arrests" the words belong to 83, and 36 has them from its neighbour.
 */
export function originsOf(coded: Coded, what: 'period' | 'hedge'): ReadonlyMap<string, Origin> {
  const statements = new Map(coded.statements.map((row) => [row.statement_id, row]));
  const sharing = new Map<string, { at: number; figures: Figure[] }>();
  const origins = new Map<string, Origin>();
  for (const figure of coded.figures) {
    const words = wordsOf(coded, figure, what);
    if (!words) continue;
    const statement = statements.get(figure.statement_id);
    if (statement && (words.at < statement.start || words.at >= statement.end))
      origins.set(figure.figure_id, 'context');
    else {
      const group = sharing.get(words.key) ?? { at: words.at, figures: [] };
      group.figures.push(figure);
      sharing.set(words.key, group);
    }
  }
  for (const { at, figures } of sharing.values()) {
    const owner = figures.findLast(({ start }) => start < at) ?? figures[0];
    for (const figure of figures) {
      const isOwn =
        figure === owner ||
        (what === 'hedge' &&
          (areListed(figure, owner!) ||
            areJoined(figure, owner!) ||
            areGrowths(figure, owner!) ||
            isGrowthOf(figure, owner!)));
      origins.set(figure.figure_id, isOwn ? 'own' : 'neighbour');
    }
  }
  return origins;
}

/** "It expects 1.75 million tons of soft wheat, 0.71 of durum", "serait de 9 %, et celui du nord de 12 %": all that one verb tells of in one unit, alike, but for how much it moves. */
const areListed = (a: Figure, b: Figure): boolean =>
  a.kind !== 'count' &&
  (a.kind !== 'percent' || a.role === 'level') &&
  a.unit === b.unit &&
  a.role === b.role;

/** "Would have risen by 0.4 % over June and by 3 % over a year": two growths of one thing, by one verb. */
const areGrowths = (a: Figure, b: Figure): boolean =>
  a.role === 'change' &&
  b.role === 'change' &&
  a.unit === b.unit &&
  a.measure !== null &&
  a.measure === b.measure;

/** "Would have reached 4.83 million, an increase of 6 %": what a number has grown by is as sure as the number. */
const isGrowthOf = (growth: Figure, level: Figure): boolean =>
  growth.role === 'change' &&
  level.role !== 'change' &&
  level.measure !== null &&
  growth.measure?.startsWith(level.measure) === true;

/** "Would have left 22 dead and 17 injured": two counts of one verb, with no room between them for another. */
const areJoined = (a: Figure, b: Figure): boolean =>
  a.kind === 'count' &&
  b.kind === 'count' &&
  Math.max(a.start, b.start) - Math.min(a.end, b.end) <= JOINED;
/** Code points of " morts et ". */
const JOINED = 16;

/** Where the words of a figure's period or hedge stand; without a trace, at the figure itself. */
function wordsOf(
  coded: Coded,
  figure: Figure,
  what: 'period' | 'hedge',
): { key: string; at: number } | null {
  if (what === 'hedge' ? !figure.hedged : figure.period_text === null) return null;
  const step = coded.traces[figure.figure_id]?.find((row) => row.what === what);
  if (step) return { key: `${step.start}-${step.end}`, at: step.start };
  const words = what === 'period' ? figure.period_text : '';
  return { key: `${figure.statement_id} ${words}`, at: figure.start };
}
