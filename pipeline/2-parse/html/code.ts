import type { Source } from './source.ts';

const OPENINGS = ['<script', '<style'];

/** Gives the place behind the next tag that may open a script or a style sheet, else the page's end; places only rise. */
export function codeOpenings(source: Source): (from: number) => number {
  const places = OPENINGS.map(() => -1);
  return (from) => {
    for (const [i, opening] of OPENINGS.entries())
      if (places[i]! < from) places[i] = source.find(opening, from);
    return Math.min(source.find('>', Math.min(...places)) + 1, source.length);
  };
}

/** Where the end tag of a name stands next; the end of the page where it does not. */
export function endTag(source: Source, name: string, from: number): number {
  let at = source.find('</', from);
  while (at < source.length && !source.says(name, at + 2)) at = source.find('</', at + 2);
  return at;
}
