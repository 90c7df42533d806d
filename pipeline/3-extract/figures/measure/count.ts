import { wordMatches } from '../../by-form.ts';
import { isMark, surface } from '../../tokens.ts';
import type { Candidate } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { phraseBefore } from './backward.ts';
import { clauseBefore } from './clause.ts';
import { type Earlier, isAside, startOf } from './earlier.ts';
import { isEmpty } from './empty.ts';
import { placeAfter } from './list.ts';
import { isStop, phraseFrom } from './phrase.ts';
import { doneTo, saidAfter } from './said.ts';
import { DIGITS, isCounter, JOINT, LED, OPEN, partOf, type Range, type Scene } from './scene.ts';
import { type Measure, spell } from './spell.ts';
import { CHANGE, LEVEL } from './verbs.ts';

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
  const deed = deedBefore(scene, at, floor);
  if (deed) return spell(scene, 'deed', deed, noun);
  const said = saidAfter(scene, noun.to, last) ?? doneTo(scene, at);
  if (said) return spell(scene, 'counted', noun, said);
  const subject = subjectOf(scene, candidate, floor);
  const numbered = subject !== null && lexicon.has(tokens, subject.from, W.number);
  if (noun.to > counted!.to)
    return numbered ? spell(scene, 'subject', subject) : spell(scene, 'counted', noun);
  const vague = lexicon.language === 'ar' || counted!.code === 'person';
  if (vague && isMark(tokens, at - 1, ':')) {
    const label = phraseBefore(scene, at, floor);
    if (label) return spell(scene, 'label', label);
  }
  if (subject) return spell(scene, 'subject', subject);
  if (
    beside &&
    isSameNoun(scene, beside.candidate, candidate) &&
    isAside(scene, beside!.candidate, candidate)
  )
    return beside!.measure;
  return spell(scene, 'counted', noun);
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
  const said = saidAfter(scene, to, last) ?? placeAfter(scene, to, last);
  return said ? spell(scene, 'counted', noun, said) : spell(scene, 'counted', noun);
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
  return spell(scene, 'rate', phraseFrom(scene, { from, to: from + 1 }, last));
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
    if (part === OPEN && !isStop(scene, i) && !scene.lexicon.has(scene.tokens, i, W.number))
      return null;
    if (part === LED || part === JOINT || surface(scene.tokens, i) === 'ب') led = true;
  }
  return clause.kind === LEVEL || (clause.kind === CHANGE && led) ? subject : null;
}
