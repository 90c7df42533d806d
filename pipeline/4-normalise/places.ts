import { wordIn, wordMatches } from '../3-extract/by-form.ts';
import { hasWaw } from '../3-extract/figures/numerals/group.ts';
import type { Analysis, FigureMention, SentenceTokens } from '../3-extract/mention.ts';
import {
  PLACE_TYPES,
  PLACE_WORDS,
  type PlaceName,
  type PlaceWords,
} from '../3-extract/names/place-names.ts';
import type { Phrases } from '../3-extract/phrases.ts';
import { NUMBER, SYMBOL, type Tokens } from '../3-extract/tokens.ts';
import { markers } from '../lexicons/markers.ts';
import { isAbroad, isBearing, isDateline, isForum, isStage } from './landmarks.ts';

/** A region, province or city that the text names, with its tokens `[from, to)`. */
interface PlaceMention {
  readonly from: number;
  readonly to: number;
  readonly place_id: string;
  /** Whether a word of place leads it ("à", "بجهة"); a bare name may be a seat of power: "Rabat a indiqué". */
  readonly led: boolean;
}

const OF = markers('genitive').at;
/** "malgré", «رغم»: what follows is told of another place as well. */
const CONCESSION = markers('concession');
/** "Lors d'une réunion tenue à Rabat, …": where something is said. */
const GATHERING = markers('gathering');
const isArabic = wordMatches(/^\p{Script=Arabic}/u);
const hasArticle = wordMatches(/^[وف]?(?:[بك]?ال|لل)/u);
const isAnd = wordIn(new Set(['et', 'and']));

/** How many tokens a phrase that ends at a given one may reach back. */
const REACH = 4;

/** The place of each type that a text named last. */
type LastNamed = Map<string, string>;

/** Every region, province and city of a stretch of tokens, in reading order. */
function findPlaces(analysis: Analysis, sentence: SentenceTokens, last: LastNamed): PlaceMention[] {
  const { tokens, document } = analysis;
  const { from, to } = sentence;
  const words = PLACE_WORDS[document.language];
  const found: PlaceMention[] = [];
  for (let at = from; at < to; ) {
    const match = tokens.word[at] === 0 ? null : words.names.match(tokens, at, to);
    if (!match || !isPrinted(tokens, at, match.end, match.value, document.language === 'ar')) {
      const again = takenUp(tokens, at, to, words, last);
      if (again) found.push(again);
      at = again?.to ?? at + 1;
      continue;
    }
    if (
      (at === from && isDateline(analysis, match.end, sentence)) ||
      isBearing(tokens, at) ||
      isForum(tokens, at, match.end) ||
      isAbroad(tokens, match.end)
    ) {
      at = match.end;
      continue;
    }
    const noun = endingAt(words.nouns, tokens, at);
    const place = chosen(match.value, noun);
    last.set(place.type, place.id);
    found.push({
      from: at,
      to: match.end,
      place_id: place.id,
      led:
        noun !== null ||
        words.nouns.match(tokens, at, match.end) !== null ||
        tokens.clitic[at]! > 0 ||
        endingAt(words.ins, tokens, at) !== null ||
        follows(tokens, at, found),
    });
    at = match.end;
  }
  return found;
}

/** "La région", "this city", «الجهة»: the last one named, where no name of its own follows. */
function takenUp(
  tokens: Tokens,
  at: number,
  to: number,
  { agains, names }: PlaceWords,
  last: LastNamed,
): PlaceMention | null {
  const match = tokens.word[at] === 0 ? null : agains.match(tokens, at, to);
  if (match && isArabic(tokens, at) && !hasArticle(tokens, at)) return null;
  const place_id = match && last.get(match.value);
  if (!place_id || names.match(tokens, match.end, to) || OF(tokens, match.end)) return null;
  return { from: at, to: match.end, place_id, led: true };
}

