import { isSomeone } from '../attributions/select.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../spoken.ts';
import { isSaidOfNoun } from './relative.ts';

/** What others say in it is told by whoever closes a sentence, or opens it with "selon". */
export const withoutFramed = (voices: readonly Voice[], scene: Scene): readonly Voice[] =>
  withoutOpened(withoutClosed(voices, scene), scene);

/** "The ties | that the king has called for | are two, he concluded" */
function withoutClosed(voices: readonly Voice[], scene: Scene): readonly Voice[] {
  const close = voices.findLast(({ attribution }) => attribution.backward);
  if (!close || !isSomeone(close)) return voices;
  return voices.filter((voice) => voice.entity === close.entity || !isSaidOfNoun(voice, scene));
}

/** "Selon la ministre, | le ministère a salué la Ligue": what another does is told by whoever the sentence opens on. */
function withoutOpened(voices: readonly Voice[], scene: Scene): readonly Voice[] {
  const [frame] = voices;
  if (frame?.attribution.rule !== 'according' || !isSomeone(frame)) return voices;
  const { from, to } = frame.attribution;
  if (from - scene.from > 1 || !scene.isComma(to)) return voices;
  return voices.filter(
    ({ entity, attribution: { verb, backward } }) =>
      verb?.verb.strength !== 'weak' || backward || entity === frame.entity,
  );
}
