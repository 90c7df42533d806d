import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { dated } from './dated.ts';

/** How a sentence may place an expression of time: before its figure, behind it and in the middle. */
const SENTENCES: Readonly<Record<Language, readonly string[]>> = {
  fr: ['Le port a reçu {345} navires X.', 'X, le port a reçu {345} navires.'],
  ar: ['شحن الميناء {345} حاوية X.', 'X، شحن الميناء {345} حاوية.'],
  en: ['The port received {345} ships X.', 'X, the port received {345} ships.'],
};

/** Told on Wednesday 15 May 2024. */
const EXPRESSIONS: Readonly<Record<Language, readonly (readonly [string, string | null])[]>> = {
  fr: [
    ['au cours du trimestre écoulé', '2024-01-01/2024-03-31'],
    ['durant ce trimestre', '2024-04-01/2024-06-30'],
    ['au cours du semestre écoulé', '2023-07-01/2023-12-31'],
    ['au dernier trimestre de l’an dernier', '2023-10-01/2023-12-31'],
    ['durant la première moitié de 2023', '2023-01-01/2023-06-30'],
    ['durant la première quinzaine de mars', '2024-03-01/2024-03-15'],
    ['durant la seconde moitié du mois de mars', '2024-03-16/2024-03-31'],
    ['durant les dix premiers jours de mai', '2024-05-01/2024-05-10'],
    ['durant les années 90', '1990-01-01/1999-12-31'],
    ['durant l’année hydrologique 2022-2023', '2022-09-01/2023-08-31'],
    ['du 1er janvier 2023, au 20 mars 2024', '2023-01-01/2024-03-20'],
    ['en 2023 (jusqu’à fin octobre)', '2023-01-01/2023-10-31'],
    ['ces derniers mois', null],
    ['depuis le lancement du programme', null],
    ['depuis l’entrée en vigueur de la loi 103-13 en 2018', '2018-01-01/2024-05-15'],
    ['entre 2023 et aujourd’hui', '2023-01-01/2024-05-15'],
    ['depuis le lancement du plan en 2010 à mai 2018', '2010-01-01/2018-05-31'],
    ['trois ans après la création du fonds en 2020', null],
    ['avant-hier', '2024-05-13/2024-05-13'],
    ['au T1-2024', '2024-01-01/2024-03-31'],
    ['sur 9M 2023', '2023-01-01/2023-09-30'],
    ['au début des années 1990', null],
    ['durant le week-end', '2024-05-11/2024-05-12'],
    ['après l’adoption de la loi le 13 mars 2024', '2024-03-13/2024-05-15'],
    ['aux législatives 2021', '2021-01-01/2021-12-31'],
  ],
  ar: [
    ['خلال الفصل الماضي', '2024-01-01/2024-03-31'],
    ['خلال الربع الجاري', '2024-04-01/2024-06-30'],
    ['خلال الفصل الأخير من السنة الماضية', '2023-10-01/2023-12-31'],
    ['خلال النصف الأول من شهر مارس', '2024-03-01/2024-03-15'],
    ['خلال العشرة أيام الأولى من ماي', '2024-05-01/2024-05-10'],
    ['خلال هذا الشهر', '2024-05-01/2024-05-31'],
    ['خلال السنتين 2022 و2023', '2022-01-01/2023-12-31'],
    ['أيام 14 و15 و16 مارس 2024', '2024-03-14/2024-03-16'],
    ['في 14 من مارس 2024', '2024-03-14/2024-03-14'],
    ['ليلة الأحد الاثنين', '2024-05-12/2024-05-13'],
    ['خلال 11 شهرا الأولى من سنة 2023', '2023-01-01/2023-11-30'],
    ['خلال العام الفائت', '2023-01-01/2023-12-31'],
    ['من بداية السنة', '2024-01-01/2024-05-15'],
    ['إلى غاية يوم 30 أبريل 2024', '2024-01-01/2024-04-30'],
    ['خلال سنة 2023 (إلى غاية متم أكتوبر)', '2023-01-01/2023-10-31'],
    ['منذ انطلاق البرنامج', null],
    ['خلال الأحد عشر شهرا الأولى من سنة 2023', '2023-01-01/2023-11-30'],
    ['منذ دخول القانون 103.13 حيز التنفيذ سنة 2018', '2018-01-01/2024-05-15'],
    ['بعد 13 مارس 2024', '2024-03-13/2024-05-15'],
    ['بعد أن دخل "قانون السير" حيز التنفيذ في 13 مارس 2024', '2024-03-13/2024-05-15'],
    ['في انتخابات 2021', '2021-01-01/2021-12-31'],
    ['خلال عطلة نهاية الأسبوع', '2024-05-11/2024-05-12'],
  ],
  en: [
    ['in the last quarter of last year', '2023-10-01/2023-12-31'],
    ['in the final quarter of 2023', '2023-10-01/2023-12-31'],
    ['in the opening quarter', '2024-01-01/2024-03-31'],
    ['last quarter', '2024-01-01/2024-03-31'],
    ['this quarter', '2024-04-01/2024-06-30'],
    ['in the second half of March 2024', '2024-03-16/2024-03-31'],
    ['in the first ten days of May', '2024-05-01/2024-05-10'],
    ['in the 1990s', '1990-01-01/1999-12-31'],
    ['in the early 1990s', null],
    ['on the first of January', '2024-01-01/2024-01-01'],
    ['in 1Q24', '2024-01-01/2024-03-31'],
    ['in 9M 2023', '2023-01-01/2023-09-30'],
    ['in the 2021 elections', '2021-01-01/2021-12-31'],
    ['over the weekend', '2024-05-11/2024-05-12'],
    ['after the law took effect on March 13, 2024', '2024-03-13/2024-05-15'],
    ['over 2019-23', '2019-01-01/2023-12-31'],
    ['in the 2023 financial year', '2023-01-01/2023-12-31'],
    ['in the quarter to March', '2024-01-01/2024-03-31'],
    ['for the quarter ended March 31, 2024', '2024-01-01/2024-03-31'],
    ['in the nine months ended September 30, 2023', '2023-01-01/2023-09-30'],
    ['in the year ended December 31, 2023', '2023-01-01/2023-12-31'],
    ['on the 14th of March', '2024-03-14/2024-03-14'],
    ['from September 2023 onwards', '2023-09-01/2024-05-15'],
    ['from the beginning of the year', '2024-01-01/2024-05-15'],
    ['since the turn of the year', '2024-01-01/2024-05-15'],
    ['since the launch of the programme', null],
  ],
};

describe.each(['fr', 'ar', 'en'] as const)(
  '%s: an expression of time dates its sentence',
  (lang) => {
    it.each(EXPRESSIONS[lang])('%s', (expression, expected) => {
      for (const sentence of SENTENCES[lang])
        expect(dated(lang, sentence.replace('X', expression), '2024-05-15')).toEqual([expected]);
    });
  },
);
