import { tellsOf } from './concepts.ts';
import type { CodedFigure, Evidence } from './evidence.ts';
import { isToldOf } from './match.ts';
import type { Signature } from './signatures.ts';

/** A figure with the indicator that it is a value of. */
export interface Match {
  readonly signature: Signature;
  readonly figure: CodedFigure;
  readonly place: string | null;
}

/** The figure before. */
export interface Before {
  readonly evidence: Evidence;
  /** Whether an indicator was found for it. */
  readonly matched: boolean;
  /** Whether it counts what is not there: "doctors are lacking". */
  readonly isLacking: boolean;
}

/** What a document has told up to a figure, which may go on about it. */
export interface Told {
  readonly before: Before | null;
  /** What is spoken of; null where the figures since are of another thing. */
  readonly last: Match | null;
  /** The last number counted, where it has an indicator. */
  readonly counted: Match | null;
  /** What the last rate was of. */
  readonly rated: Match | null;
  /** The whole of which the figure before was a part. */
  readonly whole: Match | null;
}

export const NOTHING_TOLD: Told = {
  before: null,
  last: null,
  counted: null,
  rated: null,
  whole: null,
};

/** What has been told once one more figure is; `whole` where it is a part of one. */
export function goOn(
  told: Told,
  { evidence, isLacking }: Pick<Before, 'evidence' | 'isLacking'>,
  match: Match | null,
  whole: Match | null,
): Told {
  const { figure } = evidence;
  const last = match || namesSomething(evidence, told.last) ? match : told.last;
  const ofRate = isRate(figure) || (last === null && figure.kind !== 'count');
  return {
    before: { evidence, matched: match !== null, isLacking },
    last,
    counted: figure.kind === 'count' ? match : told.counted,
    rated: ofRate ? last : told.rated,
    whole,
  };
}

/**
 * Whether a figure that nothing fits is about some other thing, which those after it may go on about; "in towns" is none
 * where the figure before was a rate that is also told of towns.
 */
const namesSomething = (
  { figure, strangeUnit, named, base, beside }: Evidence,
  last: Match | null,
): boolean =>
  strangeUnit ||
  [...named, ...base, ...(figure.kind === 'count' ? [] : beside)].some(
    (concept) =>
      tellsOf(concept) === '' ||
      (tellsOf(concept) === 'apart' && !(last && isToldOf(last.signature, concept))),
  );

export const isRate = ({ kind, unit }: CodedFigure): boolean =>
  kind === 'percent' || unit === 'percentage_point';
