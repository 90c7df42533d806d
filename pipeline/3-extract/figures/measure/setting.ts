import type { Span } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { wordIn, wordIs } from '../../by-form.ts';
import { surface } from '../../tokens.ts';
import { nounEnd } from '../candidate.ts';
import { codeOf } from '../counted/counted-noun.ts';
import { BITS, W } from '../lexicon.ts';
import { previousOf } from '../previous.ts';
import { classSet } from '../word-classes.ts';
import { isOfNext } from './qualifier.ts';
import { LED, OPEN, partOf } from './sentence/part.ts';
import {
  FIGURE,
  FREE,
  IN,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  STOP,
  VERB,
} from './sentence/piece.ts';
import type { Range, Scene } from './sentence/scene.ts';
import { isPlaceNoun, isTerritory } from './sentence/territory.ts';
import { PRONOUN } from './sentence/verb-group.ts';
import { ACT, SAY, VERBS } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import { extended, joined, type Measure, spanOf, wholeOf } from './spell.ts';
import { isAgent } from './subject/empty.ts';

const EXISTS = markers('existential', 'en');
const isOfPlace = wordIn(markers('setting-adjective'));
const isPart = markers('setting-noun').at;
const [AMONG, FOR] = [markers('of-group'), markers('held-by')];
/** "in the same province", «بهذه الجهة»: a place named before tells nothing. */
const [POINTING, INDEFINITE] = [markers('pointing'), markers('indefinite')];
const isSame = wordIs((word) => {
  const own = word.toLowerCase().replace(/^[بل](?=..)/, '');
  return POINTING.has(own) && !INDEFINITE.has(own);
});
const bare = (word: string) => word.toLowerCase().replace(/^[وف](?=..)/, '');
const leadsGroup = wordIs((word) => AMONG.has(bare(word)));
const isFor = wordIs((word) => FOR.has(bare(word)));

const PEOPLE = nounCodes('someone');
const RATE = classSet('steady', 'mean');

/** Pieces from what opens a clause to a figure in it. */
const REACH = 24;

/** Rules that tell an item of a list, which has a place of its own. */
const ITEMS: ReadonlySet<string> = new Set(['listed', 'that', 'bracket']);

/**
 * "En milieu urbain, le taux de chômage est passé de 14 % à 12 %", «ولدى النساء، بلغ المعدل»: what is measured, with the
 * place or group that its clause opens with, where it has none of its own.
 */
export function inSetting(view: View, measure: Measure): Measure {
  const { scene, pieces, at, candidate } = view;
  const setting = settingBefore(view);
  if (!setting || isPointed(view, setting) || (measure.spans.length > 1 && ITEMS.has(measure.rule)))
    return measure;
  const behind = pieces[pieceAt(pieces, nounEnd(candidate))];
  const own = pieces
    .slice(pieces.indexOf(setting) + 1, at)
    .filter((piece) => piece.from === view.subject?.from || isWithin(scene, piece, measure));
  if (behind && !isOfNext(scene, behind)) own.push(behind);
  if (own.some((piece) => isPlaced(scene, piece)) || isActor(view, setting, measure))
    return measure;
  const span = spanOf(scene, { from: setting.at, to: setting.to });
  const bare = isOfGroup(scene, setting)
    ? ofNoGroup(scene, measure, setting.at)
    : ofNoPlace(scene, measure, setting);
  return lowered(extended(scene, bare, span), setting.at < setting.from);
}

const isOfGroup = (scene: Scene, { at, from, to }: Piece): boolean =>
  leadsGroup(scene.tokens, at) || groupIn(scene, from, to) >= 0;

/** The first noun of a group of people among some tokens; −1 without one. */
function groupIn({ tokens, lexicon }: Scene, from: number, to: number): number {
  for (let i = from; i < to; i++) if (PEOPLE.has(codeOf(tokens, i, lexicon))) return i;
  return -1;
}

/** "le taux des jeunes gagne 3 points; chez les femmes, …": a rate that was told of others before, as a noun alone. */
function ofNoGroup(scene: Scene, measure: Measure, before: number): Measure {
  if (measure.spans.some(({ end }) => end > scene.tokens.start[before]!)) return measure;
  const [rate, ...others] = measure.spans.map((span) => tokensOf(scene, span, before));
  if (!isRate(scene, rate!)) return measure;
  const free = others.filter(({ from, to }) => groupIn(scene, from, to) < 0);
  const kept = [withoutGroup(scene, rate!), ...free];
  return joined(
    scene,
    kept.map((range) => wholeOf(scene, range)),
    measure.rule,
  );
}

