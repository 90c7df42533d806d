import { isSomeone, isStrong } from './select.ts';
import type { Voice } from './speakers.ts';

/** "le procureur a dit que les statistiques montrent 300": a paper of nobody's, which whoever speaks tells of. */
export const withoutPapers = (voices: readonly Voice[]): Voice[] =>
  voices.filter(({ entity, attribution }, i) => {
    const tellers = voices.slice(0, i).filter((teller) => isSomeone(teller) && isStrong(teller));
    if (entity?.kind === 'document' && entity.party.name === null) return tellers.length === 0;
    // "En 2011, a-t-il rappelé, une étude de l'Office avait montré que 72 %": told by him as well.
    const isPaper = attribution.party?.document != null && attribution.rule === 'verb';
    if (!isPaper || tellers.length === 0) return true;
    // «أوضح الوزير أن نتائج البحث كشفت عن 300»: whoever has had results before, these are named as nobody's.
    const isUnowned = attribution.party!.kind === 'document' && attribution.party!.name === null;
    return !isUnowned && !tellers.some((teller) => teller.attribution.verb!.inverted);
  });
