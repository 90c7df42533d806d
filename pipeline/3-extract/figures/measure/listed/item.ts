import type { Span } from '../../../../document.ts';
import { markers } from '../../../../lexicons/markers.ts';
import { isMark, surface } from '../../../tokens.ts';
import { startOf } from '../../candidate.ts';
import { isListingNoun } from '../../counted/listing.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { opensWithBeh } from '../../word-shapes.ts';
import { isSameUnit, lastOfUnit, nearSentence, unqualified } from '../earlier.ts';
import { isOfRate } from '../moved/last-rate.ts';
import { OPEN, opensRate, partOf } from '../sentence/part.ts';
import {
  CLOSING,
  FIGURE,
  FREE,
  IN,
  OF,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  STOP,
  VERB,
} from '../sentence/piece.ts';
import { tokensOf } from '../sentence/place-list.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isPlaceName, isPlaceNoun, isTerritory } from '../sentence/territory.ts';
import { ACT, LEVEL } from '../sentence/verbs.ts';
import type { Earlier, View } from '../sentence/view.ts';
import { isSetting } from '../setting.ts';
import { joined, type Measure, spanOf } from '../spell.ts';
import { isHollow, isNamed } from '../subject/empty.ts';
import { linkOf } from '../subject/that-of.ts';
import { rateIn } from './mean.ts';
import { ofPlace } from './place-led.ts';

/** "Rabat (13 %), Fès (9 %)", "Tata: 3 %": what a list measures of each of its items. */
export function ofItem(view: View, item: Range): Measure | null {
  const { scene, beside, candidate } = view;
  const rated = groupOfRate(view);
  if (rated) return rated;
  const isItem =
    isNamed(scene, item, candidate.first) ||
    isArabicPlace(scene, item) ||
    isNextItem(view) ||
    isRegionOfRate(view, item) ||
    isFoundAmong(view, item);
  if (!isItem && !isTheOne(view, item)) return null;
  const label = labelled(view, item);
  if (label) return joined(scene, [label, spanOf(scene, item)], 'listed');
  const that = rateOfThat(view, item);
  if (that) return joined(scene, [that, spanOf(scene, item)], 'listed', { head: that });
  const own = beside ? null : subjectFor(view, item);
  if (own) return joined(scene, [spanOf(scene, own), spanOf(scene, item)], 'listed');
  const before = beside ?? nearSentence(view);
  if (!before?.measure || !isSameUnit(before.candidate, candidate)) return null;
  if (isArabicPlace(scene, item)) return ofPlace(view, item);
  return joined(scene, [headFor(view, item, before), spanOf(scene, item)], 'listed');
}

/** "The sorting rate … the average (12%): [the Souss region] (14%) and Fez (13%)": a place told by its noun, behind a rate in brackets. */
const isRegionOfRate = (view: View, item: Range): boolean =>
  view.bracket >= 0 &&
  view.beside?.measure != null &&
  isSameUnit(view.beside.candidate, view.candidate) &&
  isOfRate(view, view.beside.measure.head) &&
  (isTerritory(view.scene, item) || isPlaceNoun(view.scene, item.to - 1));

/** "Le taux | le plus élevé est celui de Fès (9 %)": the noun that the pronoun stands for, where its own sentence has it as subject. */
function rateOfThat({ scene, subject, beside, candidate }: View, item: Range): Span | null {
  const { tokens, lexicon } = scene;
  if (beside || !subject || linkOf(scene, item) < subject.to) return null;
  if (isHollow(scene, subject) || isNamed(scene, subject, candidate.first)) return null;
  let to = subject.from + 1;
  while (to < subject.to && !lexicon.has(tokens, to, W.article)) to++;
  return spanOf(scene, { from: subject.from, to });
}

/** "… Safi (3 %). However, the index declined in Tata (0.5%)": what a clause says of the place that its verb has behind it. */
function subjectFor({ scene, pieces, subject, crossed, candidate }: View, item: Range) {
  const { at, lead } = pieces[pieceAt(pieces, item.from)]!;
  const isBehindVerb = lead === IN && pieces[pieceAt(pieces, at) - 1]?.kind === VERB;
  if (!isBehindVerb || crossed || !subject || isHollow(scene, subject)) return null;
  return isNamed(scene, subject, candidate.first) ? null : subject;
}

/** "La hausse du taux est enregistrée parmi les jeunes (+3 points)", "The highest rates were recorded in southern towns (9%)": the place or group behind a verb that has a rate, or what grows or falls, as subject. */
function isFoundAmong(view: View, item: Range): boolean {
  const { scene, pieces, subject } = view;
  if (!subject || !subjectFor(view, item)) return false;
  if (!isSetting(scene, pieces[pieceAt(pieces, item.from)]!)) return false;
  for (let i = subject.from; i < subject.to; i++)
    if (scene.lexicon.hasAny(scene.tokens, i, FOUND)) return true;
  return false;
}
const FOUND = classSet('movement', 'steady');

