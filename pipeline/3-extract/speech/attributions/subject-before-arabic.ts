import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, SYMBOL } from '../../tokens.ts';
import type { VerbMention } from '../cues/cues.ts';
import type { Scene } from '../scene.ts';
import { CONTENT, IMPERFECT, RELATIVE } from './subject-reach.ts';

const WAS = markers('was');

/** Tokens between a relative and its verb: «الذي كان أقل تفاؤلا حين توقع». */
const CLAUSE = 6;

/** «بنك الآبار الذي توقع»: the subject of the verb at `at` is the party that a relative takes up. */
export function relativeSubject(scene: Scene, at: number): PartyMention | undefined {
  for (let i = at - 1; i > scene.from && at - i <= CLAUSE; i--) {
    if (scene.tokens.kind[i] === SYMBOL || scene.is(i, CONTENT)) return undefined;
    if (scene.verbAt(i)) return undefined;
    if (scene.is(i, RELATIVE)) {
      // «المندوب، الذي كان يعرض»: after a comma whoever it is, and no thing.
      const person = isMark(scene.tokens, i - 1, '،,') ? scene.partyEnding(i - 1) : undefined;
      return scene.partyEnding(i) ?? (person?.kind === 'person' ? person : undefined);
    }
  }
  return undefined;
}

/** «كان النائب قد سأل الوزير», «كان الوزير يتحدث عن»: the subject stands between the two parts of the verb. */
export function subjectOfTwoParts(scene: Scene, { from }: VerbMention): PartyMention | undefined {
  const last = scene.word(from - 1) === 'قد' ? from : -1;
  const isImperfect = IMPERFECT.test(scene.word(from));
  return scene.parties.find(
    ({ from: start, to, oblique }) =>
      (to <= last || (isImperfect && to === from)) && !oblique && scene.is(start - 1, WAS),
  );
}

/** «سبق لمنظمة الآبار أن كشفت»: whom a preposition brings, before the clause of what was done. */
export const earlierSubject = (scene: Scene, at: number): PartyMention | undefined =>
  scene.word(at - 1) === 'أن'
    ? scene.parties.find(
        ({ from, to }) =>
          HAD_BEFORE.has(scene.word(from - 1)) && at - 1 - to >= 0 && at - to < CLAUSE,
      )
    : undefined;

const HAD_BEFORE = markers('had-before');
/** «غير أن النائب سمير الغيثي انتقد | هذه الأرقام»: a person right before the verb, where what follows is a paper. */
export const subjectBefore = (scene: Scene, verb: number): PartyMention | undefined => {
  const party = scene.partyEnding(verb);
  return party?.kind === 'person' && !party.oblique ? party : undefined;
};

/** «السعيد، الذي كان يتحدث في ندوة للوزارة، | قال»: whoever stands in a relative clause that ends right before the verb. */
export function isInAside(scene: Scene, { from, to }: PartyMention, verb: number): boolean {
  const { tokens } = scene;
  if (to !== verb - 1 || !isMark(tokens, to, '،,')) return false;
  for (let i = from - 1; i > scene.from; i--) {
    if (isMark(tokens, i, '،,;؛:')) return false;
    if (scene.is(i, RELATIVE)) return isMark(tokens, i - 1, '،,');
  }
  return false;
}

/** «غير أن النائب سمير الغيثي، عن الفريق، | سأل الوزير»: whom a clause opens on, where only an aside parts the verb from them. */
export const clauseSubject = (scene: Scene, verb: number): PartyMention | undefined =>
  scene.parties.find(
    ({ kind, oblique, from, to }) =>
      kind === 'person' &&
      !oblique &&
      to < verb - 1 &&
      scene.is(from - 1, CONTENT) &&
      scene.isComma(to) &&
      scene.isComma(verb - 1) &&
      !scene.hasComma(to + 1, verb - 1) &&
      !scene.verbs.some((v) => v.from >= to && v.to < verb),
  );
