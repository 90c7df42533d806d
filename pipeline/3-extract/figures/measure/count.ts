import { wordMatches } from '../../by-form.ts';
import { isMark, surface } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { isHyphen } from '../group.ts';
import { BITS, W } from '../lexicon.ts';
import { phraseAt, phraseBefore } from './backward.ts';
import { clauseBefore } from './clause.ts';
import { type Earlier, isAside, startOf } from './earlier.ts';
import { isEmpty, isNamed } from './empty.ts';
import { isCarried, isStop, phraseFrom } from './phrase.ts';
import { doneTo, isParticiple, qualifierAfter, saidAfter, verbTo } from './said.ts';
import {
  COMMA,
  DIGITS,
  isCounter,
  JOINT,
  LED,
  OPEN,
  partOf,
  type Range,
  type Scene,
} from './scene.ts';
import { headSpan, joined, type Measure, spanOf, spell, wholeOf } from './spell.ts';
import { topicOf } from './topic.ts';
import { CHANGE, LEVEL } from './verbs.ts';

const endsInS = wordMatches(/s$/);
const endsLikeDeed = wordMatches(/[a-z]{3}tion$/);

/** How many letters tell two nouns of one code apart. */
const STEM = 3;

/** A counted noun with all that belongs to it; the subject where the noun only counts it: "le nombre … 83 cas". */
export function countOf(
  scene: Scene,
  candidate: Candidate,
  floor: number,
  beside: Earlier | null,
): Measure | null {
  const { counted, last } = candidate;
  const { tokens, lexicon } = scene;
  const noun = phraseFrom(scene, counted!, last);
  const at = startOf(candidate);
  // "2.300 bus, dont 700 électriques", «منها 40 متحركة»: what only tells some of them apart.
  const plural = lexicon.language === 'en' && endsInS(tokens, noun.to - 1);
  const unknown = !plural && (lexicon.table[tokens.word[counted!.from]!]! & BITS.noun) === 0;
  if (beside?.measure && beside.candidate.counted && unknown && lexicon.has(tokens, at - 1, W.part))
    return joined(scene, [headSpan(beside.measure), wholeOf(scene, noun)], 'counted');
  const deed = deedBefore(scene, at, floor);
  const parts = apart(scene, counted!, noun);
  if (deed) return spell(scene, 'deed', deed, ...parts);
  const subject = subjectOf(scene, candidate, floor);
  const bare = noun.to === counted!.to || partOf(scene, counted!.to) === LED;
  if (subject && bare && VAGUE.has(counted!.code)) return spell(scene, 'subject', subject);
  const whole = isWhole(scene, at);
  const done = doneTo(scene, at, noun);
  const said = (whole ? null : saidAfter(scene, noun.to, last)) ?? done;
  if (said) return spell(scene, 'counted', ...parts, said);
  const verb = verbTo(scene, at, floor, noun.to === counted!.to);
  if (verb) return spell(scene, 'deed', verb, ...apart(scene, counted!, noun, true));
  const numbered = subject !== null && lexicon.has(tokens, subject.from, W.number);
  if (noun.to > counted!.to)
    return numbered ? spell(scene, 'subject', subject) : spell(scene, 'counted', ...parts);
  const vague = lexicon.language === 'ar' || counted!.code === 'person';
  if (vague && isMark(tokens, at - 1, ':')) {
    const label = phraseBefore(scene, at, floor);
    if (label) return spell(scene, 'label', label);
  }
  if (subject) return spell(scene, 'subject', subject);
  const place = bracketed(scene, candidate, floor);
  if (place) return joined(scene, [spanOf(scene, noun), spanOf(scene, place)], 'listed');
  const topic = VAGUE.has(counted!.code) ? topicOf(scene, candidate) : null;
  const again = topic && lexicon.nouns.get(tokens.word[topic.from]!)?.code === counted!.code;
  if (again) return spell(scene, 'topic', topic);
  if (topic) return joined(scene, [spanOf(scene, noun), spanOf(scene, topic)], 'counted');
  if (
    beside &&
    !whole &&
    isSameNoun(scene, beside.candidate, candidate) &&
    isAside(scene, beside!.candidate, candidate)
  )
    return beside!.measure;
  return spell(scene, 'counted', noun);
}

/** A noun, and apart from it the place or group that others of a list have their own of: "élèves | en ville". */
function apart(scene: Scene, counted: Range, { from, to }: Range, alone = false): Range[] {
  const split = alone ? counted.to : phraseFrom(scene, counted, to, { plain: true }).to;
  return split < to
    ? [
        { from, to: split },
        { from: split, to },
      ]
    : [{ from, to }];
}

/** "Fès (12 cas)": the place or the person that a bracket counts for. */
function bracketed(scene: Scene, candidate: Candidate, floor: number): Range | null {
  const at = startOf(candidate) - 1;
  if (surface(scene.tokens, at) !== '(') return null;
  const item = phraseAt(scene, at, floor);
  return item && isNamed(scene, item, candidate.first) ? item : null;
}

