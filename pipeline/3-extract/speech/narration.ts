import { markers, markersByLanguage } from '../../lexicons/markers.ts';
import type { PartyKind } from '../names/mention.ts';
import { LINE, lowerCase, surface } from '../tokens.ts';
import type { Scene } from './scene.ts';

/** Tokens from the start of a sentence within which its tense tells who narrates. */
const TENSE = 16;

/**
 * Whether a sentence without an attribution looks back, as the outlet does inside or after what a person has said, and
 * in a paragraph on another time after what a body has.
 */
export function looksBack(scene: Scene, speaking: PartyKind): boolean {
  const apart =
    speaking === 'person'
      ? opensLine(scene) || opensOnTime(scene)
      : opensLine(scene) && opensOnTime(scene);
  return apart && isPast(scene);
}

/** "En 2014, …", "L'an dernier, …", "Last year …". */
function opensOnTime({ tokens, from, to }: Scene): boolean {
  const words: string[] = [];
  for (let i = from; i < Math.min(to, from + 3); i++)
    words.push(lowerCase(tokens, i).replace(/^\d{4}$/, '0000'));
  return BACK_THEN.has(words.join(' ')) || BACK_THEN.has(words.slice(0, 2).join(' '));
}

const BACK_THEN = markers('back-then');

/** "Le Maroc compte 14 ports": a line that opens on what the country has or is, as the outlet tells its readers. */
export const opensBackground = (scene: Scene): boolean =>
  opensLine(scene) &&
  scene.uses.some(({ use, from }) => use === 'background' && from - scene.from < 2);

/** Whether a sentence begins a line, and so mostly a paragraph. */
const opensLine = ({ tokens, from }: Scene): boolean =>
  from === 0 || tokens.kind[from - 1] === LINE;

/** "L'an dernier, la récolte n'avait pas dépassé …", "In 2013 coverage had climbed": what came before the account. */
function isPast(scene: Scene): boolean {
  const { language } = scene;
  if (language === 'ar') return isArabicPluperfect(scene);
  for (let i = scene.from; i < Math.min(scene.to, scene.from + TENSE); i++) {
    if (scene.inQuotes(i)) return false;
    const word = scene.word(i);
    if (PLUPERFECT[language].has(word)) return participleAfter(scene, i, PARTICIPLE[language]);
  }
  return false;
}

/** «وكان الزلزال … قد أودى بحياة»: what came before, of which nobody is said to tell. */
function isArabicPluperfect(scene: Scene): boolean {
  if (!scene.is(scene.from, WAS)) return false;
  for (let i = scene.from + 2; i < Math.min(scene.to, scene.from + TENSE); i++)
    if (scene.word(i) === 'قد') return true;
  return false;
}

const WAS = markers('was');

const PLUPERFECT = markersByLanguage('pluperfect');
/** Endings of participles: grammar, regular and strong. */
const PARTICIPLE = {
  fr: /(?:é|ée|és|ées|i|is|it|u|us|ue|ues)$/,
  en: /(?:ed|en|un|own|ept|eft|ade|aid|old|ght|um)$/,
};

const INSIDE = markers('inside-perfect');

function participleAfter(scene: Scene, auxiliary: number, ending: RegExp): boolean {
  for (let i = auxiliary + 1; i < auxiliary + 4; i++) {
    const word = scene.word(i);
    if (INSIDE.has(word)) continue;
    return ending.test(word);
  }
  return false;
}

/** Whether the sentence ends with a colon. */
export const endsWithColon = (scene: Scene): boolean => surface(scene.tokens, scene.to - 1) === ':';
