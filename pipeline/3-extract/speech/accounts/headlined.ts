import { foldWord } from '../../fold.ts';
import { isMark, surface } from '../../tokens.ts';
import { isPerson } from '../speakers/entity.ts';
import { bare } from '../speakers/printing.ts';
import type { SpokenSentence } from '../speakers.ts';
import { isNobodys, lent } from './taken-up.ts';

/** «الزرهوني: 7 آبار جفت»: a headline that opens on a family name alone has the words of whoever bears it in the text. */
export function withHeadlined([title, ...text]: readonly SpokenSentence[]): SpokenSentence[] {
  if (!title) return [];
  const { tokens, from } = title.scene;
  if (!isNobodys(title) || !isMark(tokens, from + 1, ':')) return [title, ...text];
  const name = bare(foldWord(surface(tokens, from)));
  const bearer = text
    .flatMap(({ named }) => named)
    .find(({ entity }) => isPerson(entity) && !entity.private && entity.nameWords.has(name));
  return [bearer ? lent(title, bearer.entity) : title, ...text];
}
