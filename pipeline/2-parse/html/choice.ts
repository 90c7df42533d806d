import type { Piece } from '../assemble.ts';
import { appArticle, piecesOf } from './app-data.ts';
import { type Article, findArticle } from './article.ts';
import { standingOf } from './boilerplate.ts';
import type { Page } from './element.ts';
import { countWords } from './lines.ts';
import type { Metadata } from './metadata.ts';
import { StatedText } from './stated.ts';

/** Less shown text than this, and the page may be one that its scripts fill. */
const LITTLE = 120;
/** A stated text of fewer words is a summary. */
const LEAST_STATED = 25;
/** By how much the page may exceed the text that it states before that is taken to be cut. */
const LONGER = 1.4;

/**
 * The text of the article: what the page shows, checked against the `articleBody` that it states; the stated text
 * itself, or the data of its scripts, where the page shows less.
 */
export function chooseText(page: Page, metadata: Metadata): Article {
  const shown = findArticle(page, metadata.titles, null);
  const stated = metadata.body === null ? [] : clean(piecesOf(metadata.body));
  if (wordsOf(stated) >= LEAST_STATED) return againstStated(page, metadata, shown, stated);
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
    preface: shown.preface,
  };
}

function againstStated(
  page: Page,
  metadata: Metadata,
  shown: Article,
  stated: readonly Piece[],
): Article {
  const text = new StatedText(stated);
  const matched = findArticle(page, metadata.titles, text);
  if (text.shownBy(matched.pieces)) return matched;
  const isCut =
    wordsOf(shown.pieces) > text.words * LONGER &&
    new StatedText(shown.pieces).has(stated.map((piece) => piece.text).join(' '));
  if (isCut) return shown;
  return { headline: shown.headline ?? metadata.title, pieces: stated, preface: shown.preface };
}

const clean = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter(({ text }) => standingOf(text) === null);

const wordsOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, { text }) => sum + countWords(text), 0);
