import { markers } from '../../../lexicons/markers.ts';
import { wordIs } from '../../by-form.ts';
import { beforeAdjectives } from '../../names/possession.ts';
import { isMark, lowered, NUMBER, type Tokens, WORD } from '../../tokens.ts';
import type { VerbCue } from '../lexicon.ts';
import type { UseMention, VerbMention } from './cues.ts';
import { exceptsInFrench, isDenied } from './exceptive.ts';
import { insertEnds } from './inserts.ts';
import { setsLevel } from './level.ts';
import { wordAt } from './word-at.ts';

const FRENCH_DETERMINERS = markers('before-noun', 'fr');
const FRENCH_CLITICS = markers('object-clitic');
/** What may stand before an object pronoun, and so tells "comme le note" from "la note". */
const BEFORE_CLITIC = markers('before-clitic');
const isReflexive = wordIs((word) => /^(?:se|s')$/.test(lowered(word)));
const FRENCH_SUBJECTS = markers('subject-pronoun');
const AUXILIARIES = markers('auxiliary');
/** Verbs of saying that are as often said of what is done. */
export const PROVIDES = markers('provides', 'fr');
const RAISES = markers('raises', 'fr');
/** "les ventes ont accusé une baisse", "les | plus fortes baisses" */
const [SUFFERS, SETBACK] = [markers('suffers', 'fr'), markers('setback', 'fr')];
const OBJECT = 3;
/** Verbs of saying that do something to some objects. */
const DEEDS = [
  // "le gouvernement a relevé progressivement le budget"
  [RAISES, markers('raised', 'fr')],
  // "la caisse a conclu une convention avec 648 laboratoires"
  [markers('concludes', 'fr'), markers('agreed', 'fr')],
] as const;
/** "rapporter", of what brings in money. */
const EARNS = markers('earns', 'fr');
/** "relever", of what something belongs to. */
const FALLS_UNDER = markers('falls-under', 'fr');
/** "avancer", of what gains ground. */
const MOVES_BY = markers('moves-by', 'fr');
const isAdverb = wordIs((word) => lowered(word).endsWith('ment'));

/** A French verb of saying with its auxiliary and pronoun, where it is one: no noun, no passive. */
export function frenchVerb(
  tokens: Tokens,
  from: number,
  to: number,
  verb: VerbCue,
  uses: readonly UseMention[],
): VerbMention | null {
  if (RAISES.at(tokens, to - 1) && isDismissal(tokens, to)) return null;
  if (verb.form === 'infinitive') {
    // "vient d'annoncer", "tient à rappeler"
    const leading = uses.at(-1);
    const isLed = leading?.use === 'leading' && leading.to === from;
    if (!isLed && !isTelling(tokens, from)) return null;
    // "Et d'ajouter que": whoever spoke goes on, as with "ajoutant".
    const goesOn = !isLed && wordAt(tokens, from - 2) === 'et';
    return {
      from: isLed ? leading.from : from - 1,
      to,
      verb: { ...verb, form: goesOn ? 'gerund' : 'finite' },
      inverted: false,
      negated: false,
    };
  }
  let start = from;
  let inverted = isClitic(tokens, to);
  if (verb.form === 'past' && to - from === 1) {
    const auxiliary = auxiliaryBefore(tokens, from);
    if (auxiliary < 0) return null;
    start = auxiliary;
    inverted ||= isClitic(tokens, auxiliary + 1);
  } else if (verb.form === 'gerund') {
    // "s'établissant à 9 %": nobody does it.
    if (isReflexive(tokens, from - 1)) return null;
    // "les communes relevant de la préfecture": whose they are.
    const isBare = tokens.kind[from - 1] === WORD && wordAt(tokens, from - 1) !== 'en';
    if (isBare && /^d(?:e|u|es|')$/.test(wordAt(tokens, to))) return null;
  } else {
    const before = wordAt(tokens, from - 1);
    // "a dit": written like the present.
    if (AUXILIARIES.has(before)) start = from - 1;
    // "a-t-il dit": the auxiliary and its pronoun stand before.
    if (FRENCH_SUBJECTS.has(before) && wordAt(tokens, from - 2) === '-') inverted = true;
    // "on compte 41 puits": there are.
    if (before === 'on' && verb.strength === 'weak') return null;
    // "Réplique de la maire : «": a noun.
    if (
      tokens.kind[from - 1] !== WORD &&
      /^d(?:e|u|es)$/.test(wordAt(tokens, to)) &&
      to - from === 1
    )
      if (tokens.capital[from] === 1) return null;
    // "se confirment": a passive, unless the phrase itself is reflexive.
    if (isReflexive(tokens, from - 1)) return null;
    // "selon la dernière note": a noun behind its adjective, but "ce dernier note" is said.
    const lead = beforeAdjectives(tokens, from);
    const isPronoun = uses.some((use) => use.use === 'same' && use.to === from);
    if (lead < from - 1 && !isPronoun && FRENCH_DETERMINERS.has(wordAt(tokens, lead))) return null;
    if (FRENCH_DETERMINERS.has(before)) {
      const clitic =
        FRENCH_CLITICS.has(before) &&
        (BEFORE_CLITIC.at(tokens, from - 2) ||
          isImperfect(tokens, to - 1) ||
          (before === "l'" && putsAt(tokens, to)));
      // "le ministère en dénombre 300"
      if (!clitic && !(before === 'en' && tokens.kind[to] === NUMBER)) return null;
    }
    // "s'est-il réjoui", "laissait-on entendre": the pronoun stands inside the phrase; "prévoit, elle, que" has its subject.
    for (let i = from + 1; i < to; i++)
      if (FRENCH_SUBJECTS.at(tokens, i) && wordAt(tokens, i - 1) === '-') inverted = true;
  }
  // "33 navires assureront la liaison": what is provided, unlike ", assure le maire".
  const behind = insertEnds(tokens, 'fr', to, tokens.count)[0] ?? to;
  const hasObject = FRENCH_DETERMINERS.at(tokens, behind) || tokens.kind[behind] === NUMBER;
  const provides = PROVIDES.at(tokens, to - 1) && hasObject && tokens.kind[start - 1] === WORD;
  if (provides && !isAside(tokens, to)) return null;
  // "un centre relevant de la préfecture"
  if (FALLS_UNDER.at(tokens, to - 1) && /^d(?:e|u|')$/.test(wordAt(tokens, to))) return null;
  if (MOVES_BY.at(tokens, to - 1) && isByAmount(tokens, to)) return null;
  const object = isAdverb(tokens, to) ? to + 2 : behind + 1;
  if (EARNS.at(tokens, to - 1) && isMoney(tokens, to)) return null;
  if (DEEDS.some(([does, done]) => does.at(tokens, to - 1) && done.at(tokens, object))) return null;
  if (SUFFERS.at(tokens, to - 1) && SETBACK.within(tokens, object, object + OBJECT)) return null;
  const negated = isDenied(tokens, start) && !exceptsInFrench(tokens, { from: start, to });
  return { from: start, to, verb, inverted, negated };
}

/** "le promettait", "l'assurait": an ending that no noun of saying has. */
const isImperfect = wordIs((word) => /(?:ait|aient)$/.test(lowered(word)));

/** "l'évalue à 23 %", "l'estime, lui, à plus de 41 puits": nothing but a verb puts something at a number. */
const putsAt = (tokens: Tokens, to: number): boolean => {
  const at = insertEnds(tokens, 'fr', to, tokens.count)[0] ?? to;
  return setsLevel(tokens, 'fr', at) && wordAt(tokens, at) === 'à';
};

const isOffice = markers('office-held', 'fr').at;
const isTheirs = markers('possessive', 'fr').at;
/** Words of "une trentaine de présidents de commune de leurs fonctions". */
const DISMISSED = 12;

/** "relever trois caïds de leurs fonctions": to put out of office. */
function isDismissal(tokens: Tokens, from: number): boolean {
  for (let i = from; i < from + DISMISSED && isWordOrNumber(tokens, i); i++)
    if (isOffice(tokens, i)) return isTheirs(tokens, i - 1);
  return false;
}

const isWordOrNumber = (tokens: Tokens, at: number): boolean =>
  tokens.kind[at] === WORD || tokens.kind[at] === NUMBER;

/** Tokens from a verb to the number by which it moves: ", respectivement, de près de". */
const MOVED = 6;

/** "a avancé, lui, de 0,4 %", "avance de près de 3 points": by how much, with no more than a remark between. */
function isByAmount(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + MOVED; i++) {
    if (
      wordAt(tokens, i) === 'que' ||
      (wordAt(tokens, i) !== 'de' && FRENCH_DETERMINERS.at(tokens, i))
    )
      return false;
    // "avancent plus de 80 %": the number is what they say.
    if (OF_AMOUNT.at(tokens, i) && ![i, i - 1].some((of) => isOf(tokens, of))) return false;
    if (tokens.kind[i] === NUMBER) return isOf(tokens, i - 1);
  }
  return false;
}

const isOf = (tokens: Tokens, at: number): boolean => /^d(?:e|')$/.test(wordAt(tokens, at));

/** Words of a remark: "assure de son côté que". */
const ASIDE = 4;

/** Whether a few words part a verb from the "que" of what is said. */
function isAside(tokens: Tokens, from: number): boolean {
  for (let i = from; i <= from + ASIDE; i++) if (/^qu[e']?$/.test(wordAt(tokens, i))) return true;
  return false;
}

/** Tokens of an amount: "plus de 13.442.521 dirhams". */
const AMOUNT = 12;

/** "a rapporté 13 millions de dirhams", "rapportant à la région 13 millions": an amount of money right behind, or whom it goes to. */
function isMoney(tokens: Tokens, from: number): boolean {
  let hasNumber = false;
  const isGiven = /^(?:à|aux?)$/.test(wordAt(tokens, from));
  for (let i = from; i < Math.min(tokens.count, from + AMOUNT); i++) {
    if (tokens.kind[i] === NUMBER) hasNumber = true;
    else if (CURRENCY.at(tokens, i)) return hasNumber;
    else if (tokens.kind[i] === WORD && !OF_AMOUNT.at(tokens, i) && (!isGiven || hasNumber))
      return false;
  }
  return false;
}
const CURRENCY = markers('currency', 'fr');
const OF_AMOUNT = markers('of-amount', 'fr');

/** Whether "-t-il", "-il", "-elle", or " t-il" as the press may print it, stands at token `i`. */
function isClitic(tokens: Tokens, i: number): boolean {
  const isHyphen = wordAt(tokens, i) === '-';
  if (isHyphen && FRENCH_SUBJECTS.at(tokens, i + 1)) return true;
  const t = isHyphen ? i + 1 : i;
  return (
    wordAt(tokens, t) === 't' && wordAt(tokens, t + 1) === '-' && FRENCH_SUBJECTS.at(tokens, t + 2)
  );
}

/** Tokens of ", selon le quotidien X Y,". */
const REMARK = 12;

/** "il a|, relève le quotidien X, |indiqué": where the remark right before a participle starts; the participle without one. */
function remarkStart(tokens: Tokens, participle: number): number {
  if (wordAt(tokens, participle - 1) !== ',') return participle;
  for (let at = participle - 2; at >= 0 && participle - at <= REMARK; at--) {
    if (wordAt(tokens, at) === ',') return at;
    if (tokens.kind[at] !== WORD) break;
  }
  return participle;
}

/** "déclarée", "annoncés": no participle behind "avoir" that its object follows. */
const AGREES = /(?:es?|és)$/;

/** Token of the auxiliary "avoir" of the past participle at `i`, over adverbs and an inverted pronoun; -1 without one. */
function auxiliaryBefore(tokens: Tokens, i: number): number {
  // "Les accidents ont reculé, indique un communiqué": a noun.
  if (FRENCH_DETERMINERS.has(wordAt(tokens, i - 1))) return -1;
  const agrees = AGREES.test(wordAt(tokens, i));
  const group = remarkStart(tokens, i);
  for (let at = group - 1; at >= 0 && group - at <= 7; at--) {
    const word = wordAt(tokens, at);
    if (AUXILIARIES.has(word)) return at;
    // "a vu sa recette déclarée baisser": the participle goes with the noun.
    if (agrees && FRENCH_DETERMINERS.has(word)) return -1;
    if (word === 'été' || (tokens.kind[at] !== WORD && word !== '-' && word !== ',')) return -1;
  }
  return -1;
}

/** How many words "et | le ministre de la Santé, Driss Amrani, | de préciser" may have between. */
const TELLER = 14;

/** "Et le ministre d'ajouter que", "Et d'ajouter que": an account goes on with an infinitive, whose subject stands behind "et" or before it. */
function isTelling(tokens: Tokens, verb: number): boolean {
  if (!/^d[e']$/.test(wordAt(tokens, verb - 1))) return false;
  for (let i = verb - 2; i >= Math.max(0, verb - TELLER); i--) {
    const isStart = i === 0 || (tokens.kind[i - 1] !== WORD && !isMark(tokens, i - 1, ",'’-("));
    if (isStart) return wordAt(tokens, i) === 'et';
  }
  return false;
}