/** "le taux en milieu urbain a baissé. En milieu rural, il …": what was told of another place of its kind before, without that; a town may lie in it. */
function ofNoPlace(scene: Scene, measure: Measure, { at, from }: Piece): Measure {
  const { tokens } = scene;
  const [first, ...rest] = measure.spans;
  if (rest.length > 0 || first!.end > tokens.start[at]!) return measure;
  const noun = tokensOf(scene, first!, at);
  let led = noun.from + 1;
  while (led < noun.to && partOf(scene, led) !== LED) led++;
  let place = led;
  while (place < noun.to && partOf(scene, place) !== OPEN) place++;
  if (place === noun.to || tokens.capital[place] !== tokens.capital[from]) return measure;
  const own = { kind: PHRASE, lead: IN, at: led, from: place, to: noun.to, core: noun.to };
  return isSetting(scene, { ...own, verb: null, mate: -1 })
    ? joined(scene, [wholeOf(scene, { from: noun.from, to: led })], measure.rule)
    : measure;
}

const isRate = ({ tokens, lexicon }: Scene, { from, to }: Range): boolean => {
  for (let i = from; i < to; i++) if (lexicon.hasAny(tokens, i, RATE)) return true;
  return false;
};

/** A noun up to the group that it is of. */
function withoutGroup(scene: Scene, { from, to }: Range): Range {
  let end = groupIn(scene, from + 1, to);
  if (end < 0) return { from, to };
  while (end > from + 1 && partOf(scene, end - 1) !== OPEN) end--;
  return { from, to: end };
}

/** The tokens of a span that stands before a token. */
function tokensOf({ tokens }: Scene, { start, end }: Span, before: number): Range {
  let to = before;
  while (tokens.start[to - 1]! >= end) to--;
  let from = to;
  while (from > 0 && tokens.end[from - 1]! > start) from--;
  return { from, to };
}

/** "Parmi les mesures, la ligue a retenu 12 puits": what somebody acts on is no group's. */
const isActor = ({ scene, subject, verb }: View, setting: Piece, measure: Measure): boolean =>
  leadsGroup(scene.tokens, setting.at) &&
  subject !== null &&
  verb!.verb!.sense === ACT &&
  !isWithin(scene, subject, measure);

/** "taux de chômage, en milieu urbain": a preposition that opened its sentence. */
function lowered(measure: Measure, isLed: boolean): Measure {
  const { text, spans } = measure;
  const { start, end } = spans.at(-1)!;
  const from = text.length - (end - start);
  return isLed
    ? { ...measure, text: text.slice(0, from) + text[from]!.toLowerCase() + text.slice(from + 1) }
    : measure;
}

const isWithin = ({ tokens }: Scene, { from, to }: Range, { spans }: Measure): boolean =>
  spans.some(({ start, end }) => start < tokens.end[to - 1]! && tokens.start[from]! < end);

/** The place or group that the clause of a figure opens with. */
function settingBefore(view: View): Piece | null {
  const { scene, candidate, pieces, at } = view;
  const { tokens, lexicon } = scene;
  const turns = (candidate.cues & BITS.adversative) !== 0 || lexicon.language === 'en';
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const { kind, at: from, to, verb } = pieces[i]!;
    // "À Rabat, le maire a annoncé 40 écoles": where it was said.
    if (kind === STOP || verb?.sense === SAY) return null;
    // "in rural areas from 10 % to 21 %": before both ends.
    const isNearest = i === at - 1 || (i === at - 2 && pieces[at - 1]!.kind === FIGURE);
    const isOpening = opensClause(scene, pieces, i) || (isNearest && isTwin(view, i));
    if (isOpening && isSetting(scene, pieces[i]!)) return pieces[i]!;
    // "…, alors que le taux national est de 9 %": of another.
    for (let k = turns ? (previousOf(pieces, i)?.to ?? from) : to; k < to; k++)
      if (lexicon.has(tokens, k, W.adversative) || says(scene, k)) return null;
  }
  return null;
}

/** "Among graduates it stood at 19 % [and among women] 18 %", "…, [among women] 18 %": what opens a clause without its verb, as one before opens its own. */
function isTwin({ scene, pieces }: View, i: number): boolean {
  const isParted = previousOf(pieces, i)?.kind === PAUSE;
  if (pieces[i]!.kind !== PHRASE || previousOf(pieces, i, isParted ? 2 : 1)?.kind !== FIGURE)
    return false;
  if (!isParted && !isOfNext(scene, pieces[i]!)) return false;
  for (let k = i - 1; k >= Math.max(0, i - REACH) && pieces[k]!.kind !== STOP; k--)
    if (opensClause(scene, pieces, k) && isSetting(scene, pieces[k]!)) return true;
  return false;
}

