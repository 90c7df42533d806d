import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

type Case = readonly [Language, string | null, string];

/** Whoever speaks for the figure 41 of a text; null is the outlet. */
const told = (title: string, cases: readonly Case[]) =>
  describe(title, () => {
    it.each(cases)('%s: %s', (lang, speaker, text) => {
      expect(speechOf(lang, text).speaker('41')).toBe(speaker);
    });
  });

told('the subject of an Arabic verb stands where its clause began', [
  ['ar', 'مكتب الآبار', 'وسبق لمكتب الآبار أن كشف أن 41 بئرا جافة.'],
  [
    'ar',
    'سعد بنونة',
    'قال وزير الماء، سعد بنونة، إن 12 بئرا جافة. وكان بنونة قد دق ناقوس الخطر، أمس، في اجتماع حضره فؤاد الراجي، وزير العدل، حين أعلن عن 41 بئرا مهددة.',
  ],
  ['ar', 'سعد بنونة', 'أكّد وزير الماء، سعد بنونة، أنّ 12 بئرا جافة. وأضاف بنونة أنّ 41 بئرا ممتلئة.'],
  ['ar', 'مكتب الآبار', 'كشف مكتب الآبار عن حصيلته. وبقيت، يوضح المصدر، 41 بئرا ممتلئة.'],
]);

told('a title alone is of whoever is speaking', [
  [
    'fr',
    'Saad Bennouna',
    'Le ministre de l’Eau, Saad Bennouna, et le ministre des Ports, Fouad Raji, ont ouvert le salon. M. Bennouna a dit que 12 puits sont prêts. Fouad Raji était assis près de lui. Le ministre a ajouté que 41 puits sont à sec.',
  ],
]);

told('firms that no registry has', [
  ['en', 'Partcap', 'Start-ups raised 41 million dirhams, according to Partcap.'],
  [
    'en',
    'Partcap',
    'Start-ups raised 12 million dirhams, according to Partcap. The firm said that 41 deals were signed.',
  ],
  ['en', null, 'A crowd of 41 people waited, according to Karim.'],
]);

told('things and people that are no speakers', [
  ['en', null, 'Tourism is a source of income with 41 million dirhams a year.'],
  ['fr', null, 'Le centre d’appel a reçu 41 appels.'],
  ['en', null, 'Women won 12 seats out of 395 MPs: 41 came from the list.'],
  ['ar', null, 'يعد الصيد مصدر رزق لنحو 41 أسرة.'],
]);

const MINISTER = {
  fr: 'Le ministre de l’Eau, Saad Bennouna, a dit que 12 puits sont prêts.',
  en: 'Minister of Water Saad Bennouna said 12 wells are full.',
  ar: 'قال وزير الماء، سعد بنونة، إن 12 بئرا جاهزة.',
};

told('background inside an account is the outlet’s', [
  ['fr', null, `${MINISTER.fr}\n\nEn Espagne, le pays voisin, 41 puits sont prêts.`],
  ['en', null, `${MINISTER.en}\n\nIn Spain, 41 wells are full.`],
  ['ar', null, `${MINISTER.ar}\n\nوفي إسبانيا حفرت 41 بئرا.`],
  ['fr', null, `${MINISTER.fr} Le Maroc ambitionne de creuser 41 puits.`],
  ['en', null, `${MINISTER.en} Morocco plans to dig 41 wells.`],
  ['ar', null, `${MINISTER.ar} ويعتزم المغرب حفر 41 بئرا.`],
]);

told('an attribution at the end covers what stands before it', [
  [
    'en',
    'Ministry of Wells',
    'Morocco counted 41 wells, the Ministry of Wells announced for the 20th anniversary of the programme.',
  ],
  [
    'en',
    'Driss Zerhouni',
    '“We miss 41 wells,” Driss Zerhouni, secretary general of the Workers’ Union, told reporters.',
  ],
]);

told('a question on figures takes none of them up', [
  [
    'fr',
    null,
    'L’an dernier, 41 puits étaient à sec.\n\nInterrogé sur ces chiffres, le ministre de l’Eau, Saad Bennouna, a répondu que 12 forages sont prêts.',
  ],
]);
