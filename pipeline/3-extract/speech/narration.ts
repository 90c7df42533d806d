import { markers, markersByLanguage } from '../../lexicons/markers.ts';
import { wordIs } from '../by-form.ts';
import type { PartyMention } from '../names/mention.ts';
import { LINE, lowerCase, lowered, surface } from '../tokens.ts';
import type { Entity } from './entity.ts';
import type { Scene } from './scene.ts';

/** Tokens from the start of a sentence within which its subject or its tense tells who narrates. */
const OPENING = 4;
const TENSE = 16;

/** The person or body that a sentence begins with. */
export function openingParty(scene: Scene): PartyMention | null {
  const party = scene.parties.find((p) => !p.oblique && p.kind !== 'document');
  return party && party.from - scene.from < OPENING && !scene.inQuotes(party.from) ? party : null;
}

/** Whether a sentence without an attribution is the outlet's own, inside or after the account of a speaker. */
export const leavesAccount = (
  scene: Scene,
  speaker: Entity,
  subject: Entity | undefined,
): boolean =>
  isProfile(scene, speaker, subject) ||
  (speaker.kind === 'body' && scene.useAt(scene.from, 'founding') !== null) ||
  isHistory(scene) ||
  (speaker.kind === 'person' && (opensLine(scene) || opensOnTime(scene)) && isPast(scene));

/** "En 2014, …", "L'an dernier, …", "Last year …". */
function opensOnTime({ tokens, from, to }: Scene): boolean {
  const words: string[] = [];
  for (let i = from; i < Math.min(to, from + 3); i++)
    words.push(lowerCase(tokens, i).replace(/^\d{4}$/, '0000'));
  return BACK_THEN.has(words.join(' ')) || BACK_THEN.has(words.slice(0, 2).join(' '));
}

const BACK_THEN = markers('back-then');

/** "En 2011, le Maroc s'est doté d'une stratégie": how the country came by what a speaker tells of. */
function isHistory(scene: Scene): boolean {
  if (!opensOnTime(scene)) return false;
  const land = scene.uses.find(({ use }) => use === 'country');
  return (
    land !== undefined &&
    land.from - scene.from < OPENING + 1 &&
    scene.uses.some(({ use, from }) => use === 'enacting' && from === land.to)
  );
}

/** "Le Maroc compte 14 ports": a line that opens on what the country has or is, as the outlet tells its readers. */
export const opensBackground = (scene: Scene): boolean =>
  opensLine(scene) &&
  scene.uses.some(({ use, from }) => use === 'background' && from - scene.from < 2);

/** Whether a sentence begins a line, and so mostly a paragraph. */
const opensLine = ({ tokens, from }: Scene): boolean =>
  from === 0 || tokens.kind[from - 1] === LINE;

/** "OCP, which is state-owned, is the biggest …": what a speaker is, which the outlet tells its readers. */
function isProfile(scene: Scene, speaker: Entity, subject: Entity | undefined): boolean {
  if (subject !== speaker) return false;
  const party = openingParty(scene);
  return (
    party !== null &&
    scene.uses.some((u) => u.use === 'profile' && u.from >= party.to && u.from - party.to < OPENING)
  );
}

/** "L'an dernier, la récolte n'avait pas dépassé …", "In 2013 coverage had climbed": what came before the account. */
function isPast(scene: Scene): boolean {
  const { language } = scene;
  if (language === 'ar') return false;
  for (let i = scene.from; i < Math.min(scene.to, scene.from + TENSE); i++) {
    if (scene.inQuotes(i)) return false;
    const word = scene.word(i);
    if (PLUPERFECT[language].has(word)) return participleAfter(scene, i, PARTICIPLE[language]);
  }
  return false;
}

const PLUPERFECT = markersByLanguage('pluperfect');
/** Endings of participles: grammar, regular and strong. */
const PARTICIPLE = {
  fr: /(?:é|ée|és|ées|i|is|it|u|us|ue|ues)$/,
  en: /(?:ed|en|un|own|ept|eft|ade|aid|old|ght|um)$/,
};

const INSIDE = markers('inside-perfect');

function participleAfter(scene: Scene, auxiliary: number, ending: RegExp): boolean {
  for (let i = auxiliary + 1; i < auxiliary + 4; i++) {
    const word = scene.word(i);
    if (INSIDE.has(word)) continue;
    return ending.test(word);
  }
  return false;
}

/** Whether the sentence speaks in the first person, as only words reported do. */
export function isFirstPerson(scene: Scene): boolean {
  for (let i = scene.from; i < scene.to; i++) if (isFirst(scene.tokens, i)) return true;
  return false;
}

const FIRST = markers('first-person');
const isFirst = wordIs((word) => FIRST.has(lowered(word)));

/** Whether the sentence ends with a colon. */
export const endsWithColon = (scene: Scene): boolean => surface(scene.tokens, scene.to - 1) === ':';

/** "Devant ces chiffres, le ministre n'a présenté aucun plan": what the outlet says that a speaker has not done. */
export const isJudged = (
  scene: Scene,
  speaker: Entity,
  entities: ReadonlyMap<PartyMention, Entity>,
) =>
  scene.parties.some(
    (p) =>
      p.kind === 'person' &&
      !p.oblique &&
      !scene.inQuotes(p.from) &&
      entities.get(p) === speaker &&
      scene.uses.some(
        ({ use, from }) =>
          use === 'negation' &&
          (scene.language === 'ar'
            ? from < p.from && p.from - from < 4
            : from >= p.to && from - p.to < 3),
      ),
  );
