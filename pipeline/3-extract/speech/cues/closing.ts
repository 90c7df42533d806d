import { markers } from '../../../lexicons/markers.ts';
import { LEXICONS, W } from '../../figures/lexicon.ts';
import type { Range } from '../../names/mention.ts';
import { isMark, NUMBER, SYMBOL, surface, WORD } from '../../tokens.ts';
import type { Scene } from '../scene.ts';

const AS = markers('inversion', 'en');
const FURTHER = markers('said-further');
const ARTICLE = markers('article');
const POSSESSIVE = markers('possessive', 'en');
const FOLLOWS = markers('content-follows');
const CIRCUMSTANCE = markers('circumstance');

/** Whether the words of an attribution stand at the end of what is said: a comma or quotation before, nothing said after. */
export function closes(scene: Scene, at: Range): boolean {
  const phrase = beforePhrase(scene, at.from);
  // ", as the report indicates"
  const before = scene.is(phrase, AS) ? phrase - 1 : phrase;
  if (before < scene.from || scene.tokens.kind[before] !== SYMBOL) return false;
  if (!',،»"”–—;'.includes(surface(scene.tokens, before))) return false;
  for (let i = at.to; i < scene.to; i++) {
    const word = scene.word(i);
    // "…, the Directorate said on Tuesday, down from 9": a comma or semicolon, and the report is over.
    if (scene.tokens.kind[i] === SYMBOL && ',;'.includes(surface(scene.tokens, i))) return true;
    if (FURTHER.has(word)) return false;
    if (counts(scene, i)) return isSurrounded(scene, at);
    if (isMark(scene.tokens, i, ':')) return false;
    if (i - at.to > 8) return true;
  }
  return true;
}

/** "300 were hurt, the ministry said after visiting 12 sites": what is counted behind it is when or where it was said. */
const isSurrounded = (scene: Scene, { from, to }: Range): boolean =>
  scene.is(to, CIRCUMSTANCE) && hasCount(scene, from);

/** Whether a number stands in the sentence before a token. */
function hasCount(scene: Scene, to: number): boolean {
  for (let i = scene.from; i < to; i++) if (counts(scene, i)) return true;
  return false;
}

/** Digits that are no ordinal and of no date: "for the 20th anniversary" tells no amount. */
const counts = (scene: Scene, i: number): boolean =>
  scene.tokens.kind[i] === NUMBER &&
  !(scene.tokens.kind[i + 1] === WORD && scene.tokens.spaced[i + 1] === 0) &&
  !isOfDate(scene, i);

/** «6 فبراير 2026», "6 février 2026", "February 6, 2026": the day beside its month, the year behind either. */
function isOfDate({ tokens, language, from }: Scene, i: number): boolean {
  const { has } = LEXICONS[language];
  const isMonth = (at: number) => at >= from && at < tokens.count && has(tokens, at, W.month);
  const before = isMark(tokens, i - 1, ',') ? i - 2 : i - 1;
  const isBehindDay = tokens.kind[before] === NUMBER && isMonth(before - 1);
  return isMonth(i + 1) || isMonth(i - 1) || isBehindDay;
}

/** Words between an article and the party that it belongs to: "the state-run | Salt Office". */
const MODIFIERS = 4;

/** The token before the article or owner of the noun phrase whose party starts at `from`; the one before `from` without one. */
function beforePhrase(scene: Scene, from: number): number {
  for (let i = from - 1; i >= Math.max(scene.from, from - MODIFIERS); i--) {
    if (scene.is(i, ARTICLE) || scene.is(i, POSSESSIVE)) return i - 1;
    // "Morocco's | Salt Office"
    if (scene.word(i + 1) === 's' && isMark(scene.tokens, i, "'’"))
      return beforePhrase(scene, i - 1);
    // ", | Arabic-language | daily El Phare"
    if (scene.isComma(i) && i + 4 === from && isMark(scene.tokens, i + 2, '-')) return i;
    if (scene.tokens.kind[i] === SYMBOL && surface(scene.tokens, i) !== '-') break;
  }
  return from - 1;
}

/** Whether nothing that could be said stands from a token to the end of the sentence. */
export const endsSentence = (scene: Scene, at: number) => {
  for (let i = at; i < scene.to; i++)
    if (scene.tokens.kind[i] !== SYMBOL)
      return i - at < 6 ? !counts(scene, i) && noContent(scene, i) : false;
  return true;
};

/** «تراجع الإنتاج، وهو ما يمثل، يفيد مكتب الآبار، 7 آبار»: a verb and its subject between two commas. */
export const inserted = (scene: Scene, { from, to }: Range): boolean =>
  isMark(scene.tokens, from - 1, '،,') && isMark(scene.tokens, to, '،,');

const noContent = (scene: Scene, from: number) => {
  for (let i = from; i < scene.to; i++) {
    if (scene.is(i, FOLLOWS) || counts(scene, i)) return false;
    if (i - from > 8) return false;
  }
  return true;
};

/** Whether a quotation closes right before a token. */
export const afterQuote = (scene: Scene, from: number): boolean => {
  let before = from - 1;
  while (before >= scene.from && scene.tokens.kind[before] === SYMBOL) {
    if ('»"”'.includes(surface(scene.tokens, before))) return true;
    before--;
  }
  // «...»، هكذا علق فلان
  return scene.word(before) === 'هكذا' && afterQuote(scene, before);
};
