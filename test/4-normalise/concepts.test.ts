import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../pipeline/4-normalise/concepts.ts';
import type { Language } from '../../pipeline/document.ts';

describe('a word that only shares its stem with a concept is none', () => {
  it.each<[Language, string, string]>([
    ['fr', 'puissance maximale appelée', 'hotline-call'],
    ['fr', 'idées reçues', 'fdi'],
    ['fr', 'une large portée', 'port'],
    ['ar', 'رقما قياسيا', 'cyber'],
    ['ar', 'صباح يوم الجمعة', 'association'],
    ['ar', 'وزير الداخلية لفتيت', 'man'],
    ['ar', 'برسم سنة 2023', 'act'],
    ['ar', 'لفائدة الأسر', 'interest'],
    ['ar', 'حاليا', 'case'],
    ['en', 'two new projects', 'forecast'],
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
  ])('%s: %s is %s', (language, text, concept) => {
    expect(conceptsOf(text, language)).toContain(concept);
  });
});
