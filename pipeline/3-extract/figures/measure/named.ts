import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { wordIn, wordIs, wordMatches } from '../../by-form.ts';
import { surface } from '../../tokens.ts';
import { codeOf } from '../counted/counted-noun.ts';
import { W } from '../lexicon.ts';
import { classSet } from '../word-classes.ts';
import { ratedGroup } from './counted/rated-group.ts';
import { isSameUnit, unqualified } from './earlier.ts';
import { rateOf } from './listed/list.ts';
import { foretold, isGrowthOfAll } from './moved/foretold.ts';
import { lastRate } from './moved/last-rate.ts';
import { isMoveAgain } from './moved/move-again.ts';
import { placeAfter } from './qualifier.ts';
import { leadsToRate } from './sentence/inside.ts';
import {
  AND,
  CLOSING,
  FREE,
  IN,
  isAny,
  isFree,
  overBracketed,
  PAUSE,
  PHRASE,
  type Piece,
  pieceAt,
  VERB,
} from './sentence/piece.ts';
import type { Range, Scene } from './sentence/scene.ts';
import { DEPENDENT, PARTICIPLE } from './sentence/verb-group.ts';
import { ACT, SAY } from './sentence/verbs.ts';
import { phraseBefore, type View } from './sentence/view.ts';
import { opensWorth } from './sentence/worth.ts';
import { extended, joined, type Measure, spanOf, spell, wholeOf } from './spell.ts';
import { isAgent, isEmpty, isHollow } from './subject/empty.ts';
import { endedOf, isOwner, isTold, ofOwner } from './subject/owner.ts';
import { possessor } from './subject/possessor.ts';
import { scaledCount } from './subject/scaled-count.ts';
import { subjectOf } from './subject/subject.ts';
import { isMeantFor, openingOf, topicOf } from './subject/topic.ts';

/** "le taux", "le total": nothing by themselves. */
const isAcronym = wordMatches(/^\p{Lu}{2,}$/u);
const isAccount = markers('account').at;
/** How far back "the rate" that opens a sentence may have been named. */
const SENTENCES = 3;
const PEOPLE = nounCodes('someone');
const TELLS_NOTHING = classSet('filler', 'steady', 'hollow');

/** A phrase as a measure, with whose it is where it says nothing alone; null where it cannot be what is measured. */
export function named(view: View, rule: string, range: Range): Measure | null {
  const { scene, candidate } = view;
  // "selon ce bilan : 40 MDH": whose account it is, unlike "selon le prix, qui est de".
  if (
    rule !== 'subject' &&
    isAccount(scene.tokens, view.pieces[pieceAt(view.pieces, range.from)]!.at)
  )
    return null;
  if (isHollow(scene, range)) return owned(view, rule, range);
  if (isEmpty(scene, range, candidate.first, candidate.unit?.kind === 'money')) return null;
  const own = spell(scene, rule, { from: range.from, to: range.to });
  const theirs = possessor(view, range);
  if (theirs)
    return { ...extended(scene, own, spanOf(scene, theirs)), rule: ownedAs(view, rule, theirs) };
  const whose = rule === 'subject' ? ownerBefore(view, range) : null;
  if (whose) return ofOwner(view, rule, range, spanOf(scene, whose));
  const group = ratedGroup(view, range);
  return group
    ? { ...own, text: `${own.text}, ${group.text}`, spans: [...own.spans, ...group.spans] }
    : own;
}

/** "Les banques vont mieux. | Leur bénéfice": an owner told in a sentence before does not say what kind of amount it is. */
const ownedAs = ({ candidate }: View, rule: string, owner: Range): string =>
  owner.to <= candidate.first ? 'owner' : rule;

