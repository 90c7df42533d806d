import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { isMark, NUMBER, SYMBOL, type Tokens, WORD } from '../../tokens.ts';
import { type Candidate, type Counted, startOf } from '../candidate.ts';
import { cue, cuesAt } from '../cues.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasWaw } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { opensWithArticle } from '../word-shapes.ts';
import { announced } from './announced.ts';
import { isCountable, isPluralWord } from './countable.ts';
import { isNoun, isNumberWord, nounAt } from './counted-noun.ts';
import { heldBy, holdsCounted } from './held.ts';
import { isListing } from './listing.ts';
import { isOblique } from './oblique.ts';
import { isOwnNumber } from './own-number.ts';
import { bracketedPeople, inhabitantsOf, isPeopled, isPopulace } from './people.ts';
import { isSubject } from './plural-subject.ts';
import { isCalamity, tollOf } from './toll.ts';
import { isLack, wantingAt } from './wanting.ts';

const OPENS_NOUN = classSet('article', 'contracted', 'function', 'conjunction');

/** "le nombre de", "des milliers de": what is counted follows. */
const NO_HEAD = classSet('number', 'hollow');

const isBareOf = wordMatches(/^d[e'’]?$/i);

const takesIn = markers('takes-in').at;
/** "le nombre de questions …, celui des réponses": stands for the number named before. */
const isThat = markers('demonstrative').at;
/** Words that say by themselves what a number counts, however far before it they stand. */
const TELLS = cue(
  (tokens, at) =>
    isThat(tokens, at) ||
    holdsCounted(tokens, at) ||
    isLack(tokens, at) ||
    isCalamity(tokens, at) ||
    isPopulace(tokens, at) ||
    isPeopled(tokens, at),
);
const isOfficial = markers('officials').at;
const isOfNation = markers('nationality').at;

const REACH = 40;

/** A number, or only where one would stand. */
type Placed = Pick<Candidate, 'from' | 'to' | 'first'> &
  Partial<Pick<Candidate, 'value' | 'comparatorFrom'>>;

/** Whether the verb right before a number says that its subject takes those in whom the number counts. */
export const isTakenIn = (tokens: Tokens, { from, comparatorFrom = -1 }: Placed): boolean =>
  takesIn(tokens, startOf({ from, comparatorFrom }) - 1);

/** A noun that stands before the number in its sentence; subject where it is plainly what the number counts, told where its count is. */
export function nounBefore(
  tokens: Tokens,
  candidate: Placed,
  from: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): { counted: Counted; subject: boolean; told: boolean } | null {
  const stop = Math.max(from, candidate.from - REACH);
  // "les salles ont accueilli 300", "the theatres welcomed 300": of others, whom nobody names.
  if (isTakenIn(tokens, candidate)) return null;
  let nearest: Counted | null = null;
  let subject = false;
  for (let i = candidate.from - 1; i >= stop; i--) {
    if (
      i === candidate.from - 2 &&
      isMark(tokens, i + 1, ':') &&
      isPluralWord(tokens, i, lexicon) &&
      // "ont été déposées : quatre"
      !lexicon.has(tokens, i - 1, W.auxiliary) &&
      !isOblique(tokens, i, stop, lexicon)
    )
      return {
        counted: nounAt(tokens, labelHead(tokens, i, stop, lexicon), lexicon),
        subject: true,
        told: true,
      };
    const people = i === candidate.from - 2 && bracketedPeople(tokens, candidate, lexicon);
    if (people) return { counted: people, subject: true, told: true };
    if (tokens.kind[i] === NUMBER && !claimed[i]) {
      if (nearest) break;
      continue;
    }
    if (claimed[i] || tokens.kind[i] !== WORD) continue;
    const tells = (cuesAt(tokens, i) & TELLS) !== 0;
    if (tells && isThat(tokens, i)) {
      const named = announced(tokens, i, candidate.from, lexicon);
      if (named && isCountable(tokens, named.to - 1, lexicon))
        return { counted: named, subject: true, told: true };
    }
    if (lexicon.has(tokens, i, W.number)) {
      const named =
        announced(tokens, i, candidate.from, lexicon) ?? owned(tokens, i, stop, claimed, lexicon);
      if (named) return { counted: named, subject: true, told: true };
    }
    const held = tells ? heldBy(tokens, i, lexicon) : null;
    if (held) return { counted: held, subject: true, told: true };
    const wanting = tells ? wantingAt(tokens, i, candidate.from, lexicon) : null;
    if (wanting) return { counted: wanting, subject: true, told: false };
    if (nearest) {
      if (subject && candidate.from - i > 12) break;
      continue;
    }
    // "ont permis de loger": a participle that is a noun too.
    if (lexicon.language === 'fr' && lexicon.has(tokens, i - 1, W.auxiliary)) continue;
    // "les dossiers traités", "les pays voisins": the noun stands before what says which.
    if (
      lexicon.language === 'fr' &&
      i > stop &&
      isCountable(tokens, i, lexicon) &&
      isCountable(tokens, i - 1, lexicon)
    )
      continue;
    // «السياح الأجانب»: behind a noun with its article, the second with one is an adjective.
    if (lexicon.language === 'ar' && i > stop && isOfWhich(tokens, i, lexicon)) continue;
    // "Officials fear as many as 25": who tells it.
    if (isOfficial(tokens, i) && !lexicon.has(tokens, i + 1, W.copula)) continue;
    // "the farmers' income of 45": whose it is.
    if (lexicon.language === 'en' && isMark(tokens, i + 1, "'’")) continue;
    // "les autorités marocaines": an adjective.
    if (lexicon.language === 'fr' && isOfNation(tokens, i) && !opensNoun(tokens, i - 1, lexicon))
      continue;
    const told = tells ? (tollOf(tokens, i) ?? inhabitantsOf(tokens, i, candidate, lexicon)) : null;
    if (told) return { counted: told, subject: true, told: true };
    if (isCountable(tokens, i, lexicon) && !isOblique(tokens, i, stop, lexicon)) {
      const head = headOf(tokens, i, stop, lexicon);
      const noun = nounAt(tokens, head, lexicon);
      if (isListing(tokens, noun, candidate, lexicon)) continue;
      nearest = noun;
      subject =
        isSubject(tokens, i, candidate.from, lexicon) ||
        (head < i && isSubject(tokens, head, candidate.from, lexicon));
      i = head;
    }
  }
  return nearest && { counted: nearest, subject, told: false };
}

/** Tokens of "permis | de conduire retirés" behind its noun. */
const LABEL = 3;

/** "affaires | pénales : 1.214", "permis | de conduire retirés : 376": the noun of a French label that ends on no noun. */
function labelHead(tokens: Tokens, last: number, stop: number, lexicon: FigureLexicon): number {
  if (lexicon.language !== 'fr') return last;
  for (let at = last; at >= Math.max(stop, last - LABEL) && tokens.kind[at] === WORD; at--)
    if (isNoun(tokens, at, lexicon)) return at;
  return last;
}

/** "les", "parmi les", "aux" */
const opensNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  tokens.kind[at] !== WORD || lexicon.hasAny(tokens, at, OPENS_NOUN);

/** Whether an Arabic noun with its article stands right behind another with one. */
const isOfWhich = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  opensWithArticle(tokens, at) &&
  opensWithArticle(tokens, at - 1) &&
  isCountable(tokens, at, lexicon) &&
  isCountable(tokens, at - 1, lexicon);

/**
 * "le nombre de nomades logés dans 50 fermes atteint 900", «عدد الأقسام التي يدرس فيها 41 تلميذا بلغ 15 ألفا»: what the sentence
 * numbers, over those that only say where or which.
 */
export function numberOver(
  tokens: Tokens,
  { from, first }: Candidate,
  before: Candidate,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): ReturnType<typeof nounBefore> {
  if (!before.counted?.own) return null;
  const found = nounBefore(tokens, before, first, claimed, lexicon);
  if (!found?.told) return null;
  const isWhere = lexicon.has(tokens, startOf(before) - 1, W.inside);
  if (!isWhere && !lexicon.has(tokens, found.counted.to, W.relative)) return null;
  for (let i = found.counted.from; i < from; i++) {
    // «عدد الحافلات التي نقلت 300 راكب و400»: one more of them.
    const isJoined = hasWaw(tokens, i) || lexicon.has(tokens, i, W.conjunction);
    if (tokens.kind[i] === SYMBOL || (!isWhere && i >= before.to && isJoined)) return null;
  }
  return found;
}

/**
 * "les divorces de mineurs", "les élèves des écoles": the plural that a complement is of, one that the lexicon has where
 * that has an article; the noun itself without one.
 */
function headOf(tokens: Tokens, at: number, stop: number, lexicon: FigureLexicon): number {
  if (lexicon.language === 'ar') return arabicHead(tokens, at, stop, lexicon);
  if (lexicon.language !== 'fr') return at;
  let head = at;
  for (let step = stepTo(tokens, head, stop, lexicon); step > 0; ) {
    head -= step;
    step = stepTo(tokens, head, stop, lexicon);
  }
  return lexicon.has(tokens, head - 1, W.article) ? head : at;
}

/** Tokens from a complement back to the plural that it is of, over a sort of that: "places (de formation) des médecins"; 0 where none is. */
function stepTo(tokens: Tokens, at: number, stop: number, lexicon: FigureLexicon): number {
  if (at - 2 > stop && isHead(tokens, at - 2, lexicon)) return 2;
  const isOfSort = at - 4 > stop && lexicon.has(tokens, at - 1, W.of) && isBareOf(tokens, at - 3);
  return isOfSort && isHead(tokens, at - 4, lexicon) ? 4 : 0;
}

/** «تلاميذ المدارس», «المستفيدون من المخيمات»: the noun whose article stands with its complement, or that "of" goes on with. */
function arabicHead(tokens: Tokens, at: number, stop: number, lexicon: FigureLexicon): number {
  const isOf = lexicon.has(tokens, at - 1, W.of);
  const head = isOf ? at - 2 : at - 1;
  const isTied = opensWithArticle(tokens, at) && opensWithArticle(tokens, head) === isOf;
  return isTied &&
    head >= stop &&
    isCountable(tokens, head, lexicon) &&
    !lexicon.hasAny(tokens, head, NO_HEAD) &&
    !isOblique(tokens, head, stop, lexicon)
    ? head
    : at;
}

/** Whether the noun at a token is what the complement behind it belongs to. */
function isHead(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  if (lexicon.hasAny(tokens, at, NO_HEAD) || isNumberWord(tokens, at, lexicon)) return false;
  if (isBareOf(tokens, at + 1)) return isPluralWord(tokens, at, lexicon);
  return lexicon.has(tokens, at + 1, W.of) && isCountable(tokens, at, lexicon);
}

/**
 * "ليالي المبيت … وصل عددها إلى 19 مليونا", "les détenus d'un pays voisin sont au nombre de 50": the noun that "their
 * number" is of.
 */
function owned(
  tokens: Tokens,
  at: number,
  stop: number,
  claimed: Uint8Array,
  lexicon: FigureLexicon,
): Counted | null {
  if (!isOwnNumber(tokens, at)) return null;
  let found: Counted | null = null;
  // «المعتقلين، المقدر عددهم بنحو 410»: a participle takes up what stands before its comma.
  // «57 بالمائة من النساء، وعددهن»: so does the conjunction, of the whole that a share is told of.
  const isAdded = isMark(tokens, at - 1, '،,') && hasWaw(tokens, at);
  // «فرز الأصوات برسم الدوائر وعددها 305»: of the noun right before it.
  const isTied = !isAdded && hasWaw(tokens, at);
  const start = isAdded ? at - 2 : isMark(tokens, at - 2, '،,') ? at - 3 : at - 1;
  // «الشباب الذين أحصوا سنة 2022 بلغ عددهم»: a date parts nothing.
  for (let i = start; i >= stop && (tokens.kind[i] === WORD || claimed[i]); i--) {
    const isWhole = isAdded && i - 1 === stop && lexicon.has(tokens, stop, W.of);
    if (isTied && isCountable(tokens, i, lexicon)) return nounAt(tokens, i, lexicon);
    if (isCountable(tokens, i, lexicon) && (isWhole || !isOblique(tokens, i, stop, lexicon)))
      found = nounAt(tokens, i, lexicon);
  }
  return found;
}
