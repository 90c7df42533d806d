import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

/** The first statement of a text that somebody is said to make. */
const told = (lang: Language, text: string) =>
  speechOf(lang, text).statements.find(({ speaker }) => speaker !== null);

const FR = 'a annoncé la maire du Port, Samia Berrechid.';
const EN = 'the mayor of Port Salam, Samia Berrechid, said.';
const AR = 'وزير الماء عادل الزرهوني';

describe('a negation', () => {
  it.each([
    ['fr', `Pour que plus aucun quai ne soit fermé, des pompes seront posées, ${FR}`],
    ['fr', `Si rien n’est fait, le port sera vide, ${FR}`],
    ['fr', `La commune n’hésitera pas à saisir le parquet, ${FR}`],
    ['en', `So that no boat is left outside, a second quay will open, ${EN}`],
    ['en', `There is no doubt that the quay is safe, ${EN}`],
    ['en', 'The mayor of Port Salam, Samia Berrechid, did not deny that the trees were cut.'],
    ['ar', `قال ${AR} إن الدروس ستنظم حتى لا يضيع الموسم.`],
    ['ar', `إن لم تتدخل الدولة فإن الآبار ستغلق، ينبه ${AR}.`],
    ['ar', `أكد ${AR} أن الضرر لا يقتصر على الآبار، بل يمتد إلى السدود.`],
    ['ar', `متى توفر المال شرعنا في الحفر، هذا ما التزم به ${AR}.`],
  ] as const)('of a clause, or of no more than a doubt, denies nothing: %s: %s', (lang, text) => {
    expect(told(lang, text)?.polarity).toBe('affirmative');
  });

  it.each([
    ['fr', 'Communiqué du ministère de l’Eau : pas de pénurie en vue.'],
    ['fr', `Si le port ferme, l’eau ne coulera plus, ${FR}`],
    ['en', `If the port closes, the pumps will not run, ${EN}`],
    ['ar', `قال ${AR} إن إغلاق الآبار ما عاد ممكنا.`],
  ] as const)('of what is asserted denies it: %s: %s', (lang, text) => {
    expect(told(lang, text)?.polarity).toBe('negative');
  });
});

describe('a word that may be a mood', () => {
  it('is none as the name of a month', () => {
    expect(told('en', `The quay was closed on 9 May, ${EN}`)?.modality).toBe('asserted');
  });

  it('is one before a negation', () => {
    expect(told('ar', `قال ${AR} إن الآبار قد لا تكفي.`)?.modality).toBe('conditional');
  });
});

describe('what somebody is ready for, asks or has from others', () => {
  it.each([
    ['fr', `La commune est disposée à rouvrir le port, ${FR}`, 'commitment'],
    [
      'en',
      '“We are committed to paying every diver,” Water Minister Adnane Zerhouni wrote.',
      'commitment',
    ],
    ['fr', 'La députée Samia Berrechid veut savoir qui a signé l’avenant.', 'question'],
    [
      'fr',
      'L’ancien comptable aurait encaissé des pots-de-vin, a indiqué la Sûreté nationale.',
      'allegation',
    ],
    [
      'fr',
      '« Des pères m’ont rapporté que l’inscription se paie », a dit la maire du Port, Samia Berrechid.',
      'allegation',
    ],
    ['ar', 'ناشد وزير الماء عادل الزرهوني الأسر أن تقتصد في الماء.', 'assessment'],
  ] as const)('is its kind: %s: %s', (lang, text, kind) => {
    expect(told(lang, text)?.kind).toBe(kind);
  });
});
