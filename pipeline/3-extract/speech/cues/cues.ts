import type { Language } from '../../../document.ts';
import { markers } from '../../../lexicons/markers.ts';
import { foldWord } from '../../fold.ts';
import type { Range } from '../../names/mention.ts';
import type { Match } from '../../phrases.ts';
import { isMark, LINE, NUMBER, pauses, surface, type Tokens, WORD } from '../../tokens.ts';
import { CUES, type Cue, type CueLexicon, type Use, type VerbCue } from '../lexicon.ts';
import { standsAlone } from '../speakers/alone.ts';
import { excepts } from './exceptive.ts';
import { isHomograph } from './homographs.ts';
import { insertEnds } from './inserts.ts';
import { setsLevel } from './level.ts';
import { isRequest } from './requests.ts';
import { refusedWords } from './silence.ts';
import { englishVerb } from './verb-english.ts';
import { frenchVerb, PROVIDES } from './verb-french.ts';
import { wordAt } from './word-at.ts';

/** A verb of saying where the text uses it as one; `from` takes in its auxiliary. */
export interface VerbMention extends Range {
  readonly verb: VerbCue;
  /** A pronoun that follows the verb or its auxiliary ("a-t-il précisé"), or that the verb has in it. */
  readonly inverted: boolean;
  readonly negated: boolean;
}

/** "veut", "œuvre à": a verb of what somebody aims at; "menace" is said. */
export const isHoped = ({ verb }: VerbMention): boolean =>
  verb.strength === 'weak' && verb.kind === 'commitment' && !verb.deed;

export interface UseMention extends Range {
  readonly use: Use;
}

export interface Cues {
  readonly verbs: readonly VerbMention[];
  readonly uses: readonly UseMention[];
  /** 1 for every token of a verb mention. */
  readonly flags: Uint8Array;
}

/** A text, and the uses found in it so far. */
interface Text {
  readonly tokens: Tokens;
  readonly language: Language;
  readonly uses: readonly UseMention[];
}

/** Uses whose last word governs a party. */
const GOVERNING = new Set<Use>(['according', 'according-up', 'by', 'published-on', 'relying']);

/** Every verb of saying and every phrase of attribution in a text, in reading order. */
export function findCues(tokens: Tokens, language: Language): Cues {
  const lexicon = CUES[language];
  const verbs: VerbMention[] = [];
  const uses: UseMention[] = [];
  const text = { tokens, language, uses };
  const flags = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; ) {
    const found = tokens.kind[i] === WORD ? cueAt(tokens, language, lexicon, i) : null;
    if (!found) {
      i++;
      continue;
    }
    const { verb, use } = found.value;
    const mention = verb && sayingMention(text, i, found.end, verb);
    const refused = verb ? refusedWords(tokens, verb, found.end) : -1;
    // «رفض مدير الآبار | الإدلاء بتصريح»: no name runs over it.
    if (refused >= 0) flags[refused] = 1;
    if (mention) {
      verbs.push(mention);
      for (let at = i; at < found.end; at++) flags[at] = 1;
      // «سلط المكتب | الضوء»: no name runs over it.
      if (mention.verb.complement)
        flags[complementAt(tokens, found.end, mention.verb.complement)] = 1;
      if (use) uses.push({ from: i, to: found.end, use });
    } else if (use && plainUse(text, { from: i, to: found.end }, use, verbs)) {
      // "on the authority of": no name begins inside.
      if (GOVERNING.has(use)) for (let at = i; at < found.end; at++) flags[at] = 1;
      uses.push({ from: i, to: found.end, use });
    } else if (verb && language === 'fr') {
      const by = agentOf(tokens, found.end, verb);
      if (by > 0) uses.push({ from: i, to: by, use: 'by' });
    }
    // A phrase that turned out to be nothing may hide a shorter one.
    i = mention || use ? found.end : i + 1;
  }
  return { verbs, uses, flags };
}

/** The longer of two cues; one of both where they are as long. */
function longer(a: Match<Cue> | null, b: Match<Cue> | null): Match<Cue> | null {
  if (!a || !b) return a ?? b;
  if (a.end !== b.end) return a.end > b.end ? a : b;
  return { end: a.end, value: { ...b.value, ...a.value } };
}

/** The longest cue that starts at a token, over what may stand between its words. */
function cueAt(
  tokens: Tokens,
  language: Language,
  { phrases, parted, constructions }: CueLexicon,
  at: number,
): Match<Cue> | null {
  const built = longer(phrases.match(tokens, at), constructions.match(tokens, at));
  if (!parted.opensAt(tokens, at)) return built;
  return longer(
    built,
    parted.matchOver(tokens, at, (i) => insertEnds(tokens, language, i, tokens.count)[0] ?? 0),
  );
}

/** Tokens from a participle to its "par". */
const AGENT = 6;

