import { markers } from '../../../lexicons/markers.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import type { Candidate, Counted } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasWaw, isHyphen } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { endsInS, endsLikeSingular } from '../word-shapes.ts';
import { codeOf, isNoun } from './counted-noun.ts';
import { isOwnNumber } from './own-number.ts';

/** "le nombre de questions …, celui des réponses": stands for the number named before. */
const isThat = markers('demonstrative').at;
const isThose = markers('those').at;
const isPlural = markers('plural', 'en').at;
const isCounterpart = markers('counterpart').at;

/** What stands between "nombre" and its noun. */
const ADJECTIVES = classSet('adjective', 'mean', 'number');
const OPENS_NUMBER = classSet('article', 'contracted');
const NO_NOUN = classSet('function', 'auxiliary');
const BEFORE_NOUN = classSet('article', 'preadjective', 'possessive');

/**
 * "put at 21.4 million the number of sheep", "chiffre à 900 le nombre de puits", "et à 900 celui des puits": the noun is
 * announced behind.
 */
export function numberOf(
  tokens: Tokens,
  { to, last }: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  // "l'augmentation, de 6 à 11, | du nombre de puits"
  const isParted = isMark(tokens, to, ',') && lexicon.has(tokens, to + 1, W.contracted);
  // "a drop of 900 | in the number of wells", "une baisse de 900 | dans le nombre de puits"
  const isInside = lexicon.has(tokens, to, W.inside) && lexicon.has(tokens, to + 1, W.article);
  const behind = isParted || isInside ? to + 1 : to;
  const at = lexicon.hasAny(tokens, behind, OPENS_NUMBER) ? behind + 1 : behind;
  // «عدد القتلى 8 وعدد المصابين 42»: the conjunction goes on with the next.
  // "625 000 ceux du collège": of the noun counted before.
  const isNumber = isThat(tokens, at) && !isThose(tokens, at);
  const isTold = (lexicon.has(tokens, at, W.number) && !hasWaw(tokens, at)) || isNumber;
  return isTold ? announced(tokens, at, last, lexicon) : null;
}

/** The noun after "le nombre de", "عدد", "number of", whose word of number stands at a token. */
export function announced(
  tokens: Tokens,
  at: number,
  limit: number,
  lexicon: FigureLexicon,
): Counted | null {
  let i = at + 1;
  if (lexicon.language === 'ar') {
    // «عددهم بنحو 410»: whose number it is stands before.
    if (isOwnNumber(tokens, at)) return null;
    // «عدد كبير من الأسر» counts families; «عدد كبير وصل إلى» nothing that follows.
    const from = lexicon.has(tokens, i, W.adjective) ? i + 1 : i;
    if (lexicon.has(tokens, from, W.of) && tokens.clitic[from] === 0) i = from + 1;
    else if (from > i) return null;
  } else {
    // "le nombre moyen de visiteurs", "le nombre total d'appels"
    if (lexicon.hasAny(tokens, i, ADJECTIVES)) i++;
    if (!lexicon.has(tokens, i, W.of)) return null;
    i++;
  }
  while (i < limit && lexicon.hasAny(tokens, i, BEFORE_NOUN)) i++;
  // «من مجموع من تم إحصاؤهم»: who they are, told by a verb.
  if (i >= limit || tokens.kind[i] !== WORD || lexicon.hasAny(tokens, i, NO_NOUN)) return null;
  // "les effectifs de la première année": those of a time, and no times.
  if (lexicon.units.match(tokens, i)?.value.kind === 'duration') return null;
  let head = i;
  if (lexicon.language === 'en')
    for (;;) {
      // "women-led cooperatives".
      const glued = isHyphen(tokens, head + 1) && tokens.spaced[head + 2] === 0;
      if (glued) head += 2;
      const next = head + 1;
      const ends =
        !glued && (lexicon.has(tokens, head, W.people) || endsPlural(tokens, head, next, lexicon));
      if (ends || next >= limit || tokens.kind[next] !== WORD) break;
      if (lexicon.has(tokens, next, W.function)) break;
      head = next;
    }
  // "le nombre de leurs homologues": of those that were counted before.
  if (isCounterpart(tokens, head)) return null;
  return {
    from: i,
    to: head + 1,
    code: codeOf(tokens, head, lexicon),
    own: false,
  };
}

/** "the number of visitors |", "the number of people | working there", unlike "the number of virus cases". */
const endsPlural = (tokens: Tokens, at: number, next: number, lexicon: FigureLexicon): boolean =>
  !endsLikeSingular(tokens, at) &&
  (endsInS(tokens, at) ||
    (isPlural(tokens, at) && !isNoun(tokens, next, lexicon) && !endsInS(tokens, next)));
