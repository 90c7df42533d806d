/** Letters of a surname of which one may be wrong: shorter ones are easily another's. */
const LONG = 6;
/** Of a given name that the same surname follows. */
const SHORT = 4;
/** What tells a woman's name from a man's: "Samira", «سميرة». */
const WOMANS = /[aeةه]$/;

/**
 * Whether two whole names are one but for a letter of the surname («جيروم برادييه», «جيروم براديي») or a letter too many of the
 * given name: "Hamid Zerhouni", "Hami Zerhouni", unlike "Hamida".
 */
export function isMisspelledWhole(a: readonly string[], b: readonly string[]): boolean {
  if (a.length < 2) return false;
  if (a.length === b.length && a.slice(0, -1).join(' ') === b.slice(0, -1).join(' '))
    return isMisspelled(a.at(-1)!, b.at(-1)!);
  if (a.slice(1).join(' ') !== b.slice(1).join(' ')) return false;
  const [given, other] = [a[0]!, b[0]!];
  const isSame = given.replace(WOMANS, '') === other.replace(WOMANS, '');
  return given.length !== other.length && !isSame && isMisspelled(given, other, SHORT);
}

/** Whether two spellings of a long name are one letter apart, or two letters the other way round: "Akhannouch", "Akhennouch". */
export function isMisspelled(a: string, b: string, long = LONG): boolean {
  if (a === b || Math.min(a.length, b.length) < long || Math.abs(a.length - b.length) > 1)
    return false;
  let from = 0;
  while (a[from] === b[from]) from++;
  const [restOfA, restOfB] = [a.slice(from), b.slice(from)];
  const swapped = `${restOfA[1]}${restOfA[0]}${restOfA.slice(2)}`;
  return (
    restOfA.slice(1) === restOfB.slice(1) ||
    restOfA.slice(1) === restOfB ||
    restOfA === restOfB.slice(1) ||
    swapped === restOfB
  );
}
