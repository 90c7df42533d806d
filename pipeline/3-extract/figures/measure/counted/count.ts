import { markers } from '../../../../lexicons/markers.ts';
import { nounCodes } from '../../../../lexicons/noun-classes.ts';
import { isMark } from '../../../tokens.ts';
import { startOf } from '../../candidate.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { isTakenUp } from '../../counted/taken-up.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { endsInS, endsLikeGerund } from '../../word-shapes.ts';
import { holderOf } from '../holder.ts';
import { dealtTo } from '../listed/dealt.ts';
import { isAside, isSameNoun } from '../listed/list.ts';
import { behindThem, mannerOf } from '../listed/of-them.ts';
import { siblingOf } from '../listed/sibling.ts';
import { placeAfter, qualifierAfter } from '../qualifier.ts';
import { saidAfter } from '../said.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import { phraseFrom } from '../sentence/phrase.ts';
import { FIGURE, FREE, OF, PHRASE, pieceAt, VERB } from '../sentence/piece.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isDemonstrative } from '../sentence/small-words.ts';
import { ACT, SAY } from '../sentence/verbs.ts';
import { phraseBefore, type View } from '../sentence/view.ts';
import {
  asDeed,
  extended,
  extendedDone,
  joined,
  type Measure,
  nounDeed,
  spanOf,
  spell,
  spellSaid,
  wholeOf,
  withDeed,
} from '../spell.ts';
import { isEmpty } from '../subject/empty.ts';
import { labelOf } from '../subject/label.ts';
import { levelSubject, nominalSubject, putTo } from '../subject/level-subject.ts';
import { possessor } from '../subject/possessor.ts';
import { stoodFor } from '../subject/stood-for.ts';
import { topicOf } from '../subject/topic.ts';
import { bracketed, gappedItem, itemOf, named, settingOf } from './counted-item.ts';
import { deathMet } from './death.ts';
import { deedBefore, isDeed } from './deed.ts';
import { doneTo, isRecorded } from './done.ts';
import { doneThere } from './done-there.ts';
import { overRate, ratePer } from './rate.ts';
import { twinEnd } from './twin.ts';
import { wholeNoun } from './whole-noun.ts';
import { withHolder } from './with-holder.ts';

const isPointing = markers('pointing').at;

const VAGUE = nounCodes('vague');
const LABELLED = nounCodes('labelled');

/** Tokens of a noun that an undeclined participle may still follow. */
const CLOSE = 4;

