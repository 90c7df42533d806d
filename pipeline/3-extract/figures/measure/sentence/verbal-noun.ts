/**
 * Shapes of the derived forms of an Arabic verb of three radicals, each with its verbal noun, which these forms make
 * regularly: «استقبل», «استقبال» (Wright, A Grammar of the Arabic Language, I, § 202). A weak radical comes first.
 */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/^است(.)ا(.)$/u, 'است$1ا$2ة'],
  [/^است(..)ى$/u, 'است$1اء'],
  [/^استو(.)(.)$/u, 'استي$1ا$2'],
  [/^است(..)(.)$/u, 'است$1ا$2'],
  [/^ا(..)ا(.)$/u, 'ا$1يا$2'],
  [/^ا(...)ى$/u, 'ا$1اء'],
  [/^ا(...)(.)$/u, 'ا$1ا$2'],
  [/^أ(.)ا(.)$/u, 'إ$1ا$2ة'],
  [/^أ(..)ى$/u, 'إ$1اء'],
  [/^أو(.)(.)$/u, 'إي$1ا$2'],
  [/^أ(..)(.)$/u, 'إ$1ا$2'],
  [/^(.)ا(..)$/u, 'م$1ا$2ة'],
];

/** The noun of what an Arabic verb does, from its perfect; '' where its form does not tell, as that of three letters. */
export function verbalNoun(perfect: string): string {
  for (const [shape, noun] of SHAPES) if (shape.test(perfect)) return perfect.replace(shape, noun);
  return '';
}
