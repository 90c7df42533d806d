import { markers } from '../../../lexicons/markers.ts';
import { wordIn, wordMatches } from '../../by-form.ts';
import type { Tokens } from '../../tokens.ts';
import { W } from '../lexicon.ts';
import { eachTimeEnd } from '../units/pace.ts';
import { endsInLy } from '../word-shapes.ts';
import { saidAfter } from './said.ts';
import {
  AND,
  CLOSING,
  FIGURE,
  FREE,
  IN,
  OF,
  OPENING,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
} from './sentence/piece.ts';
import type { Range, Scene } from './sentence/scene.ts';
import { isStop } from './sentence/stop-word.ts';
import { ACT } from './sentence/verbs.ts';
import type { View } from './sentence/view.ts';
import { extended, joined, type Measure, spanOf, spell, wholeOf } from './spell.ts';
import { isEmpty, isHollow } from './subject/empty.ts';
import { isMeantFor } from './subject/topic.ts';

const isSetAside = wordIn(markers('set-aside'));
const allots = markers('allots').at;
const isMoney = wordIn(markers('money-noun'));

/** "un budget de 4 MDH alloué à la santé": what is said of an amount goes on behind it. */
export function continued(view: View, measure: Measure | null): Measure | null {
  const tail = measure && tailOf(view);
  return tail ? extended(view.scene, measure, wholeOf(view.scene, tail), { by: ' ' }) : measure;
}

function tailOf(view: View): Range | null {
  const { scene, candidate, next } = view;
  const { tokens, lexicon } = scene;
  const { unit, to } = candidate;
  if (!unit || unit.kind === 'percent' || !next) return null;
  if (lexicon.language === 'ar') return unit.kind === 'money' ? purposeAt(view) : null;
  const said = saidAfter(view, to);
  // "une enveloppe de 4 MDH | pour soutenir les fermes"
  if (said && next.lead === IN && next.from === said.from && isMeantFor(tokens, next.at))
    return { from: next.at, to: said.to };
  if (said) return said;
  if (next.kind !== PHRASE || next.at > to + 1) return null;
  return next.lead === IN && isMeantFor(tokens, to) ? { from: next.at, to: next.to } : null;
}

/** "30 millions pour les écoles", "MAD 2bn in aid": what money is set aside for, where nothing before it says. */
export function setAside(view: View): Measure | null {
  if (view.candidate.unit?.kind !== 'money') return null;
  const purpose = purposeAt(view) ?? spentOn(view);
  return purpose && spell(view.scene, 'purpose', purpose);
}

/** "Le projet consacre 106 milliards à la masse salariale": what a plan or a body gives money to, and never itself. */
export function allotted(view: View): Measure | null {
  const { scene, candidate } = view;
  const verb = view.verb?.verb;
  if (candidate.unit?.kind !== 'money' || verb?.sense !== ACT || verb.passive) return null;
  if (!allots(scene.tokens, verb.main)) return null;
  const purpose = purposeAt(view);
  const isTold = purpose && !isHollow(scene, purpose) && !isEmpty(scene, purpose, candidate.first);
  if (!isTold) return null;
  const sum = sumBefore(view);
  const { near, pieces, at } = view;
  // "will spend part of its surplus of | 200 million on roads": what the amount is of goes before what it is for.
  if (
    !sum &&
    near &&
    pieces[at]!.lead === OF &&
    pieces[at]!.at === near.to &&
    !isHollow(scene, near)
  )
    return null;
  return sum
    ? joined(scene, [spanOf(scene, sum), wholeOf(scene, purpose)], 'purpose')
    : spell(scene, 'purpose', purpose);
}

const opensAs = wordMatches(/^ك.{3}/);

/** «صرف مبلغ 20 مليون درهم كدعم إضافي», «خصصت الدولة 40 مليونا، كمنح»: what money is given as, where nothing else tells what it is. */
export function servingAs({ scene, candidate, near, verb, pieces, at }: View): Measure | null {
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'ar' || candidate.unit?.kind !== 'money') return null;
  const role = pieces[at + 1]?.kind === PAUSE ? pieces[at + 2] : pieces[at + 1];
  if (role?.kind !== PHRASE || tokens.clitic[role.from] !== 1 || !opensAs(tokens, role.from))
    return null;
  const isAllotted = [verb?.verb?.main, near?.from].some((at) => at != null && allots(tokens, at));
  const isSum = near !== null && lexicon.has(tokens, near.from, W.sum);
  // «تحقيق 40 مليونا كمداخيل سياحية»
  const isMoney = lexicon.has(tokens, role.from, W.sum);
  return isAllotted || isSum || isMoney ? spell(scene, 'purpose', role) : null;
}

