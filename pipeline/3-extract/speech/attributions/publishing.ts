import { type Markers, markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import { subjectBefore } from '../speakers/earlier.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Attribution } from './attribution.ts';

const PUBLISHING = markers('publishes');
/** Tokens from the verb to what is published; an Arabic subject stands between them. */
const REACH = 12;

/** Whether what stands at token `at` is the object of a verb of publishing: "vient de publier un rapport", «أصدر المجلس تقريرا». */
export const isPublished = (scene: Scene, at: number): boolean =>
  isObjectOf(scene, at, PUBLISHING, ':;؛»«');

/** Whether one of some verbs stands before token `at`, and none of the marks between. */
function isObjectOf(scene: Scene, at: number, verbs: Markers, marks: string): boolean {
  for (let i = at - 1; i >= Math.max(scene.from, at - REACH); i--) {
    if (scene.is(i, verbs)) return !isItsSubject(scene, i, at);
    // "les clubs ont rendu 36 millions, indique | le rapport": of another verb.
    const said = scene.verbAt(i);
    if (said && !verbs.within(scene.tokens, said.from, said.to)) return false;
    if (isMark(scene.tokens, i, marks)) {
      const open = openerOf(scene, i);
      if (open < 0) return false;
      i = open;
    }
  }
  return false;
}

/** "a mené|, du 4 au 9 mai,| une enquête": the comma right behind a verb that the one at a token closes; -1 where none does. */
function openerOf(scene: Scene, close: number): number {
  if (!scene.isComma(close)) return -1;
  for (let at = close - 1; at > Math.max(scene.from, close - REACH); at--)
    if (scene.isComma(at)) return scene.is(at - 1, SURVEYING) ? at : -1;
  return -1;
}

/** "7 puits sont à sec, détaille | ce communiqué": behind a comma and its verb, the document is the one that tells. */
const isItsSubject = (scene: Scene, verb: number, at: number): boolean =>
  scene.language === 'fr' && scene.isComma(verb - 1) && at - verb <= DETERMINED;
/** Tokens from a verb to the noun behind its determiner. */
const DETERMINED = 2;

/** Whether an attribution tells only that something came out ("a publié des photos"), and nothing that it says. */
export function onlyPublishes(scene: Scene, { verb, from, to }: Attribution): boolean {
  if (verb?.verb.strength !== 'weak') return false;
  let publishes = false;
  for (let i = verb.from; i < verb.to; i++) publishes ||= scene.is(i, COMES_OUT);
  if (!publishes) return false;
  for (let i = from; i < scene.to; i++) {
    if (i === Math.max(verb.to, to)) i = behindTitle(scene, i);
    // "son rapport, que le maire a reçu": what a comma opens tells of the paper.
    if (i >= to && scene.is(i, SAYS) && !scene.isComma(i - 1)) return false;
    if (isMark(scene.tokens, i, ':«“"')) return false;
  }
  return true;
}

/** Tokens that the title of a publication may have. */
const TITLED = 6;

/** "a publié | « Ports bleus »|", «أصدرت الهيئة | “رسالة الآبار” | في إطار»: the token behind a title; the one given where no title stands there. */
function behindTitle({ tokens }: Scene, at: number): number {
  if (!isMark(tokens, at, '«"“')) return at;
  for (let end = at + 1; end <= at + TITLED; end++) if (isMark(tokens, end, '»"”')) return end + 1;
  return at;
}

const COMES_OUT = markers('comes-out');
const SAYS = markers('says-in-it');

/** "L'Office vient de rendre public son rapport. Morceaux choisis :": whose words the list that follows are. */
export function publisherOf(
  scene: Scene,
  entities: ReadonlyMap<PartyMention, Entity>,
): Entity | null {
  const documents = scene.parties.filter(({ kind }) => kind === 'document');
  const published = documents.find(({ from }) => isPublished(scene, from));
  // "a mené une vaste enquête", «أجرى المركز استطلاعا»
  const surveyed = documents.find(
    ({ from, document }) => document === 'report' && isObjectOf(scene, from, SURVEYING, ',،:;؛»«'),
  );
  const document = published ?? surveyed;
  if (!document) return null;
  const author = subjectBefore(scene, document.from, entities);
  if (author?.kind === 'person') return author;
  // What the police inquire into is no survey.
  return author?.kind === 'body' && (published || author.sort !== 'police') ? author : null;
}

const SURVEYING = markers('surveys');
