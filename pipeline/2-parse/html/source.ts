import type { Content } from '../decode.ts';

/** A page to read the markup of. */
export interface Source {
  /** Has the markup in clear, and is as long as the page; what is not ASCII may be no text yet. */
  readonly markup: string;
  /** Text between two places of the markup. */
  readonly text: (start: number, end: number) => string;
}

const WIDE = /[\x80-\xff]/;

/**
 * Markup is ASCII, and most of a page is markup and scripts: the bytes of UTF-8 stand for characters while it is
 * tokenised (Latin-1, a plain copy), and only what is kept as text is decoded.
 */
export function sourceOf(page: Content): Source {
  if (typeof page === 'string')
    return { markup: page, text: (start, end) => page.slice(start, end) };
  const markup = page.toString('latin1');
  const text = (start: number, end: number): string => {
    const piece = markup.slice(start, end);
    return WIDE.test(piece) ? page.toString('utf8', start, end) : piece;
  };
  return { markup, text };
}