const goesTo = markers('goes-to').at;

/** "30 millions iront aux routes et 12 millions à la rénovation", «ستذهب 30 مليونا إلى الطرق»: what money goes to. */
export function goingTo({ scene, candidate, pieces, at, beside }: View): Measure | null {
  const { tokens, lexicon } = scene;
  const { lead } = pieces[at]!;
  // "Un complément de 100 dirhams va": the noun goes.
  if (candidate.unit?.kind !== 'money' || lead === OF) return null;
  const isBehind = pieces[at + 1]?.at === candidate.to && isGoing(tokens, pieces[at + 1]!);
  const isNext = lead === AND && beside?.measure?.rule === 'purpose';
  const isAhead = lexicon.language === 'ar' && at > 0 && isGoing(tokens, pieces[at - 1]!);
  if (!isBehind && !isNext && !isAhead) return null;
  const what = pieces[isBehind ? at + 2 : at + 1];
  if (what?.kind !== PHRASE || what.at !== (isBehind ? pieces[at + 1]!.to : candidate.to))
    return null;
  const isTo = lexicon.has(tokens, what.at, W.to) || isSetAside(tokens, what.at);
  if (!isTo || isHollow(scene, what) || isEmpty(scene, what, candidate.first)) return null;
  return spell(scene, 'purpose', what);
}

const isGoing = (tokens: Tokens, { verb }: Piece): boolean =>
  verb !== null && (goesTo(tokens, verb.from) || goesTo(tokens, verb.main));

/** «40 مليونا موجهة لتقوية الشبكة»: what an Arabic participle right behind money says it is meant for, where the clause has no subject that comes to it. */
export function directed({ scene, candidate, next, subject, crossed }: View): Measure | null {
  const { tokens } = scene;
  if (candidate.unit?.kind !== 'money' || next?.kind !== PHRASE || next.lead !== FREE) return null;
  const { from, to } = next;
  if (from !== candidate.to || to - from < 3 || !isDirected(tokens, from)) return null;
  const isOfSubject = subject !== null && !crossed;
  return !isOfSubject && opensFor(tokens, from + 1)
    ? spell(scene, 'purpose', { from: from + 1, to })
    : null;
}
const isDirected = markers('directed', 'ar').at;

const concerns = markers('concerns', 'ar').at;

/** «تتوزع على 30 مليونا، تهم الطرق، و12 مليونا، تهم الماء»: what each sum of a list is said to concern, behind it. */
export function concerning({ scene, candidate, pieces, at }: View): Measure | null {
  const { lead, at: opens } = pieces[at]!;
  const behind = pieces[at + 1]?.kind === PAUSE ? at + 2 : at + 1;
  const verb = pieces[behind]?.verb;
  if (candidate.unit?.kind !== 'money' || !verb || !concerns(scene.tokens, verb.main)) return null;
  const isListed = lead === AND || (lead === IN && isOver(scene.tokens, opens));
  const what = pieces[behind + 1];
  if (!isListed || what?.kind !== PHRASE || what.lead !== FREE) return null;
  return isHollow(scene, what) ? null : spell(scene, 'purpose', what);
}
const isOver = wordMatches(/^على$/);

/** "consacré un CAPEX de | 40 MDH à la qualité", "accordé une aide de | 9 MDH aux fermes": the noun that the money is put to. */
function sumBefore({ scene, near, pieces, at }: View): Range | null {
  const { tokens, lexicon } = scene;
  if (!near || pieces[at]!.lead !== OF || pieces[at]!.at !== near.to) return null;
  const isGiven = lexicon.language === 'fr' && isIndefinite(tokens, near.from - 1);
  return lexicon.has(tokens, near.from, W.sum) || (isGiven && !isHollow(scene, near)) ? near : null;
}
const isIndefinite = markers('indefinite', 'fr').at;