/** "une capacité de", "pour une valeur de", «بقيمة»: the noun of an amount, with what has it. */
function owned(view: View, rule: string, range: Range): Measure | null {
  const { scene, candidate, verb, beside, earlier, pieces, at } = view;
  const { tokens, lexicon } = scene;
  const subject = view.subject ?? (verb && scaledCount(scene, pieces, pieces.indexOf(verb)));
  const told = rateOf(view, range) ?? foretold(view, range);
  if (told) return told;
  if (isGrowthOfAll(view, range)) return spell(scene, rule, range);
  const fronted = subjectBehind(view, range);
  if (fronted) return ofOwner(view, rule, range, spanOf(scene, fronted));
  // "Pour l'orge, la production a atteint": of what the sentence opens with.
  const opened = beside ? null : openingOf(scene, pieces, candidate);
  if (opened && isMeantFor(tokens, pieces[pieceAt(pieces, opened.from)]!.at))
    return ofOwner(view, rule, range, spanOf(scene, opened));
  const theirs = possessor(view, range);
  if (theirs) return ofOwner(view, ownedAs(view, rule, theirs), range, spanOf(scene, theirs));
  const ended = endedOf(view, range);
  if (ended) return spell(scene, 'object', ended);
  // "S'agissant des départs, le nombre a été ramené".
  const spoken = beside ? null : topicOf(scene, candidate);
  // "Concernant les cellules, le rapport fait état de": who tells of it.
  if (spoken && isOwner(view, range, spoken))
    return isAgent(scene, range)
      ? spell(scene, rule, spoken)
      : ofOwner(view, rule, range, spanOf(scene, spoken));
  const described = describedOf(view, range);
  if (described) return spell(scene, rule, described);
  const word = surface(tokens, range.from).toLowerCase().replace(/^ال/, '');
  const isOther =
    isAnotherSum(view, range) ||
    isOfSubject(view, range, word) ||
    leadsToRate(scene, range.from - 1);
  if (!isOther && earlier?.measure?.text.toLowerCase().includes(word)) return unqualified(view);
  const opens = range.from - candidate.first < 2 && lexicon.has(tokens, range.from, W.steady);
  const same = opens ? lastRate(view, SENTENCES)?.measure : null;
  if (same) return joined(scene, [same.head], rule);
  const isSized = isTold(view, range);
  // "cette baisse est de 10 points", "this rate was 45%".
  const taken =
    (isTaken(tokens, range.from - 1) || isMoveAgain(view, range)) &&
    earlier?.measure &&
    candidate.sentence - earlier.candidate.sentence <= 1;
  if (taken) return unqualified(view);
  const end = beside && beside.candidate.from < range.from ? beside.candidate.to : -1;
  const i = pieceAt(pieces, range.from);
  const free = phraseBefore(scene, pieces, i, isFree);
  // «غرامات بقيمة 8 دراهم»
  // «نفقات (باستثناء الديون) بقيمة 8 دراهم»
  const close = pieces[i - 1]?.kind === CLOSING ? pieces[i - 1]! : null;
  const beforeIt = close ? pieces[close.mate - 1] : pieces[i - 1];
  const adjacent = beforeIt?.kind === PHRASE && (close ?? beforeIt).to === range.from;
  // "des effets | d'une valeur de 9.000 DH"
  // … but "un million de personnes, d'une valeur de 500 DH": no one is worth that.
  const isWorth =
    beforeIt?.kind === PHRASE &&
    beforeIt.to === pieces[i]!.at &&
    opensWorth(scene, beforeIt.to) &&
    !PEOPLE.has(codeOf(tokens, beforeIt.from, lexicon));
  const isTied = isWorth || (adjacent && lexicon.language === 'ar');
  if (isTied && isOwner(view, range, beforeIt))
    return ofOwner(view, rule, range, spanOf(scene, beforeIt));
  // "farm | growth slowed to 3 %": one noun, which is itself at a rate.
  const isCompound =
    adjacent && !close && lexicon.language === 'en' && (range === subject || !isSized);
  if (isCompound && isOwner(view, range, beforeIt))
    return spell(scene, rule, { from: beforeIt.from, to: range.to });
  const whose = ownerBefore(view, range) ?? (moves(scene, range) ? mover(view, i) : null);
  if (whose) return ofOwner(view, rule, range, spanOf(scene, whose));
  const having = havingOf(view, i);
  if (having && isOwner(view, range, having))
    return ofOwner(view, rule, range, spanOf(scene, having));
  const teller = tellerOf(view);
  for (const owner of [subject, free])
    if (
      owner &&
      owner.from !== teller?.from &&
      (owner.from >= end || (owner === subject && isApart(view))) &&
      isOwner(view, range, owner)
    )
      return ofOwner(view, rule, range, spanOf(scene, owner));
  // "deux ans de prison et une amende de 5.000 DH": what is listed with it is of something else.
  // … but "une baisse de 2 points" is of the rate before.
  const points =
    candidate.unit?.code === 'percentage_point' && beside?.candidate.unit?.kind === 'percent';
  const listed =
    pieces[i]!.lead === AND && !points && !isSameUnit(beside?.candidate ?? candidate, candidate);
  const goesOn =
    !listed &&
    (!isSized || !pieces.slice(pieceAt(pieces, end), i).some(({ kind }) => kind === VERB));
  if (end >= 0 && goesOn && beside!.measure) {
    const place = placeAfter(view, candidate.to);
    const { head } = beside!.measure;
    return place
      ? joined(scene, [spanOf(scene, range), head, wholeOf(scene, place)], rule)
      : ofOwner(view, rule, range, head);
  }
  for (const owner of [subject, free, phraseBefore(scene, pieces, i, isAny)])
    if (owner && owner.from !== teller?.from && isOwner(view, range, owner))
      return ofOwner(view, rule, range, spanOf(scene, owner));
  const topic = topicOf(scene, candidate) ?? openingOf(scene, pieces, candidate);
  if (topic && isOwner(view, range, topic)) return ofOwner(view, rule, range, spanOf(scene, topic));
  // "cela représente une croissance de 4 %": of what was told before; "… et prévoit une croissance" is of something else.
  const tells = view.verb?.verb;
  const foreseen = tells?.sense === SAY && tells.bond === DEPENDENT;
  const sized = isSized && !foreseen && view.movement === pieces[at - 1];
  const bare =
    sized ||
    // "GDP grew by 3 %"
    (!isAcronym(tokens, range.from) &&
      lexicon.hasAny(tokens, range.from, TELLS_NOTHING) &&
      !lexicon.has(tokens, range.from, W.quantity));
  return bare ? null : spell(scene, rule, range);
}