/** A Latin name has a capital; an Arabic one without its article has a proclitic that joins it. */
function isPrinted(
  tokens: Tokens,
  from: number,
  to: number,
  name: PlaceName,
  arabic: boolean,
): boolean {
  if (arabic) return !name.bare || tokens.clitic[from]! > 1;
  for (let at = from; at < to; at++) if (tokens.capital[at] === 1) return true;
  return false;
}

/** The city before the province before the region, unless the noun says which. */
function chosen({ places }: PlaceName, noun: string | null): PlaceName['places'][number] {
  const ranked = [...places].sort(
    (a, b) => rank(a.type, noun) - rank(b.type, noun) || (a.id < b.id ? -1 : 1),
  );
  return ranked[0]!;
}

const rank = (type: PlaceName['places'][number]['type'], noun: string | null): number =>
  type === noun ? -1 : PLACE_TYPES.indexOf(type);

function endingAt(phrases: Phrases<string>, tokens: Tokens, end: number): string | null {
  for (let from = end - 1; from >= Math.max(0, end - REACH); from--) {
    const match = phrases.match(tokens, from, end);
    if (match?.end === end) return match.value;
  }
  return null;
}

/** Second and later names of a list: "à Fès, Meknès". */
function follows(tokens: Tokens, at: number, found: readonly PlaceMention[]): boolean {
  const last = found.at(-1);
  return last?.led === true && at - last.to === 1 && isSymbol(tokens, at - 1, ',،/');
}

const isSymbol = (tokens: Tokens, at: number, symbols: string): boolean =>
  at >= 0 &&
  at < tokens.count &&
  tokens.kind[at] === SYMBOL &&
  symbols.includes(tokens.text[tokens.start[at]!]!);

/**
 * For each figure the entity id of the region, province or city that it is of; null where its sentence names none, or
 * several between which nothing decides.
 */
export function placeFigures(
  analysis: Analysis,
  figures: readonly Pick<FigureMention, 'sentence' | 'from' | 'to'>[],
): (string | null)[] {
  const last: LastNamed = new Map();
  const bySentence = analysis.sentences.map((sentence) => findPlaces(analysis, sentence, last));
  const counted = new Set(figures.map(({ from }) => from));
  return figures.map((figure) => {
    const sentence = analysis.sentences[figure.sentence];
    return sentence && !isOfTheCountry(analysis, figure, sentence)
      ? placeOf(analysis, figure, bySentence[figure.sentence]!, sentence, counted)
      : null;
  });
}

/** How many words may part a number from what makes it one of the country. */
const BESIDE = 5;

/** "plus que la moyenne nationale de 0,6 %", "0.6 % nationwide" */
function isOfTheCountry(
  { tokens, document }: Analysis,
  figure: Pick<FigureMention, 'from' | 'to'>,
  sentence: SentenceTokens,
): boolean {
  const { wholes } = PLACE_WORDS[document.language];
  for (let at = Math.max(sentence.from, figure.from - BESIDE); at < figure.from; at++) {
    const match = wholes.match(tokens, at, figure.from);
    if (match && isClose(tokens, match.end, figure.from)) return true;
  }
  for (let at = figure.to; at < Math.min(sentence.to, figure.to + BESIDE); at++) {
    if (!isClose(tokens, figure.to, at)) return false;
    if (wholes.match(tokens, at, sentence.to)) return true;
  }
  return false;
}

