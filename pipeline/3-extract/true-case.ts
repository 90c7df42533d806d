/** Letters that a line has to have, and what share of them has to be capitals, for its capitals to tell nothing. */
const LETTERS = 12;
const CAPITALS = 0.85;
/** Letters that an acronym unknown to the text may have. */
const ACRONYM = 5;

const WORD = /\p{L}+/gu;
const LATIN_CAPITAL = /[A-ZÀ-ÖØ-Þ]/g;
const LATIN = /[A-Za-zÀ-ÖØ-öø-ÿ]/g;
const LONG = /[A-ZÀ-ÖØ-Þ]{5}/;

/**
 * A text whose lines in capitals ("LA CROISSANCE DEVRAIT ATTEINDRE 4 %") are written as the rest of it writes their
 * words; what it does not have is in lower case. As long as the text, letter for letter.
 * @param isKnown whether a lower-case word is one of the language: a short one that is not stays an acronym.
 */
export function trueCased(text: string, isKnown: (word: string) => boolean): string {
  if (!LONG.test(text)) return text;
  const lines = text.split('\n');
  const shouted = lines.map(isShouted);
  if (!shouted.includes(true)) return text;
  const seen = new Map<string, string>();
  lines.forEach((line, i) => {
    if (!shouted[i])
      for (const [word] of line.matchAll(WORD)) {
        const lower = word.toLowerCase();
        // A word that the text also writes small is no name for opening a sentence.
        if (word === lower || !seen.has(lower)) seen.set(lower, word);
      }
  });
  const written = (word: string): string => {
    const lower = word.toLowerCase();
    if (lower.length !== word.length) return word;
    const own = seen.get(lower);
    if (own) return own;
    return word.length <= ACRONYM && !isKnown(lower) ? word : lower;
  };
  return lines
    .map((line, i) => (shouted[i] ? opened(line, line.replace(WORD, written)) : line))
    .join('\n');
}

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
