import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../pipeline/3-extract/index.ts';
import { normalise } from '../pipeline/4-normalise/index.ts';
import { tables } from '../pipeline/5-reconcile/edition.ts';
import { reconcile } from '../pipeline/5-reconcile/reconcile.ts';
import { shippedWorld } from '../pipeline/5-reconcile/shipped.ts';
import { validate } from '../pipeline/6-validate/index.ts';
import { LANGUAGES, type Language } from '../pipeline/document.ts';
import { plainDocument, readGold } from '../pipeline/evaluate/gold.ts';

/** How many texts of each language; `TEXTS=20000 npx vitest run test/mutated.test.ts` looks longer. */
const TEXTS = Number(process.env.TEXTS ?? 200);
const OPTIONS = { seed: 2023, numRuns: TEXTS };
const MARKS = ['، ', ', ', '. ', ': ', '(', ') ', '« ', '» ', '12 ', '40 % ', 'و', '\n\n', '- '];

const gold = readGold('test/gold/figures').map(({ document }) => document);
const wordsOf = (language: Language): string[][] =>
  gold.filter((one) => one.language === language).map(({ text }) => text.split(/(?<=\s)/));

/** What becomes of the words of a text; places and numbers of words are parts of its length or small. */
type Edit =
  | { readonly what: 'drop'; readonly at: number; readonly count: number }
  | { readonly what: 'swap'; readonly at: number; readonly other: number }
  | { readonly what: 'mark'; readonly at: number; readonly mark: string }
  | { readonly what: 'graft'; readonly at: number; readonly of: number; readonly from: number };

const place = fc.nat({ max: 10_000 });
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({
    what: fc.constant('drop' as const),
    at: place,
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ what: fc.constant('swap' as const), at: place, other: place }),
  fc.record({ what: fc.constant('mark' as const), at: place, mark: fc.constantFrom(...MARKS) }),
  fc.record({ what: fc.constant('graft' as const), at: place, of: place, from: place }),
);

function edited(words: string[], edits: readonly Edit[], others: readonly string[][]): string {
  const left = [...words];
  for (const one of edits) {
    const at = one.at % Math.max(left.length, 1);
    if (one.what === 'drop') left.splice(at, one.count);
    else if (one.what === 'mark') left.splice(at, 0, one.mark);
    else if (one.what === 'graft') {
      const donor = others[one.of % others.length]!;
      const from = one.from % donor.length;
      left.splice(at, 0, ...donor.slice(from, from + 4));
    } else if (left.length > 0) {
      const other = one.other % left.length;
      [left[at], left[other]] = [left[other]!, left[at]!];
    }
  }
  return left.join('');
}

/** Texts of the gold with some forty words of one of them cut out and changed in up to eight places. */
function textsIn(language: Language): fc.Arbitrary<string> {
  const all = wordsOf(language);
  return fc
    .record({ of: place, from: place, edits: fc.array(edit, { minLength: 1, maxLength: 8 }) })
    .map(({ of, from, edits }) => {
      const words = all[of % all.length]!;
      const start = from % words.length;
      return edited(words.slice(start, start + 40), edits, all);
    });
}

const read = (language: Language, text: string, id = 'mutated') =>
  normalise(extract(plainDocument({ id, lang: language, text, published: '2024-03-12' })));

describe('whatever words a text holds, in whatever order', () => {
  it.each(LANGUAGES)(
    'it is read to its end, and its figures stand where they say: %s',
    (language) => {
      fc.assert(
        fc.property(textsIn(language), (text) => {
          const letters = [...text];
          for (const { start, end, surface } of read(language, text).figures)
            expect(letters.slice(start, end).join('')).toBe(surface);
        }),
        OPTIONS,
      );
    },
  );

  it('many of them are compared, and break no guarantee of what is published', () => {
    const coded = LANGUAGES.flatMap((language) =>
      fc
        .sample(textsIn(language), { ...OPTIONS, numRuns: TEXTS })
        .map((text, i) => read(language, text, `${language}-${i}`)),
    );
    const reconciled = reconcile(coded, shippedWorld());
    const dataset = tables(coded, reconciled);
    const { issues } = validate({ dataset, traces: {}, issues: [], inputs: {} }, null);
    expect(issues.filter(({ level }) => level === 'error').map(({ message }) => message)).toEqual(
      [],
    );
    expect(dataset.figures.length).toBeGreaterThan(500);
  });
});