function placeOf(
  { tokens, document: { language } }: Analysis,
  figure: Pick<FigureMention, 'from' | 'to'>,
  places: readonly PlaceMention[],
  sentence: SentenceTokens,
  counted: ReadonlySet<number>,
): string | null {
  const next = firstFrom(places, figure.from);
  const before = places[next - 1];
  const after = places[next];
  // "Casablanca-Settat (22,2 %)", "Tanger : 12"
  if (before && before.to === figure.from - 1 && isSymbol(tokens, figure.from - 1, '(:'))
    return before.place_id;
  // "celle de Tiznit 2 et celle d'Errachidia 4": nothing parts the number from its place.
  if (before?.to === figure.from && after && isAnd(tokens, figure.to)) return before.place_id;
  // "Fès en compte 900, Kénitra 600 et Tanger pour 30": each stands before its number.
  const isListedBefore =
    before !== undefined && isListed(tokens, places[next - 2], before, counted);
  const opensOwn = before && figure.from - before.to <= 1 && opensItem(tokens, before);
  const opensNext = after && hasNumber(tokens, after.to) && opensItem(tokens, after);
  if ((opensOwn || opensNext) && before && isClose(tokens, before.to, figure.from))
    return isListedBefore ? null : before.place_id;
  if (
    after?.led &&
    !opensNext &&
    isClose(tokens, figure.to, after.from) &&
    !CONCESSION.within(tokens, figure.to, after.from)
  )
    return isListed(tokens, after, places[next + 1], counted) ? null : after.place_id;
  if (before?.led && isClose(tokens, before.to, figure.from))
    return isListedBefore ? null : before.place_id;
  if (before && headsItem(tokens, before, figure.from)) return before.place_id;
  // "À Tanger, 350 cas et 12 arrestations": the place that opens the sentence, if it is the only one.
  const opening = places.length === 1 ? places[0]! : null;
  return opening?.led &&
    isClose(tokens, sentence.from, opening.from, OPENS) &&
    !isStage(tokens, opening.to, figure.from, language) &&
    !GATHERING.within(tokens, sentence.from, opening.from)
    ? opening.place_id
    : null;
}

/** Whether only a comma or a conjunction stands before a place: «وخنيفرة», «وفي خنيفرة». */
const opensItem = (tokens: Tokens, { from }: PlaceMention): boolean =>
  isSymbol(tokens, from - 1, ',،') ||
  isAnd(tokens, from - 1) ||
  hasWaw(tokens, from) ||
  hasWaw(tokens, from - 1);

/** Whether a number stands at a token, or right behind the word there: "Kénitra 600", "Kenitra for 600". */
const hasNumber = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === NUMBER || (tokens.kind[at] !== SYMBOL && tokens.kind[at + 1] === NUMBER);

/** Index of the first place that begins at a token or after it. */
function firstFrom(places: readonly PlaceMention[], token: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]!.from >= token) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isWhere = markers('where').at;

/**
 * "Fès : 300 blessés, 12 voitures", «فاس 300 مصاب و12 سيارة»: all that an item tells of the place that it opens with; and
 * "à Fès, où 12 voitures".
 */
function headsItem(tokens: Tokens, { to }: PlaceMention, figure: number): boolean {
  const isHead = isSymbol(tokens, to, ':');
  const isRelative = isSymbol(tokens, to, ',،') && isWhere(tokens, to + 1);
  if (!isHead && !isRelative && tokens.kind[to] !== NUMBER) return false;
  for (let at = to + 1; at < figure; at++)
    if (isSymbol(tokens, at, isHead ? ';؛.()' : ',،;؛:.()')) return false;
  return true;
}

/** Two places that one conjunction or comma joins, with no number of the second between: the figure is of both. */
const isListed = (
  tokens: Tokens,
  a: PlaceMention | undefined,
  b: PlaceMention | undefined,
  counted: ReadonlySet<number>,
): boolean =>
  a !== undefined &&
  b !== undefined &&
  b.from - a.to <= 2 &&
  tokens.kind[a.to] !== NUMBER &&
  !counted.has(b.from - 1) &&
  !isSymbol(tokens, b.from - 1, ';؛');

/** How many words may lead to the place that a sentence opens with: "Au tribunal de la famille de Safi, 400 …". */
const OPENS = 9;

/** Nothing but words of the same clause between: no number and no mark of punctuation. */
function isClose(tokens: Tokens, from: number, to: number, reach = 25): boolean {
  if (to - from > reach) return false;
  for (let at = from; at < to; at++)
    if (tokens.kind[at] === NUMBER || isSymbol(tokens, at, ',،;؛:.()')) return false;
  return true;
}
