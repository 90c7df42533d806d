import type { Language } from '../../document.ts';
import { foldWord } from '../fold.ts';
import type { Range } from '../names/mention.ts';
import { isMark, LINE, lowerCase, NUMBER, surface, type Tokens, WORD } from '../tokens.ts';
import { isHomograph } from './homographs.ts';
import { setsLevel } from './level.ts';
import { CUES, type Use, type VerbCue } from './lexicon.ts';
import { isRequest } from './requests.ts';

/** A verb of saying where the text uses it as one; `from` takes in its auxiliary. */
export interface VerbMention extends Range {
  readonly verb: VerbCue;
  /** A pronoun that follows the verb or its auxiliary ("a-t-il précisé"), or that the verb has in it. */
  readonly inverted: boolean;
  readonly negated: boolean;
}

export interface UseMention extends Range {
  readonly use: Use;
}

export interface Cues {
  readonly verbs: readonly VerbMention[];
  readonly uses: readonly UseMention[];
  /** 1 for every token of a verb mention. */
  readonly flags: Uint8Array;
}

/** Every verb of saying and every phrase of attribution in a text, in reading order. */
export function findCues(tokens: Tokens, language: Language): Cues {
  const phrases = CUES[language];
  const verbs: VerbMention[] = [];
  const uses: UseMention[] = [];
  const flags = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; ) {
    const found = tokens.kind[i] === WORD ? phrases.match(tokens, i) : null;
    if (!found) {
      i++;
      continue;
    }
    const { verb, use } = found.value;
    const mention = verb && sayingMention(tokens, language, i, found.end, verb, uses);
    if (mention) {
      verbs.push(mention);
      for (let at = i; at < found.end; at++) flags[at] = 1;
      if (use) uses.push({ from: i, to: found.end, use });
    } else if (use && plainUse(tokens, language, i, use))
      uses.push({ from: i, to: found.end, use });
    else if (verb && language === 'fr') {
      const by = agentOf(tokens, found.end, verb);
      if (by > 0) uses.push({ from: i, to: by, use: 'by' });
    }
    // A phrase that turned out to be nothing may hide a shorter one.
    i = mention || use ? found.end : i + 1;
  }
  return { verbs, uses, flags };
}

/** "les chiffres avancés lundi | par": the token after "par" behind a participle of saying; 0 where none stands there. */
function agentOf(tokens: Tokens, participle: number, { form, strength, kind }: VerbCue): number {
  if (form !== 'past' || strength !== 'strong' || kind !== '') return 0;
  for (let i = participle; i < Math.min(tokens.count, participle + 3); i++) {
    if (tokens.kind[i] !== WORD) return 0;
    if (text(tokens, i) === 'par') return i + 1;
  }
  return 0;
}

const text = (tokens: Tokens, i: number) =>
  i < 0 || i >= tokens.count ? '' : lowerCase(tokens, i);

const plainUse = (tokens: Tokens, language: Language, i: number, use: Use) =>
  language !== 'ar' ||
  use !== 'according' ||
  tokens.clitic[i] === 0 ||
  /^[وفب]$/.test(surface(tokens, i).slice(0, tokens.clitic[i]));

/** A verb mention; what asks for something is no question. */
function sayingMention(
  tokens: Tokens,
  language: Language,
  from: number,
  to: number,
  verb: VerbCue,
  uses: readonly UseMention[],
): VerbMention | null {
  if (verb.complement && !hasComplement(tokens, to, verb.complement)) return null;
  const mention = verbMention(tokens, language, from, to, verb, uses);
  // "n'a pas donné de chiffre"
  if (mention === null || (verb.complement && mention.negated)) return null;
  if (verb.kind !== 'question') return mention;
  return isRequest(tokens, language, mention.from, to)
    ? { ...mention, verb: { ...verb, kind: 'assessment' } }
    : mention;
}

/** Tokens within which a complement stands; an Arabic subject, which may be presented, comes before it. */
const COMPLEMENT = 25;

/** Whether one of the folded words stands behind a verb that ends at token `to`, in the same sentence. */
function hasComplement(tokens: Tokens, to: number, words: ReadonlySet<string>): boolean {
  for (let i = to; i < Math.min(tokens.count, to + COMPLEMENT); i++) {
    if (tokens.kind[i] === LINE || isMark(tokens, i, '.')) return false;
    if (tokens.kind[i] !== WORD) continue;
    const word = foldWord(surface(tokens, i));
    if (words.has(word) || words.has(word.slice(tokens.clitic[i]))) return true;
  }
  return false;
}

