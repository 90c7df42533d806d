import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { extract } from '../3-extract/index.ts';
import { indicatorsOf } from '../4-normalise/indicators.ts';
import { INDICATORS } from '../4-normalise/signatures.ts';
import { type Document, LANGUAGES } from '../document.ts';
import { codePointOffsets } from '../offsets.ts';
import type { FigureError } from './figures.ts';
import { plainDocument } from './gold.ts';
import { type Mark, unmark } from './marked.ts';
import { Scores } from './score.ts';

const goldFile = z.object({
  lang: z.enum(LANGUAGES),
  documents: z.array(z.object({ id: z.string(), text: z.string() })),
});

/** A document, and its figures: the key of each is its indicator, empty where it has none. */
interface MarkedDocument {
  readonly document: Document;
  readonly figures: readonly Mark[];
}

export const holdsIndicators = (folder: string): boolean => existsSync(folder);

/** @throws Error naming the file where it is malformed or names an indicator that the registry lacks. */
function readIndicatorGold(folder: string): MarkedDocument[] {
  const known = new Set(['', ...INDICATORS.map((row) => row.indicator_id)]);
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.sort().flatMap((name) => {
    const parsed = goldFile.safeParse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    if (!parsed.success) throw new Error(`${name}: ${z.prettifyError(parsed.error)}`);
    const { lang, documents } = parsed.data;
    return documents.map(({ id, text: marked }) => {
      const { text, marks } = unmark(marked);
      for (const { key } of marks)
        if (!known.has(key))
          throw new Error(`${name}: ${id} marks "${key}", which is no indicator`);
      return { document: plainDocument({ id, lang, text }), figures: marks };
    });
  });
}

/**
 * Scores what each figure measures, from text on: of the indicators given, those that are right; of those due, those
 * given. A figure that was not extracted has none.
 */
export function evaluateIndicators(folder: string) {
  const scores = new Scores();
  const gold = readIndicatorGold(folder);
  const errors = gold.flatMap((document) => scoreIndicators(document, scores));
  return { name: 'indicators', scores, errors, documents: gold.length };
}

function scoreIndicators({ document, figures }: MarkedDocument, scores: Scores): FigureError[] {
  const { language, source_id: id, text } = document;
  const codePoint = codePointOffsets(text);
  const found = extract(document).figures;
  const given = indicatorsOf(found, document);
  const errors: FigureError[] = [];
  for (const { key: want, start, end } of figures) {
    const at = found.findIndex((figure) => figure.start < end && figure.end > start);
    const got = given[at] ?? '';
    if (got) scores.judge('given and right', language, got === want);
    if (want) scores.judge('due and given', language, got === want);
    if (got === want) continue;
    errors.push({
      id,
      what: 'indicator',
      surface: text.slice(start, end),
      start: codePoint(start),
      end: codePoint(end),
      want: want || 'none',
      got: got || (at < 0 ? 'no figure' : 'none'),
      context: text.slice(Math.max(0, start - 60), end + 40).replaceAll('\n', ' ⏎ '),
    });
  }
  return errors;
}
