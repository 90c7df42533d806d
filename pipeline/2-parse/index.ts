import { readSource, type SourceFile } from '../1-collect/index.ts';
import { type Document, documentShape } from '../document.ts';
import { type Context, eachItem, type Stage } from '../stage.ts';
import { parse } from './parse.ts';

export { parse } from './parse.ts';

function parseFile(file: SourceFile, context: Context): Document | null {
  const bytes = readSource(file);
  if ('code' in bytes) {
    context.report(bytes);
    return null;
  }
  const { document, issues } = parse({ file, bytes });
  for (const issue of issues) context.report(issue);
  return document;
}

export const stage: Stage<SourceFile, Document> = {
  name: 'parse',
  title: 'Read each document’s text, title, date and language',
  reads: 'files.ndjson',
  writes: 'documents.ndjson',
  schema: documentShape,
  run: eachItem(parseFile),
};
