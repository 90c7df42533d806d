import type { Analysis } from '../../mention.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, NUMBER, type Tokens } from '../../tokens.ts';
import { isLabelled } from './account.ts';

/**
 * Blocks of a list whose labels say what each entry is about: "- Dialogue social : 45 milliards", "- Office des puits : 12
 * milliards". Labels that all name someone are those of a tally where a number follows each, and else of speakers.
 */
export function entriesOf(
  { document, tokens, sentences }: Analysis,
  partiesOf: readonly (readonly PartyMention[])[],
): ReadonlySet<number> {
  const entries = new Set<number>();
  const topics = new Map<number, boolean>();
  sentences.forEach(({ from, to, block }, i) => {
    if (topics.has(block) || !isLabelled(document, block)) return;
    const colon = colonIn(tokens, from, to);
    const isCounted = tokens.kind[colon + 1] === NUMBER;
    topics.set(
      block,
      isCounted || !partiesOf[i]!.some((party) => party.from < colon && speaks(party)),
    );
  });
  for (const block of topics.keys()) {
    if (topics.has(block - 1)) continue;
    let end = block;
    while (topics.has(end)) end++;
    const run = Array.from({ length: end - block }, (_, i) => block + i);
    const isOfTopics = run.length > 1 && run.filter((at) => topics.get(at)).length * 2 > run.length;
    if (isOfTopics) for (const at of run) entries.add(at);
  }
  return entries;
}

/** Unlike "Emploi :", a word that is capital only because it opens the line. */
const speaks = ({ from, to, kind, role, candidates }: PartyMention): boolean =>
  kind !== 'person' || to - from > 1 || role !== null || candidates.length > 0;

function colonIn(tokens: Tokens, from: number, to: number): number {
  let at = from;
  while (at < to && !isMark(tokens, at, ':')) at++;
  return at;
}