/** «تضخ 40 مليون درهم في مشاريع السقي»: what money goes into, never where or when. */
function spentOn({ scene, candidate, next }: View): Range | null {
  if (scene.lexicon.language !== 'ar' || next?.kind !== PHRASE || next.at !== candidate.to)
    return null;
  if (!isSetAside(scene.tokens, next.at) || scene.claimed[next.from]) return null;
  // «في ظرف أسبوع», «في السنة»
  const { tokens, lexicon } = scene;
  if (isEachTime(tokens, next.from)) return null;
  if (lexicon.units.match(tokens, next.to - 1, next.to)?.value.kind === 'duration') return null;
  return isEmpty(scene, next, candidate.first) ? null : next;
}

const isEachTime = markers('each-time', 'ar').at;

/** "4 billion dirhams ($400 million) in revenues": the noun of a sum behind it, before whoever brings it in. */
export function inSum(view: View): Measure | null {
  const { scene, candidate, pieces } = view;
  const { tokens, lexicon } = scene;
  if (lexicon.language !== 'en' || candidate.unit?.kind !== 'money') return null;
  let i = pieceAt(pieces, candidate.to);
  if (pieces[i]?.kind === OPENING) while (i < pieces.length && pieces[i - 1]?.kind !== CLOSING) i++;
  const sum = pieces[i];
  const isIn = sum?.kind === PHRASE && sum.lead === IN && isSetAside(tokens, sum.at);
  const isOfMoney = isIn && (lexicon.has(tokens, sum.to - 1, W.sum) || isMoney(tokens, sum.to - 1));
  return isOfMoney && sum.to - sum.from <= SUM ? spell(scene, 'purpose', sum) : null;
}
/** Words of the noun of a sum: "foreign exchange earnings". */
const SUM = 3;

/** «لقطاع الصحة», which the lexicon may have with its preposition. */
function purposeIn({ tokens }: Scene, { kind, lead, from, to }: Piece): Range | null {
  const isLed = lead === IN || (lead === FREE && to - from > 1);
  return kind === PHRASE && isLed && opensFor(tokens, from) ? { from, to } : null;
}
const opensFor = wordMatches(/^و?ل/);

/** «40 مليون درهم (4 ملايين دولار) لقطاع الصحة»: over the bracket with the same sum in another currency, for both; "MAD 40 million ($4 million) for schools". */
function purposeOver({ scene, pieces, at }: View): Range | null {
  const open = pieces[at + 1]!.kind === OPENING ? at + 1 : at - 1;
  const [bracket, sum, closing, purpose] = pieces.slice(open, open + 4);
  if (bracket?.kind !== OPENING || sum?.kind !== FIGURE || closing?.kind !== CLOSING) return null;
  if (!purpose || purpose.at > closing.to + 1) return null;
  return scene.lexicon.language === 'ar'
    ? purposeIn(scene, purpose)
    : purposeLed(scene, purpose, closing.to);
}

/** "[for] old schools": behind a preposition at a token, never how the sum moves ("en baisse"). */
function purposeLed(scene: Scene, piece: Piece, behind: number): Range | null {
  const { tokens } = scene;
  // "spends 40 million | annually | on schools"
  const at = scene.lexicon.language === 'en' && endsInLy(tokens, behind) ? behind + 1 : behind;
  if (!isSetAside(tokens, at) || piece.kind !== PHRASE || piece.at !== at) return null;
  return isStop(scene, piece.from) || tokens.capital[piece.from] ? null : piece;
}

/** The noun that money right before it is for. */
function purposeAt(view: View): Range | null {
  const { scene, candidate, next } = view;
  const { lexicon } = scene;
  const { to } = candidate;
  if (!next) return null;
  if (next.kind === OPENING || next.kind === CLOSING) return purposeOver(view);
  if (lexicon.language === 'ar') {
    return next.at <= to + 1 ? purposeIn(scene, next) : null;
  }
  const end = eachTimeEnd(scene.tokens, to, lexicon);
  return end > to ? purposeEachTime(view, end) : purposeLed(scene, next, to);
}

/** "8 milliards par an | aux cotisations", "8 billion a year | on schools", whose pieces may begin with the time. */
function purposeEachTime({ scene, pieces }: View, end: number): Range | null {
  const { tokens } = scene;
  const piece = pieces[pieceAt(pieces, end + 1)];
  const isLed = isSetAside(tokens, end) && piece?.kind === PHRASE && piece.at <= end + 1;
  if (!isLed || isStop(scene, end + 1) || tokens.capital[end + 1]) return null;
  return { from: end + 1, to: piece.to };
}
