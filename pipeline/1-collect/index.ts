import { z } from 'zod';
import type { Stage } from '../stage.ts';
import { collect } from './collect.ts';
import { fetchOriginals, POLITE } from './fetch.ts';
import type { SourceFile } from './source-file.ts';

export { collect } from './collect.ts';
export { readSource } from './read.ts';
export type { SourceFile } from './source-file.ts';

export const stage: Stage<never, SourceFile> = {
  name: 'collect',
  title: 'Find the documents and what is known of them',
  reads: null,
  writes: 'files.ndjson',
  schema: z.custom<SourceFile>(
    (value) => typeof value === 'object' && value !== null && 'path' in value,
  ),
  run: async function* (_, context) {
    if (context.fetch) {
      const options = { ...POLITE, refresh: context.refresh === true };
      for (const issue of (await fetchOriginals(context.raw, options)).issues)
        context.report(issue);
    }
    const { files, issues } = collect(context.raw);
    for (const issue of issues) context.report(issue);
    yield* files;
  },
};
