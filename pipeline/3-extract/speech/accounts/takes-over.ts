import { markers } from '../../../lexicons/markers.ts';
import { isMark } from '../../tokens.ts';
import { type Attribution, isAim } from '../attributions/attribution.ts';
import { isDenial } from '../attributions/select.ts';
import { CONTENT } from '../attributions/subject-reach.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import { isSaidOfNoun } from '../speakers/relative.ts';
import type { Voice } from '../spoken.ts';

/** Whose account goes on behind a sentence: the last of those who speak in it but for asides; undefined where none does. */
export function whoGoesOn(
  voices: readonly Voice[],
  scene: Scene,
  current: Entity | null,
): Voice | undefined {
  // An account that follows an aim is not its words.
  return voices.findLast(
    (voice) =>
      !(
        isQuotedSource(voice, scene) &&
        (current || voices.some((v) => !isQuotedSource(v, scene)))
      ) &&
      !isAim(voice.attribution) &&
      !isAside(voice, voices, scene) &&
      !isSilent(voice, scene) &&
      !isUnnamedInsert(voice, scene) &&
      !isRecommended(voice, scene) &&
      // "In 2018, Morocco reported 72 tons. Police also seized 12": a country that speaks goes on with nothing.
      voice.entity?.sort !== 'country' &&
      !isInContrast(voice.attribution, scene) &&
      !isInTime(voice.attribution, scene),
  );
}

/** Whom a speaker relies on. */
export const isReliedOn = ({ attribution: { from } }: Voice, scene: Scene): boolean =>
  scene.uses.some((u) => u.use === 'relying' && u.from === from);

/** « Selon l'OMS, il faut 7 %. Nous en avons 4 », a dit le maire: whoever is quoted relies on it, and speaks on. */
export const isQuotedSource = ({ attribution: { rule, from } }: Voice, scene: Scene): boolean =>
  rule === 'according' && scene.inQuotes(from);

/** "La wilaya n'a pas commenté ce rapport", «لم توضح الوزارة السبب»: nothing is told that others would go on with. */
export const isSilent = ({ attribution: { verb } }: Voice, scene: Scene): boolean =>
  verb?.negated === true &&
  verb.verb.kind !== 'denial' &&
  !scene.counts() &&
  !scene.is(scene.behindInserts(verb.to), CONTENT);

/** "bien loin du seuil que recommande l'OMS": what something is held against, and no account of its own. */
const isRecommended = (voice: Voice, scene: Scene): boolean => {
  const { party, verb } = voice.attribution;
  return party !== null && verb !== null && party.from > verb.from && isSaidOfNoun(voice, scene);
};

/** "un chiffre qui montre, selon les organisateurs, l'attrait du salon": nobody's name, between commas. */
const isUnnamedInsert = ({ attribution: { rule, from, to }, entity }: Voice, scene: Scene) =>
  rule === 'according' && entity?.kind === 'source' && scene.isComma(from - 1) && scene.isComma(to);

const isAside = (voice: Voice, voices: readonly Voice[], scene: Scene): boolean =>
  voices.length > 1 &&
  (isGoneBy(voice, voices) ||
    isOfRelative(voice, voices) ||
    isSaidOfNoun(voice, scene) ||
    isSpeakersOwn(voice, voices) ||
    isToldBySomeone(voice, voices, scene) ||
    isDenied(voice, voices, scene));

/** "X said that …, since his party pledged": the body of whoever speaks, told of in their words. */
const isSpeakersOwn = (
  { attribution: { party, backward, from } }: Voice,
  [first]: readonly Voice[],
): boolean =>
  party?.kind === 'body' &&
  party.possessive &&
  !backward &&
  first?.entity?.kind === 'person' &&
  first.attribution.to <= from;

/** "Le maire a précisé que des médecins affirment 7 cas": people whom whoever speaks tells of. */
const isToldBySomeone = (
  { entity, attribution: { from } }: Voice,
  voices: readonly Voice[],
  scene: Scene,
): boolean =>
  entity?.kind === 'source' &&
  voices.some(
    ({ entity: teller, attribution: { verb, to } }) =>
      (teller?.kind === 'person' || teller?.kind === 'body') &&
      verb?.verb.strength === 'strong' &&
      to <= from &&
      scene.is(scene.behindInserts(verb.to), CONTENT),
  );

/** "a démenti le chiffre avancé par la Ligue", «نفى الرقم الذي أوردته الوكالة»: whoever denies it goes on. */
function isDenied(
  { attribution: { rule, from, party, verb } }: Voice,
  voices: readonly Voice[],
  { tokens }: Scene,
): boolean {
  const denial = voices.find(isDenial);
  if (!denial) return false;
  if (rule === 'agent' || rule === 'document') return true;
  if (rule !== 'verb' || !party || !verb || denial.attribution.from >= from) return false;
  const start = Math.min(party.from, verb.from);
  return RELATIVE.at(tokens, start - 1) || RELATIVE.at(tokens, start - 2);
}
const RELATIVE = markers('denied-relative');

/** "Le ministère en compte 300, selon le recensement", «توقع البنك 300، حسب تقديرات الوزارة»: what a body goes by. */
const isGoneBy = (
  { attribution: { rule, party }, entity }: Voice,
  [first]: readonly Voice[],
): boolean =>
  rule === 'according' &&
  first?.entity?.kind === 'body' &&
  (entity?.kind === 'document' ||
    (party?.document != null && first.attribution.verb?.verb.strength === 'strong'));

/**
 * "loin de la Banque, qui prévoit 3": what a relative clause tells of another than whoever speaks. "says the study, which
 * confirms that few victims complain": of people without an office.
 */
const isOfRelative = (
  { attribution: { rule, party, backward }, entity }: Voice,
  voices: readonly Voice[],
): boolean =>
  // ", indicates a press release from the ministry"
  (rule === 'verb' && party?.oblique === true && !backward) ||
  // «منها 300 طلب تقدم بها مواطنون»
  ((rule === 'verb' || rule === 'agent') &&
    isNobody(entity) &&
    !voices.every((v) => isNobody(v.entity)));

const isNobody = (entity: Entity | null): boolean =>
  entity === null || (entity.private && entity.party.name === null);

/** How many words, articles among them, may stand between "alors que" and who says what is set against the account. */
const LEAD = 3;

/** "300 lits manquent, alors que l'OMS en recommande 400": set against the account, and no account of its own. */
function isInContrast({ rule, party, from }: Attribution, scene: Scene): boolean {
  if (rule !== 'verb' || !party) return false;
  const start = Math.min(from, party.from);
  for (let at = start - 1; at >= Math.max(scene.from + 1, start - LEAD); at--)
    if (isMark(scene.tokens, at - 1, ',،') && scene.useAt(at, 'while')) return true;
  return false;
}

/** "quand le Haut-commissariat révèle que 26 % travaillent, l'interdiction tombe bien": told in a clause of time. */
function isInTime({ rule, party, from }: Attribution, scene: Scene): boolean {
  if (rule !== 'verb' || !party) return false;
  const start = Math.min(from, party.from);
  const when = scene.is(start - 1, WHEN) ? start - 1 : start - 2;
  if (!scene.is(when, WHEN) || scene.is(when - 1, CONTENT)) return false;
  return scene.hasComma(from, Math.min(scene.to, from + CLAUSE));
}
/** Tokens of a clause of time. */
const CLAUSE = 60;
const WHEN = markers('when', 'fr');
