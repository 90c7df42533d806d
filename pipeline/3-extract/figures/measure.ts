import type { Span } from '../../document.ts';
import { NUMBER, surface, type Tokens, WORD } from '../tokens.ts';
import type { Candidate, Counted } from './candidate.ts';
import { hasWaw } from './group.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { isPlace, phraseBefore, spanOf } from './phrase.ts';
import { isVerb } from './verbs.ts';

const MAX_WORDS = 7;

/**
 * A noun phrase of the text that says what a figure measures, as a span; null where none is found.
 * `floor` is the first token that the figure before leaves free.
 */
export function findMeasure(
  tokens: Tokens,
  candidate: Candidate,
  floor: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  const counted = countedBy(tokens, candidate, lexicon);
  if (counted) {
    const total = isVague(counted) ? announced(tokens, candidate, floor, claimed, lexicon) : null;
    return total ?? spanOf(tokens, counted.from, phraseEnd(tokens, counted, claimed, lexicon));
  }
  return (
    phraseAfter(tokens, candidate, claimed, lexicon) ??
    phraseBefore(tokens, candidate, floor, claimed, lexicon) ??
    purpose(tokens, candidate, claimed, lexicon)
  );
}

/** The noun that a figure counts, wherever it stands; not "fois", nor the pronoun of a noun named before. */
function countedBy(
  tokens: Tokens,
  { counted, kind, to, denominatorTo }: Candidate,
  lexicon: FigureLexicon,
): Pick<Counted, 'from' | 'to' | 'code'> | null {
  if (kind === 'times') return null;
  if (counted) return lexicon.has(tokens, counted.from, W.times) ? null : counted;
  if (kind !== 'rate' || denominatorTo <= to) return null;
  // "un gardien pour 40 détenus", "8 out of 10 accidents": the noun before the denominator, else the one behind it.
  let last = denominatorTo - 1;
  while (last > to && tokens.kind[last] !== NUMBER) last--;
  const from = [to, last + 1].find(
    (at) =>
      at < denominatorTo &&
      tokens.kind[at] === WORD &&
      lexicon.numberWords[tokens.word[at]!] === undefined &&
      ![W.function, W.per, W.out].some((cls) => lexicon.has(tokens, at, cls)),
  );
  return from === undefined ? null : { from, to: from + 1, code: '' };
}

/** "personnes", "أفراد" say less than the "nombre de chômeurs" that announces them. */
const isVague = ({ code }: Pick<Counted, 'code'>): boolean => code === 'person';

/** "le nombre de chômeurs a atteint 1,6 million de personnes": the phrase before, where it names a number. */
function announced(
  tokens: Tokens,
  candidate: Candidate,
  floor: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  const span = phraseBefore(tokens, candidate, floor, claimed, lexicon);
  if (span === null) return null;
  for (let i = candidate.from - 1; i >= candidate.first && tokens.start[i]! >= span.start; i--)
    if (tokens.start[i] === span.start)
      return lexicon.has(tokens, i, W.number) && tokens.end[i]! < span.end ? span : null;
  return null;
}

/** "58 % des migrants", "4 % pour les agressions": what follows; the whole ("38 % du total") and a place say nothing. */
function phraseAfter(
  tokens: Tokens,
  { unit, to }: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  const listed = unit?.kind === 'percent' && lexicon.has(tokens, to, W.per);
  if (!listed && !lexicon.has(tokens, to, W.of)) return null;
  const span = nounPhrase(tokens, to + 1, claimed, lexicon);
  // "4 % in the Souss basin": where, not what.
  if (span && listed && lexicon.language !== 'ar' && tokens.capital[span.from] === 1) return null;
  return span && !isPlace(tokens, span.from, span.to, lexicon)
    ? spanOf(tokens, span.from, span.to)
    : null;
}

/** "MAD 2.8bn in drought aid", "12 millions de dirhams pour la voirie": what money is for, where nothing before says it. */
function purpose(
  tokens: Tokens,
  { unit, to }: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Span | null {
  if (unit?.kind !== 'money' || !lexicon.has(tokens, to, W.per)) return null;
  const span = nounPhrase(tokens, to + 1, claimed, lexicon);
  if (!span || isPlace(tokens, span.from, span.to, lexicon)) return null;
  return lexicon.language !== 'ar' && tokens.capital[span.from] === 1
    ? null
    : spanOf(tokens, span.from, span.to);
}

/** The noun phrase that starts at token `at`, its articles apart; null where another kind of word stands there. */
function nounPhrase(
  tokens: Tokens,
  at: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): { from: number; to: number } | null {
  let from = at;
  while (lexicon.has(tokens, from, W.article)) from++;
  // "21 % de l'ensemble des tués"
  if (lexicon.has(tokens, from, W.hollow) && lexicon.has(tokens, from + 1, W.of)) from += 2;
  while (lexicon.has(tokens, from, W.article)) from++;
  if (from >= tokens.count || tokens.kind[from] !== WORD || claimed[from]) return null;
  const barred = [W.function, W.older, W.part, W.year, W.aside, W.number, W.hollow, W.verb];
  if (barred.some((cls) => lexicon.has(tokens, from, cls))) return null;
  if (isVerb(tokens, from, lexicon)) return null;
  return { from, to: phraseEnd(tokens, { from, to: from + 1 }, claimed, lexicon) };
}

/** End of the noun phrase `[from, to)` with its complements: up to punctuation, a conjunction, a verb or a period. */
function phraseEnd(
  tokens: Tokens,
  phrase: { readonly from: number; readonly to: number },
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): number {
  let { to } = phrase;
  for (let i = phrase.to; i < tokens.count && i - phrase.from < MAX_WORDS; i++) {
    if (tokens.kind[i] !== WORD || claimed[i] || isJoined(tokens, i, lexicon)) break;
    // "منصب بالمدن": where it is, which the next number of the list is not.
    if (lexicon.language === 'ar' && tokens.clitic[i]! > 0 && /^[بف]/.test(surface(tokens, i)))
      break;
    if (isStop(tokens, i, lexicon) || isVerb(tokens, i, lexicon)) break;
    const joins = lexicon.has(tokens, i, W.of) || lexicon.has(tokens, i, W.article);
    if (lexicon.has(tokens, i, W.function) && !joins) break;
    if (lexicon.language === 'en' && /(?:ed|ing)$/.test(surface(tokens, i))) break;
    if (!joins) to = i + 1;
  }
  return to;
}

/** Whether an Arabic word carries the conjunction, known or not: a coordinated noun or the next verb. */
const isJoined = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  hasWaw(tokens, at) ||
  (lexicon.language === 'ar' && tokens.word[at] === 0 && /^و.{3}/.test(surface(tokens, at)));

const isStop = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  [W.auxiliary, W.relative, W.change, W.part, W.per, W.aside].some((cls) =>
    lexicon.has(tokens, at, cls),
  );
