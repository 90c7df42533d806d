import type { Source } from './source.ts';

/** Attributes that a reader of text has a use for, by the length of their names. */
const KEPT: string[][] = [];
for (const name of 'class id style hidden role aria-hidden href itemprop datetime content title type name property rel lang xml:lang'.split(
  ' ',
)) {
  KEPT[name.length] ??= [];
  KEPT[name.length]!.push(name);
}

/** Name of an attribute that is kept; null for others, without making a string of them. */
export function keptName(source: Source, start: number, end: number): string | null {
  const names = KEPT[end - start];
  if (names === undefined) return null;
  for (const name of names) if (source.says(name, start)) return name;
  return null;
}
