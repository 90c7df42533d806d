import type { Analysis, TraceStep } from '../mention.ts';
import { SYMBOL, surface, type Tokens, WORD } from '../tokens.ts';
import { isHyphen } from './group.ts';
import { BITS, type FigureLexicon, LEXICONS, W } from './lexicon.ts';

/** How many tokens a hedge may reach at most, either way: longer than any clause. */
const SCOPE = 80;

/** A hedge word and the tokens `[from, to)` that it bears on. */
export interface Hedge {
  /** Tokens of the word itself, `[at, end)`. */
  readonly at: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** conditional: a mood; forecast: an announced expectation; allegation: a doubt or a claim. */
  readonly kind: 'conditional' | 'forecast' | 'allegation';
  readonly rule: string;
}

/**
 * Every hedge of the sentence that holds the tokens `[first, last)`, with its scope, in reading order.
 * Also what modality is judged by: a statement is conditional or alleged where a hedge covers its main verb.
 */
export function findHedges(analysis: Analysis, first: number, last: number): Hedge[] {
  const { tokens, document } = analysis;
  const lexicon = LEXICONS[document.language];
  const hedges: Hedge[] = [];
  for (let at = first; at < last; at++) {
    // "May" inside a sentence is a month.
    if (tokens.kind[at] !== WORD || (tokens.capital[at] === 1 && at > first)) continue;
    const found = hedgeAt(tokens, at, last, lexicon);
    if (!found || isHyphen(tokens, found.end)) continue;
    hedges.push({
      at,
      end: found.end,
      from: scopeStart(tokens, at, Math.max(first, at - SCOPE), found.rule, lexicon),
      to: scopeEnd(tokens, found.end, Math.min(last, found.end + SCOPE), lexicon),
      kind: found.kind,
      rule: found.rule,
    });
    at = found.end - 1;
  }
  return hedges;
}

/** Whether a hedge of the list bears on a token, and the step that says so. */
export function hedgeOver(tokens: Tokens, hedges: readonly Hedge[], at: number): TraceStep | null {
  // Hedges stand in order and reach no further than SCOPE: only the near ones need asking.
  let low = 0;
  let high = hedges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hedges[middle]!.end + SCOPE < at) low = middle + 1;
    else high = middle;
  }
  for (; low < hedges.length && hedges[low]!.at - SCOPE <= at; low++) {
    const hedge = hedges[low]!;
    if (at >= hedge.from && at < hedge.to)
      return {
        what: 'hedge',
        rule: hedge.rule,
        start: tokens.start[hedge.at]!,
        end: tokens.end[hedge.end - 1]!,
      };
  }
  return null;
}

function hedgeAt(
  tokens: Tokens,
  at: number,
  last: number,
  lexicon: FigureLexicon,
): { end: number; kind: Hedge['kind']; rule: string } | null {
  if ((lexicon.table[tokens.word[at]!]! & BITS.hedge) !== 0) {
    const match = lexicon.hedges.match(tokens, at, last);
    if (match) {
      if (match.value !== 'with-imperfect')
        return {
          end: match.end,
          kind: match.value === 'allegation' ? 'allegation' : 'forecast',
          rule: `word:${match.value}`,
        };
      // "كانت … قد تحدثت" is a pluperfect.
      if (
        match.end < last &&
        !isPluperfect(tokens, at, lexicon) &&
        isArabicImperfect(tokens, match.end, lexicon)
      )
        return { end: match.end + 1, kind: 'conditional', rule: 'qad-imperfect' };
    }
  }
  if (lexicon.language === 'fr' && isFrenchConditional(tokens, at))
    return { end: at + 1, kind: 'conditional', rule: 'conditional-mood' };
  return null;
}

function isPluperfect(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 8); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (lexicon.has(tokens, i, W.been)) return true;
  }
  return false;
}

/** A word of the form يفعل, تفعل, نفعل: "قد" before it doubts, before a perfect it affirms. */
function isArabicImperfect(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  const start = tokens.start[at]!;
  const first = tokens.text.charCodeAt(start);
  if (tokens.end[at]! - start < 3 && first !== 0x644) return false;
  if (first === 0x64a || first === 0x646) return true;
  if (first === 0x644)
    return tokens.text.charCodeAt(start + 1) === 0x627 && tokens.end[at]! - start === 2;
  // ت opens perfects too (تم, تجاوز, تقدم): the lexicon lists those.
  return first === 0x62a && !lexicon.has(tokens, at, W.perfect);
}

