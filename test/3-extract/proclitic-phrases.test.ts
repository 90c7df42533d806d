import { expect, it } from 'vitest';
import { PERIOD_LEXICON } from '../../pipeline/3-extract/periods/lexicon.ts';
import { Phrases } from '../../pipeline/3-extract/phrases.ts';
import { tokenise } from '../../pipeline/3-extract/tokens.ts';
import { Vocabulary } from '../../pipeline/3-extract/vocabulary.ts';
import { VOCABULARY } from '../../pipeline/lexicons/vocabulary.ts';

it('finds an Arabic phrase whose article a proclitic takes in, and no other word for its first', () => {
  const vocabulary = new Vocabulary();
  const phrases = new Phrases<string>(vocabulary);
  phrases.add('البئر العميقة', 'well');
  const find = (text: string) => phrases.match(tokenise(text, vocabulary), 0)?.value ?? null;
  expect(find('البئر العميقة')).toBe('well');
  expect(find('بالبئر العميقة')).toBe('well');
  expect(find('للبئر العميقة')).toBe('well');
  expect(find('بئر عميقة')).toBeNull();
});

it('keeps a phrase that is listed without its article, in whichever order', () => {
  for (const order of [
    ['بئر العميقة', 'البئر العميقة'],
    ['البئر العميقة', 'بئر العميقة'],
  ]) {
    const vocabulary = new Vocabulary();
    const phrases = new Phrases<string>(vocabulary);
    for (const phrase of order) phrases.add(phrase, phrase);
    expect(phrases.match(tokenise('بئر العميقة', vocabulary), 0)?.value).toBe('بئر العميقة');
  }
});

it('turns no word of time away that only such a phrase begins with', () => {
  const tokens = tokenise('بالدخول المدرسي', VOCABULARY.ar);
  expect(PERIOD_LEXICON.ar.at(tokens, 0, 'unit')).toEqual({ value: 'school', end: 2 });
});

it('cuts a word that phrases have inside alone, and finds them all the same', () => {
  const vocabulary = new Vocabulary();
  const phrases = new Phrases<string>(vocabulary);
  phrases.add('الهيئة العليا للآبار', 'body');
  phrases.add('مرصد للميناء', 'watch');
  vocabulary.add('آبار');
  const read = (text: string) => {
    const tokens = tokenise(text, vocabulary);
    const last = tokens.count - 1;
    return [vocabulary.word(tokens.word[last]!), tokens.clitic[last]];
  };
  expect(read('تقرير للآبار')).toEqual(['ابار', 2]);
  expect(read('تقرير للميناء')).toEqual(['للميناء', 0]);
  const find = (text: string) => phrases.match(tokenise(text, vocabulary), 0)?.value ?? null;
  expect(find('الهيئة العليا للآبار')).toBe('body');
  expect(find('مرصد للميناء')).toBe('watch');
  phrases.add('النائب الأول لرئيس', 'deputy');
  vocabulary.add('رئيس');
  expect(read('وسبق لرئيس')).toEqual(['رئيس', 1]);
  expect(find('النائب الأول لرئيس')).toBe('deputy');
  phrases.add('للآبار', 'wells');
  expect(read('تقرير للآبار')).toEqual(['للابار', 0]);
  expect(find('الهيئة العليا للآبار')).toBe('body');
});