/** "[le budget investi par les studios étrangers] s'est élevé à": a noun with what was done to it, by whom or where, is no other told before. */
function describedOf({ pieces, verb }: View, { from, to }: Range): Range | null {
  const done = pieceAt(pieces, from) + 1;
  const { kind, verb: does, from: start, to: behind } = pieces[done] ?? {};
  if (kind !== VERB || start !== to || pieces[done] === verb) return null;
  if (does!.bond !== PARTICIPLE && (does!.bond !== 0 || behind !== start + 1)) return null;
  let end = done;
  while (pieces[end + 1]?.kind === PHRASE && pieces[end + 1]!.lead !== FREE) end++;
  return end > done && pieces[end + 1] === verb ? { from, to: pieces[end]!.to } : null;
}

/** "The mayor launched [a housing plan] | with a budget of 4 million": the object that an amount comes with. */
function havingOf({ scene, pieces, verb }: View, i: number): Piece | null {
  const object = pieces[i - 1];
  if (scene.lexicon.language !== 'en' || !verb || verb !== pieces[i - 2]) return null;
  if (verb.verb!.sense !== ACT || object?.kind !== PHRASE || object.lead !== FREE) return null;
  // "led the table with a value of".
  if (!isIndefinite(scene.tokens, object.from - 1)) return null;
  const { at, lead } = pieces[i]!;
  return lead === IN && at === object.to && isWith(scene.tokens, at) ? object : null;
}
const isWith = markers('instrument', 'en').at;

/** "[Minister Karim Amrani] announced a total of 4": a name that tells of something, unlike "[the figures] show". */
function tellerOf({ scene, verb, subject, pieces, candidate }: View): Range | null {
  const { tokens, lexicon } = scene;
  // "l'aéroport X annonce une baisse": its own.
  if (lexicon.language !== 'en') return null;
  const teller = verb?.verb?.sense === SAY && (subject ?? pieces[pieces.indexOf(verb) - 1]);
  if (!teller) return null;
  const name = teller.to - 1;
  const isName = tokens.capital[name] === 1 && (name > candidate.first || isAcronym(tokens, name));
  return isName ? teller : null;
}

