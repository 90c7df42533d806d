import type { Document } from '../../../document.ts';
import { anyOf } from '../../../lexicons/markers.ts';
import { surface } from '../../tokens.ts';
import type { Attribution } from '../attributions/attribution.ts';
import type { Scene } from '../scene.ts';

/** Longest heading, in words. */
const HEADING = 16;
const LONGEST = 160;
const CREDIT = new RegExp(
  `[([]\\s?${anyOf('photo-credit')}(?![\\p{L}\\p{N}])[^()[\\]]{0,60}[)\\]]\\s?$`,
  'iu',
);

/**
 * Whether a block stands beside the account, in the outlet's own words, whoever speaks around it: a heading (a short
 * line without a full stop between paragraphs) or a caption that ends with a credit.
 */
export const isBeside = byBlock((document) =>
  document.blocks.map((_, block) => standsBeside(document, block)),
);

/**
 * Whether a block is in a list: lines that a colon or a semicolon opens run up to it, each of its entries on one line or two,
 * or it opens on a label, "Emploi : …", as a line beside it does.
 */
export const isListed = byBlock(({ text, blocks }) => {
  const lines = blocks.map(({ start, end }) => text.slice(start, end).trimEnd());
  const listed = [false];
  blocks.forEach(({ kind }, i) => {
    const goesOn = kind === 'paragraph' && isShort(lines[i]!) && listed[i] === true;
    listed.push(goesOn || /[:;،؛,]$/.test(lines[i]!));
  });
  const isItem = (i: number): boolean =>
    blocks[i]?.kind === 'paragraph' && LABELLED.test(lines[i]!);
  return blocks.map((_, i) => listed[i]! || (isItem(i) && (isItem(i - 1) || isItem(i + 1))));
});

/** Whether a paragraph opens on a label, "Emploi : …". */
export const isLabelled = byBlock(({ text, blocks }) =>
  blocks.map(
    ({ kind, start, end }) => kind === 'paragraph' && LABELLED.test(text.slice(start, end)),
  ),
);

/** A label of a few words, and what it labels: "Taux de chômage : 12 % en 2024"; behind a bullet it may be longer. */
const LABELLED =
  /^(?:[-–•*]\s?\p{L}[^\s:]*(?:\s[^\s:]+){0,9}|\p{L}[^\s:]*(?:\s[^\s:]+){0,4})\s?:\s\S+(?:\s\S+){2}/u;

/** An answer for each block of a document, read once: several passes ask. */
function byBlock(read: (document: Document) => readonly boolean[]) {
  const known = new WeakMap<Document, readonly boolean[]>();
  return (document: Document, index: number): boolean => {
    const answers = known.get(document) ?? read(document);
    known.set(document, answers);
    return answers[index]!;
  };
}

/** A line that opens on a word and closes on one, or on the mark of a quotation or a question. */
const WHOLE = /^[\p{L}\p{N}].*[\p{L}\p{N}%?!؟)»”]$/u;

function standsBeside(document: Document, index: number): boolean {
  const { text, blocks } = document;
  const block = blocks[index]!;
  if (block.kind === 'heading' || block.kind === 'title' || block.kind === 'caption') return true;
  const words = text.slice(block.start, block.end);
  if (CREDIT.test(words.slice(-120))) return true;
  // A headline over one paragraph is one, too.
  const fewest = index === 0 ? 2 : 3;
  if (block.kind !== 'paragraph' || blocks.length < fewest) return false;
  if (index === blocks.length - 1) return false;
  if (words.length > LONGEST || !WHOLE.test(words)) return false;
  if (/[.;؛]\s/.test(words)) return false;
  return words.split(/\s+/, HEADING + 1).length <= HEADING && !isListed(document, index);
}

const isShort = (line: string): boolean =>
  line.length <= LONGEST &&
  !/[.!?؟]$/.test(line) &&
  line.split(/\s+/, HEADING + 1).length <= HEADING;

/**
 * Whether a heading tells by itself what its speaker said, so that the article opens on the outlet. "Bilan de la DGSN"
 * and "Ministère des Ports :" only say whose words follow.
 */
export function isHeadline({ tokens, from, to }: Scene, rule: Attribution['rule']): boolean {
  if (rule === 'document') return false;
  for (let i = from; i < to; i++) if (surface(tokens, i) === ':') return false;
  return from === 0;
}
