import { fileURLToPath } from 'node:url';
import { publish } from '../../pipeline/7-publish/index.ts';
import { GOOD } from '../edition.ts';

/** Publishes one edition, or one that is the same but for its provenance as a replacement. */
export function publishOnce(out: string, replace: boolean): void {
  publish(replace ? { ...GOOD, inputs: { 'raw/sources.csv': '0'.repeat(64) } } : GOOD, {
    raw: '',
    out,
    replace,
    fetch: false,
    reported: [],
    report: () => {},
  });
}

// `publish-once.ts OUT [replace]`: in a process that a test can kill.
const [script, out, replace] = process.argv.slice(1);
if (script === fileURLToPath(import.meta.url)) publishOnce(out ?? '', replace !== undefined);
