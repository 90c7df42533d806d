import { z } from 'zod';
import { type Document, documentShape } from '../document.ts';
import { alone, type Passes } from '../passes.ts';
import { eachInStep, type Stage } from '../stage.ts';
import { analysisOf } from './analysis.ts';
import { findFigures } from './figures/index.ts';
import type { Mentions } from './mention.ts';
// Read by stage 4 alone; its words are of the vocabulary here, or a text would be read by what else is loaded.
import './names/place-names.ts';
import { datePeriods, findPeriods } from './periods/index.ts';
import { findSpeech } from './speech/index.ts';

/** Stage 3: everything that one document states, with spans. Pure: same document, same mentions. */
export const extract = (document: Document): Mentions => alone(extraction(document));

/** The same, pass by pass. */
export function* extraction(document: Document): Passes<Mentions> {
  const analysis = analysisOf(document);
  yield;
  const periods = findPeriods(analysis);
  yield;
  const { figures: undated, ignored } = yield* findFigures(analysis, periods);
  yield;
  const figures = yield* datePeriods(analysis, undated, periods);
  yield;
  const { statements, acts } = yield* findSpeech(analysis, figures, periods);
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
  run: eachInStep(extraction),
};
