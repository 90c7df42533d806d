import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync, Visitor } from 'oxc-parser';
import { checkSync } from 'recheck';
import { describe, expect, it } from 'vitest';

interface Pattern {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** Every regular expression literal of the pipeline and the schemas. */
const patterns: Pattern[] = ['pipeline', 'schemas'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .flatMap((name) => {
      const file = join(folder, name);
      const text = readFileSync(file, 'utf8');
      const found: Pattern[] = [];
      new Visitor({
        Literal(node) {
          if ('regex' in node && node.regex)
            found.push({
              place: `${file}:${text.slice(0, node.start).split('\n').length}`,
              source: node.regex.pattern,
              flags: node.regex.flags,
            });
        },
      }).visit(parseSync(file, text).program);
      return found;
    }),
);

describe('regular expressions', () => {
  it('are found in the sources', () => {
    expect(patterns.length).toBeGreaterThan(10);
  });

  it.each(patterns)(
    '$place never backtracks more than linearly: /$source/$flags',
    ({ source, flags }) => {
      const { status } = checkSync(source, flags, { timeout: 20_000 });
      expect(status).toBe('safe');
    },
  );
});
