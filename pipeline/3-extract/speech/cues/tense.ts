import type { Language } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { wordIs, wordMatches } from '../../by-form.ts';
import { NONE, VERBS } from '../../figures/measure/sentence/verbs.ts';
import { isFrenchConditional } from '../../french-conditional.ts';
import { isFrenchImperfect } from '../../french-imperfect.ts';
import type { Scene } from '../scene.ts';
import { isFrenchParticiple } from './moods-french.ts';

/** Whether a sentence tells how things are, and nothing that happened: "les routes restent fermées", «ينتقل الفيروس». */
export const isInPresent = (scene: Scene): boolean => READERS[scene.language](scene);

const READERS: Readonly<Record<Language, (scene: Scene) => boolean>> = {
  fr: isFrenchPresent,
  ar: isArabicPresent,
  en: isEnglishPresent,
};

const AUXILIARY = markers('auxiliary', 'fr');
const BE = markers('be', 'fr');
const REFLEXIVE = markers('reflexive', 'fr');
/** Words from an auxiliary to its participle: "a d’abord vu". */
const PARTED = 3;

/** Whether no French verb of a sentence is in the compound past or the imperfect. */
function isFrenchPresent(scene: Scene): boolean {
  for (let at = scene.from; at < scene.to; at++) {
    if (isImperfect(scene.tokens, at)) return false;
    const isDone = scene.is(at, BE) && scene.is(at - 1, REFLEXIVE);
    if (!isDone && !scene.is(at, AUXILIARY)) continue;
    for (let next = at + 1; next <= at + PARTED; next++)
      if (isFrenchParticiple(scene.word(next))) return false;
  }
  return true;
}

/** "pleurait", unlike "finirait". */
export const isImperfect = wordIs(
  (word) => isFrenchImperfect(word) || (/.rai(?:t|ent)$/.test(word) && !isFrenchConditional(word)),
);

const PAST = markers('past');
const PRESENT = markers('present', 'en');
const endsInEd = wordMatches(/..ed$/i);
const endsInS = wordMatches(/..s$/i);

/** Whether the first verb of an English sentence is in the present. */
function isEnglishPresent({ tokens, from, to }: Scene): boolean {
  for (let at = from; at < to; at++) {
    if (PRESENT.at(tokens, at)) return true;
    if (PAST.at(tokens, at) || endsInEd(tokens, at)) return false;
    if (VERBS.en.finite(tokens, at) !== NONE) return endsInS(tokens, at);
  }
  return false;
}

/** «ينتقل», «فيزداد»; the letter of the feminine opens as many nouns. */
const IMPERFECT = wordMatches(/^[وف]?ي\p{L}{2,}$/u);
const FEMININE_IMPERFECT = wordMatches(/^[وف]?ت\p{L}{2,}$/u);
const NO_VERB = markers('no-imperfect', 'ar');
const THESE = markers('these', 'ar');
const COPULA = markers('third-person', 'ar');
/** Words of an Arabic subject before its verb: «فالوزارة | تلجأ», «أما غير المصابين | فهم مدعوون». */
const SUBJECT = 5;

/** Whether the first verb of an Arabic sentence is in the imperfect, or a pronoun is its copula. */
function isArabicPresent({ tokens, from, to }: Scene): boolean {
  for (let at = from; at < Math.min(to, from + SUBJECT); at++) {
    if (PAST.at(tokens, at)) return false;
    if (COPULA.at(tokens, at)) return true;
    if (IMPERFECT(tokens, at) && !NO_VERB.at(tokens, at)) return true;
    const isVerb = VERBS.ar.finite(tokens, at) !== NONE;
    if (FEMININE_IMPERFECT(tokens, at)) {
      if (isVerb || THESE.at(tokens, at + 1)) return true;
    } else if (isVerb) return false;
  }
  return false;
}
