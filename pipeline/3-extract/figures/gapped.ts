import { isMark, lowerCase, type Tokens, WORD } from '../tokens.ts';
import { type Candidate, type Counted, startOf } from './candidate.ts';
import { hasWaw } from './group.ts';
import { type FigureLexicon, W } from './lexicon.ts';
import { classSet } from './word-classes.ts';

/** Words of what says which ones: "les listes | régionales du nord". */
const WHICH = 4;
const SAYS = classSet('auxiliary', 'copula', 'verb', 'to', 'change');

const DOES = classSet('auxiliary', 'verb', 'change');
const ENDS = classSet('conjunction', 'function');

/**
 * "Les listes locales comptent 5.000 candidats, et les listes régionales 1.700": a subject that stands right before its
 * number and is of the noun of the subject before has as many of what that one has.
 */
export function isGapped(
  tokens: Tokens,
  candidate: Candidate,
  before: Candidate | null,
  { from, to, code }: Counted,
  lexicon: FigureLexicon,
): boolean {
  if (!before?.counted?.own || before.counted.code === code || from < before.to) return false;
  const start = startOf(candidate);
  if (start === to && isTurn(tokens, candidate, before, from, lexicon)) return true;
  if (start - to > WHICH) return false;
  for (let i = to; i < start; i++) if (lexicon.hasAny(tokens, i, SAYS)) return false;
  for (let i = before.first; i < before.from; i++) if (isSame(tokens, i, from)) return true;
  return false;
}

/** "Les BTP ont créé 19.000 postes, | les services 15.000 et l'industrie 7.000": whose turn it is in what they all do. */
function isTurn(
  tokens: Tokens,
  { to }: Candidate,
  before: Candidate,
  noun: number,
  lexicon: FigureLexicon,
): boolean {
  const opening = lexicon.has(tokens, noun - 1, W.article) ? noun - 2 : noun - 1;
  const isOpened =
    isMark(tokens, opening, ',،;') ||
    lexicon.has(tokens, opening, W.conjunction) ||
    (lexicon.language === 'ar' && hasWaw(tokens, noun));
  const isClosed = tokens.kind[to] !== WORD || lexicon.hasAny(tokens, to, ENDS);
  // "23 millions de têtes, dont 16 de femelles, et les caprins 7": no more of the part.
  const isOfPart = lexicon.has(tokens, startOf(before) - 1, W.part);
  if (!isOpened || !isClosed || isOfPart) return false;
  for (let i = before.first; i < startOf(before); i++)
    if (lexicon.hasAny(tokens, i, DOES)) return true;
  return false;
}

const isSame = (tokens: Tokens, a: number, b: number): boolean =>
  tokens.word[a] === 0
    ? lowerCase(tokens, a) === lowerCase(tokens, b)
    : tokens.word[a] === tokens.word[b];
