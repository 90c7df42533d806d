import { markers } from '../../../lexicons/markers.ts';
import { isMark, type Tokens, WORD } from '../../tokens.ts';
import { alive, type Candidate, lent, ownUnit, startOf } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { NONE, VERBS } from '../measure/sentence/verbs.ts';
import { approximate } from '../numerals/decimal.ts';
import { classSet } from '../word-classes.ts';
import { endsInEd, endsInIng } from '../word-shapes.ts';
import { lendUnit, note, scaleBy } from './loan.ts';

/** Words of whoever has the next number: "those in the valley". */
const HOLDER = 5;
/** Numbers of one list are no further apart than this factor; without its scale one is smaller than a thousand. */
const APART = 200;
const MOST = 1000;

const LINKS = classSet('article', 'of', 'inside');
const CLAUSES = classSet('auxiliary', 'verb', 'relative', 'versus', 'adversative', 'change');
const isThat = markers('demonstrative').at;

/**
 * "Services created 258,000, industry 21,000 and construction 12,000 jobs": numbers whose verb is said once have noun,
 * unit and scale of the last, where those alone are said.
 */
export function lendListed(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  if (lexicon.language === 'ar') return;
  for (let i = candidates.length - 1; i > 0; i--) {
    const last = candidates[i]!;
    if (!alive(last) || !(last.counted?.own || ownUnit(last))) continue;
    let first = i;
    while (first > 0 && isItem(tokens, candidates[first - 1]!, candidates[first]!, lexicon))
      first--;
    const items = candidates.slice(first, i);
    if (items.length === 0 || !isLedByVerb(tokens, items[0]!, lexicon)) continue;
    if (!items.every((item) => isOfSize(item, last))) continue;
    for (const item of items) lend(tokens, item, last);
  }
}

/** Whether a bare number is one item of a list whose next item has another holder and no verb. */
function isItem(
  tokens: Tokens,
  { numeral, unit, counted, kind, to, sentence, ignored, absorbed }: Candidate,
  next: Candidate,
  lexicon: FigureLexicon,
): boolean {
  if (ignored !== null || absorbed || sentence !== next.sentence) return false;
  if (numeral.form !== 'digits' || unit !== null || counted?.own || kind !== null) return false;
  let at = to;
  if (isMark(tokens, at, ',;')) at++;
  if (lexicon.has(tokens, at, W.conjunction)) at++;
  const end = startOf(next);
  return at > to && end > at && end - at <= HOLDER && isHolder(tokens, at, end, lexicon);
}

/** "the latter", "those in Tiznit", "l’industrie": no clause of its own. */
function isHolder(tokens: Tokens, from: number, to: number, lexicon: FigureLexicon): boolean {
  // ", menant à | 36"
  if (lexicon.hasAny(tokens, to - 1, LINKS)) return false;
  for (let at = from; at < to; at++) {
    if (isMark(tokens, at, "'’")) continue;
    if (tokens.kind[at] !== WORD || lexicon.hasAny(tokens, at, CLAUSES)) return false;
    if (VERBS[lexicon.language].finite(tokens, at) !== NONE) return false;
    if (
      !lexicon.hasAny(tokens, at, LINKS) &&
      !isThat(tokens, at) &&
      lexicon.has(tokens, at, W.function)
    )
      return false;
  }
  return true;
}

const isLedByVerb = (tokens: Tokens, item: Candidate, lexicon: FigureLexicon): boolean => {
  const verb = startOf(item) - 1;
  const { finite, dependent } = VERBS[lexicon.language];
  return (
    finite(tokens, verb) !== NONE ||
    dependent(tokens, verb) !== NONE ||
    (lexicon.language === 'en' && (endsInIng(tokens, verb) || endsInEd(tokens, verb)))
  );
};

const isOfSize = ({ value }: Candidate, last: Candidate): boolean => {
  const ratio = approximate(value) / (approximate(last.value) / 10 ** last.numeral.scale);
  return ratio < APART && ratio > 1 / APART;
};

function lend(tokens: Tokens, item: Candidate, last: Candidate): void {
  if (last.numeral.scale > 0 && approximate(item.value) < MOST) {
    scaleBy(item, last.numeral.scale);
    note(tokens, item, last, 'scale', 'shared-scale');
  }
  if (last.unit) {
    lendUnit(last, item);
    note(tokens, item, last, 'unit', 'shared-unit');
  } else item.counted = lent(last.counted!);
}