/** "les chiffres avancés lundi | par": the token after "par" behind a participle of saying; 0 where none stands there. */
function agentOf(tokens: Tokens, participle: number, verb: VerbCue): number {
  const { form, strength, kind, complement } = verb;
  if (form !== 'past' || strength !== 'strong' || kind !== '') return 0;
  // "les frais sont assurés par le ministère": what is provided.
  if (PROVIDES.at(tokens, participle - 1)) return 0;
  // "les navires passés par le port": nothing is passed in review.
  if (complement && complementAt(tokens, participle, complement) < 0) return 0;
  for (let i = participle; i < Math.min(tokens.count, participle + AGENT); ) {
    if (wordAt(tokens, i) === 'par') return i + 1;
    const behind = insertEnds(tokens, 'fr', i, tokens.count).at(-1);
    if (behind === undefined && tokens.kind[i] !== WORD) return 0;
    i = behind ?? i + 1;
  }
  return 0;
}

function plainUse(
  { tokens, language, uses }: Text,
  { from, to }: Range,
  use: Use,
  verbs: readonly VerbMention[],
): boolean {
  const cueEnd = Math.max(verbs.at(-1)?.to ?? 0, uses.at(-1)?.to ?? 0);
  // "l'Instance | Équité": a name of its own.
  const opensName = tokens.capital[to] === 1 && tokens.kind[to] === WORD;
  if (use === 'same') return !opensName && standsAlone(tokens, language, { from, to }, cueEnd);
  // «ليس وزيرا فحسب، بل رئيسا»: "only".
  if (ONLY.has(surface(tokens, to - 1)) && (RATHER.at(tokens, to) || tokens.kind[to] !== WORD))
    return false;
  return (
    language !== 'ar' ||
    use !== 'according' ||
    tokens.clitic[from] === 0 ||
    /^(?:[وف]?ب|[وف])$/.test(surface(tokens, from).slice(0, tokens.clitic[from]))
  );
}

const ONLY = markers('only-or-according', 'ar');
const RATHER = markers('corrects', 'ar');

const RANK = markers('rank', 'ar');
const RANKS = markers('ranks', 'ar');
const ORDER = markers('order', 'ar');
const STANDS_IN = markers('stands-in', 'ar');
const COMES_IN = markers('comes-in', 'ar');

/** A verb mention; what asks for something is no question. */
function sayingMention(text: Text, from: number, to: number, verb: VerbCue): VerbMention | null {
  const { tokens, language } = text;
  if (verb.complement && complementAt(tokens, to, verb.complement) < 0) return null;
  if (refusedWords(tokens, verb, to) >= 0) return null;
  // «جاء في المرتبة الثانية», «تصدر القائمة», «جاء في المركز الثاني», unlike «جاء في البلاغ», «تصدر البلاغ», «سجل المركز»
  if (RANK.at(tokens, to) || (RANKS.at(tokens, from) && ORDER.at(tokens, to))) return null;
  if (STANDS_IN.at(tokens, to - 1) && COMES_IN.at(tokens, to)) return null;
  const mention = verbMention(text, from, to, verb);
  // "n'a pas donné de chiffre"
  if (mention === null || (verb.complement && mention.negated)) return null;
  if (verb.kind !== 'question') return mention;
  return isRequest(tokens, language, mention.from, to)
    ? { ...mention, verb: { ...verb, kind: 'assessment' } }
    : mention;
}

/** Tokens within which a complement stands; an Arabic subject, which may be presented, comes before it. */
const COMPLEMENT = 25;

/** Where one of the folded words stands behind a verb that ends at token `to`, in the same sentence; -1 where none does. */
function complementAt(tokens: Tokens, to: number, words: ReadonlySet<string>): number {
  if (words.has(AMOUNT)) {
    const digits = digitsBehind(tokens, to);
    if (digits > 0) return digits;
  }
  for (let i = to; i < Math.min(tokens.count, to + COMPLEMENT); i++) {
    if (tokens.kind[i] === LINE || pauses(tokens, i, '.')) return -1;
    if (tokens.kind[i] !== WORD) continue;
    const word = foldWord(surface(tokens, i));
    if (words.has(word) || words.has(word.slice(tokens.clitic[i]))) return i;
  }
  return -1;
}

/** In place of a complement, an amount: "retient 2,9 %". */
const AMOUNT = '#';
/** Words between a verb and its amount: "n'attend que quelque 7 %", and an Arabic subject. */
const BEFORE_AMOUNT = { latin: 3, arabic: 8 };

/** The digits that only words part from a verb that ends at token `to`; -1 without any. */
function digitsBehind(tokens: Tokens, to: number): number {
  const isArabic = tokens.text.charCodeAt(tokens.start[to - 1]!) >= 0x600;
  const last = to + (isArabic ? BEFORE_AMOUNT.arabic : BEFORE_AMOUNT.latin);
  for (let i = to; i < Math.min(tokens.count, last + 1); i++) {
    if (tokens.kind[i] === NUMBER) return i;
    if (tokens.kind[i] !== WORD) return -1;
  }
  return -1;
}

