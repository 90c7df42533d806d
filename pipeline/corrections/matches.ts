import type { Coded } from '../4-normalise/coded.ts';
import { type Reconciled, reconcile } from '../5-reconcile/reconcile.ts';
import type { World } from '../5-reconcile/world.ts';
import { InputError } from '../input-error.ts';
import { checkExpected } from './expected.ts';
import type { PairCorrection } from './read.ts';

/**
 * Reconciles with what corrections say of pairs, having checked each against what comes out without it.
 * @throws InputError for a pair without reason or source, whose figures make no pair, whose expectation does not hold,
 * which changes nothing, or which other corrections contradict.
 */
export function reconcileCorrected(
  coded: readonly Coded[],
  world: World,
  pairs: readonly PairCorrection[],
): Reconciled {
  const machine = reconcile(coded, world);
  if (pairs.length === 0) return machine;
  const sources = new Map(
    coded.flatMap((document) =>
      document.figures.map((figure) => [figure.figure_id, figure.source_id] as const),
    ),
  );
  const before = verdicts(machine);
  for (const pair of pairs) {
    const place = placeOf(pair);
    if (!pair.reason || !pair.source)
      throw new InputError(
        place,
        'has no reason or no source',
        'say why, and where it can be seen',
      );
    for (const id of [pair.figure_id, pair.other_figure_id])
      if (!sources.has(id))
        throw new InputError(
          place,
          `no figure has the id "${id}"`,
          'look the id up in the last build, or delete the correction',
        );
    if (sources.get(pair.figure_id) === sources.get(pair.other_figure_id))
      throw new InputError(
        place,
        'both figures are of one document',
        'name figures of two documents',
      );
    if (pair.match !== 'same' && pair.match !== 'different')
      throw new InputError(place, `"${pair.match}" is no match`, 'write `same` or `different`');
    checkExpected(place, before(pair), pair.expect, pair.match);
  }
  const corrected = reconcile(coded, world, pairs as Parameters<typeof reconcile>[2]);
  const after = verdicts(corrected);
  for (const pair of pairs)
    if (after(pair) !== pair.match)
      throw new InputError(
        placeOf(pair),
        `the two still come out as ${after(pair)}`,
        'see whether another correction says otherwise, or whether nobody official states them',
      );
  return corrected;
}

const placeOf = (pair: PairCorrection) =>
  `corrections/matches.csv, ${pair.figure_id} and ${pair.other_figure_id}`;

function verdicts({ observation_reports }: Reconciled): (pair: PairCorrection) => string {
  const home = new Map(observation_reports.map((row) => [row.figure_id, row.observation_id]));
  return ({ figure_id, other_figure_id }) => {
    const at = home.get(figure_id);
    return at !== undefined && at === home.get(other_figure_id) ? 'same' : 'different';
  };
}
