import { isMark, surface, type Tokens, WORD } from '../tokens.ts';
import type { Candidate, Counted } from './candidate.ts';
import { hasArticle, hasWaw, isHyphen } from './group.ts';
import { BITS, type FigureLexicon, W } from './lexicon.ts';

const MAX_WORDS = 6;

/** The noun right after a count ("83 affaires", "400 nouveaux cas", "41 من المحرضين"); null where none stands there. */
export function readCounted(
  tokens: Tokens,
  at: number,
  candidate: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  // "an 867-bed hospital"
  if (lexicon.language === 'en' && isHyphen(tokens, at) && isNoun(tokens, at + 1, lexicon))
    return { from: at + 1, to: at + 2, code: code(tokens, at + 1, lexicon), own: true };
  // "33 “violent attempts”"
  if (at < tokens.count && isMark(tokens, at, '“"«'))
    return readCounted(tokens, at + 1, candidate, lexicon);
  if (at >= tokens.count || tokens.kind[at] !== WORD) return null;
  switch (lexicon.language) {
    case 'fr':
      return readFrench(tokens, at, candidate, lexicon) ?? predicate(tokens, at, lexicon);
    case 'en':
      return readEnglish(tokens, at, candidate, lexicon) ?? predicate(tokens, at, lexicon);
    default:
      return readArabic(tokens, at, lexicon) ?? predicate(tokens, at, lexicon);
  }
}

