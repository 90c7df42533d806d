import type { Document } from '../../../document.ts';
import type { PeriodMention, SentenceTokens } from '../../mention.ts';
import type { SpokenSentence } from '../spoken.ts';

/** So many dated lines make a chronology. */
const FEWEST = 3;
/** A bullet or a bracket before a time. */
const LEAD = 2;
/** "10 h 15 –", "(02:30)", "1929 :" */
const TIME =
  /^\s*[-–•*([]?\s?(?:\d{4}|\d{1,2}\s?[h:]\s?(?:\d{2})?(?::\d{2})?)\s?(?:[)\]]|[:–—-]\s)/u;
/** Behind a day or a month: "12 mai : ". */
const BEHIND = /^\s?[:–—-]\s/u;
/** Words of a row of a table: "2029 : 41 puits". */
const ROW = 6;

/**
 * "2029 : le maire promet 9 puits. ⏎ 2031 : la ville en compte 4": lines that each open on a time of their own tell one thing
 * each, and nobody's account goes on from one to the next, unless a colon before the first lists them.
 */
export function withChronology(
  spoken: readonly SpokenSentence[],
  sentences: readonly SentenceTokens[],
  document: Document,
  periods: readonly PeriodMention[],
): readonly SpokenSentence[] {
  const entries = entriesOf(document, periods);
  if (entries.size < FEWEST) return spoken;
  let block = -1;
  return spoken.map((sentence, i) => {
    const here = sentences[i]!.block;
    if (sentence.voices.length > 0) block = here;
    if (sentence.inherited === null || here === block || !entries.has(here)) return sentence;
    return { ...sentence, inherited: null };
  });
}

/** The blocks of a document that open on a time; none where a colon introduces them. */
function entriesOf(
  { text, blocks }: Document,
  periods: readonly PeriodMention[],
): ReadonlySet<number> {
  const entries = new Set<number>();
  let next = 0;
  blocks.forEach(({ start, end }, i) => {
    while (next < periods.length && periods[next]!.start < start) next++;
    const line = text.slice(start, end);
    const time = periods[next];
    const isDated =
      time !== undefined && time.start - start <= LEAD && BEHIND.test(text.slice(time.end, end));
    if ((isDated || TIME.test(line)) && line.split(/\s+/, ROW + 1).length > ROW) entries.add(i);
  });
  const [first] = entries;
  if (first === undefined || first === 0) return entries;
  const before = blocks[first - 1]!;
  return text.slice(before.start, before.end).trimEnd().endsWith(':') ? new Set() : entries;
}
