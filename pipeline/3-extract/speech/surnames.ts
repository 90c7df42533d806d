import { byNameAlone, type PartyMention } from '../names/mention.ts';
import { surface, type Tokens, WORD } from '../tokens.ts';
import type { UseMention, VerbMention } from './cues.ts';
import type { Discourse } from './discourse.ts';

/**
 * Arabic writes no capitals: a family name alone is known only from having been printed with a role before. Found right
 * after a verb of saying or «حسب» («وختم الزياني بأن», «وبحسب الزياني»).
 */
export function withSurnames(
  tokens: Tokens,
  parties: readonly PartyMention[],
  verbs: readonly VerbMention[],
  uses: readonly UseMention[],
  limit: number,
  discourse: Discourse,
): readonly PartyMention[] {
  const found: PartyMention[] = [];
  const before = [...verbs, ...uses.filter((use) => use.use === 'according')];
  for (const { to: at } of before) {
    if (at >= limit || tokens.kind[at] !== WORD) continue;
    if (parties.some((p) => p.from <= at && at < p.to)) continue;
    if (discourse.isSurname(surface(tokens, at))) found.push(byNameAlone({ from: at, to: at + 1 }));
  }
  return found.length > 0 ? [...parties, ...found].sort((a, b) => a.from - b.from) : parties;
}