function verbMention(
  tokens: Tokens,
  language: Language,
  from: number,
  to: number,
  verb: VerbCue,
  uses: readonly UseMention[],
): VerbMention | null {
  if (verb.strength === 'level') {
    if (!setsLevel(tokens, language, to)) return null;
    const object = language === 'fr' && LEVEL_OBJECT.test(text(tokens, from - 1));
    if (object && tokens.kind[from - 2] !== WORD)
      return { from, to, verb: { ...verb, strength: 'weak' }, inverted: false, negated: false };
    return verbMention(tokens, language, from, to, { ...verb, strength: 'weak' }, uses);
  }
  if (language === 'ar') return arabicVerb(tokens, from, to, verb);
  if (language === 'en') return englishVerb(tokens, from, to, verb);
  return frenchVerb(tokens, from, to, verb, uses);
}

function arabicVerb(tokens: Tokens, from: number, to: number, verb: VerbCue): VerbMention | null {
  if (isHomograph(tokens, from)) return null;
  const clitic = surface(tokens, from).slice(0, tokens.clitic[from]);
  // «وعادت لتؤكد»
  const purpose = /^[وف]?ل$/.test(clitic) && /^[وف]?ل[يت]/.test(surface(tokens, from));
  if (clitic && clitic !== 'و' && clitic !== 'ف' && !purpose) return null;
  const negated = /^و?(?:لم|لا|لن|ما)$/.test(text(tokens, from - 1));
  return { from, to, verb, inverted: false, negated };
}

const ENGLISH_DETERMINERS = new Set(
  'the a an his her its their this that these those of some any such no by s'.split(' '),
);

/** What follows a plural noun, and no verb in -s. */
const AFTER_NOUN = new Set('had have are were will would can could may should of'.split(' '));

const ASKED_OF = new Set('about whether by if on how why'.split(' '));

function englishVerb(tokens: Tokens, from: number, to: number, verb: VerbCue): VerbMention | null {
  const before = text(tokens, from - 1);
  const relative = before === 'that' || before === 'of';
  if (tokens.kind[from - 1] === NUMBER) return null;
  // "the government has put the duty at 135 %": it did so.
  if (verb.form === 'finite' && /^put$/.test(text(tokens, from)) && HAVE.test(before)) return null;
  // "EU grey lists": a noun.
  if (verb.strength === 'weak' && isPluralNoun(tokens, from)) return null;
  // "estimates had put it at", "claims of fraud": a noun.
  if (text(tokens, to - 1).endsWith('s') && AFTER_NOUN.has(text(tokens, to)) && to - from === 1)
    return null;
  // "minister Said Lamrabet": a name.
  if (tokens.capital[from] === 1 && tokens.capital[to] === 1 && tokens.kind[from - 1] === WORD)
    return null;
  if (
    ENGLISH_DETERMINERS.has(before) &&
    !(before === 'that' && verb.form === 'finite' && !relative)
  )
    return null;
  // "Asked about the delay, she said": a participle of whoever answers.
  if (verb.kind === 'question' && tokens.kind[from - 1] !== WORD && ASKED_OF.has(text(tokens, to)))
    return null;
  if (verb.form === 'finite' && isPassive(tokens, from)) return null;
  const negated = before === 'not' || text(tokens, from - 2) === 'not';
  return { from, to, verb, inverted: false, negated };
}

const HAVE = /^(?:has|have|had)$/;

/** Whether a verb in -s stands behind a lower-case word that is no adverb, itself behind a capital: "EU grey lists". */
function isPluralNoun(tokens: Tokens, i: number): boolean {
  if (!text(tokens, i).endsWith('s') || i < 2) return false;
  const before = text(tokens, i - 1);
  if (tokens.kind[i - 1] !== WORD || tokens.capital[i - 1] === 1) return false;
  if (
    /(?:ly|ing)$|^(?:also|now|still|then|further|itself|often|only|that|which|who|it|he|she)$/.test(
      before,
    )
  )
    return false;
  return tokens.kind[i - 2] === WORD && /^\p{Lu}{2,}$/u.test(surface(tokens, i - 2));
}