/** "Le FMI, plus optimiste, la situe à 67 %": an object between a comma and a verb that sets an amount. */
const LEVEL_OBJECT = markers('definite', 'fr');

function verbMention(text: Text, from: number, to: number, verb: VerbCue): VerbMention | null {
  const { tokens, language, uses } = text;
  if (verb.strength === 'level') {
    if (!setsLevel(tokens, language, to)) return null;
    const object = language === 'fr' && LEVEL_OBJECT.at(tokens, from - 1);
    if (object && tokens.kind[from - 2] !== WORD)
      return { from, to, verb: { ...verb, strength: 'weak' }, inverted: false, negated: false };
    return verbMention(text, from, to, { ...verb, strength: 'weak' });
  }
  if (language === 'ar') return arabicVerb(tokens, from, to, verb);
  if (language === 'en') return englishVerb(tokens, from, to, verb);
  return frenchVerb(tokens, from, to, verb, uses);
}

const NEGATION = markers('negation');
const WHAT = markers('sentence-relative', 'ar');
/** «ما يعتبره مشاكل», «ما أسموه إهمالا», «هذا ما التزم به»: what is held to be so, unlike «ما قال». */
const isWhat = (tokens: Tokens, from: number, to: number): boolean =>
  WHAT.at(tokens, from - 1) &&
  (RESUMES.at(tokens, from - 2) || /.{3}ه[ما]?$/u.test(wordAt(tokens, to - 1)));
const RESUMES = markers('resumes', 'ar');

function arabicVerb(tokens: Tokens, from: number, to: number, verb: VerbCue): VerbMention | null {
  if (isHomograph(tokens, from) || PASSIVE.test(surface(tokens, from))) return null;
  const isBetween = to - from === 1 && BETWEEN.at(tokens, from) && !tellsThat(tokens, to);
  if (isBetween && !DOUBLED.test(surface(tokens, from))) return null;
  const isSaid = opensQuote(tokens, to) || tellsThat(tokens, to);
  if (to - from === 1 && QUOTES.at(tokens, from) && !isSaid) return null;
  const clitic = surface(tokens, from).slice(0, tokens.clitic[from]);
  // «وعادت لتؤكد»
  const purpose = /^[وف]?ل$/.test(clitic) && /^[وف]?ل[يت]/.test(surface(tokens, from));
  if (clitic && clitic !== 'و' && clitic !== 'ف' && !purpose) return null;
  // «25 متهما»: those who are accused; «640 طالبا»: what is counted stands in the accusative.
  const isCounted = verb.form === 'gerund' || COUNTED.test(surface(tokens, from));
  if (isCounted && tokens.kind[from - 1] === NUMBER) return null;
  // «عملات غير مصرح بها»: an adjective.
  if (NON.at(tokens, from - 1)) return null;
  const negated =
    NEGATION.at(tokens, from - 1) &&
    !isWhat(tokens, from, to) &&
    !excepts(tokens, from - 1, tokens.count);
  return { from, to, verb, inverted: false, negated };
}

/** «بين» alone is "between", «بيّن» a verb. */
const BETWEEN = markers('between-or-said', 'ar');
const DOUBLED = /\u0651/;
const THAT = markers('content-follows', 'ar');
/** Words of whoever «بين» has for subject: «وزير الآبار والسدود، سمير العلوي، أمام اللجنة». */
const TELLER = 12;

/** «بين مدير المكتب أن», «وزادت الوزيرة، أن»: a verb, where "between" has a second end before it: «بين الرباط وفاس، أكد أن». */
function tellsThat(tokens: Tokens, to: number): boolean {
  for (let at = to; at < Math.min(tokens.count, to + TELLER); at++) {
    if (THAT.at(tokens, at)) return true;
    const isAnd = tokens.clitic[at]! > 0 && surface(tokens, at).startsWith('و');
    if (isAnd || tokens.kind[at] === LINE || tokens.kind[at] === NUMBER) return false;
    if (pauses(tokens, at, '.')) return false;
  }
  return false;
}

/** «زاد «لن نغلق البئر»», unlike «زاد العدد»: a verb of saying only with what is said behind it. */
const QUOTES = markers('homograph-but-quoted', 'ar');
const opensQuote = (tokens: Tokens, at: number): boolean =>
  isMark(tokens, isMark(tokens, at, ':') ? at + 1 : at, '«"“');

/** «يُتوقع», «يُنتظر»: printed with the vowel of the passive, which nobody is told to do. */
const PASSIVE = /^[وف]?[يت]\u064F(?:ت|.ت)/u;
const COUNTED = /..ا$/u;
const NON = markers('non', 'ar');