/** Endings of the conditional, on an infinitive's r; imperfects of verbs in -rer are told apart by what precedes. */
const CONDITIONAL =
  /(?:er|[fs]ir|[dgmnstv]ir|dr|ur|evr|suivr|vivr|rr|ttr|îtr|mpr|ncr|uir|oir)(?:ait|aient)$/;
const IMPERFECT =
  /(?:[tvms]ir|spir|xpir|ésir|adr|ngendr|barr|fourr|serr|terr|err|[dmjcs]ur|ssur|avour|ntour|figur|augur|ptur|rtur|ctur|stur|taur|sur|édur)(?:ait|aient)$/;
const CONDITIONAL_IR =
  /(?:part|sort|sent|ment|ven|ten|serv|dorm|obten|reven|maint|souten|fin|chois|réuss|fourn|garant|fren|établ|réun|rempl|sub|défin)ir(?:ait|aient)$/;

/** Whether a French word is a verb in the conditional: "auraient", "devrait", "atteindraient", "serait". */
function isFrenchConditional(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at]!;
  const length = end - tokens.start[at]!;
  if (length < 6) return false;
  const { text } = tokens;
  if (text.charCodeAt(end - 1) !== 0x74) return false;
  const plural = text.charCodeAt(end - 2) === 0x6e;
  const ait = plural ? end - 5 : end - 3;
  if (text.charCodeAt(ait) !== 0x61 || text.charCodeAt(ait + 1) !== 0x69) return false;
  if (text.charCodeAt(ait - 1) !== 0x72) return false;
  const word = surface(tokens, at).toLowerCase();
  if (
    /^(?:aur|saur|ser|fer|ir|pourr|voudr|devr|faudr|verr|viendr|tiendr|vaudr|courr|mourr|acquerr|enverr|conclur|inclur)(?:ait|aient)$/.test(
      word,
    )
  )
    return true;
  return CONDITIONAL_IR.test(word) || (CONDITIONAL.test(word) && !IMPERFECT.test(word));
}

/** ", soit 16 % du total," restates the subject and shares its mood. */
function isRestatement(
  tokens: Tokens,
  comma: number,
  first: number,
  lexicon: FigureLexicon,
): boolean {
  for (let i = comma - 1; i > Math.max(first, comma - 12); i--)
    if (tokens.kind[i] === SYMBOL && surface(tokens, i) === ',')
      return lexicon.has(tokens, i + 1, W.thatIs);
  return false;
}

/** Whether an Arabic hedge is a verb or "من المتوقع", which look forward, rather than an adjective. */
function startsVerb(tokens: Tokens, at: number): boolean {
  const first = tokens.text.charCodeAt(tokens.start[at]!);
  const second = tokens.text.charCodeAt(tokens.start[at]! + 1);
  const letter = first === 0x648 ? second : first;
  return (
    letter === 0x64a ||
    letter === 0x62a ||
    (letter === 0x645 && tokens.end[at]! - tokens.start[at]! <= 3)
  );
}

const HARD = ';؛:.';

/** Where the verb of an English hedge starts: "are forecast", "is expected". */
function verbStart(tokens: Tokens, at: number, lexicon: FigureLexicon): number {
  let start = at;
  if (lexicon.language === 'en') while (lexicon.has(tokens, start - 1, W.auxiliary)) start--;
  return start;
}

/** The Arabic subject that "قد" and its verb follow: "أن 500 وفاة قد تكون". */
function subjectStart(tokens: Tokens, at: number, first: number, lexicon: FigureLexicon): number {
  for (let i = at - 1; i >= Math.max(first, at - 6); i--) {
    if (tokens.kind[i] === SYMBOL || lexicon.has(tokens, i, W.auxiliary)) return at;
    if (/^[وفب]?[أإ]ن$/.test(surface(tokens, i))) return i + 1;
  }
  return at;
}

