import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const shown = (path: string) => ({ path: at(path), shown: path });

/** The project's own folders: what every command works on unless told otherwise. */
export const RAW = at('raw');
export const OUT = at('output');
export const BUILD = at('build');
export const GOLD = shown('test/gold/figures');
export const OBSERVATIONS = shown('test/gold/observations');
export const BASELINE = shown('test/gold/baseline.json');
