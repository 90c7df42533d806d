import type { Tokens } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import type { FigureLexicon } from '../lexicon.ts';
import type { nounNear } from './near-noun.ts';

/** The figures told before a number, from which it may have its unit or its noun. */
export interface Told {
  last: Candidate | null;
  /** The last amount that is no percentage: "3 millions de tonnes, en baisse de 4 %, contre 5,5 millions". */
  quantity: Candidate | null;
  money: Candidate | null;
  /** The last that counts something. */
  noun: Candidate | null;
  /** The last that is the whole of others. */
  total: Candidate | null;
}

/** A number that prints neither noun nor unit, in its turn among the figures of a text. */
export interface Turn {
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
  readonly index: number;
  readonly candidate: Candidate;
  readonly after: Candidate | undefined;
  readonly told: Readonly<Told>;
  /** The last one told, where it is of the same sentence. */
  readonly same: Candidate | null;
  /** Whom it counts where a word stands for them ("two others"). */
  readonly people: Counted | null;
  /** What it is a part of. */
  readonly whole: Counted | null;
  /** The noun that its clause names before it. */
  readonly near: ReturnType<typeof nounNear>;
  readonly claimed: Uint8Array;
  readonly lexicon: FigureLexicon;
}

/** Gives a number its noun; true where it has given it a unit instead; null where it has nothing to give. */
export type Lender = (turn: Turn) => Counted | true | null;
