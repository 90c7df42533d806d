import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { NUMBER, surface, type Tokens } from '../../tokens.ts';
import { classSet } from '../word-classes.ts';
import { agreedWith, isOutOfNumber, tokenAt } from './sentence/agreement.ts';
import { isUnknownJoined, LED, partOf } from './sentence/part.ts';
import { wholeQuote } from './sentence/quote.ts';
import type { Range, Scene } from './sentence/scene.ts';
import { VERBS } from './sentence/verbs.ts';

const carriesConjunction = wordMatches(/^[وف]ال.{3}/);
/** «بالصباغة», «بمراكمة», the noun of a verb of the third form, where no lexicon has them. */
const carriesBeh = wordMatches(/^ب(?:ال.{4}|م.ا..ة$)/);

/** What a figure measures, in words of the text: one phrase, or some that belong together. */
export interface Measure {
  readonly text: string;
  readonly spans: readonly Span[];
  readonly rule: string;
  /** What a later figure may share of it: its noun without what was done to it, the whole without the part. */
  readonly head: Span;
  /** What was done to the noun, told before it ("saisie de") or as its participle behind it ("saisis"). */
  readonly deed?: {
    readonly span: Span;
    readonly isBefore: boolean;
    /** The noun that tells it where the text has a verb: «إيقاف», of «أوقفت»; '' for any other. */
    readonly noun: string;
  };
}

/** Spans as one measure, a comma before each that stands apart from the one before. */
export function joined(
  { tokens }: Scene,
  parts: readonly Span[],
  rule: string,
  { by = ', ', head = parts[0]! } = {},
): Measure {
  const spans = parts.map((span) => wholeQuote(tokens.text, span));
  const text = spans.map(({ start, end }) => tokens.text.slice(start, end)).join(by);
  return { text, spans, rule, head };
}

/** Phrases as the text has them, without the conjunction or preposition that an Arabic one carries. */
export function spell(scene: Scene, rule: string, ...ranges: readonly Range[]): Measure {
  // Only the first is stripped: «منصب بالقرى».
  const spans = ranges.map((range, i) => (i === 0 ? spanOf(scene, range) : wholeOf(scene, range)));
  return joined(scene, spans, rule, { by: ' ' });
}

/** A measure with something more behind it. */
export function extended(
  scene: Scene,
  measure: Measure,
  part: Span,
  { by = ', ', rule = measure.rule } = {},
): Measure {
  const span = wholeQuote(scene.tokens.text, part);
  if (measure.spans.some(({ start, end }) => start < span.end && span.start < end)) return measure;
  const text = `${measure.text}${by}${scene.tokens.text.slice(span.start, span.end)}`;
  return { text, spans: [...measure.spans, span], rule, head: measure.head };
}

/** A measure with what was done to its noun behind the noun, as that asks for it. */
export function extendedDone(scene: Scene, measure: Measure, done: Range): Measure {
  const { text } = spell(scene, measure.rule, done);
  const own = extended(scene, measure, spanOf(scene, done), { by: ' ' });
  return { ...own, text: behindNoun(scene, measure, text) };
}

/** The text of a measure with what was done to its noun between that and its complement: "personnes | accueillies | dans un état grave". */
function behindNoun(scene: Scene, { text, spans, head }: Measure, done: string): string {
  const { tokens, lexicon } = scene;
  const [{ start, end }, next] = [spans[0]!, spans[1]];
  let i = tokenAt(tokens, start) + 1;
  while (i < tokens.count && tokens.start[i]! < end && partOf(scene, i) !== LED) i++;
  const isLed = tokens.start[i]! < end || (next?.start === end + 1 && partOf(scene, i) === LED);
  const at = lexicon.language === 'fr' && isLed ? tokens.start[i]! - start - 1 : text.length;
  return `${text.slice(0, at)} ${agreedWith(scene, done, head)}${text.slice(at)}`;
}

/** A counted noun with what is said of it, a participle of its collective as the noun asks for it: "un total de 4 puits [a été creusé]". */
export function spellSaid(scene: Scene, parts: readonly Range[], said: Range): Measure {
  const whole = spell(scene, 'counted', ...parts, said);
  if (!isOutOfNumber(scene, parts[0]!.from, said.from)) return whole;
  const printed = surface(scene.tokens, said.from);
  const { text } = spell(scene, 'counted', ...parts);
  const rest = whole.text.slice(text.length + 1 + printed.length);
  const done = agreedWith(scene, printed.replace(/e$/, ''), whole.head);
  return { ...whole, text: `${text} ${done}${rest}` };
}