/** First token of the phrase that ends before `at`: after the last sign or joined word, at `first` at the earliest. */
function phraseStart(tokens: Tokens, at: number, first: number): number {
  if (surface(tokens, at).startsWith('و')) return at;
  for (let i = at - 1; i >= first; i--)
    if (tokens.kind[i] === SYMBOL) return i + 1;
    else if (surface(tokens, i).startsWith('و')) return i;
  return first;
}

/** Whether only "ne", "se" and their like stand at tokens `[from, to)`; French alone. */
function allClitics(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  if (lexicon.language !== 'fr' || from === to) return false;
  for (let i = from; i < to; i++) if (!lexicon.has(tokens, i, W.clitic)) return false;
  return true;
}

/** A hedge reaches back to where its clause starts. */
function scopeStart(
  tokens: Tokens,
  at: number,
  first: number,
  rule: string,
  lexicon: FigureLexicon,
): number {
  if (rule === 'qad-imperfect') return subjectStart(tokens, at, first, lexicon);
  // A parenthesis between subject and verb is not hedged by the verb.
  const verb = verbStart(tokens, at, lexicon);
  if (
    verb > first &&
    surface(tokens, verb - 1) === ',' &&
    (rule === 'conditional-mood' || lexicon.language === 'en') &&
    !isRestatement(tokens, verb - 1, first, lexicon)
  )
    return verb;
  if (rule === 'word:allegation' && lexicon.has(tokens, at, W.says)) return at;
  if (lexicon.language === 'ar')
    return startsVerb(tokens, at) ? at : phraseStart(tokens, at, Math.max(first, at - 4));
  let comma = -1;
  let link = -1;
  for (let i = at - 1; i >= first; i--) {
    if (tokens.kind[i] === SYMBOL) {
      if (HARD.includes(surface(tokens, i)) && tokens.spaced[i + 1] === 1) return i + 1;
      if (comma < 0 && surface(tokens, i) === ',') comma = i;
      continue;
    }
    if (tokens.kind[i] !== WORD) continue;
    // A relative clause that a comma has closed is another verb's.
    if (lexicon.has(tokens, i, W.relative)) return comma > 0 ? comma : i;
    if (lexicon.has(tokens, i, W.adversative)) return i;
    // "n'excède pas 12 millions et ne devrait pas": a verb of its own after a conjunction.
    if (lexicon.has(tokens, i, W.conjunction) && allClitics(tokens, i + 1, at, lexicon))
      return i + 1;
    // "et la population devrait": a new subject after a conjunction.
    if (lexicon.has(tokens, i, W.conjunction) && lexicon.has(tokens, i + 1, W.article)) return i;
    const far = lexicon.language === 'en' ? 2 : 1;
    // Another verb's clause ends at the conjunction between the two.
    if (lexicon.has(tokens, i, W.auxiliary) && i < at - far)
      return link > 0 ? link : comma > 0 ? comma : i + 1;
    if (link < 0 && lexicon.has(tokens, i, W.conjunction)) link = i;
  }
  return first;
}

/** A hedge reaches forward over participles and coordinated infinitives, up to a clause with a verb of its own. */
function scopeEnd(tokens: Tokens, end: number, last: number, lexicon: FigureLexicon): number {
  let comma = -1;
  for (let i = end; i < last; i++) {
    if (tokens.kind[i] === SYMBOL) {
      const mark = surface(tokens, i);
      if (';؛'.includes(mark)) return i;
      if (',،»”"('.includes(mark)) comma = i;
      if (mark === '.' && i + 1 < last && tokens.spaced[i + 1] === 1 && tokens.capital[i + 1] === 1)
        return i;
      continue;
    }
    if (tokens.kind[i] !== WORD) continue;
    if (lexicon.has(tokens, i, W.adversative)) return i;
    if (!lexicon.has(tokens, i, W.auxiliary) || i < end + 2) continue;
    if (lexicon.language === 'fr' && isFrenchConditional(tokens, i)) continue;
    // An indicative verb after a comma or a relative opens another clause.
    if (comma >= 0 && i - comma < 8) return comma;
    for (let j = i - 1; j > Math.max(end, i - 5); j--)
      if (lexicon.has(tokens, j, W.relative) || lexicon.has(tokens, j, W.conjunction)) return j;
  }
  return last;
}
