import { z } from 'zod';
import { type Document, documentShape } from '../document.ts';
import { eachItem, type Stage } from '../stage.ts';
import { analysisOf } from './analysis.ts';
import { findFigures } from './figures/index.ts';
import type { Mentions } from './mention.ts';
// Read by stage 4 alone; its words are of the vocabulary here, or a text would be read by what else is loaded.
import './names/place-names.ts';
import { datePeriods, findPeriods } from './periods/index.ts';
import { findSpeech } from './speech/index.ts';

/** Stage 3: everything that one document states, with spans. Pure: same document, same mentions. */
export function extract(document: Document): Mentions {
  const analysis = analysisOf(document);
  const periods = findPeriods(analysis);
  const { figures: undated, ignored } = findFigures(analysis, periods);
  const figures = datePeriods(analysis, undated, periods);
  const { statements, acts } = findSpeech(analysis, figures, periods);
  return { document, figures, ignored, periods, statements, acts, issues: [] };
}

export const stage: Stage<Document, Mentions> = {
  name: 'extract',
  title: 'Find figures, periods, speakers and acts',
  reads: 'documents.ndjson',
  writes: 'mentions.ndjson',
  schema: z.looseObject({
    document: documentShape,
    figures: z.array(z.looseObject({ start: z.int(), end: z.int() })),
  }),
  run: eachItem(extract),
};