/** "1.432 sont des étrangers", "20,141 were foreign nationals", "19 ألفا منهم أجانب": the predicate names what is counted. */
function predicate(tokens: Tokens, at: number, lexicon: FigureLexicon): Counted | null {
  const arabic = lexicon.language === 'ar';
  let i = at;
  if (arabic) {
    if (!lexicon.has(tokens, i, W.part) && !lexicon.has(tokens, i, W.copula)) return null;
    if (tokens.clitic[i]! > 0) return null;
    i++;
    if (lexicon.has(tokens, i, W.copula) && tokens.clitic[i] === 0) i++;
    if (i >= tokens.count || tokens.clitic[i]! > 0 || !isNoun(tokens, i, lexicon)) return null;
    return { from: i, to: i + 1, code: code(tokens, i, lexicon), own: true };
  }
  if (lexicon.has(tokens, i, W.part)) i++;
  if (!lexicon.has(tokens, i, W.copula)) return null;
  i++;
  if (lexicon.language === 'fr') {
    if (!/^d(?:es|e|['’])$/i.test(surface(tokens, i))) return null;
    i++;
  }
  const from = i;
  const limit = Math.min(tokens.count, from + 4);
  for (; i < limit && tokens.kind[i] === WORD && !lexicon.has(tokens, i, W.function); i++) {
    if (!isNoun(tokens, i, lexicon) || !PLURAL.test(surface(tokens, i))) continue;
    const next = i + 1 < limit && isNoun(tokens, i + 1, lexicon) ? i + 1 : i;
    const head = lexicon.language === 'en' && PLURAL.test(surface(tokens, next)) ? next : i;
    return { from, to: head + 1, code: code(tokens, head, lexicon), own: true };
  }
  return null;
}

const code = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  lexicon.nouns.get(tokens.word[at]!)?.code ?? '';

const isNoun = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  (lexicon.table[tokens.word[at]!]! & BITS.noun) !== 0;

const isNumberWord = (tokens: Tokens, at: number, lexicon: FigureLexicon) =>
  lexicon.numberWords[tokens.word[at]!] !== undefined;

const isUpper = (text: string) => text.length > 1 && text === text.toUpperCase();

function readFrench(
  tokens: Tokens,
  start: number,
  { numeral, from }: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  let at = start;
  if (numeral.scale > 0 && lexicon.has(tokens, at, W.of)) at++;
  else if (lexicon.has(tokens, at, W.article) && tokens.kind[at + 1] === WORD) {
    // "à 78 685 les tentatives", "à 6.185 le total des cas": the noun follows with its own article.
    if (!isPut(tokens, from, lexicon)) return null;
    at++;
    if (lexicon.has(tokens, at, W.number) && lexicon.has(tokens, at + 1, W.of)) at += 2;
    else if (!/s$/i.test(surface(tokens, at - 1))) return null;
  }
  // "125 de ses réunions", "12 de leurs membres".
  if (lexicon.has(tokens, at, W.of) && lexicon.has(tokens, at + 1, W.possessive)) at += 2;
  let first = at;
  while (
    at < tokens.count &&
    tokens.kind[at] === WORD &&
    lexicon.has(tokens, at, W.preadjective) &&
    at - first < 3
  )
    at++;
  if (at >= tokens.count || tokens.kind[at] !== WORD) return null;
  // "deux des condamnés": a part, counted by the noun of its whole.
  if (
    /^des$/i.test(surface(tokens, at)) &&
    tokens.kind[at + 1] === WORD &&
    isNoun(tokens, at + 1, lexicon)
  ) {
    at++;
    first = at;
  }
  if (lexicon.has(tokens, at, W.prefix) && isHyphen(tokens, at + 1))
    return { from: at, to: Math.min(tokens.count, at + 3), code: '', own: true };
  if (lexicon.has(tokens, at, W.function) || lexicon.has(tokens, at, W.auxiliary)) return null;
  if ([W.pronoun, W.adjective].some((cls) => lexicon.has(tokens, at, cls))) return null;
  if (isNumberWord(tokens, at, lexicon)) return null;
  // "porte-clefs": the second word of a compound has the plural.
  const tail = isHyphen(tokens, at + 1) && tokens.kind[at + 2] === WORD ? at + 2 : at;
  const text = surface(tokens, tail);
  const known = isNoun(tokens, at, lexicon);
  if (!known && !isUpper(text)) {
    if (!/[sxz]$/i.test(text)) return null;
    // Participles, unless a preposition hands over to a noun: "121 acceptées", "2 millions d'abonnés".
    if (/ées$|(?:[^t]|[^iéu]t)és$/i.test(text) && !lexicon.has(tokens, first - 1, W.of))
      return null;
  }
  let to = tail + 1;
  // A noun with its bare complement is one term: "postes d'emploi", "tentatives de meurtre".
  if (
    to + 1 < tokens.count &&
    lexicon.has(tokens, to, W.of) &&
    /^d[e'’]$/i.test(surface(tokens, to)) &&
    tokens.kind[to + 1] === WORD &&
    !tokens.capital[to + 1] &&
    !lexicon.has(tokens, to + 1, W.function) &&
    !lexicon.has(tokens, to + 1, W.preadjective)
  )
    to += 2;
  if (first > at) first = at;
  return { from: first, to, code: code(tokens, at, lexicon), own: true };
}

/** Whether "à" puts the number on what follows: "estime à plus de 61.000 le nombre". */
function isPut(tokens: Tokens, from: number, lexicon: FigureLexicon): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 4); i--) {
    if (tokens.kind[i] !== WORD) return false;
    if (lexicon.has(tokens, i, W.to) && !lexicon.has(tokens, i, W.conjunction)) return true;
  }
  return false;
}

const PLURAL = /(s|people|men|women|children|personnel|staff|police|dead|cattle|sheep|head|data)$/i;

function readEnglish(
  tokens: Tokens,
  start: number,
  { numeral }: Candidate,
  lexicon: FigureLexicon,
): Counted | null {
  let at = start;
  // "put at 68,000 the number of attempts and at 122 that of networks"
  if (lexicon.has(tokens, at, W.article) && lexicon.has(tokens, at + 1, W.number)) at += 2;
  else if (lexicon.has(tokens, at, W.relative) && lexicon.has(tokens, at + 1, W.of)) at++;
  if (lexicon.has(tokens, at, W.of)) {
    at++;
    if (lexicon.has(tokens, at, W.article)) at++;
    if (lexicon.has(tokens, at, W.relative) || lexicon.has(tokens, at, W.part)) return null;
  }
  const first = at;
  let head = -1;
  const limit = Math.min(tokens.count, at + MAX_WORDS);
  for (; at < limit && tokens.kind[at] === WORD; at++) {
    // "would-be migrants": a modal in a compound is no verb.
    const compound = at + 2 < limit && isHyphen(tokens, at + 1);
    if (
      at === first &&
      !compound &&
      lexicon.has(tokens, at, W.auxiliary) &&
      !isNoun(tokens, at, lexicon)
    )
      return null;
    if (lexicon.has(tokens, at, W.function) && !isNoun(tokens, at, lexicon)) {
      // "middle and primary schools": adjectives joined before their noun.
      if (head < 0 && at > first && lexicon.has(tokens, at, W.conjunction)) continue;
      if (!compound || !/^would$/i.test(surface(tokens, at))) break;
      at += 2;
      continue;
    }
    if (isNumberWord(tokens, at, lexicon) || lexicon.has(tokens, at, W.pronoun)) {
      if (at === start && lexicon.has(tokens, at, W.preadjective))
        return { from: at, to: at + 1, code: '', own: true };
      if (lexicon.has(tokens, at, W.pronoun)) return null;
      break;
    }
    const text = surface(tokens, at);
    const singular = numeral.single && isNoun(tokens, at, lexicon);
    // "self-employed": the second word of the compound tells.
    if (lexicon.has(tokens, at, W.prefix) && isHyphen(tokens, at + 1)) at += 2;
    const people = head < 0 && lexicon.has(tokens, at, W.people);
    const plural =
      people ||
      (text.length > 1 &&
        PLURAL.test(text) &&
        (isNoun(tokens, at, lexicon) || !/(ss|us|['’]s)$/i.test(text)));
    if (head >= 0 && !plural && isNoun(tokens, head, lexicon)) break;
    if (head >= 0 && /(ed|ly)$/i.test(text)) break;
    if (plural || singular) head = at;
    if (at + 1 < limit && isHyphen(tokens, at + 1)) at++;
  }
  if (head < 0) return null;
  return { from: first, to: head + 1, code: code(tokens, head, lexicon), own: true };
}

function readArabic(tokens: Tokens, start: number, lexicon: FigureLexicon): Counted | null {
  let at = start;
  let partitive = false;
  if (lexicon.has(tokens, at, W.of) && tokens.clitic[at] === 0 && at + 1 < tokens.count) {
    at++;
    partitive = true;
  }
  if (tokens.kind[at] !== WORD) return null;
  if (hasWaw(tokens, at)) return null;
  if (tokens.clitic[at]! > 0 && !(partitive && hasArticle(tokens, at))) return null;
  const known = isNoun(tokens, at, lexicon);
  // "402 الأبناك" in a list of shares: a number counts no definite noun but after "من".
  if (known && !partitive && hasArticle(tokens, at)) return null;
  if (!known) {
    if (lexicon.has(tokens, at, W.pronoun) && lexicon.has(tokens, at, W.preadjective))
      return { from: at, to: at + 1, code: '', own: true };
    if (lexicon.has(tokens, at, W.function) || lexicon.has(tokens, at, W.auxiliary)) return null;
    const text = surface(tokens, at);
    if (text.length < 3 || isNumberWord(tokens, at, lexicon)) return null;
    if (
      [W.change, W.pronoun, W.aside, W.versus, W.adjective].some((cls) =>
        lexicon.has(tokens, at, cls),
      )
    )
      return null;
    const definite = /^(ال|وال|بال|لل|فال|كال)/.test(text);
    if (definite !== partitive) return null;
    // "مليار حولت": a verb in the feminine; nouns end so after a long vowel.
    if (/[^اويةء]ت$/.test(text)) return null;
    // Unknown words that open with a preposition or a verbal prefix, or close like an adverb, count nothing.
    if (!definite && (/^[بلوي]/.test(text) || /^ت.{2,}(ون|وا)$/.test(text) || text.endsWith('يا')))
      return null;
  }
  let to = at + 1;
  // A fixed term keeps its second noun or adjective: "منصب شغل", "حادثة سير".
  if (
    to < tokens.count &&
    tokens.kind[to] === WORD &&
    known &&
    tokens.clitic[to] === 0 &&
    lexicon.has(tokens, to, W.complement)
  )
    to++;
  return { from: at, to, code: code(tokens, at, lexicon), own: true };
}
