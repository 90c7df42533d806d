import { markers } from '../../../lexicons/markers.ts';
import { isMark, pauses } from '../../tokens.ts';
import { CONTENT } from '../attributions/subject-reach.ts';
import type { Scene } from '../scene.ts';
import { afterQuote } from './closing.ts';
import type { VerbMention } from './cues.ts';
import { exceptsInFrench } from './exceptive.ts';

const DATIVE = markers('dative-pronoun');
/** "a confié à l'agence que": whom it is said to stands before what is said. */
const TO = markers('dative', 'fr');

/** Tokens from a verb to what is said: "a lancé hier à l'adresse des élus : «". */
const REACH = 10;

/** Whether words are said with a verb that is mostly one of doing: "a lancé que", "compte : «", "« … », lance X". */
export function bringsWords(scene: Scene, mention: VerbMention): boolean {
  const { from, to, inverted } = mention;
  // "« … », nous a confié X"
  const start = scene.is(from - 1, DATIVE) ? from - 1 : from;
  if (inverted || afterQuote(scene, start) || givesNumbers(scene, to)) return true;
  // "À terme, nous confient les responsables, le service"
  if (start < from && scene.isComma(start - 1)) return true;
  // "has | found that"
  if (to - from > 1 && scene.word(to - 1) !== 'de' && scene.is(to - 1, CONTENT)) return true;
  if (opensOnDocument(scene) && scene.counts(to, to + COUNTED)) return true;
  if (hasHearers(scene, to) && !scene.counts(to, to + REACH)) return true;
  // "Là où la Caisse compte 7 puits, l'Office en voit 9"
  if (scene.useAt(scene.from, 'while') && scene.counts(to, to + 1)) return true;
  // "ne compte | que 7" is what a body has, "n'en compte | que 7" what it counts.
  const hasFew = exceptsInFrench(scene.tokens, mention) && scene.word(from - 1) !== 'en';
  const first = hasFew ? to + 1 : to;
  for (let i = first; i < Math.min(scene.to, to + REACH); i++) {
    // "compte 7 puits, alors que 3 sont secs": nothing that is said.
    if (scene.useAt(i, 'while')) return false;
    if (scene.word(i) !== 'de' && scene.is(i, CONTENT))
      return !scene.nounBefore(i) || scene.is(to, TO);
    const named = scene.quotedName(i);
    if (named > 0) i = named;
    else if (isMark(scene.tokens, i, ':«"“')) return true;
    if (pauses(scene.tokens, i, ';.')) return false;
  }
  return false;
}

const WITHIN = markers('within');
/** Tokens from a verb to its number: "compte plus de 7". */
const COUNTED = 4;

/** "Dans son bilan, la Sûreté | compte 7 réseaux": what a document counts whose author is the subject. */
const opensOnDocument = ({ parties, from, tokens }: Scene): boolean =>
  parties[0]?.kind === 'document' &&
  parties[0].possessive &&
  parties[0].from - from <= 2 &&
  WITHIN.at(tokens, from);

/** "a présenté | aux députés les grandes lignes du plan", "devant la commission": to whom it was told, unlike "a livré aux élus 9 voitures". */
const hasHearers = ({ tokens, parties }: Scene, to: number): boolean =>
  parties.some(
    ({ from, kind, sort }) =>
      from >= to &&
      from <= to + REACH &&
      (HEARS.has(sort) || (kind === 'source' && LAWMAKERS.at(tokens, from))) &&
      (WITHIN.at(tokens, from - 1) || WITHIN.at(tokens, from - 2) || TO.at(tokens, from - 1)),
  );
const HEARS: ReadonlySet<string> = new Set(['committee', 'parliament']);
const LAWMAKERS = markers('lawmakers');

/** "a dévoilé mardi à Rabat les résultats du recensement": what is unveiled tells by itself. */
const givesNumbers = (scene: Scene, to: number): boolean =>
  scene.parties.some(
    ({ from, kind, document, oblique }) =>
      kind === 'document' &&
      document === '' &&
      from >= to &&
      from <= to + REACH &&
      (!oblique || isObject(scene, from, to)),
  );

const SOME = markers('some', 'fr');

/** "a présenté lundi | des chiffres", "devant les députés | des chiffres": no genitive, for no noun of the clause stands before it. */
const isObject = (scene: Scene, from: number, verb: number): boolean =>
  scene.is(from - 1, SOME) &&
  (from - 1 === scene.behindInserts(verb) ||
    scene.parties.some(
      (p) => p.to === from - 1 && p.from >= verb && p.oblique && p.kind !== 'document',
    ));
