/** A text without the run of one character at its end; `/x+$/` would be quadratic on a long run elsewhere. */
export function withoutTrailing(text: string, char: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === char) end--;
  return text.slice(0, end);
}
