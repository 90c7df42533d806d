import { type Markers, markers } from '../../../lexicons/markers.ts';
import type { PartyMention, Range } from '../../names/mention.ts';
import { surface } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { SpokenSentence, Voice } from '../spoken.ts';
import { isPublic } from './act-authors.ts';
import { opens } from './act-day.ts';

const [TO, TO_WHOM] = [markers('dative'), markers('to-whom', 'ar')];
const DETERMINER = markers('determiner');
/** Verbs that go with whoever hears, as their object or behind a preposition. */
const [TELLS, SAYS_TO] = [markers('addresses-object'), markers('addresses-to')];

/** Whoever a speaker's verb says that they speak to: "a promis à la Ligue que", "told the Board", «ناشد الوزيرَ». */
export function toldBy(speaker: Entity, { voices, named, scene }: SpokenSentence): Entity | null {
  for (const voice of voices) {
    if (voice.entity !== speaker || !says(voice)) continue;
    const audience = named.find(
      ({ entity, mention }) =>
        isPublic(entity) && entity !== speaker && isObject(scene, voice, mention),
    );
    if (audience) return audience.entity;
  }
  return null;
}

/** Whether a voice brings words by a verb that a hearer may go with: whom a charge is against hears nothing. */
const says = ({ attribution: { verb } }: Voice): boolean =>
  verb !== null && verb.verb.kind !== 'allegation' && verb.verb.kind !== 'denial';

/** Whether a party stands where whoever hears stands: right behind the verb, its subject or a remark. */
function isObject(scene: Scene, { attribution }: Voice, mention: PartyMention): boolean {
  const { verb, party } = attribution;
  if (!verb || mention.from < verb.to || opens(scene, verb.to, mention.from)) return false;
  if (scene.inQuotes(mention.from) || scene.hasColon(verb.to, mention.from)) return false;
  const dative = dativeBefore(scene, mention);
  const at = dative ?? beforeArticle(scene, mention.from);
  if (!behindSubject(scene, verb, party).includes(at)) return false;
  if (dative === null)
    return goesWith(scene, verb, TELLS) || goesWith(scene, { ...verb, to: verb.to + 1 }, TELLS);
  // «قالت السلطات المحلية | لعمالة سلا»: whose the subject is.
  if (scene.language === 'ar' && at === party?.to && at === mention.from) return false;
  return (
    verb.verb.strength === 'strong' ||
    goesWith(scene, verb, TELLS) ||
    goesWith(scene, verb, SAYS_TO)
  );
}

/** Where a preposition leads to whoever hears: "| à la Ligue", "| to the Board", «| لـلرابطة»; null without one. */
export function dativeBefore(scene: Scene, { from }: Range): number | null {
  const { tokens } = scene;
  if (scene.language === 'ar') {
    if (tokens.clitic[from]! > 0 && surface(tokens, from).startsWith('ل')) return from;
    return scene.is(from - 1, TO_WHOM) ? from - 1 : null;
  }
  const before = beforeArticle(scene, from) - 1;
  return scene.is(before, TO) ? before : scene.is(from - 1, TO) ? from - 1 : null;
}

/** Where a party begins with its determiner. */
const beforeArticle = (scene: Scene, from: number): number =>
  scene.is(from - 1, DETERMINER) ? from - 1 : from;

/** Tokens at which whoever hears may begin: behind the verb, and behind a subject that follows it, over remarks. */
function behindSubject(scene: Scene, { to }: Range, subject: Range | null): readonly number[] {
  const ends = [to];
  if (subject && subject.from >= to) {
    ends.push(subject.to);
    if (scene.isComma(subject.to)) ends.push(subject.to + 1);
  }
  // "has called | on the minister"
  if (goesWith(scene, { from: to, to: to + 1 }, TELLS)) ends.push(to + 1);
  return ends.flatMap((end) => overRemarks(scene, end));
}

/** A token and those behind each remark that follows it: "| hier | à Rabat | à la Ligue". */
function overRemarks(scene: Scene, at: number): readonly number[] {
  const behind = scene.insertAt(at);
  return behind > at ? [at, ...overRemarks(scene, behind)] : [at];
}

/** Whether a verb, by its last word or its last two, is one of a class: "told", "called on", «ناشد». */
function goesWith({ tokens, language }: Scene, { to }: Range, verbs: Markers): boolean {
  const last = surface(tokens, to - 1).toLowerCase();
  const bare = language === 'ar' ? last.slice(tokens.clitic[to - 1]) : last;
  return verbs.has(bare) || verbs.has(`${surface(tokens, to - 2).toLowerCase()} ${bare}`);
}
