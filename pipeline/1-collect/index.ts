export { type Collection, collect } from './collect.ts';
export { readSource } from './read.ts';
export type { ManifestRow, SourceFile } from './source-file.ts';
