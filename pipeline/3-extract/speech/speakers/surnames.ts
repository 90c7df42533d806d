import type { PartyMention, Range } from '../../names/mention.ts';
import { byNameAlone } from '../../names/mention.ts';
import { hasPreposition, type Words } from '../../names/words.ts';
import { surface, WORD } from '../../tokens.ts';
import type { UseMention, VerbMention } from '../cues/cues.ts';
import type { Discourse } from './discourse.ts';

/**
 * Arabic writes no capitals: a family name alone is known only from having been printed with a role before. A word of
 * no lexicon is one wherever it stands; an ordinary word («بركة») only after a verb of saying or «حسب».
 */
export function withSurnames(
  words: Words,
  parties: readonly PartyMention[],
  verbs: readonly VerbMention[],
  uses: readonly UseMention[],
  sentence: Range,
  discourse: Discourse,
): readonly PartyMention[] {
  const { tokens } = words;
  const after = new Set(
    [...verbs, ...uses.filter((use) => use.use === 'according')].map((cue) => cue.to),
  );
  const found: PartyMention[] = [];
  let next = 0;
  for (let at = sentence.from; at < sentence.to; at++) {
    while (next < parties.length && parties[next]!.to <= at) next++;
    if (next < parties.length && parties[next]!.from <= at) continue;
    if (tokens.kind[at] !== WORD || (tokens.word[at] !== 0 && !after.has(at))) continue;
    if (discourse.isSurname(surface(tokens, at)))
      found.push({
        ...byNameAlone({ from: at, to: at + 1 }),
        oblique: hasPreposition(words, at),
      });
  }
  return found.length > 0 ? [...parties, ...found].sort((a, b) => a.from - b.from) : parties;
}