/** The characters of a phrase as it is printed. */
export const wholeOf = ({ tokens }: Scene, { from, to }: Range): Span => ({
  start: startAt(tokens, from),
  end: tokens.end[to - 1]!,
});

/** Where a word starts with the digits that it is written with, or an age with its number: "[4]G", "les [45] ans et plus". */
const startAt = (tokens: Tokens, at: number): number =>
  tokens.kind[at - 1] === NUMBER &&
  ((tokens.spaced[at] === 0 && tokens.capital[at] === 1) || isYears(tokens, at))
    ? tokens.start[at - 1]!
    : tokens.start[at]!;
const isYears = markers('years').at;

/** The same without the conjunction or preposition that its first Arabic word carries. */
export function spanOf(scene: Scene, { from, to }: Range): Span {
  const { tokens } = scene;
  const start = startAt(tokens, from);
  return { start: start + carried(scene, from), end: tokens.end[to - 1]! };
}

/** Letters of the shortest Arabic noun. */
const NOUN = 3;
const CONJUNCTION = /^[وف]/;

/** What is in the lexicon with the preposition that it carries. */
const OWN = classSet('movement', 'quantity', 'by', 'range');

/** How many letters of an Arabic word are a conjunction or a preposition; its article stays. */
function carried({ tokens, lexicon }: Scene, at: number): number {
  const clitic = tokens.clitic[at]!;
  // «بزيادة» is in the lexicon as it stands.
  if (clitic === 0 && lexicon.hasAny(tokens, at, OWN))
    return tokens.text[tokens.start[at]!] === 'ب' ? 1 : 0;
  if (lexicon.language === 'ar' && VERBS.ar.carries(tokens, at)) return 1;
  // «87% وتيمنوتين 79%», «واتخاذ 12 تدبيرا»: a word that no lexicon has.
  if (isUnknownJoined(tokens, at)) return 1;
  if (clitic === 0) return carriesConjunction(tokens, at) || carriesBeh(tokens, at) ? 1 : 0;
  const word = surface(tokens, at);
  // «وباب الوطا»: no noun of two letters.
  if (word.length - clitic < NOUN && CONJUNCTION.test(word)) return 1;
  const letters = word.slice(0, clitic);
  if (letters.endsWith('ال')) return clitic - 2;
  return letters.endsWith('لل') ? clitic - 2 : clitic;
}

/** A noun as the deed that another is told for, before that. */
export const nounDeed = (span: Span): Deed => ({ span, isBefore: true, noun: '' });

/** A verb as that deed, an Arabic one by its verbal noun. */
export const asDeed = (scene: Scene, verb: Range, isBefore: boolean): Deed => ({
  span: spanOf(scene, verb),
  isBefore,
  noun: VERBS[scene.lexicon.language].deed(scene.tokens, verb.from),
});

/** A noun with the deed that it is told for. */
export function withDeed(scene: Scene, measure: Measure, deed: Deed): Measure {
  const { text, spans, head } = measure;
  const { span, isBefore, noun } = deed;
  const printed = noun || scene.tokens.text.slice(span.start, span.end);
  return {
    text: isBefore ? linked(scene, printed, text, head) : behindNoun(scene, measure, printed),
    spans: isBefore ? [span, ...spans] : [...spans, span],
    rule: 'deed',
    head,
    deed,
  };
}

/** The "de" before the number that stood between a deed and its noun. */
const LINK = / d(?:e|['’])$/u;

/** "saisie de | armes", "évacuation d' | familles": the "de" anew, as the noun asks for it or had it ("un millier d’herbes"). */
function linked({ tokens }: Scene, deed: string, noun: string, { start }: Span): string {
  const bare = deed.replace(LINK, '');
  if (bare === deed) return `${deed} ${noun}`;
  const isElided =
    /^[aeéèêiîoôuœ]/iu.test(noun) || /d['’]$/.test(tokens.text.slice(start - 2, start));
  return isElided ? `${bare} d’${noun}` : `${bare} de ${noun}`;
}

export type Deed = NonNullable<Measure['deed']>;
