import type { Document } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isFrenchImperfect } from '../../french-imperfect.ts';
import type { PeriodMention, SentenceTokens } from '../../mention.ts';
import { PROFESSION } from '../../names/mention.ts';
import { isParticiple } from '../../would-have.ts';
import { isFrenchParticiple } from '../cues/moods-french.ts';
import type { Scene } from '../scene.ts';
import { type Entity, isMany } from '../speakers/entity.ts';
import type { SpokenSentence } from '../spoken.ts';
import { isListed } from './account.ts';
import { describesThing, tellsScene } from './outlet-told.ts';

/**
 * Where the last account of a speaker is over, a paragraph of its own that looks back on a time not told of before, on an
 * earlier case, or that tells a law or a vote, is the outlet's: "L'an dernier, le réseau avait transporté 7 millions". So is,
 * by itself, one on what a place or a thing is like: "La clôture mesure 9 kilomètres de long".
 */
export function withEpilogue(
  spoken: readonly SpokenSentence[],
  sentences: readonly SentenceTokens[],
  document: Document,
  periods: readonly PeriodMention[],
): SpokenSentence[] {
  const last = lastSpoken(spoken);
  const written = document.published_on;
  // Each time once, however often the text tells it: it is asked of every paragraph.
  const told = new Map<string, PeriodMention>();
  let next = 0;
  let isOver = false;
  let isAside = false;
  return spoken.map((sentence, i) => {
    const { scene, voices, inherited } = sentence;
    for (; next < periods.length && periods[next]!.from < scene.from; next++) {
      const { first, last: end } = periods[next]!;
      if (first !== null || end !== null) told.set(`${first}/${end}`, periods[next]!);
    }
    const { block } = sentences[i]!;
    const opens = i > 0 && sentences[i - 1]!.block !== block;
    if (voices.length > 0) isOver = false;
    if (voices.length > 0 || opens) isAside = false;
    if (voices.length > 0 || inherited === null || sentence.answers) return sentence;
    if (opens && (last.get(inherited) ?? -1) < i && !isListed(document, block)) {
      isAside = isOnlyAsked(inherited) || describesThing(sentence);
      isOver ||=
        tellsScene(scene) ||
        isEpilogue(scene, ownTime(scene, periods, next, [...told.values()], written), written);
    }
    return isOver || isAside ? { ...sentence, inherited: null } : sentence;
  });
}

/** "le climatologue X": of no office, and asked for one paragraph. */
const isOnlyAsked = (speaker: Entity): boolean => speaker.sort === PROFESSION && !isMany(speaker);

/** The last sentence that each speaks in. */
function lastSpoken(spoken: readonly SpokenSentence[]): ReadonlyMap<Entity, number> {
  const last = new Map<Entity, number>();
  spoken.forEach(({ voices }, i) => {
    for (const { entity } of voices) if (entity) last.set(entity, i);
  });
  return last;
}

/** Characters of a day, and of its month. */
const DAY = 10;
const MONTH = 7;

/** A month that was over when the text came out, or longer ago, and that nothing before the sentence tells of; of what had happened before, a day. */
function ownTime(
  scene: Scene,
  periods: readonly PeriodMention[],
  start: number,
  told: readonly PeriodMention[],
  written: string | null,
): PeriodMention | null {
  if (!written) return null;
  // "La semaine dernière, un mur s'était effondré"
  const precision = hadHappened(scene) ? DAY : MONTH;
  for (let at = start; at < periods.length && periods[at]!.to <= scene.to; at++) {
    const { first, last } = periods[at]!;
    if (first === null || last === null) continue;
    if (last.slice(0, precision) >= written.slice(0, precision)) continue;
    if (!told.some((p) => (p.first ?? last) <= last && (p.last ?? first) >= first))
      return periods[at]!;
  }
  return null;
}

const ANYWHERE = new Set(['vote', 'earlier-case']);

function isEpilogue(scene: Scene, time: PeriodMention | null, written: string | null): boolean {
  const { uses, from } = scene;
  if (uses.some(({ use }) => ANYWHERE.has(use))) return true;
  // «وسبق للمحكمة أن قضت»
  if (scene.is(from, HAD_BEFORE)) return true;
  // "Compared with July 2022, prices are up": a time that what is told is only set beside.
  if (time === null || COMPARES.within(scene.tokens, from, time.from)) return false;
  if (hadHappened(scene)) return true;
  if (time.from - from > (scene.language === 'ar' ? SUBJECT : LEAD)) return false;
  return scene.language === 'fr' ? isPast(scene) : !isYearBefore(time, written);
}
const COMPARES = markers('compares');
/** Tokens that lead to the time that a sentence opens on: "In the", «وفي سنة». */
const LEAD = 3;

/** Tokens of an Arabic verb and its subject before the time: «وجرفت السيول | الأسبوع الماضي». */
const SUBJECT = 6;

/** "Le premier puits avait été creusé en 2029", "Banks had lent 648 dirhams the month before": what had happened before. */
function hadHappened(scene: Scene): boolean {
  for (let at = scene.from; at < scene.to && !scene.is(at, RELATIVE) && !scene.verbAt(at); at++) {
    const isHad = scene.is(at, HAD) || (wasFrench(scene.tokens, at) && scene.is(at - 1, REFLEXIVE));
    if (!isHad || scene.inQuotes(at)) continue;
    for (let next = at + 1; next <= at + PARTED; next++) if (isDone(scene, next)) return true;
  }
  return false;
}
const HAD = markers('pluperfect');
/** "un mur s'était effondré" */
const wasFrench = wordMatches(/^étai(?:t|ent)$/u);
const REFLEXIVE = markers('reflexive', 'fr');
const RELATIVE = markers('relative');
/** Words from an auxiliary to its participle: "avait d'abord vu". */
const PARTED = 2;

const isDone = (scene: Scene, at: number): boolean =>
  scene.language === 'fr'
    ? isFrenchParticiple(scene.word(at))
    : scene.language === 'en' && isParticiple(scene.tokens, at);

const HAD_BEFORE = markers('had-before', 'ar');

/** A French verb in the imperfect. */
function isPast(scene: Scene): boolean {
  for (let i = scene.from; i < scene.to; i++)
    if (isFrenchImperfect(scene.word(i)) && !scene.inQuotes(i)) return true;
  return false;
}

/** The year before, which a report of this year mostly is on. */
const isYearBefore = ({ first, last }: PeriodMention, written: string | null): boolean =>
  first!.endsWith('-01-01') &&
  last!.endsWith('-12-31') &&
  Number(last!.slice(0, 4)) + 1 === Number(written?.slice(0, 4));
