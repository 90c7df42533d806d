/** Code units that markup is made of, and where its parts end. */

export const [SLASH, BANG, QUESTION, EQUALS, GREATER, DOUBLE, SINGLE] = [
  0x2f, 0x21, 0x3f, 0x3d, 0x3e, 0x22, 0x27,
] as const;

export const isSpace = (unit: number): boolean =>
  unit === 0x20 || (unit >= 0x09 && unit <= 0x0d && unit !== 0x0b);

export const isLetter = (unit: number): boolean => {
  const small = unit | 0x20;
  return small >= 0x61 && small <= 0x7a;
};

const endsName = (unit: number): boolean =>
  unit === GREATER || unit === SLASH || isSpace(unit) || Number.isNaN(unit);

export function skipSpace(html: string, from: number): number {
  let at = from;
  while (isSpace(html.charCodeAt(at))) at++;
  return at;
}

/** End of the name of a tag. */
export function endOfName(html: string, from: number): number {
  let at = from;
  while (!endsName(html.charCodeAt(at))) at++;
  return at;
}

/** End of the name of an attribute: "=" ends it, unless it begins with one. */
export function endOfAttribute(html: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const unit = html.charCodeAt(at);
    if (unit === EQUALS || endsName(unit)) return at;
    at++;
  }
}

/** End of a value without quotes. */
export function endOfUnquoted(html: string, from: number): number {
  let at = from;
  while (at < html.length && html.charCodeAt(at) !== GREATER && !isSpace(html.charCodeAt(at))) at++;
  return at;
}

/** Attributes that a reader of text has a use for, by the length of their names. */
const KEPT: string[][] = [];
for (const name of 'class id style hidden role aria-hidden href itemprop datetime content title type name property rel lang xml:lang'.split(
  ' ',
)) {
  KEPT[name.length] ??= [];
  KEPT[name.length]!.push(name);
}

/** Name of an attribute that is kept; null for others, without making a string of them. */
export function keptName(html: string, start: number, end: number): string | null {
  const names = KEPT[end - start];
  if (names === undefined) return null;
  for (const name of names) {
    let same = 0;
    while (same < name.length && lower(html.charCodeAt(start + same)) === name.charCodeAt(same))
      same++;
    if (same === name.length) return name;
  }
  return null;
}

const lower = (unit: number): number => (unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit);
