import { fileURLToPath } from 'node:url';

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** The project's own folders: what every command works on unless told otherwise. */
export const RAW = at('raw');
export const OUT = at('output');
export const BUILD = at('build');
export const GOLD = at('test/gold');