/** "18 des 23 communes", "7 of the 45 projects": the number of a whole, whose part is spoken of. */
function isWhole(scene: Scene, at: number): boolean {
  const { tokens, lexicon } = scene;
  let i = at - 1;
  while (lexicon.has(tokens, i, W.article) && !lexicon.has(tokens, i, W.of)) i--;
  return (lexicon.has(tokens, i, W.of) || lexicon.has(tokens, i, W.out)) && isCounter(scene, i - 1);
}

/** "5 plaintes … 1 plainte", unlike two nouns of one code: "5 ovins, 3 bovins". */
function isSameNoun({ tokens }: Scene, before: Candidate, { counted }: Candidate): boolean {
  if (!counted || counted.code === '' || before.counted?.code !== counted.code) return false;
  const [a, b] = [surface(tokens, before.counted.from), surface(tokens, counted.from)];
  return a.slice(0, STEM).toLowerCase() === b.slice(0, STEM).toLowerCase();
}

/** A noun shared with another number, and what is said of this one: "19 autres ont été relâchés", «57 بالقرى». */
export function sharedCount(scene: Scene, candidate: Candidate, floor: number): Measure {
  const { counted, to, last } = candidate;
  const subject = subjectOf(scene, candidate, floor);
  if (subject) return spell(scene, 'subject', subject);
  const noun = phraseFrom(scene, counted!, last, { plain: true });
  const place = bracketed(scene, candidate, floor);
  if (place) return joined(scene, [spanOf(scene, noun), spanOf(scene, place)], 'listed');
  const said = qualifierAfter(scene, to, last);
  // "12 emplois directs et 45 indirects", «منها 40 متحركة»: another adjective takes the place of the first's.
  const adjective = said && partOf(scene, said.from) === OPEN && !isCarried(scene, said.from);
  if (adjective && !isParticiple(scene, said.from))
    return spell(scene, 'counted', headOf(scene, counted!), said);
  return said ? spell(scene, 'counted', noun, said) : spell(scene, 'counted', noun);
}

/** The first word of a noun, with those that hyphens tie to it. */
function headOf({ tokens }: Scene, { from }: Range): Range {
  let to = from + 1;
  while (isHyphen(tokens, to)) to += 2;
  return { from, to };
}

/** "un gardien pour 40 détenus", "8 out of 10 accidents": the noun before the denominator, else the one behind it. */
export function ratedOf(scene: Scene, { to, denominatorTo, last }: Candidate): Measure | null {
  if (denominatorTo <= to) return null;
  let number = denominatorTo - 1;
  while (number > to && partOf(scene, number) !== DIGITS) number--;
  const from = [to, number + 1].find(
    (at) => at < denominatorTo && partOf(scene, at) === OPEN && !isCounter(scene, at),
  );
  if (from === undefined) return null;
  const noun = phraseFrom(scene, { from, to: from + 1 }, last);
  const said = saidAfter(scene, Math.max(noun.to, denominatorTo), last);
  return said ? spell(scene, 'rate', noun, said) : spell(scene, 'rate', noun);
}

/** "l'arrestation de 36 personnes", «توقيف 36 شخصا»: what was done, up to the number. */
export function deedBefore(scene: Scene, at: number, floor: number): Range | null {
  const { tokens, lexicon } = scene;
  const arabic = lexicon.language === 'ar';
  const noun = arabic ? at - 1 : at - 2;
  if (noun < floor || partOf(scene, noun) !== OPEN) return null;
  const done = lexicon.has(tokens, noun, W.deed) || endsLikeDeed(tokens, noun);
  return done && (arabic || lexicon.has(tokens, at - 1, W.of)) ? { from: noun, to: at } : null;
}

/** Codes of nouns that say nothing of what they count. */
const VAGUE = new Set(['person', 'case', 'unit', 'head']);

/** Where the aside ends that opens with the comma at `at`; the comma itself where none does. */
function asideTo(scene: Scene, at: number, end: number): number {
  for (let i = at + 1; i < end; i++) if (partOf(scene, i) === COMMA) return i;
  return at;
}

const isWide = ({ from, to }: Range) => to - from > 1;

/** The subject that reaches the figure, or changes to or by it; not one that only acts on what is counted. */
function subjectOf(scene: Scene, candidate: Candidate, floor: number): Range | null {
  const clause = clauseBefore(scene, candidate.from, floor);
  const subject = clause?.subject;
  if (!clause || !subject || !isWide(subject) || isEmpty(scene, subject, candidate.first))
    return null;
  const at = startOf(candidate);
  const from = subject.from >= clause.verb.to ? subject.to : clause.verb.to;
  let led = false;
  for (let i = from; i < at; i++) {
    const part = partOf(scene, i);
    if (part === COMMA) i = asideTo(scene, i, at);
    if (part === OPEN && !isStop(scene, i) && !scene.lexicon.has(scene.tokens, i, W.number))
      return null;
    if (part === LED || part === JOINT || surface(scene.tokens, i) === 'ب') led = true;
  }
  return clause.kind === LEVEL || (clause.kind === CHANGE && led) ? subject : null;
}
