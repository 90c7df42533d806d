import type { z } from 'zod';
import type { TABLES } from '../../schemas/index.ts';
import type { Document, Span } from '../document.ts';
import type { Issue } from '../issue.ts';
import type { Tokens } from './tokens.ts';

type FigureRow = z.infer<typeof TABLES.figures.row>;
type StatementRow = z.infer<typeof TABLES.statements.row>;
type ActRow = z.infer<typeof TABLES.communications.row>;

/** One decision that a recogniser took, and the words it took it from: what `arqam explain` prints. */
export interface TraceStep extends Span {
  /** numeral, scale, unit, comparator, hedge, tense, measure, period, role, speaker, cited, act, quotation … */
  readonly what: string;
  readonly rule: string;
}

/** A document with its tokens, and each sentence's tokens as `[from, to)`. */
export interface Analysis {
  readonly document: Document;
  readonly tokens: Tokens;
  readonly sentences: readonly SentenceTokens[];
}

export interface SentenceTokens {
  /** First token, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** Index of the sentence's block in the document. */
  readonly block: number;
}

/** A date or period as the text names it. Days are ISO 8601, both included; null is an open or unknown side. */
export interface PeriodMention extends Span {
  readonly from: number;
  readonly to: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly rule: string;
  /** Text of the words it was read from. */
  readonly surface: string;
}

/** Something numeric that is not a figure, with the rule that says so. */
export interface IgnoredMention extends Span {
  /** date, year, time, age, age_class, law_number, article_number, ordinal, list_number, phone, banknote, period_length, identifier, size, denominator, scale … */
  readonly rule: string;
}

export interface FigurePeriod {
  readonly first: string | null;
  readonly last: string | null;
  /** Words that it was read from, and where they stand; null where it was inferred without words. */
  readonly surface: string | null;
  readonly span: Span | null;
  /** sentence: named in the figure's sentence; context: carried over from the sentence or heading before, or the document. */
  readonly source: 'sentence' | 'context';
  readonly rule: string;
}

export interface FigureMention extends Span {
  /** Sentence index. */
  readonly sentence: number;
  /** Tokens of the surface, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly surface: string;
  /** Exact decimals as text, in base units of `unit`. */
  readonly value: string | null;
  readonly value_min: string | null;
  readonly value_max: string | null;
  readonly comparator: FigureRow['comparator'];
  readonly kind: FigureRow['kind'];
  readonly role: FigureRow['role'];
  readonly unit: string;
  readonly unit_text: string | null;
  readonly measure: string | null;
  readonly hedged: boolean;
  readonly rule: string;
  readonly trace: readonly TraceStep[];
  /** null until the figures are dated, and where the text gives none. */
  readonly period: FigurePeriod | null;
}

/** Someone or something with a public role, as the text names it. */
export interface Party extends Span {
  readonly type: Exclude<StatementRow['speaker_type'], null>;
  /**
   * Name without title, as first printed in full in the document; for the speaker of a statement whom the registry knows
   * as a body, as its nearest attribution prints it. null where only a role is printed.
   */
  readonly name: string | null;
  /** Public role as printed. */
  readonly role: string | null;
  /** Registry ids that the name could be, before date and role are weighed; empty for a public role outside the registry. */
  readonly candidates: readonly string[];
  /** The minister whose ministry it is, where the text names the minister alone. */
  readonly minister?: Party;
}

export interface StatementMention extends Span {
  readonly kind: StatementRow['kind'];
  /** null where the outlet itself speaks. */
  readonly speaker: Party | null;
  /** sentence: named there; context: inherited; null without speaker. */
  readonly speaker_source: 'sentence' | 'context' | null;
  readonly cited: Party | null;
  readonly quotation: StatementRow['quotation'];
  /** The quoted words without their marks, for a direct quotation. */
  readonly quote: Span | null;
  readonly modality: StatementRow['modality'];
  readonly polarity: StatementRow['polarity'];
  /** Indices into `Mentions.figures`; every figure belongs to exactly one statement. */
  readonly figures: readonly number[];
  /** Index into `Mentions.acts`. */
  readonly act: number | null;
  readonly trace: readonly TraceStep[];
}

/** An official act of speech that the document speaks of. */
export interface ActMention extends Span {
  readonly type: ActRow['type'];
  readonly date: string | null;
  readonly date_precision: ActRow['date_precision'];
  readonly speaker: Party | null;
  readonly addressee: Party | null;
  readonly forum: Party | null;
  /** Index of the act that this one answers. */
  readonly reply_to: number | null;
  readonly trace: readonly TraceStep[];
}

/** What stage 3 found in one document. */
export interface Mentions {
  readonly document: Document;
  readonly figures: readonly FigureMention[];
  readonly ignored: readonly IgnoredMention[];
  readonly periods: readonly PeriodMention[];
  readonly statements: readonly StatementMention[];
  readonly acts: readonly ActMention[];
  readonly issues: readonly Issue[];
}
