/** Letters that a line has to have, and what share of them has to be capitals, for its capitals to tell nothing. */
const LETTERS = 12;
const CAPITALS = 0.85;
/** Letters that an acronym unknown to the text may have. */
const ACRONYM = 5;

const WORD = /\p{L}+/gu;
/** A word of a line in capitals, with the digit that makes it a code: "Q1", "T2". */
const PRINTED = /\p{L}+\p{Nd}?/gu;
const CODE = /\p{Nd}$/u;
const LATIN_CAPITAL = /[A-ZÀ-ÖØ-Þ]/g;
const LATIN = /[A-Za-zÀ-ÖØ-öø-ÿ]/g;
const LONG = /[A-ZÀ-ÖØ-Þ]{5}/;

/** Words that a headline in title case has to have, and what share of its longer words are capitalised. */
const TITLED = 3;
const TITLE_CASE = 0.8;

/**
 * A text whose lines in capitals ("LA CROISSANCE DEVRAIT ATTEINDRE 4 %") or, in English, in title case ("Exports Exceed 4
 * Billion") are written as the rest of it writes their words; what it does not have is in lower case. As long as the text,
 * letter for letter.
 * @param isKnown whether a lower-case word is one of the language: a short one that is not stays an acronym, and one of a
 * title stays a name.
 */
export function trueCased(
  text: string,
  isKnown: (word: string) => boolean,
  hasTitleCase = false,
): string {
  const shouts = LONG.test(text);
  if (!shouts && !hasTitleCase) return text;
  const lines = text.split('\n');
  const shouted = shouts ? lines.map(isShouted) : [];
  const titled = hasTitleCase ? lines.map(isTitled) : [];
  if (!shouted.includes(true) && !titled.includes(true)) return text;
  const running = lines.filter((_, i) => !shouted[i] && !titled[i]);
  const seen = writtenIn(running);
  const names = namesIn(running);
  const shout = (word: string): string => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return word;
    const own = seen.get(lower);
    if (own) return own;
    return word.length <= ACRONYM && !isKnown(lower) ? word : lower;
  };
  const title = (word: string): string => {
    const lower = word.toLowerCase();
    const isName = names.has(word) || word.slice(1) !== lower.slice(1);
    return !isName && (seen.get(lower) === lower || isKnown(lower)) ? lower : word;
  };
  const rewritten = (line: string, write: (word: string) => string) =>
    opened(
      line,
      line.replace(PRINTED, (word) => (CODE.test(word) ? word : write(word))),
    );
  return lines
    .map((line, i) => {
      if (shouted[i]) return rewritten(line, shout);
      return titled[i] ? rewritten(line, title) : line;
    })
    .join('\n');
}

/** How lines write each of their words: small, where they do so anywhere. */
function writtenIn(lines: readonly string[]): Map<string, string> {
  const seen = new Map<string, string>();
  for (const line of lines)
    for (const [word] of line.matchAll(WORD)) {
      const lower = word.toLowerCase();
      // A word that the text also writes small is no name for opening a sentence.
      if (word === lower || !seen.has(lower)) seen.set(lower, word);
    }
  return seen;
}

/** Words that lines capitalise where no sentence opens. */
const namesIn = (lines: readonly string[]): Set<string> =>
  new Set(lines.flatMap((line) => Array.from(line.matchAll(INSIDE), ([word]) => word)));
const INSIDE = /(?<=[\p{Ll}\p{Nd},] )\p{Lu}\p{L}*/gu;

/** The line begins as it was printed: one in lower case would go on the line before. */
function opened(printed: string, line: string): string {
  const at = printed.search(LETTER);
  return line.slice(0, at) + printed[at] + line.slice(at + 1);
}

const LETTER = /\p{L}/u;

function isShouted(line: string): boolean {
  if (!LONG.test(line)) return false;
  const letters = line.match(LATIN)?.length ?? 0;
  return letters >= LETTERS && (line.match(LATIN_CAPITAL)?.length ?? 0) >= CAPITALS * letters;
}

/** "Customs Revenues Exceed 51 Billion": a line with a number and without a stop whose words are capitalised. */
function isTitled(line: string): boolean {
  if (!/\d/.test(line) || /[.;]\s*$/.test(line)) return false;
  const words = line.match(LONGER) ?? [];
  if (words.length < TITLED) return false;
  return words.filter((word) => CAPITALISED.test(word)).length >= TITLE_CASE * words.length;
}
const LONGER = /\p{L}{4,}/gu;
const CAPITALISED = /^\p{Lu}/u;