/** "les régions de Rabat (13 %), Fès (9 %)", "the airports of Rabat (13%), Fez (9%)", "les barrages Hassan II (13 %), Lalla Aïcha (9 %)": a noun without the name that the item takes the place of. */
export function headFor(
  { scene, pieces }: View,
  item: Range,
  { candidate, measure }: Earlier,
): Span {
  const { tokens, lexicon } = scene;
  const { head } = measure!;
  // "les branches « Laine » (+4 %) et « Soie » (+5 %)"
  const quoted = quoteBehind(tokens.text, head);
  if (quoted > 0) return { start: head.start, end: quoted };
  const { from, to } = tokensOf(tokens, head);
  // "les marchés du Maroc sont en hausse, dont l'Italie (9 %)": what all of them are of stays.
  const isFirst =
    startOf(candidate) - to <= PAIR || pieces[pieceAt(pieces, item.from)]?.lead === OF;
  if (lexicon.language === 'ar' || !isFirst) return head;
  let name = to;
  while (name > from && isOfName(scene, name - 1)) name--;
  if (name === to) return head;
  let end = name;
  while (lexicon.has(tokens, end - 1, W.article) && !lexicon.has(tokens, end - 1, W.of)) end--;
  if (lexicon.has(tokens, end - 1, W.of)) end--;
  else if (end < name) return head;
  return end > from && partOf(scene, end - 1) === OPEN
    ? { start: head.start, end: tokens.end[end - 1]! }
    : head;
}

/** How many tokens of "(", "de 22,5 à" may stand between a name and its figure. */
const PAIR = 6;

/** A word in a capital, unlike an acronym; what a king is counted by; what joins two. */
function isOfName({ tokens }: Scene, at: number): boolean {
  if (isMark(tokens, at, '-')) return true;
  const word = surface(tokens, at);
  return tokens.capital[at] === 1 && (word !== word.toUpperCase() || ROMAN.test(word));
}
const ROMAN = /^[IVX]+$/;

const QUOTES = '«“"';
const CLOSED = '»”"';
/** Where the noun ends that a name in quotation marks closes a span behind; 0 where none does. */
function quoteBehind(text: string, { start, end }: Span): number {
  let i = CLOSED.includes(text[end - 1]!) ? end - 2 : end - 1;
  while (i > start && !QUOTES.includes(text[i]!) && !CLOSED.includes(text[i]!)) i--;
  const isOpen = QUOTES.includes(text[i]!) && text[i - 1] === ' ';
  return isOpen && i - 1 > start ? i - 1 : 0;
}

/** "(… au-dessus de la moyenne (3 %).) Il s'agit de la région de Fès (9 %)": the first of those that the sentence before has told of. */
const isTheOne = ({ scene: { tokens }, pieces, beside }: View, { from }: Range): boolean => {
  const item = pieces[pieceAt(pieces, from)];
  return !beside && item?.lead === OF && isOneOf(tokens, item.at - 1);
};
const isOneOf = markers('the-one-is').at;

const isArabicPlace = (scene: Scene, item: Range): boolean =>
  scene.lexicon.language === 'ar' && isPlaceName(scene, item);

const isInstance = markers('for-instance').at;

/** What a list is told of: its label, or where that only says what its items are ("vivent dans cinq régions : Rabat"), what was told in the same unit before. */
function labelled(view: View, item: Range): Span | null {
  const { scene } = view;
  const label = labelOf(view, item);
  if (!label) return null;
  const isKind = isListingNoun(scene.tokens, label.from, scene.lexicon);
  const told = isKind ? lastOfUnit(view, 1)?.measure : null;
  return told?.head ?? spanOf(scene, label);
}

/** "The rates were as follows: Rabat": what a list is announced as, before its first item. */
function labelOf({ scene, pieces }: View, item: Range): Range | null {
  const i = pieceAt(pieces, item.from) - 1;
  // "the rates of many towns, notably Rabat".
  if (pieces[i]?.kind === PAUSE && isInstance(scene.tokens, item.from - 1)) {
    let k = i - 1;
    while (pieces[k]?.kind === PHRASE && !rateIn(scene, pieces[k]!)) k--;
    return pieces[k]?.kind === PHRASE ? rateIn(scene, pieces[k]!) : null;
  }
  if (pieces[i]?.kind !== STOP || !isMark(scene.tokens, pieces[i]!.from, ':')) return null;
  // "Rates were as follows:".
  const last = pieces[i - 1];
  const label = last?.kind === VERB ? pieces[i - 2] : last;
  return label?.kind === PHRASE ? label : null;
}