/** "[une enveloppe] de 40 MDH a été consacrée", "une hausse du volume de 3 %. … ont atteint [un volume] de 40 tonnes": nothing of the sentence before. */
const isAnotherSum = ({ scene, candidate, beside, earlier }: View, { from }: Range): boolean =>
  !beside &&
  isIndefinite(scene.tokens, from - 1) &&
  (candidate.unit?.kind === 'money' ||
    (earlier !== null && !isSameUnit(earlier.candidate, candidate)));
const isIndefinite = markers('indefinite').at;

/** "Le soja a donné une récolte de 40 t, [le maïs] une récolte de 90": of the subject of its own clause, not of the one told before. */
const isOfSubject = (view: View, range: Range, word: string): boolean =>
  view.subject !== null &&
  !view.crossed &&
  view.subject.to <= range.from &&
  // "Le volume des ventes a fait un volume de 40 t": named with it.
  !wholeText(view.scene, view.subject).includes(word) &&
  isIndefinite(view.scene.tokens, range.from - 1) &&
  // "Les femmes ont un taux de 9 %": the rate told before, of theirs.
  !view.scene.lexicon.has(view.scene.tokens, range.from, W.steady) &&
  view.verb!.verb!.sense !== SAY &&
  isOwner(view, range, view.subject);

const wholeText = (scene: Scene, range: Range): string => {
  const { start, end } = wholeOf(scene, range);
  return scene.tokens.text.slice(start, end).toLowerCase();
};

/** "D’un montant de 4 MDH (+2 %), [le prêt] servira à": an amount that stands before what has it, at the head of its sentence. */
function subjectBehind({ scene, pieces, at, verb }: View, range: Range): Piece | null {
  const behind = overBracketed(pieces, at + 1);
  const [pause, subject, next, last] = pieces.slice(behind, behind + 4);
  // "En hausse de 4 %, les ventes | à Rabat | ont atteint 12 MDH"
  const does = next?.kind === PHRASE && next.lead === IN ? last : next;
  const opens = pieces[0]!.from === range.from && pieces[1] === pieces[at];
  if (!opens || verb || pause?.kind !== PAUSE || does?.kind !== VERB) return null;
  const isSubject = subject?.kind === PHRASE && subject.lead === FREE;
  return isSubject && !isHollow(scene, subject) ? subject : null;
}

/** «عدد السجناء عرف [ارتفاعا]»: what shows a growth or fall, before the Arabic verb that stands before it. */
function mover({ scene, pieces, verb }: View, i: number): Range | null {
  const shows = pieces[i - 1];
  if (scene.lexicon.language !== 'ar' || shows?.kind !== VERB || shows === verb) return null;
  const subject = subjectOf(scene, pieces, i - 1);
  return subject?.from === pieces[i]!.from ? (pieces[i - 2] ?? null) : subject;
}

const moves = ({ tokens, lexicon }: Scene, { from }: Range): boolean =>
  lexicon.has(tokens, from, W.movement);

/** "les moules, dont la valeur a gagné 4 %": whose it is. */
function ownerBefore(view: View, range: Range): Piece | null {
  const { scene, pieces } = view;
  const { tokens, lexicon } = scene;
  let at = range.from - 1;
  if (lexicon.has(tokens, at, W.article)) at--;
  if (lexicon.language === 'ar' || !isWhose(tokens, at)) return null;
  let i = pieceAt(pieces, range.from) - 1;
  if (pieces[i]?.kind === PAUSE) i--;
  const owner = pieces[i];
  return owner?.kind === PHRASE && isOwner(view, range, owner) ? owner : null;
}
const [POINTING, INDEFINITE] = [markers('pointing'), markers('indefinite')];
/** "ce", "this", never "un". */
const isTaken = wordIs((word) => POINTING.has(word) && !INDEFINITE.has(word));
const isWhose = wordIn(markers('whose'));

/** "le déficit, composé à 98 % de dons, a connu une hausse": whether the figure before stands in an aside behind the subject. */
const isApart = ({ verb, beside, subject }: View): boolean =>
  verb?.verb?.bond === 0 &&
  verb.from >= beside!.candidate.to &&
  subject!.from < beside!.candidate.from;