/** A counted noun with all that belongs to it; the subject where the noun only counts it: "le nombre … 83 cas". */
export function countOf(view: View): Measure {
  const { scene, candidate, beside } = view;
  const { tokens, lexicon } = scene;
  const counted = candidate.counted!;
  const end = twinEnd(view);
  const noun = phraseFrom(scene, counted.from, candidate.last, { to: end });
  const at = startOf(candidate);
  // "2.300 bus, dont 700 électriques", «منها 40 متحركة»: what only tells some of them apart.
  const plural = lexicon.language === 'en' && endsInS(tokens, noun.to - 1);
  const unknown = !plural && !isNoun(tokens, counted.from, lexicon);
  if (beside?.measure && beside.candidate.counted && unknown && lexicon.has(tokens, at - 1, W.part))
    return joined(scene, [beside.measure.head, wholeOf(scene, noun)], 'counted');
  const bare = noun.to === end || noun.core === end;
  const whole = isWhole(view);
  const again = beside && !whole && isSameNoun(scene, beside.candidate, candidate);
  // «سجلت 50 قضية سرقة مقابل 70 قضية»: whoever has recorded the one has the other.
  if (again && bare && beside.measure && lexicon.has(tokens, at - 1, W.versus))
    return beside.measure;
  const parts = [...apart(overRate(view, noun)), ...behindThem(view, noun.to)];
  const deed = deedBefore(view);
  if (deed)
    return withDeed(scene, spell(scene, 'counted', ...parts), nounDeed(spanOf(scene, deed)));
  const vague = VAGUE.has(counted.code);
  // "thefts rose by 8 % to 40 cases": a noun that says nothing goes with its holder, as below.
  const said = whole ? null : saidAfter(view, noun.to);
  // "Le centre est fermé, et 40 têtes ont été livrées": a clause of its own.
  const opens = said !== null && lexicon.has(tokens, at - 1, W.conjunction);
  const isApart = vague && (view.crossed || opens);
  const subject = isApart ? nominalSubject(view) : levelSubject(view);
  if (subject && bare && vague) return spell(scene, 'subject', subject);
  const rate = bare ? ratePer(view) : null;
  if (rate) return rate;
  if (said) return spellSaid(scene, parts, said);
  const done = doneTo(view);
  // «سجل المجلس 40 قضية»: that somebody counted them says nothing of them.
  if (done && isRecorded(tokens, done.from) && done.to < at)
    return spell(scene, 'counted', ...parts);
  const death = done ? deathMet(scene, { from: counted.to, to: noun.to }) : null;
  if (death)
    return withDeed(scene, spell(scene, 'counted', { from: noun.from, to: death.at }), death.deed);
  if (done && (lexicon.language === 'ar' || noun.to - noun.from <= CLOSE))
    return withDeed(
      scene,
      spell(scene, 'counted', ...parts),
      asDeed(scene, done, lexicon.language === 'ar' || isGerund(scene, done)),
    );
  const there = doneThere(view, parts);
  if (there) return there;
  const holder = noun.core === noun.to ? holderOf(view) : null;
  if (holder && !whole)
    return joined(scene, [spanOf(scene, noun), spanOf(scene, holder)], 'listed');
  const numbered = subject !== null && lexicon.has(tokens, subject.from, W.number);
  if (!bare) return numbered ? spell(scene, 'subject', subject) : spell(scene, 'counted', ...parts);
  if (isMark(tokens, at - 1, ':') && (lexicon.language === 'ar' || vague)) {
    const label = phraseBefore(scene, view.pieces, view.at - 1, () => true);
    const isOfBody = label && !vague && isEmpty(scene, label, candidate.first);
    if (label && !isOfBody)
      return lexicon.language === 'ar' && (vague || isAmountNoun(view, label))
        ? spell(scene, 'label', label)
        : joined(scene, [spanOf(scene, noun), spanOf(scene, label)], 'counted');
  }
  if (subject) return ofOwner(view, spell(scene, 'subject', subject), subject);
  const place = bracketed(view) ?? (vague ? named(view) : null) ?? dealtTo(view);
  if (place) return joined(scene, [spanOf(scene, noun), spanOf(scene, place)], 'listed');
  // "Quant au tissage, cette branche compte 900 élèves".
  const isTaken = view.subject !== null && isPointing(tokens, view.subject.from - 1);
  const isLabelled = LABELLED.has(counted.code);
  const label = isLabelled ? labelOf(scene, candidate) : null;
  const topic = label ?? (vague || isTaken ? topicOf(scene, candidate) : null);
  const isAgain = topic && lexicon.nouns.get(tokens.word[topic.from]!)?.code === counted.code;
  if (isAgain) return spell(scene, 'topic', topic);
  if (topic) return joined(scene, [spanOf(scene, noun), spanOf(scene, topic)], 'counted');
  if (again && isAside(view)) return beside.measure ?? spell(scene, 'counted', noun);
  // "un effectif de 40 personnes", "une carte de 40 villes".
  const put = vague ? putTo(view) : null;
  if (put) return joined(scene, [spanOf(scene, noun), spanOf(scene, put)], 'counted');
  const stands = view.pronoun && ![ACT, SAY].includes(view.verb!.verb!.sense);
  if (vague && stands) {
    const stood = stoodFor(view);
    if (stood) return stood;
  }
  const own = spell(scene, 'counted', ...parts);
  return vague && !isLabelled ? withHolder(view, own) : own;
}

/** «عدد المستفيدين», "puits forés": a number, or those themselves who are counted. */
function isAmountNoun(
  { scene: { tokens, lexicon }, candidate }: View,
  { from, to }: Range,
): boolean {
  for (let i = from; i < to; i++) {
    if (lexicon.hasAny(tokens, i, AMOUNTS)) return true;
    if (lexicon.nouns.get(tokens.word[i]!)?.code === candidate.counted!.code) return true;
  }
  return false;
}
const AMOUNTS = classSet('number');

/** «الآباء، إذ تجاوزت طلباتهم 40 طلبا»: with whose it is. */
function ofOwner(view: View, measure: Measure, subject: Range): Measure {
  const owner = possessor(view, subject);
  return owner ? extended(view.scene, measure, spanOf(view.scene, owner)) : measure;
}

/** A noun, and apart from it the place or group that others of a list have their own of: "élèves | en ville". */
const apart = ({ from, core, to }: Range & { core: number }): Range[] =>
  core < to
    ? [
        { from, to: core },
        { from: core, to },
      ]
    : [{ from, to }];

/** "18 des 23 communes", "7 out of 45 requests", "7 of the 45 projects": the number of a whole, whose part is spoken of. */
function isWhole({ pieces, at, scene }: View): boolean {
  const { lead, at: start } = pieces[at]!;
  const out = scene.lexicon.hasAny(scene.tokens, start, OUT_OF);
  return (lead === OF || out) && pieces[at - 1]?.kind === FIGURE;
}
const OUT_OF = classSet('out', 'per');

