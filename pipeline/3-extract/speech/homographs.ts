import { LINE, surface, type Tokens, WORD } from '../tokens.ts';

/** Tokens from «عبر» within which its complement stands where it is the verb. */
const COMPLEMENT = 14;
const ABOUT = /^عن(?:ه|ها)?$/;
/** After these words, and after a mark, «أبرز» is the verb; after a noun, "the foremost". */
const BEFORE_VERB = /^(?:كما|و?قد|ولقد|لقد|حيث|فيما|الذي|بينما|هكذا)$/;

/** Whether the Arabic word at `i`, written like a verb of saying, is another: «إبان», «غرامة قدرها», «عبر», «أبرز». */
export function isHomograph(tokens: Tokens, i: number): boolean {
  const word = surface(tokens, i).slice(tokens.clitic[i]);
  // Verbs of the fourth form begin with أ; their nouns, and particles, with إ.
  if (word.startsWith('إ')) return true;
  if (/^قدر(?:ه|ها|هما|هم)$/.test(word)) return true;
  if (word === 'عبر') return !hasComplement(tokens, i, ABOUT, COMPLEMENT);
  // «وثائق اطلعت عليها الجريدة»: who saw them.
  if (/^اطلعت?$/.test(word)) return true;
  // «سؤال تقدم به النائب»: what was put forward.
  if (/^تقدمت?$/.test(word) && i + 1 < tokens.count && /^به[ام]?$/.test(surface(tokens, i + 1)))
    return true;
  if (word !== 'أبرز' || tokens.clitic[i] !== 0 || i === 0) return false;
  if (tokens.kind[i - 1] !== WORD || BEFORE_VERB.test(surface(tokens, i - 1))) return false;
  return !(i + 1 < tokens.count && /^أن/.test(surface(tokens, i + 1)));
}

function hasComplement(tokens: Tokens, verb: number, complement: RegExp, reach: number): boolean {
  for (let i = verb + 1; i < Math.min(tokens.count, verb + reach); i++) {
    const word = surface(tokens, i);
    if (word === '.' || tokens.kind[i] === LINE) return false;
    if (tokens.kind[i] === WORD && complement.test(word)) return true;
  }
  return false;
}
