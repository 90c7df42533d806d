import { foldWord } from '../../fold.ts';
import { isMark, surface, WORD } from '../../tokens.ts';
import { type Entity, isOther, isPerson } from '../speakers/entity.ts';
import { bare } from '../speakers/printing.ts';
import type { SpokenSentence } from '../spoken.ts';
import { isNobodys } from './taken-up.ts';

/** Words of a family name: «بن حمدان العلوي». */
const NAME = 3;

/** «الزرهوني: 7 آبار جفت»: a headline that opens on a family name alone has the words of whoever bears it in the text. */
export function withHeadlined([first, ...text]: readonly SpokenSentence[]): SpokenSentence[] {
  if (!first) return [];
  const title = withNamed(first, text);
  const { tokens, from, to } = title.scene;
  const words: string[] = [];
  for (let i = from; i < Math.min(to, from + NAME) && tokens.kind[i] === WORD; i++)
    words.push(bare(foldWord(surface(tokens, i))));
  if (!isNobodys(title) || words.length === 0 || !isMark(tokens, from + words.length, ':'))
    return [title, ...text];
  const bearer = text
    .flatMap(({ named }) => named)
    .find(
      ({ entity }) =>
        isPerson(entity) && !entity.private && words.every((word) => entity.nameWords.has(word)),
    );
  return [bearer ? saidBy(title, bearer.entity, from + words.length + 1) : title, ...text];
}

/** "Une députée interpelle le ministre": whoever alone the text names by that office says what a headline has from nobody by name. */
function withNamed(title: SpokenSentence, text: readonly SpokenSentence[]): SpokenSentence {
  const holders = new Map<string, Set<Entity>>();
  for (const { entity } of text.flatMap(({ voices }) => voices))
    if (entity?.kind === 'person')
      holders.set(entity.head, (holders.get(entity.head) ?? new Set()).add(entity));
  const named = (entity: Entity): Entity => {
    if (entity.kind !== 'person' || entity.party.name !== null || entity.head === '') return entity;
    const [holder, other] = holders.get(entity.head) ?? [];
    const isOne = holder?.party.name != null && !other && !isOther(holder, entity.gender);
    return isOne ? holder : entity;
  };
  const voices = title.voices.map((voice) => ({
    ...voice,
    entity: voice.entity && named(voice.entity),
  }));
  return { ...title, voices, inherited: title.inherited && named(title.inherited) };
}

/** A headline with the words before token `to` for who says the rest. */
function saidBy(title: SpokenSentence, entity: Entity, to: number): SpokenSentence {
  const { from } = title.scene;
  const attribution = {
    from,
    to,
    party: null,
    rule: 'colon',
    verb: null,
    backward: false,
  } as const;
  return {
    ...title,
    voices: [{ attribution, entity, source: 'sentence', cited: null }],
    inherited: entity,
  };
}
