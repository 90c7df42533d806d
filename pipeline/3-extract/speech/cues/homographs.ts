import { type Markers, markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { loadNumberWords } from '../../figures/numerals/numberwords.ts';
import { endsInAlef } from '../../figures/word-shapes.ts';
import { isMark, isYearAt, LINE, NUMBER, surface, type Tokens, WORD } from '../../tokens.ts';

/** Tokens from «عبر» within which its complement stands where it is the verb. */
const COMPLEMENT = 14;
const ABOUT = markers('about');
/** After these words, and after marks, «أبرز» is the verb; after a noun, or before one without article, "the foremost". */
const BEFORE_VERB = markers('before-verb');
const NEVER = markers('homograph');
const BUT_ABOUT = markers('homograph-but-about');
const GRANTS = markers('homograph-grants', 'ar');
const WAY = markers('way', 'ar');
const BUT_TO = markers('homograph-but-to');
const AMOUNTS = markers('homograph-amount');
const AT = markers('at-amount');
const COUNTED = markers('homograph-counted');
const SCALE = markers('number-scale', 'ar');
const DEEMED = markers('homograph-deemed', 'ar');
const WHO = markers('who', 'ar');
const SUPERLATIVE = markers('homograph-superlative');
const NO_VERB_AFTER = markers('no-verb-after', 'ar');

/** Whether the Arabic word at `i`, written like a verb of saying, is another: «إبان», «غرامة قدرها», «عبر», «أبرز». */
export function isHomograph(tokens: Tokens, i: number): boolean {
  const word = surface(tokens, i).slice(tokens.clitic[i]);
  // Verbs of the fourth form begin with أ; their nouns, and particles, with إ.
  if (word.startsWith('إ')) return true;
  // «غرامة قدرها», «وثائق اطلعت عليها الجريدة»: how much it is, and who saw them.
  if (NEVER.has(word)) return true;
  if (BUT_ABOUT.has(word)) return !hasComplement(tokens, i, ABOUT, COMPLEMENT);
  // «أقرت الحكومة تقييد التصدير»: what is decided, unlike «أقرت بأن».
  if (GRANTS.has(word)) return !owns(tokens, i);
  // «زيادة لافتة بلغت», unlike «لافتة إلى أن»
  if (BUT_TO.has(word)) return i + 1 >= tokens.count || surface(tokens, i + 1) !== 'إلى';
  // «338500 طالب»: students, but «في 2025 طالب» is the verb.
  if (COUNTED.has(word) && i > 0 && (isCount(tokens, i - 1) || isFew(tokens, i - 1))) return true;
  // «مقابل ثمن رمزي»: no verb stands behind it.
  if (tokens.clitic[i] === 0 && i > 0 && NO_VERB_AFTER.at(tokens, i - 1)) return true;
  // «المبيعات التي تعتبر المؤشر الرئيسي»: what it is held to be.
  if (DEEMED.has(word) && i > 0 && WHO.at(tokens, i - 1)) return true;
  // «كلفة تقدر بـ7 ملايين», «كلفة تقدر حاليا بـ7 ملايين»: how much it is.
  const how = endsInAlef(tokens, i + 1) ? i + 2 : i + 1;
  if (AMOUNTS.has(word) && how + 1 < tokens.count && AT.has(surface(tokens, how))) return true;
  if (!SUPERLATIVE.has(word) || tokens.clitic[i] !== 0 || i === 0) return false;
  return tokens.kind[i - 1] === WORD && !BEFORE_VERB.has(surface(tokens, i - 1));
}

/** Whether the token at `i` ends a number that is no year: «7», «300 ألف». */
export const isCount = (tokens: Tokens, i: number): boolean =>
  tokens.kind[i] === NUMBER ? !isYearAt(tokens, i) : SCALE.at(tokens, i);

/** «تسعة كتب»: three to ten, told in a word before a noun in the plural. */
const isFew = ({ word }: Tokens, i: number): boolean => NUMBER_WORDS[word[i]!]?.cls === 'unit';
const NUMBER_WORDS = loadNumberWords('ar');

/** Tokens from «أقر» to what is owned up to: «أقر وزير العدل، أمس، بوجود». */
const OWNED = 14;
const isOwned = wordMatches(/^(?:[أا]ن\p{L}*|ب(?!ما$|عد|ين$|عض|دون|ناء|سبب)\p{L}{2,})$/u);

/** Tokens from a quotation to the verb that closes it: «“…”، بهذه العبارة | أقرت». */
const QUOTED = 5;

/** Whether «أن», «ب…», a colon or a quotation follows a verb, or one has closed before it. */
function owns(tokens: Tokens, verb: number): boolean {
  for (let i = verb - 1; i >= Math.max(0, verb - QUOTED); i--)
    if (isMark(tokens, i, '»"”')) return true;
  for (let i = verb + 1; i < Math.min(tokens.count, verb + OWNED); i++) {
    if (tokens.kind[i] === LINE || surface(tokens, i) === '.') return false;
    if ((isOwned(tokens, i) && tokens.kind[i - 1] !== NUMBER) || isMark(tokens, i, ':«"“'))
      return true;
  }
  return false;
}

function hasComplement(tokens: Tokens, verb: number, complement: Markers, reach: number): boolean {
  for (let i = verb + 1; i < Math.min(tokens.count, verb + reach); i++) {
    const word = surface(tokens, i);
    if (word === '.' || tokens.kind[i] === LINE) return false;
    // «عبر الوسيط وعن طريق لجنة»: by what means.
    if (tokens.kind[i] === WORD && complement.has(word) && !WAY.at(tokens, i + 1)) return true;
  }
  return false;
}
