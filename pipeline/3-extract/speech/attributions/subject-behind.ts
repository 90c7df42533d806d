import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { NUMBER, SYMBOL, surface } from '../../tokens.ts';
import { isHoped, type UseMention, type VerbMention } from '../cues/cues.ts';
import { opensInversion } from '../cues/inversion.ts';
import type { Scene } from '../scene.ts';
import { officialOf } from '../speakers/possession.ts';
import { CONTENT, REACH, type Subject } from './subject-reach.ts';

const ANY_ARTICLE = markers('article');

/** "a expliqué aux conseillers la ministre", "note Laftit", "said the minister": only where the clause is inverted. */
export function subjectAfter(scene: Scene, mention: VerbMention): PartyMention | 'self' | null {
  // "X, ministre de Y, veut voir le Parlement": what an aim is about.
  if (mention.verb.form === 'gerund' || isHoped(mention)) return null;
  // "L'Initiative, a poursuivi ce dernier, a permis": whoever stands before the commas is spoken of.
  const isInverted = scene.useAt(mention.to, 'same') || opensInversion(scene, mention.from);
  return isInverted ? firstBehind(scene, mention) : null;
}

/** The subject of an inverted clause that no party stands before. */
export function subjectBehind(scene: Scene, mention: VerbMention): Subject {
  if (mention.verb.form === 'gerund' || mention.verb.strength === 'weak') return null;
  const party = firstBehind(scene, mention);
  // "…, a exposé les résultats": what is said of, and no subject.
  if (party === null || party === 'self' || party.kind === 'document') return null;
  return { party, after: true };
}

/** Whoever stands first behind a verb, over inserts; self for "la même source". */
function firstBehind(scene: Scene, mention: VerbMention): PartyMention | 'self' | null {
  const { tokens, to } = scene;
  // ", mardi à Rabat,": when and where it was said stands over the reach.
  const from = scene.behindInserts(mention.to);
  let behind = mention.to;
  for (let at = mention.to; at < to && at - from < REACH; at++) {
    const party = scene.partyAt(at);
    if (party) {
      // "X, in its report, counts 425 organizers": what is counted does not count.
      if (counts(scene, behind, at) && !scene.is(at - 1, ANY_ARTICLE)) return null;
      if (!party.oblique) return officialOf(scene, party) ?? party;
      behind = party.to;
      at = party.to - 1;
      continue;
    }
    const same = scene.useAt(at, 'same');
    if (same) return namedAs(scene, same) ?? 'self';
    if (scene.useAt(at, 'same-doc')) return 'self';
    const word = scene.word(at);
    if (CONTENT.has(word) && word !== 'de') return null;
    if (tokens.kind[at] === SYMBOL && !SUBJECT_MARKS.includes(surface(tokens, at))) return null;
    if (scene.verbAt(at)) return null;
  }
  return null;
}

/** Whether a number stands in a stretch; the digit of "(a confié à) 2M" counts nothing. */
function counts({ tokens }: Scene, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const isGlued = tokens.spaced[i + 1] === 0 && tokens.capital[i + 1] === 1;
    if (tokens.kind[i] === NUMBER && !isGlued) return true;
  }
  return false;
}

/** "le ministre de tutelle, X": whoever is named with what else would stand for someone told before. */
const namedAs = (scene: Scene, { from, to }: UseMention): PartyMention | undefined =>
  scene.parties.find((p) => p.from >= from && p.from < to && p.to > to && !p.oblique);

/** Marks inside what leads to a subject: ", said Morocco's planning authority". */
const SUBJECT_MARKS = ",-'’";
