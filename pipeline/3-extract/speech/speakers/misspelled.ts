/** Letters of a surname of which one may be wrong: shorter ones are easily another's. */
const LONG = 6;

/** Whether two spellings of a long name are one letter apart, or two letters the other way round: "Akhannouch", "Akhennouch". */
export function isMisspelled(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < LONG || Math.abs(a.length - b.length) > 1)
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