/** "Rabat 13 %, Fès 9 %", "followed by Rabat at 13 %": an item that stands right before its percentage. */
export function besideItem(view: View, item: Piece): Measure | null {
  const { scene, candidate, beside } = view;
  if (!candidate.unit || !isLedStraight(view, item)) return null;
  // "Spain led with 4 tons, Italy 3 tons".
  const isListed = beside?.measure?.rule === 'listed' && isSameUnit(beside.candidate, candidate);
  if (candidate.unit.kind !== 'percent' && !isListed && !isArabicPlace(scene, item)) return null;
  const named = scene.tokens.capital[item.from] === 1 || scene.lexicon.language === 'ar';
  const label = named ? labelled(view, item) : null;
  if (label) return joined(scene, [label, spanOf(scene, item)], 'listed');
  const next = nextOf(view, item);
  if (next) return next;
  const isItem = isNamed(scene, item, candidate.first) || isArabicPlace(scene, item);
  return beside?.measure && isItem ? ofItem(view, item) : null;
}

/** «وإيطاليا | بنسبة | 6%»: nothing but what leads an Arabic percentage stands between the item and its figure. */
function isLedStraight({ scene: { tokens }, pieces, at }: View, { to }: Piece): boolean {
  const figure = pieces[at]!.at;
  return to === figure || (to === figure - 1 && opensRate(tokens, to) && opensWithBeh(tokens, to));
}

/** "un taux de 51 % à Fès, suivie de la ville de Salé avec 45 % et de celle de Taza avec 43 %": whoever comes next in a list, of what its first figure measures. */
function nextOf({ scene, candidate, beside, pieces, at }: View, item: Piece): Measure | null {
  if (!beside?.measure || !isSameUnit(beside.candidate, candidate)) return null;
  if (isHollow(scene, item)) return null;
  const parted = pieces[at - 2]?.kind === PAUSE ? at - 3 : at - 2;
  const isThird =
    beside.measure.rule === 'listed' && pieces[parted]?.kind === FIGURE && item.lead !== IN;
  return isThird || comesNext(scene.tokens, item.at - 1)
    ? joined(scene, [beside.measure.head, spanOf(scene, item)], 'listed')
    : null;
}
export const comesNext = markers('next-in-list').at;

/** "le taux est élevé parmi les jeunes (27 %)": the rate of a clause, of the group that a bracket tells it for. */
function groupOfRate(view: View): Measure | null {
  const { scene, crossed, pieces, bracket, candidate } = view;
  const group = pieces[bracket - 1];
  if (!group || candidate.unit?.kind !== 'percent') return null;
  if (group.lead !== IN) return hitBy(view, group);
  // "remains high among women": a verb that may be no piece of its own.
  const isHigh = isHeight(scene.tokens, group.at - 1);
  const before = isHigh ? pieces[bracket - 2] : null;
  const subject = before?.kind === PHRASE ? before : view.subject;
  // "The rate rose to 9 % but is high among women (12 %)"
  const goesOn = before?.kind === FIGURE || (before?.kind === VERB && !subject);
  const told = isHigh && goesOn ? view.beside?.measure : null;
  if (told && isOfRate(view, told.head))
    return joined(scene, [told.head, spanOf(scene, group)], 'listed');
  if (!subject || crossed) return null;
  if (!isRated(scene, subject, group)) return null;
  const hollow = isHollow(scene, subject);
  if (hollow && !view.earlier?.measure) return null;
  const rate = hollow ? unqualified(view).head : spanOf(scene, subject);
  return joined(scene, [rate, spanOf(scene, group)], 'listed');
}

/** "Le chômage touche les 15-24 ans (38 %)", "Unemployment hits women (14%)": the rate that a clause tells of those whom its verb has for object. */
function hitBy(
  { scene, pieces, bracket, subject, verb, crossed }: View,
  group: Piece,
): Measure | null {
  const isObject = group.lead === FREE && pieces[bracket - 2] === verb && !crossed;
  if (!isObject || !subject || subject.to > group.from || !isHit(verb!)) return null;
  const isRate = RATE.has(surface(scene.tokens, subject.to - 1).toLowerCase());
  return isRate ? joined(scene, [spanOf(scene, subject), spanOf(scene, group)], 'listed') : null;
}

const isHit = ({ verb }: Piece): boolean => verb!.sense === ACT || verb!.sense === LEVEL;

/** "le taux (…)", "the jobless rate (among …)": whether a clause tells a rate, in English of a place or people. */
const isRated = (scene: Scene, { from, to }: Range, group: Piece): boolean =>
  scene.lexicon.has(scene.tokens, from, W.steady) ||
  (scene.lexicon.language === 'en' &&
    RATE.has(surface(scene.tokens, to - 1).toLowerCase()) &&
    isSetting(scene, group));
const RATE = markers('rate-noun');
const isHeight = markers('height-predicate', 'en').at;

/** "parmi les jeunes (27 %), les femmes (13 %)": whether the bracket before told an item of the same list. */
function isNextItem({ beside, pieces, bracket }: View): boolean {
  const parted = pieces[bracket - 2]?.kind === PAUSE ? bracket - 3 : bracket - 2;
  return beside?.measure?.rule === 'listed' && pieces[parted]?.kind === CLOSING;
}
