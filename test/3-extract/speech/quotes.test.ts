import { expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

/** The quoted words of each statement of a text; null where they are told in others. */
const quotedIn = (lang: Language, text: string) =>
  speechOf(lang, text).statements.map(({ quote }) => quote && text.slice(quote.start, quote.end));

it.each<[Language, string, string]>([
  // A closing mark where one opens.
  ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الآبار توجد بـ”وضع مقلق جدا”.', 'وضع مقلق جدا'],
  ['ar', 'قال والي الجهة، منصف الصنهاجي، إن الغش وقع و”عن قصد مبيت”.', 'عن قصد مبيت'],
  [
    'fr',
    'Le wali du Littoral, Adnane Zerhouni, a indiqué que »la digue tient bon ».',
    'la digue tient bon',
  ],
  // One sort of mark opens, another closes.
  ['en', 'The mayor, Adnane Zerhouni, said “the quay is safe." Ferries sail.', 'the quay is safe.'],
  [
    'ar',
    'قال والي الجهة، منصف الصنهاجي، إن “الرصيف مفتوح في وجه الصيادين “.',
    'الرصيف مفتوح في وجه الصيادين',
  ],
  [
    'fr',
    'Le wali du Littoral, Adnane Zerhouni, affirme que « la digue tient bon« , malgré la houle.',
    'la digue tient bon',
  ],
  [
    'ar',
    'قال والي الجهة، منصف الصنهاجي، إن الجهة بصدد ” ترميم رصيف الصيادين ” .',
    'ترميم رصيف الصيادين',
  ],
  // Single marks, and two of them.
  [
    'en',
    "The mayor, Adnane Zerhouni, spoke of 'deep concern' over the fishermen's nets.",
    'deep concern',
  ],
  [
    'en',
    'The mayor, Adnane Zerhouni, called it ‘a proven shipwreck’ of the town’s plans.',
    'a proven shipwreck',
  ],
  [
    'ar',
    "وأكد والي الجهة، منصف الصنهاجي، ''أن الرصيف مغلق في وجه الصيادين''.",
    'أن الرصيف مغلق في وجه الصيادين',
  ],
  // None closes.
  ['en', 'The mayor, Adnane Zerhouni, said, “The quay is safe.', 'The quay is safe.'],
])('a quotation is read whatever marks it is printed with: %s: %s', (lang, text, quote) => {
  expect(quotedIn(lang, text)[0]).toBe(quote);
});

it('a straight mark that is never closed ends with its paragraph where another opens later', () => {
  const text =
    'The mayor, Adnane Zerhouni, said the quay was "a danger to all.\n\nThe mayor said the pier was a "ruin of stone".';
  expect(quotedIn('en', text)).toEqual(['a danger to all.', 'ruin of stone']);
});

it('marks around initials, or that nothing follows, quote nothing', () => {
  expect(quotedIn('ar', 'قالت لجنة السينما، منى الصنهاجي، إنها منحت 7 ل»أ.ب.س».')[0]).toBeNull();
  expect(quotedIn('fr', 'La ministre a indiqué que la digue » tient bon.')[0]).toBeNull();
});

it('apostrophes quote nothing', () => {
  const text =
    "The mayor, Adnane Zerhouni, said the fishermen's nets and the farmers' wells are safe.";
  expect(quotedIn('en', text)[0]).toBeNull();
});

it.each<[Language, string]>([
  ['fr', '« Le président de la Ligue a reconnu des erreurs », regrette le maire, Samir Zerrad.'],
  [
    'fr',
    "Le maire, Samir Zerrad, a parlé. « Quel gâchis. L'Office a reconnu des erreurs », regrette-t-il.",
  ],
  ['en', '“The Wells Office has admitted mistakes,” said the mayor, Samir Zerrad.'],
])('whoever is quoted tells what others have said inside: %s: %s', (lang, text) => {
  const speakers = speechOf(lang, text).statements.map(({ speaker }) => speaker?.name);
  expect(new Set(speakers)).toEqual(new Set(['Samir Zerrad']));
});

it.each<[Language, string]>([
  ['en', '"How many of the 7 wells are dry?" MP Samir Zerrad asked.'],
  ['fr', '« Combien des 7 puits sont secs ? » Le député Samir Zerrad insiste.'],
  ['ar', '"كم بئرا من 7 آبار جفت؟" تساءل النائب سمير الزاكي.'],
])(
  'a quotation that ends a sentence is of whoever the next names and no more: %s: %s',
  (lang, text) => {
    const { statements } = speechOf(lang, text);
    expect(statements).toHaveLength(1);
    expect(statements[0]).toMatchObject({ kind: 'question', quotation: 'direct', figures: [0] });
  },
);

it('a group of the chamber asks in writing', () => {
  const text =
    'Le groupe socialiste a adressé une question écrite au ministre de l’Eau, Samir Zerrad, sur les 7 puits secs.';
  expect(speechOf('fr', text).acts).toMatchObject([
    { type: 'written_question', addressee: { name: 'Samir Zerrad' } },
  ]);
});
