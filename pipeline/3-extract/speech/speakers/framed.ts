import { isSomeone } from '../attributions/select.ts';
import type { Scene } from '../scene.ts';
import type { Voice } from '../speakers.ts';

/** "Selon la ministre, | le ministère a salué la Ligue": what another does is told by whoever the sentence opens on. */
export function withoutFramed(voices: readonly Voice[], scene: Scene): readonly Voice[] {
  const [frame] = voices;
  if (frame?.attribution.rule !== 'according' || !isSomeone(frame)) return voices;
  const { from, to } = frame.attribution;
  if (from - scene.from > 1 || !scene.isComma(to)) return voices;
  return voices.filter(
    ({ entity, attribution: { verb, backward } }) =>
      verb?.verb.strength !== 'weak' || backward || entity === frame.entity,
  );
}
