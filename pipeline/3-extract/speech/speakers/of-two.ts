import { type Markers, markers } from '../../../lexicons/markers.ts';
import { surface } from '../../tokens.ts';
import type { Attribution } from '../attributions/attribution.ts';
import { CONTENT } from '../attributions/subject-reach.ts';
import type { UseMention } from '../cues/cues.ts';
import type { Scene } from '../scene.ts';
import type { Discourse } from './discourse.ts';
import { type Entity, isMany, isPerson } from './entity.ts';
import type { Naming } from './naming.ts';

/** "le premier", "the former", «الأولى» */
const FIRST = markers('first-of-two');
/** "le second", «الثاني» */
const SECOND = markers('second-of-two');
/** "ce dernier", "the latter", «هذه الأخيرة» */
const LAST = markers('last-named');

/**
 * Whom a word that counts those just told means: "A et B …. Le premier a dit …, le second …", "A met B. The latter said".
 * Null where it means nobody that can be told; undefined where the attribution has no such word.
 */
export function ofTwo(
  scene: Scene,
  attribution: Attribution,
  named: readonly Naming[],
  discourse: Discourse,
): Entity | null | undefined {
  const use = scene.uses.find((u) => isSubject(scene, attribution, u));
  if (!use) return undefined;
  const is = (words: Markers) => words.within(scene.tokens, use.from, use.to);
  const gender = genderOf(scene, use);
  const here = named.filter(({ mention }) => mention.to <= use.from);
  // "ces derniers": several, where the sentence before told of any.
  const several = is(LAST) && is(THESE) ? severalOf(here, discourse) : null;
  if (several) return several;
  const last = is(LAST) ? (lastOf(here, gender, true) ?? lastOf(discourse.before, gender)) : null;
  if (last) return last;
  if (!is(FIRST) && !is(SECOND)) return undefined;
  const pair = pairOf(here, discourse);
  if (!pair) return null;
  const fits = pair.filter((e) => !isPerson(e) || !gender || !e.gender || e.gender === gender);
  return (fits.length === 1 ? fits[0] : pair[is(FIRST) ? 0 : 1]) ?? null;
}

const THESE = markers('these');

/** The people of a kind who were named last, here or right before: "les syndicats". */
const severalOf = (here: readonly Naming[], { before }: Discourse): Entity | null =>
  [...before, ...here].findLast(({ entity }) => isMany(entity))?.entity ?? null;

/** Whether a phrase stands where whoever an attribution points to would: right before or behind its verb, or inside "selon …". */
function isSubject(scene: Scene, { from, to, verb }: Attribution, use: UseMention): boolean {
  if (use.use !== 'same' || verb?.inverted) return false;
  if (!verb) return use.from >= from && use.from < to;
  const [start, end] = use.to <= verb.from ? [use.to, verb.from] : [verb.to, use.from];
  if (start > end || end - start > APART) return false;
  for (let at = start; at < end; at++)
    if (scene.is(at, CONTENT) || scene.useAt(at, 'pronoun')) return false;
  return true;
}

/** Tokens between a pronoun and its verb: "Celui-ci, pour son territoire, | évoque". */
const APART = 10;

/** Two of a kind, named right before; the first told first. */
function pairOf(here: readonly Naming[], { before }: Discourse): readonly Entity[] | null {
  const two = twoOf(here) ?? twoOf(before);
  return two && [...two].sort((a, b) => a.party.start - b.party.start);
}

/** The two people, else the two bodies, of those named. */
function twoOf(named: readonly Naming[]): readonly Entity[] | null {
  const all = [...new Set(named.map(({ entity }) => entity))];
  const people = all.filter(isPerson);
  if (people.length > 0) return people.length === 2 ? people : null;
  const others = all.filter(({ kind }) => kind === 'body' || kind === 'outlet');
  return others.length === 2 ? others : null;
}

/** Whoever was named last; people with a public role before bodies, which the words they stand in may only tell of. */
function lastOf(named: readonly Naming[], gender: Gender, isHere = false): Entity | null {
  const fits = ({ entity }: Naming) => !gender || !entity.gender || entity.gender === gender;
  const last = named.findLast((one) => isPerson(one.entity) && fits(one));
  if (!last) return bodyOf(named, gender, isHere);
  // "Le puits « Hamdane » est plein, précise le ministère. Celui-ci …": the name of a thing may look like anybody's.
  const isBehind = (one: Naming) =>
    one.entity.kind === 'body' && one.mention.from > last.mention.to;
  return last.entity.private && named.some(isBehind) ? null : last.entity;
}

/** "La Cour épingle le ministère. Ce dernier répond": the one body of that gender; of several in the same sentence, the last. */
function bodyOf(named: readonly Naming[], gender: Gender, isHere: boolean): Entity | null {
  if (!gender) return null;
  const bodies = [
    ...new Set(named.map(({ entity }) => entity).filter(({ kind }) => kind === 'body')),
  ];
  const fitting = bodies.filter((body) => body.gender === gender);
  // "La Ligue alerte l'Agence, mais cette dernière répond": no article tells the gender of "l'Agence".
  const open = bodies.filter((body) => !body.gender || body.gender === gender);
  if (isHere && open.length > 1) return open.at(-1)!;
  return fitting.length === 1 && bodies.length > 1 ? fitting[0]! : null;
}

type Gender = 'm' | 'f' | '';

const WOMAN = markers('feminine');
const MAN = markers('masculine');

/** Of whom a phrase means, as its article or demonstrative tells: "cette dernière", "le responsable". */
export function genderOf({ tokens }: Scene, { from, to }: UseMention): Gender {
  for (let at = from; at < to; at++) {
    const word = surface(tokens, at).toLowerCase();
    if (WOMAN.has(word)) return 'f';
    if (MAN.has(word)) return 'm';
  }
  return '';
}
