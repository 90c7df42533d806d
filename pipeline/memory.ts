/** The most answers that one memory holds; then it begins anew, so that it stays small over any number of documents. */
const MOST = 50_000;

/**
 * A function of a string that remembers its answers; only a saving of work, for what it holds never changes an answer.
 * What is cut out of a longer string keeps the whole of that in memory (in V8), so that each key is a copy that stands
 * alone.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const own = ` ${text}`.slice(1);
    const found = answer(own);
    if (answers.size >= MOST) answers.clear();
    answers.set(own, found);
    return found;
  };
}
