import { isSomeone, isStrong } from '../attributions/select.ts';
import type { Voice } from '../spoken.ts';

/** "le procureur a dit que les statistiques montrent 300": a paper of nobody's, which whoever speaks tells of. */
export function withoutPapers(voices: readonly Voice[]): Voice[] {
  let isTold = false;
  const tellers: Voice[] = [];
  return voices.filter((voice) => {
    const isOthers = isOf(voice, tellers, isTold);
    isTold ||= isSomeone(voice);
    if (isSomeone(voice) && isStrong(voice)) tellers.push(voice);
    return !isOthers;
  });
}

/** Whether a voice is a paper's that whoever speaks before it tells of. */
function isOf({ entity, attribution }: Voice, tellers: readonly Voice[], isTold: boolean): boolean {
  // «قدمت الوزارة معطيات تبرز تطور القطيع»: whatever the verb by which it is told of.
  if (entity?.kind === 'document' && entity.party.name === null) return isTold;
  // "En 2011, a-t-il rappelé, une étude de l'Office avait montré que 72 %": told by him as well.
  const isPaper = attribution.party?.document != null && attribution.rule === 'verb';
  if (!isPaper || tellers.length === 0) return false;
  // «أوضح الوزير أن نتائج البحث كشفت عن 300»: whoever has had results before, these are named as nobody's.
  const isUnowned = attribution.party!.kind === 'document' && attribution.party!.name === null;
  return isUnowned || tellers.some((teller) => teller.attribution.verb!.inverted);
}
