import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { actsOf } from './harness.ts';

/** Whom the first act of a text is for. */
const hearer = (lang: Language, text: string) => {
  const party = actsOf(lang, text)[0]?.addressee ?? null;
  return party && (party.name ?? party.role);
};

describe('whoever hears a speaker', () => {
  it.each([
    [
      'fr',
      'La maire du Port, Samia Berrechid, a garanti hier à la Ligue des puits que l’eau coulera.',
      'Ligue des puits',
    ],
    [
      'fr',
      'Le conseil communal du Port a écrit au wali du Littoral pour demander de l’eau.',
      'wali du Littoral',
    ],
    [
      'fr',
      'La Ligue des puits réclame dans une lettre au wali du Littoral la fin des forages.',
      'wali du Littoral',
    ],
    [
      'en',
      'Water Minister Adnane Zerhouni told the Wells League on Monday that the pumps are idle.',
      'Wells League',
    ],
    [
      'en',
      'The Wells League has called on Water Minister Adnane Zerhouni to reopen talks.',
      'Adnane Zerhouni',
    ],
    [
      'en',
      'Replying to the Wells League, Water Minister Adnane Zerhouni said the pumps are idle.',
      'Wells League',
    ],
    ['ar', 'ناشدت رابطة الآبار وزير الماء عادل الزرهوني أن يفتح الطريق.', 'عادل الزرهوني'],
  ] as const)('is told: %s: %s', (lang, text, name) => {
    expect(hearer(lang, text)).toBe(name);
  });

  it.each([
    ['fr', 'Le wali du Littoral a attribué la panne à la Ligue des puits.'],
    ['fr', 'Le wali du Littoral a annoncé son soutien à la Ligue des puits.'],
    ['en', 'Water Minister Adnane Zerhouni said his support went to the Wells League.'],
    ['ar', 'قالت السلطات المحلية لعمالة الساحل إن الآبار جفت.'],
  ] as const)('is nobody that something else is given to: %s: %s', (lang, text) => {
    expect(hearer(lang, text)).toBeNull();
  });
});

describe('an official who tells a member in writing or in the chamber', () => {
  it.each([
    [
      'fr',
      'Les puits rouvriront, a écrit le ministre de l’Eau, Adnane Zerhouni, à la députée Samia Berrechid.',
      'written',
    ],
    [
      'en',
      'In the House of Representatives, Water Minister Adnane Zerhouni told MP Samia Berrechid that the wells are dry.',
      'oral',
    ],
  ] as const)('answers: %s: %s', (lang, text, mode) => {
    const told = actsOf(lang, text);
    expect(told.map(({ type }) => type).sort()).toEqual([`${mode}_answer`, `${mode}_question`]);
    const answer = told.find(({ type }) => type.endsWith('answer'));
    expect(answer?.addressee?.name).toBe('Samia Berrechid');
    expect(answer?.reply_to).not.toBeNull();
  });
});

describe('a statement that answers the one before', () => {
  it('replies to it', () => {
    const told = actsOf(
      'en',
      'The port is closed, the governor of Port Salam, Samia Berrechid, said on Monday. Hitting back at Samia Berrechid, Water Minister Adnane Zerhouni said it is open.',
    );
    const reply = told.find(({ speaker }) => speaker?.name === 'Adnane Zerhouni');
    expect(reply?.addressee?.name).toBe('Samia Berrechid');
    expect(reply && told[reply.reply_to ?? -1]?.speaker?.name).toBe('Samia Berrechid');
  });
});

describe('an interview with a site', () => {
  it('is given to it, by its name', () => {
    const [told] = actsOf(
      'ar',
      'قال والي الجهة، منصف الصنهاجي، في حوار مع موقع “الآبار”، إن 648 رصيفا فارغ.',
    );
    expect(told?.type).toBe('interview');
    expect(told?.addressee?.name).toBe('الآبار');
  });
});