/** "the minister announced": written like a participle. */
const says = ({ tokens, lexicon }: Scene, at: number): boolean =>
  lexicon.language === 'en' &&
  lexicon.has(tokens, at - 1, W.agent) &&
  VERBS.en.finite(tokens, at) === SAY;

const isPointed = ({ scene: { tokens } }: View, { at, from, to }: Piece): boolean => {
  for (let i = at; i < Math.min(to, from + 2); i++) if (isSame(tokens, i)) return true;
  return false;
};

/** Whether a phrase stands between marks, or opens its clause before a verb that has its subject in it. */
function opensClause(scene: Scene, pieces: readonly Piece[], i: number): boolean {
  const arabic = scene.lexicon.language === 'ar';
  const { kind, lead } = pieces[i]!;
  const before = previousOf(pieces, i)?.kind ?? STOP;
  // "Chez les femmes, il est de 9 % et chez les jeunes, il atteint 12 %".
  const isNext = before === FIGURE && isOfNext(scene, pieces[i]!);
  const isFirst = before === STOP || before === PAUSE || isNext;
  if (kind !== PHRASE || lead !== IN || !isFirst) return false;
  // "Among women the rate is 9 %".
  const hasSubject =
    scene.lexicon.language === 'en' && before === STOP && pieces[i + 1]?.kind === PHRASE;
  const next = pieces[i + (hasSubject ? 2 : 1)];
  if (hasSubject) return pieces[i + 1]!.lead === FREE && next?.kind === VERB;
  if (next?.kind === PAUSE) return !isWhereSaid(pieces, i);
  if (next?.kind !== VERB) return false;
  // "and in Salé there will be 12"
  const isThere = EXISTS.at(scene.tokens, pieces[i]!.to);
  return next.verb!.bond === PRONOUN || isThere || (arabic && before === STOP);
}

/** "Le maire a dit, [à Fès], que", «قال العمدة، السبت [بفاس]، إن»: a place behind a verb of saying, or behind its subject. */
function isWhereSaid(pieces: readonly Piece[], i: number): boolean {
  const [teller, verb] = [previousOf(pieces, i, 2), previousOf(pieces, i, 3)];
  if (teller?.verb?.sense === SAY) return true;
  return teller?.kind === PHRASE && verb?.verb?.sense === SAY && verb.to === teller.at;
}

/** Whether a phrase tells where or of whom itself, by its complement or by a name in it. */
function isPlaced(scene: Scene, piece: Piece): boolean {
  const { tokens, lexicon } = scene;
  const { kind, from, core, to } = piece;
  if (kind !== PHRASE) return false;
  if (isSetting(scene, piece) || isTerritory(scene, piece)) return true;
  let head = core;
  while (head < to && partOf(scene, head) !== OPEN) head++;
  if (head < to && isSetting(scene, { ...piece, lead: IN, at: core, from: head, core: to }))
    return true;
  for (let i = from; i < to; i++) {
    if (isOfPlace(tokens, i)) return true;
    const word = surface(tokens, i);
    if (lexicon.language !== 'ar' && tokens.capital[i] === 1 && word !== word.toUpperCase())
      return true;
  }
  return false;
}

/** "en milieu rural", "à Fès", "chez les femmes", "dans le secteur public". */
export function isSetting(scene: Scene, { lead, at, from, to, core }: Piece): boolean {
  const { tokens, lexicon } = scene;
  if (lead !== IN) return false;
  const head = lexicon.language === 'en' ? core - 1 : from;
  if (leadsGroup(tokens, at))
    // "parmi les villes": those that a list is of.
    return tokens.capital[from] === 0 && !isAgent(scene, { from, to }) && !isPlaceNoun(scene, head);
  const isPartOf = isPart(tokens, head) && core - from > 1;
  // "Pour le volet social,"
  if (isFor(tokens, at) && (isPartOf || PEOPLE.has(codeOf(tokens, head, lexicon)))) return true;
  if (at < from && !lexicon.has(tokens, at, W.inside)) return false;
  for (let i = from; i < to; i++) if (isOfPlace(tokens, i)) return true;
  if (isTerritory(scene, { from, to: core })) return true;
  // "on reform of the sector".
  for (let i = from; i < head; i++) if (lexicon.has(tokens, i, W.of)) return false;
  if (isPlaceNoun(scene, head)) return true;
  return isPartOf;
}
