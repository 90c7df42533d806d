import { isMark, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import { alive, type Candidate, lent, nounEnd } from '../candidate.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { hasWaw } from '../numerals/group.ts';
import { shareUnit } from '../units/share-unit.ts';

/** Words of those who are counted, before what they did something to: «مرشحة | ومرشحا | مباراة». */
const OTHERS = 2;

/**
 * «اجتاز 300 مترشح مباراة المهندسين و40 مباراة التقنيين»: the noun behind a number is what those have done something to
 * who are counted before it, since they had it for an object there; so they are counted here too.
 */
export function lendDoers(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  if (lexicon.language !== 'ar') return;
  let object = -1;
  for (let i = 1; i < candidates.length; i++) {
    const before = candidates[i - 1]!;
    const candidate = candidates[i]!;
    if (before.sentence !== candidate.sentence || !before.counted || before.unit) object = -1;
    if (object < 0) object = objectOf(tokens, before, candidate);
    if (object < 0) continue;
    if (!isListed(tokens, candidate, lexicon) || !isSameNoun(tokens, candidate, object))
      object = -1;
    else candidate.counted = lent(before.counted!);
  }
}

/** How many tokens «من الطرق السيارة و» may have. */
const MEASURED = 6;
const AMOUNTS: ReadonlySet<unknown> = new Set(['mass', 'length', 'area', 'volume']);

/** «300 طن من السمك و200 من الصدفيات»: as much of the next thing, where that is nothing known to be counted or the same again. */
export function measureAlike(
  tokens: Tokens,
  candidates: readonly Candidate[],
  lexicon: FigureLexicon,
): void {
  if (lexicon.language !== 'ar') return;
  candidates.forEach((candidate, i) => {
    const before = candidates[i - 1];
    const { from, to, counted } = candidate;
    if (!before || !counted?.own || counted.from !== to + 1) return;
    if (!AMOUNTS.has(before.unit?.kind) || from - before.to > MEASURED) return;
    const areParts = [before.to, to].every((at) => lexicon.has(tokens, at, W.of));
    const isAgain = tokens.word[before.to + 1] === tokens.word[to + 1];
    const isJoined = lexicon.isWaw(tokens, from - 1, tokens.count);
    if (!areParts || !isJoined || (counted.code !== '' && !isAgain)) return;
    if (shareUnit(tokens, candidate, before, candidates[i + 1], lexicon)) candidate.counted = null;
  });
}

/** The noun behind those who are counted that stands behind the next number too; -1 without one. */
function objectOf(tokens: Tokens, before: Candidate, next: Candidate): number {
  if (!before.counted?.own || before.unit || !alive(before)) return -1;
  const end = nounEnd(before);
  for (let at = end; at <= end + OTHERS && at < next.from; at++) {
    if (tokens.kind[at] !== WORD) return -1;
    if (isSameNoun(tokens, next, at)) return at;
    if (!hasWaw(tokens, at)) return -1;
  }
  return -1;
}

/** Whether the noun right behind a number, with what it is of, is also the word at a token. */
const isSameNoun = (tokens: Tokens, { counted, unit, to }: Candidate, at: number): boolean =>
  unit === null &&
  counted?.own === true &&
  counted.from === to &&
  tokens.word[to] !== 0 &&
  tokens.word[to] === tokens.word[at] &&
  tokens.kind[to + 1] === WORD &&
  tokens.kind[at - 1] !== NUMBER;

/** «، و14», «و14» */
const isListed = (tokens: Tokens, { from, first }: Candidate, lexicon: FigureLexicon): boolean =>
  from > first &&
  (isMark(tokens, from - 1, '،,') ||
    lexicon.has(tokens, from - 1, W.conjunction) ||
    lexicon.isWaw(tokens, from - 1, tokens.count));
