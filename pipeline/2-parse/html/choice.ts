import type { Piece } from '../assemble.ts';
import { findDate } from '../dates.ts';
import { appArticle, piecesOf } from './app-data.ts';
import { type Article, findArticle } from './article.ts';
import { standingOf } from './boilerplate.ts';
import type { Page } from './element.ts';
import { countWords } from './lines.ts';
import type { Metadata } from './metadata.ts';
import { StatedText } from './stated.ts';
import { type View, viewOf } from './view.ts';

/** Less shown text than this, and the page may be one that its scripts fill. */
const LITTLE = 120;
/** A stated text of fewer words is a summary. */
const LEAST_STATED = 25;
/** By how much the page may exceed a stated text that breaks off, or one that does not, before that is taken to be cut. */
const LONGER = 1.4;
const MUCH_LONGER = 2.5;

/**
 * The text of the article: what the page shows, checked against the `articleBody` that it states; the stated text
 * itself, or the data of its scripts, where the page shows less.
 */
export function chooseText(page: Page, metadata: Metadata): Article {
  const view = viewOf(page, metadata.titles);
  const shown = findArticle(view, null);
  const stated = metadata.body === null ? [] : clean(piecesOf(metadata.body));
  if (wordsOf(stated) >= LEAST_STATED) return againstStated(view, metadata, shown, stated);
  if (wordsOf(shown.pieces) >= LITTLE) return shown;
  const data = appArticle(page.scripts, metadata.titles);
  if (data === null) return shown;
  const pieces = clean([
    ...(data.standfirst === null ? [] : piecesOf(data.standfirst)),
    ...piecesOf(data.body),
  ]);
  if (wordsOf(pieces) <= wordsOf(shown.pieces) * LONGER) return shown;
  return {
    headline: shown.headline ?? metadata.title ?? data.title,
    pieces,
    date: shown.date ?? (data.published === null ? null : findDate(data.published)),
  };
}

function againstStated(
  view: View,
  metadata: Metadata,
  shown: Article,
  stated: readonly Piece[],
): Article {
  const text = new StatedText(stated);
  const length = wordsOf(shown.pieces) / text.words;
  const unfinished = !/[.!?؟»"”)]$/u.test(stated.at(-1)?.text ?? '');
  if (
    length > (unfinished ? LONGER : MUCH_LONGER) &&
    new StatedText(shown.pieces).has(stated.map((piece) => piece.text).join(' '))
  )
    return shown;
  const matched = findArticle(view, text);
  if (text.shownBy(matched.pieces)) return matched;
  return { headline: shown.headline ?? metadata.title, pieces: stated, date: shown.date };
}

const clean = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ text }) => standingOf(text) === null);

const wordsOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + countWords(text), 0);