const BE = new Set('is are was were be been'.split(' '));

/** "growth is still expected to slow": what stands before is told of, and says nothing. */
function isPassive(tokens: Tokens, participle: number): boolean {
  if (!/(?:ed|^put|^set|^seen)$/.test(text(tokens, participle))) return false;
  const before = text(tokens, participle - 1);
  const adverb = /(?:ly|also|still|now|however)$/.test(before);
  return BE.has(adverb ? text(tokens, participle - 2) : before);
}

const FRENCH_DETERMINERS = new Set(
  "le la l' les un une ce cet cette ces sa son ses leur leurs du de d' des au aux en nos notre chaque toute".split(
    ' ',
  ),
);
const FRENCH_CLITICS = new Set(['le', 'la', "l'", 'les', 'en', 'leur']);
/** What may stand before an object pronoun, and so tells "comme le note" from "la note". */
const BEFORE_CLITIC = new Set("comme il elle ils elles on qui nous que qu' ne n' ainsi".split(' '));
/** "Le FMI, plus optimiste, la situe à 67 %": an object between a comma and a verb that sets an amount. */
const LEVEL_OBJECT = /^(?:le|la|les|l')$/;
const FRENCH_SUBJECTS = new Set(['il', 'elle', 'ils', 'elles', 'on']);
const AUXILIARIES = new Set([
  'a',
  'ont',
  'avait',
  'avaient',
  'aura',
  'auront',
  'ayant',
  'eut',
  'aurait',
  'auraient',
  'avoir',
]);

function frenchVerb(
  tokens: Tokens,
  from: number,
  to: number,
  verb: VerbCue,
  uses: readonly UseMention[],
): VerbMention | null {
  if (verb.form === 'infinitive') {
    // "vient d'annoncer", "tient à rappeler"
    const leading = uses.at(-1);
    if (leading?.use !== 'leading' || leading.to !== from) return null;
    return {
      from: leading.from,
      to,
      verb: { ...verb, form: 'finite' },
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
  } else if (verb.form !== 'gerund') {
    const before = text(tokens, from - 1);
    // "a-t-il dit": the auxiliary and its pronoun stand before.
    if (FRENCH_SUBJECTS.has(before) && text(tokens, from - 2) === '-') inverted = true;
    // "on compte 41 puits": there are.
    if (before === 'on' && verb.strength === 'weak') return null;
    // "Réplique de la maire : «": a noun.
    if (tokens.kind[from - 1] !== WORD && /^d(?:e|u|es)$/.test(text(tokens, to)) && to - from === 1)
      if (tokens.capital[from] === 1) return null;
    // "se confirment": a passive, unless the phrase itself is reflexive.
    if (before === 'se' || before === "s'") return null;
    if (FRENCH_DETERMINERS.has(before)) {
      const clitic = FRENCH_CLITICS.has(before) && BEFORE_CLITIC.has(text(tokens, from - 2));
      if (!clitic) return null;
    }
    // "s'est-il réjoui", "laissait-on entendre": the pronoun stands inside the phrase.
    for (let i = from + 1; i < to; i++) if (FRENCH_SUBJECTS.has(text(tokens, i))) inverted = true;
  }
  const negated =
    /^n[e']$/.test(text(tokens, start - 1)) ||
    (start > 1 && /^n[e']$/.test(text(tokens, start - 2)));
  return { from: start, to, verb, inverted, negated };
}

/** Whether "-t-il", "-il", "-elle" stands at token `i`. */
function isClitic(tokens: Tokens, i: number): boolean {
  if (text(tokens, i) !== '-') return false;
  if (FRENCH_SUBJECTS.has(text(tokens, i + 1))) return true;
  return (
    text(tokens, i + 1) === 't' &&
    text(tokens, i + 2) === '-' &&
    FRENCH_SUBJECTS.has(text(tokens, i + 3))
  );
}

/** Token of the auxiliary "avoir" of the past participle at `i`, over adverbs and an inverted pronoun; -1 without one. */
function auxiliaryBefore(tokens: Tokens, i: number): number {
  for (let at = i - 1; at >= 0 && i - at <= 7; at--) {
    const word = text(tokens, at);
    if (AUXILIARIES.has(word)) return at;
    if (word === 'été' || (tokens.kind[at] !== WORD && word !== '-' && word !== ',')) return -1;
  }
  return -1;
}
