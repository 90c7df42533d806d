import type { Row } from '../../schemas/index.ts';
import { CONFLICTS } from '../../schemas/tables/codes.ts';
import { areKin, type Claim, isKnown } from './claim.ts';
import { isYear } from './dates.ts';
import { relateTimes } from './times.ts';
import { relateQuantities } from './values.ts';

export type Dimension = (typeof CONFLICTS)[number];

/** How two reports of one official figure relate, and the dimensions on which they cannot both stand. */
export interface Comparison {
  readonly relation: 'agree' | 'compatible' | 'conflict';
  readonly dimensions: readonly Dimension[];
}

/** What is compared of a report: README.md gives every rule with an example. */
export type Report = Pick<
  Claim,
  | 'period'
  | 'periodOrigin'
  | 'day'
  | 'hedged'
  | 'speaker'
  | 'inherited'
  | 'isPerson'
  | 'asking'
  | 'unnamedBody'
  | 'bodies'
  | 'kin'
> & {
  readonly figure: Pick<
    Row<'figures'>,
    'value' | 'value_min' | 'value_max' | 'comparator' | 'kind' | 'role' | 'hedged'
  >;
};

export function compareReports(a: Report, b: Report): Comparison {
  const quantity = relateQuantities(a.figure, b.figure);
  const dimensions = new Set<Dimension>();
  let compatible = false;

  if (quantity === 'value' || quantity === 'comparator') dimensions.add(quantity);
  else if (quantity === 'compatible') compatible = true;

  const same = quantity === 'same';
  const origins = [a.periodOrigin, b.periodOrigin];
  const isOwn = origins.every((origin) => origin === 'own');
  const isDated = [a, b].some(isOwnTime);
  switch (relateTimes(a, b)) {
    case 'different':
      // A period that only another sentence gives is the reader's inference, not the outlet's words.
      if (!origins.includes('context')) dimensions.add('period');
      break;
    case 'cut-off':
      // One count may have two names for its cut-off; two counts that differ were not cut off together.
      if (dimensions.size > 0 && !origins.includes('context')) dimensions.add('period');
      // Nor is a calendar year a name for ten months of it.
      else if (same && isDated && areYearAndPart(a, b)) dimensions.add('period');
      else if (!same || isOwn) compatible = true;
      break;
    default:
      break;
  }
  if (differingSpeakers(a, b)) dimensions.add('speaker');
  if (differingHedges(a, b)) dimensions.add('hedge');

  if (dimensions.size > 0) return { relation: 'conflict', dimensions: inOrder(dimensions) };
  return { relation: compatible ? 'compatible' : 'agree', dimensions: [] };
}

/**
 * Two who cannot be one voice. An outlet that names nobody does not contradict one that does, nor a minister his
 * ministry, nor an agency the ministry above it (two ministries under one government are two voices), nor the country its
 * ministry, nor the party that asked the minister who answered it; nor do two sentences that both go on with who spoke before.
 */
const differingSpeakers = (a: Report, b: Report) =>
  !(a.inherited && b.inherited) &&
  !a.asking &&
  !b.asking &&
  !a.unnamedBody &&
  !b.unnamedBody &&
  isKnown(a.speaker) &&
  isKnown(b.speaker) &&
  a.speaker !== b.speaker &&
  (!areKin(a, b) || areTwoHolders(a, b));

/** Two office holders, each named where the number stands: who spoke is the one thing that outlets do not round. */
const areTwoHolders = (a: Report, b: Report): boolean =>
  a.isPerson && b.isPerson && !a.inherited && !b.inherited;

/** Whether the outlet dates the figure itself; what something grew by is of the time told of the thing. */
const isOwnTime = ({ periodOrigin, figure }: Report): boolean =>
  periodOrigin === 'own' || (periodOrigin === 'neighbour' && figure.role === 'change');

/** One number for a calendar year and for months of it; a day of it is when it was counted. */
const areYearAndPart = (a: Report, b: Report): boolean =>
  [
    [a.period!, b.period!],
    [b.period!, a.period!],
  ].some(
    ([year, part]) => isYear(year!) && !isYear(part!) && part!.first < part!.last && !part!.running,
  );

/** One outlet vouches, the other does not; a hedge that bears on another figure of the sentence does not count. */
function differingHedges(a: Report, b: Report): boolean {
  if (a.figure.hedged === b.figure.hedged) return false;
  return a.hedged !== b.hedged;
}

export const inOrder = (dimensions: ReadonlySet<Dimension>): Dimension[] =>
  CONFLICTS.filter((dimension) => dimensions.has(dimension));
