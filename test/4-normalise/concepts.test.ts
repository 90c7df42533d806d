import { describe, expect, it } from 'vitest';
import { areSorts, conceptsOf, conceptsOfUnit } from '../../pipeline/4-normalise/concepts.ts';
import { nounsOf } from '../../pipeline/4-normalise/nouns.ts';
import { readCsv } from '../../pipeline/csv.ts';
import { LANGUAGES, type Language } from '../../pipeline/document.ts';

describe('a word that only shares its stem with a concept is none', () => {
  it.each<[Language, string, string]>([
    ['fr', 'puissance maximale appelée', 'hotline-call'],
    ['fr', 'idées reçues', 'fdi'],
    ['fr', 'une large portée', 'port'],
    ['fr', 'le parc accuse une baisse', 'suspect'],
    ['fr', 'averses qui se sont abattues sur la vallée', 'slaughter'],
    ['fr', "promeneurs admis à l'hôpital", 'passed-exam'],
    ['ar', 'رقما قياسيا', 'cyber'],
    ['ar', 'التقرير الصادر يوم الجمعة', 'export'],
    ['ar', 'صباح يوم الجمعة', 'association'],
    ['ar', 'وزير الداخلية لفتيت', 'man'],
    ['ar', 'برسم سنة 2023', 'act'],
    ['ar', 'لفائدة الأسر', 'interest'],
    ['ar', 'حاليا', 'case'],
    ['en', 'two new projects', 'forecast'],
    ['ar', 'حصيلة القتلى', 'homicide'],
    ['ar', 'مجموع الأصوات', 'index-part'],
    ['ar', 'نمو الصادرات', 'issued'],
    ['ar', 'مصادر محلية', 'seized'],
    ['ar', 'السيولة البنكية', 'flood'],
    ['ar', 'الميزان التجاري', 'honours'],
    ['ar', 'دقيقة صمت', 'flour'],
    ['ar', 'المغاربة', 'maghreb'],
    ['fr', 'un programme social', 'dam-works'],
    ['ar', 'حسب إحصاءات المكتب', 'population'],
    ['fr', 'fusils d’assaut', 'assault-fence'],
    ['en', 'people killed in a crash', 'homicide'],
    ['en', 'a five-year plan', 'aircraft'],
  ])('%s: %s is no %s', (language, text, concept) => {
    expect(conceptsOf(text, language)).not.toContain(concept);
  });
});

describe('a word of a concept is one with its particles', () => {
  it.each<[Language, string, string]>([
    ['fr', 'appels', 'hotline-call'],
    ['ar', 'وللجمعيات', 'association'],
    ['ar', 'بالقضايا', 'case'],
    ['ar', 'الرقمي', 'cyber'],
    ['ar', 'والمياه', 'water'],
    ['ar', 'الصادرات', 'export'],
    ['ar', 'بالقتل', 'homicide'],
    ['ar', 'والسيول', 'flood'],
    ['ar', 'المصادرة', 'seized'],
    ['fr', 'barrages programmés', 'dam-works'],
    ['fr', 'les accusés', 'suspect'],
    ['ar', 'التهريب الدولي للمخدرات', 'drug'],
    ['en', 'killings', 'homicide'],
    ['en', 'two planes', 'aircraft'],
  ])('%s: %s is %s', (language, text, concept) => {
    expect(conceptsOf(text, language)).toContain(concept);
  });
});

describe('what a counted noun is', () => {
  it.each([
    ['farmer', ['person']],
    ['body', ['person']],
    ['pupil', ['pupil', 'person']],
    ['well', []],
  ])('%s', (unit, concepts) => {
    expect(conceptsOfUnit(unit)).toEqual(concepts);
  });

  it('is told of nouns that some language counts', () => {
    const file = (path: string) => new URL(`../../pipeline/${path}`, import.meta.url);
    const counted = new Set(
      LANGUAGES.flatMap((language) =>
        readCsv(file(`lexicons/${language}/nouns.csv`), ['form', 'code']).map(({ code }) => code),
      ),
    );
    const told = readCsv(file('registries/noun_concepts.csv'), ['unit', 'concept_id']);
    expect(told.filter(({ unit }) => !counted.has(unit))).toEqual([]);
    expect(told.filter(({ concept_id }) => conceptsOfUnit(concept_id).length === 0)).toEqual([]);
  });
});

it.each([
  ['sheep', 'goat', true],
  ['sheep', 'tomato', false],
  ['pupil', 'patient', false],
  ['cereal', 'livestock', false],
])('%s and %s are sorts of one thing: %s', (a, b, sorts) => {
  expect(areSorts(a, b)).toBe(sorts);
});

it('a word of grammar counts nothing, whatever noun has its stem', () => {
  expect(nounsOf('آخرون بجروح', 'ar')).toEqual([]);
  expect(nounsOf('باخرات', 'ar')).toEqual(['boat']);
  expect(nounsOf('la région entre les deux oueds', 'fr')).not.toContain('entry');
  expect(nounsOf('élèves', 'fr')).toContain('pupil');
});

it('the acronym of an index is its name', () => {
  expect(conceptsOf('IPC', 'fr')).toContain('inflation');
  expect(conceptsOf('مؤشر الأثمان', 'ar')).toContain('inflation');
  expect(conceptsOf('CPI', 'en')).toContain('inflation');
});

it.each<[Language, string, string]>([
  ['fr', 'taux de létalité', 'death'],
  ['ar', 'معدل الإماتة', 'death'],
  ['en', 'case fatality rate', 'death'],
  ['fr', 'incidents de cybersécurité', 'cyber'],
  ['fr', 'ouvriers qui ne savent ni lire ni écrire', 'illiterate'],
])('%s: %s tells of %s', (language, measure, concept) => {
  expect(conceptsOf(measure, language)).toContain(concept);
});

it('no sting is a jab', () => {
  expect(conceptsOf('piqûres de scorpion', 'fr')).not.toContain('vaccine');
  expect(conceptsOf('deuxième piqûre', 'fr')).toContain('vaccine');
});