/** "ceux du nord sont 40", "those from the hills were 40": the noun counted before, with a complement of its own. */
export function thoseOf(view: View): Measure | null {
  const { scene, pieces, at, candidate } = view;
  const last = pieces[at - 1]?.kind === VERB ? pieces[at - 2] : pieces[at - 1];
  if (last?.kind !== PHRASE) return null;
  const { tokens, lexicon } = scene;
  let link = last.from - 1;
  while (lexicon.has(tokens, link, W.article) && !lexicon.has(tokens, link, W.of)) link--;
  const leads = lexicon.has(tokens, link, W.of) || lexicon.has(tokens, link, W.inside);
  if (!leads || !isDemonstrative(tokens, link - 1)) return null;
  // "et 103 dans celle de Fès et 38": where the number before was counted.
  if (lexicon.has(tokens, link - 2, W.inside)) return null;
  // "le nombre de fileuses est de 40, celui des tisserands de 30": the complement itself is counted.
  if (candidate.counted!.from > link) return joined(scene, [wholeOf(scene, last)], 'that');
  const noun = spanOf(scene, { from: candidate.counted!.from, to: candidate.counted!.to });
  return joined(scene, [noun, wholeOf(scene, { from: link, to: last.to })], 'that', { by: ' ' });
}

/** "killing 12 people", where French has "personnes tuées". */
const isGerund = ({ tokens, lexicon }: Scene, { from }: Range): boolean =>
  lexicon.language === 'en' && endsLikeGerund(tokens, from);

/** A noun shared with another number, and what is said of this one: "19 autres ont été relâchés", «57 بالقرى». */
export function sharedCount(view: View): Measure {
  const { scene, candidate, pieces } = view;
  const { counted, to } = candidate;
  // "killed at least 18", "60 were arrested": counted by what befell them.
  const piece = pieces[pieceAt(pieces, counted!.from)];
  if (piece?.kind === VERB && piece.from <= counted!.from) {
    // "The town scored 38": of whoever scores.
    const scorer = candidate.kind === 'score' ? view.subject : null;
    return scorer ? spell(scene, 'subject', scorer) : spell(scene, 'counted', counted!);
  }
  const sibling = siblingOf(view);
  if (sibling) return sibling;
  const subject = levelSubject(view) ?? putTo(view);
  if (subject && isDeed(view, subject)) {
    const place = placeAfter(view, to);
    const isLed = place && partOf(scene, place.from) !== OPEN;
    const parts = [spanOf(scene, subject), spanOf(scene, counted!)];
    return joined(scene, isLed ? [...parts, wholeOf(scene, place)] : parts, 'subject');
  }
  if (subject) return spell(scene, 'subject', subject);
  const { from, core } = phraseFrom(scene, counted!.from, candidate.last, { to: counted!.to });
  const noun = wholeNoun(view, piece) ?? { from, to: core };
  const setting = bracketed(view) ? null : settingOf(view);
  if (setting)
    return joined(scene, [spanOf(scene, noun), wholeOf(scene, setting)], 'listed', { by: ' ' });
  const place = bracketed(view) ?? itemOf(view) ?? holderOf(view) ?? gappedItem(view);
  const lent = candidate.kind === 'rate' && counted!.code === '';
  if (place && lent) {
    const own = spell(scene, 'listed', place);
    return view.beside?.measure ? { ...own, head: view.beside.measure.head } : own;
  }
  if (place) return joined(scene, [spanOf(scene, noun), spanOf(scene, place)], 'listed');
  // "la France (105)" in a list of rates: whose it is, and what the rate before is of.
  if (lent && view.beside?.measure && view.beside.candidate.kind === 'rate')
    return view.beside.measure;
  const said = qualifierAfter(view, to) ?? mannerOf(view);
  // «مصرع 19 صيادا وإصابة 30 بجروح»: its own deed, of the same noun.
  const deed = deedBefore(view);
  // «مصرع 19 وإصابة 30»: the deed alone tells who they are.
  if (deed && deed.from === counted!.from)
    return spell(scene, 'counted', noun, ...(said ? [said] : []));
  if (deed)
    return withDeed(
      scene,
      spell(scene, 'counted', noun, ...(said ? [said] : [])),
      nounDeed(spanOf(scene, deed)),
    );
  // "killed 14 people and injured 2,318".
  const done = said ? null : doneTo(view);
  // «توفي منهم 18»: what befell some of those before.
  if (done && scene.lexicon.language === 'ar' && !isRecorded(scene.tokens, done.from))
    return withDeed(scene, spell(scene, 'counted', noun), asDeed(scene, done, true));
  // "Les services en ont créé 98.000": whose jobs.
  if (!said && isTakenUp(scene.tokens, candidate, scene.lexicon))
    return withHolder(view, spell(scene, 'counted', noun));
  if (!said && done && isGerund(scene, done)) return spell(scene, 'counted', done, noun);
  if (!said) {
    const own = spell(scene, 'counted', noun);
    return done ? extendedDone(scene, own, done) : own;
  }
  // "bringing to eight the number of people killed": the noun itself stands there.
  if (said.from <= counted!.from && counted!.to <= said.to) return spell(scene, 'counted', said);
  // "12 emplois directs et 45 indirects", «منها 40 متحركة»: another adjective takes the place of the first's.
  const adjective = partOf(scene, said.from) === OPEN && view.next?.lead === FREE;
  return spell(scene, 'counted', adjective ? counted! : noun, said);
}
