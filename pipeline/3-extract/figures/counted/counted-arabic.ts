import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import { wordMatches } from '../../by-form.ts';
import { LINE, pauses, type Tokens, WORD } from '../../tokens.ts';
import type { Counted } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { LOCUTIONS } from '../measure/sentence/locutions.ts';
import { hasArticle, hasWaw } from '../numerals/group.ts';
import { classSet } from '../word-classes.ts';
import { endsLikeWomen, opensWithLam } from '../word-shapes.ts';
import { codeOf, isNoun, isNumberWord, ownedCode, termEnd } from './counted-noun.ts';

const UNCOUNTED = classSet('change', 'pronoun', 'aside', 'versus', 'adjective', 'verb');

/** «التزاما» has an article of no kind: the act of a verb that opens with «الت» by its own letters, as a number counts it. */
const isDefinite = wordMatches(/^(?:وال|بال|لل|فال|كال|ال(?!ت.ا.ا$))/);
const endsLikeVerb = wordMatches(/[^اآويةء]ت$/);
/** An unknown word that opens with a preposition or a verbal prefix, or closes like an adverb. */
const countsNothing = wordMatches(/^[بلوي]|^ت.{2,}(?:ون|وا)$|(?:يا|ها|هم|هن|وا)$/);

const isCopula = markers('third-person', 'ar').at;
const isThese = markers('these', 'ar').at;
const resumes = markers('resumptive').at;

const isAdjunct = markers('adjunct', 'ar').at;
const isSuperlative = markers('homograph-superlative', 'ar').at;

const isAmong = markers('counted-among', 'ar').at;
const isOrigin = markers('origin').at;
const isSide = markers('side', 'ar').at;
const isFitFor = markers('fit-for').at;

const PLACES = nounCodes('place');

const isPlace = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  PLACES.has(codeOf(tokens, at, lexicon));

/** How far before its figures «عدد الطلبات» may stand, in tokens. */
const TOLD = 16;

/** Whether a sentence says before a number what it is the number of. */
function isNumberTold(tokens: Tokens, at: number, lexicon: FigureLexicon): boolean {
  for (let i = at - 1; i >= Math.max(0, at - TOLD); i--) {
    if (tokens.kind[i] === LINE || pauses(tokens, i, '.؛;')) return false;
    if (lexicon.has(tokens, i, W.number)) return isDefinite(tokens, i + 1);
  }
  return false;
}

/** "83 قضية", "41 من المحرضين": the Arabic noun that a number counts. */
export function readArabic(tokens: Tokens, start: number, lexicon: FigureLexicon): Counted | null {
  // «و2792 من أجل التشرد»: what they are told for.
  if (LOCUTIONS.ar.match(tokens, start)?.value === 'preposition') return null;
  // «2.000 كحد أقصى»: the most there may be.
  if (lexicon.trailing.match(tokens, start) !== null) return null;
  let at = start;
  let partitive = false;
  if (lexicon.has(tokens, at, W.of) && tokens.clitic[at] === 0 && at + 1 < tokens.count) {
    at++;
    partitive = true;
  }
  // «9 في عداد المفقودين»: counted among them.
  if (lexicon.has(tokens, at, W.inside) && isAmong(tokens, at + 1)) {
    at += 2;
    partitive = true;
  }
  // «367 ألفا هو عدد المترشحين»: told before what it is the number of.
  if (isCopula(tokens, at) && lexicon.has(tokens, at + 1, W.number)) at++;
  // «1724 من مجموع الحالات»: of them all; «يرتفع إلى خمسة عدد الضحايا»: put on their number.
  const isNumber = lexicon.has(tokens, at, W.number) && tokens.clitic[at] === 0;
  if (isNumber && isDefinite(tokens, at + 1)) {
    at++;
    partitive = true;
  }
  // «4 من أبرز المتهمين»: of them all, the best known.
  if (partitive && isSuperlative(tokens, at)) at++;
  // «12 من هذه العمليات»
  if (partitive && isThese(tokens, at) && isDefinite(tokens, at + 1)) at++;
  if (tokens.kind[at] !== WORD) return null;
  const owned = partitive ? ownedCode(tokens, at, lexicon) : '';
  if (owned) return { from: at, to: at + 1, code: owned, own: true };
  if (hasWaw(tokens, at)) return null;
  if (!partitive && lexicon.nouns.get(tokens.word[at]!)?.construct) return null;
  // "402 الأبناك" in a list of shares: a number counts no definite noun but after "من".
  if (tokens.clitic[at]! > 0 && !(partitive && hasArticle(tokens, at))) return null;
  // «منها 4300 قابلة للجني»: what the counted are fit for, and no midwives.
  const use = at + 1;
  if (isFitFor(tokens, at) && opensWithLam(tokens, use) && !lexicon.has(tokens, use, W.per))
    return null;
  // «منهم 70 من جنسيات آسيوية»: where the counted are from.
  if (partitive && isOrigin(tokens, at)) return null;
  // «بلغ عدد الطلبات 305 من القرى»: where those come from who are counted.
  if (partitive && isPlace(tokens, at, lexicon) && isNumberTold(tokens, start, lexicon))
    return null;
  // «و305 من طرف المجالس»: who did what is counted.
  if (partitive && isSide(tokens, at)) return null;
  // «يوم عمل» is counted, «يوم» alone is a time.
  const known = isNoun(tokens, at, lexicon) || codeOf(tokens, at, lexicon) !== '';
  if (!known) {
    if (lexicon.has(tokens, at, W.pronoun) && lexicon.has(tokens, at, W.preadjective))
      return { from: at, to: at + 1, code: '', own: true };
    if (lexicon.has(tokens, at, W.function) || lexicon.has(tokens, at, W.auxiliary)) return null;
    if (tokens.end[at]! - tokens.start[at]! < 3 || isNumberWord(tokens, at, lexicon)) return null;
    // «واثنان خارج هذا النطاق»
    if (lexicon.hasAny(tokens, at, UNCOUNTED) || isAdjunct(tokens, at)) return null;
    // «3300 من أفعال العنف», «3300 من حاملي هذا اللقب»: the noun behind makes it definite.
    const next = isThese(tokens, at + 1) ? at + 2 : at + 1;
    const definite = isDefinite(tokens, at) || (partitive && isDefinite(tokens, next));
    if (definite !== partitive) return null;
    // "مليار حولت": a verb in the feminine; nouns end so after a long vowel.
    if (endsLikeVerb(tokens, at)) return null;
    if (!definite && (countsNothing(tokens, at) || endsLikeWomen(tokens, at))) return null;
    // «919 ألقي عليهم القبض»: a verb, of those that are counted.
    if (!partitive && resumes(tokens, at + 1)) return null;
  }
  let to = termEnd(tokens, at, lexicon);
  // A fixed term keeps its second noun or adjective: "منصب شغل", "حادثة سير".
  if (
    to < tokens.count &&
    tokens.kind[to] === WORD &&
    known &&
    tokens.clitic[to] === 0 &&
    lexicon.has(tokens, to, W.complement)
  )
    to++;
  return { from: at, to, code: codeOf(tokens, at, lexicon), own: true };
}
