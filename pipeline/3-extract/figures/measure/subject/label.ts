import { NAME_LEXICON } from '../../../names/lexicon.ts';
import { isMark, WORD } from '../../../tokens.ts';
import type { Candidate } from '../../candidate.ts';
import { isNoun } from '../../counted/counted-noun.ts';
import { W } from '../../lexicon.ts';
import { classSet } from '../../word-classes.ts';
import { OPEN, partOf } from '../sentence/part.ts';
import { phraseFrom } from '../sentence/phrase.ts';
import type { Range, Scene } from '../sentence/scene.ts';
import { isTerritory } from '../sentence/territory.ts';
import { rateOfLast } from './topic.ts';

/** How many tokens into a line without a bullet its label ends. */
const OPENING = 4;

/** "- Bovins : leur nombre est passé à 648 têtes", «- الأبقار: تراجع عددها»: the label that an item opens with, unlike whoever speaks. */
export function labelOf(scene: Scene, { first, from }: Candidate): Range | null {
  const { tokens, lexicon } = scene;
  const isEntry = isMark(tokens, first, BULLETS);
  const start = isEntry ? first + 1 : first;
  // "- Le ministre :" speaks.
  if (isEntry && lexicon.has(tokens, start, W.article)) return null;
  const most = Math.min(from, start + (isEntry ? LABEL : OPENING));
  let isThing = false;
  // "Office de l'eau | (ONEE)"
  let bracket = most;
  for (let at = start; at < most; at++) {
    if (isMark(tokens, at, ':')) {
      const to = Math.min(at, bracket);
      const isLabel = isEntry ? isUnnamed(scene, { from: start, to }) : isThing;
      return isLabel ? phraseFrom(scene, start, to, { most: LABEL }) : null;
    }
    if (isMark(tokens, at, '(')) bracket = Math.min(at, bracket);
    if (tokens.kind[at] !== WORD && !(isEntry && isMark(tokens, at, LABEL_MARKS))) return null;
    isThing ||= isNoun(tokens, at, lexicon);
  }
  return null;
}

/** "- Dialogue social :", "- Ministère de la Santé :", unlike "- Samir :", "- Pêcheur Driss :", who may be anybody. */
function isUnnamed(scene: Scene, { from, to }: Range): boolean {
  const { tokens, lexicon } = scene;
  const { language } = lexicon;
  if (isTerritory(scene, { from, to })) return true;
  // "Zerrad wells": a word that no lexicon has.
  if (language !== 'ar' && tokens.word[from] === 0) return false;
  const { given } = NAME_LEXICON[language];
  for (let at = from; at < to; at++) {
    if (given.has(tokens.word[at]!)) return false;
    // "Pêcheur | Zerrad"
    const isNamed = at > from && tokens.capital[at] === 1;
    if (isNamed && !lexicon.hasAny(tokens, at - 1, LINKS)) return false;
  }
  const head = language === 'en' ? to - 1 : from;
  // "Soutien direct": what an adjective follows.
  const isTold = language === 'fr' && to - from > 1 && partOf(scene, from + 1) === OPEN;
  return isTold || isNoun(tokens, head, lexicon) || lexicon.hasAny(tokens, head, KINDS);
}
const LINKS = classSet('of', 'article', 'contracted');
const KINDS = classSet('agent', 'steady', 'movement', 'quantity');

const BULLETS = '-–—•*';

/** How many entries of a list are looked back over. */
const ENTRIES = 40;

/** "Taux de remplissage par bassin :\n- Loukkos : 60 %": the rate that the entries of a list are of, told before its colon. */
export function rateOfList(scene: Scene, { sentence }: Candidate): Range | null {
  const { tokens, sentences } = scene;
  let at = sentence;
  while (at > 0 && sentence - at < ENTRIES && isMark(tokens, sentences[at]!.from, BULLETS)) at--;
  const isHead = at < sentence && isMark(tokens, sentences[at]!.to - 1, ':');
  return isHead ? rateOfLast(scene, at + 1) : null;
}
/** Tokens of the label behind a bullet, and the marks in it: "- Office de l’eau et de l’électricité (ONEE) :". */
const LABEL = 14;
const LABEL_MARKS = "'’()-";
