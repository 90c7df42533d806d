import { describe, expect, it } from 'vitest';
import type { Language } from '../../../pipeline/document.ts';
import { speechOf } from './harness.ts';

const ACCOUNT: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["L'Office des puits a annoncé jeudi que 41 puits sont prêts.", 'Office des puits'],
  ar: ['أعلن مكتب الآبار الخميس أن 41 بئرا جاهزة.', 'مكتب الآبار'],
  en: ['The Wells Office said on Thursday that 41 wells are ready.', 'Wells Office'],
};

const lastOf = (lang: Language, paragraph: string) =>
  speechOf(lang, `${ACCOUNT[lang][0]}\n${paragraph}`, '2031-05-15').speaker('17');

describe('a last paragraph of its own is the outlet’s', () => {
  it.each([
    ['fr', 'En mars 2029, une crue avait comblé 17 puits.'],
    ['fr', 'Le mois dernier, une fouille similaire s’était soldée par la fermeture de 17 puits.'],
    ['fr', 'Cet accident rappelle celui de Sidi Ali, qui avait fait 17 victimes.'],
    ['fr', 'Le texte a été adopté par 17 voix contre 3.'],
    // what had happened before, wherever it says when
    ['fr', 'Le premier puits avait été creusé le 2 mars 2029 par 17 ouvriers.'],
    ['en', 'The first wells had been dug by 17 farmers in March 2029.'],
    ['ar', 'وكلف إغلاق البئر القديمة سنة 2027 نحو 17 درهما.'],
    ['fr', "La semaine dernière, un mur s'était effondré sur 17 mètres."],
    // what the reporter saw
    ['fr', "A la mairie, la file s'étirait vendredi sur 17 mètres."],
    // what a thing is like, or costs
    ['fr', 'Le seau se négocie à 17 dirhams.'],
    ['en', 'The fence is 17 kilometers long.'],
    ['en', 'A bucket sells for 17 dirhams.'],
    ['ar', 'ويمتد السوق على مساحة 17 هكتارا.'],
    // what a body or the country has, is or has done
    ['fr', 'La Fédération des puisatiers emploie 17 agents.'],
    ['en', 'Morocco ratified the treaty with 17 others.'],
    ['fr', 'Le Maroc a ratifié 17 traités.'],
    ['ar', 'ويعد المغرب ضمن 17 بلدا.'],
    ['ar', 'وفي مارس 2029، كانت السيول قد طمرت 17 بئرا.'],
    ['ar', 'وسبق للمحكمة أن أغلقت 17 بئرا.'],
    ['ar', 'وتعيد هذه الحادثة إلى الأذهان وفاة 17 عاملا.'],
    ['ar', 'وصوت لصالح المشروع 17 عضوا.'],
    ['en', 'Last month, a similar search led to the closure of 17 wells.'],
    ['en', 'The office carried out a similar operation near Fez, closing 17 wells.'],
    ['en', 'In 2028, before the drought, farmers dug 17 wells.'],
    ['en', 'An earthquake in June 2028 destroyed 17 wells.'],
    ['en', 'The board passed the budget by 17 votes to 3.'],
    ['en', 'Law 9-30 sets a fee of 17 dirhams.'],
  ] as const)('%s %s', (lang, paragraph) => {
    expect(lastOf(lang, paragraph)).toBeNull();
  });
});

describe('an account goes on', () => {
  it.each([
    // without a time of its own
    ['fr', 'Les crues avaient comblé 17 puits.'],
    ['ar', 'وبلغت الكلفة 17 درهما.'],
    ['en', 'Floods had filled 17 wells.'],
    // in the year before, which its report is on
    ['en', 'In 2030, farmers dug 17 wells.'],
    // where the country or a body has only counted, or done something
    ['en', 'Morocco recorded 17 floods.'],
    ['ar', 'وسجل المغرب 17 فيضانا.'],
    ['en', 'The ministry has already helped 17 farmers.'],
    // with what was done since
    ['fr', 'Le plan des eaux, signé en 2021, a permis de creuser 17 puits.'],
  ] as const)('%s %s', (lang, paragraph) => {
    expect(lastOf(lang, paragraph)).toBe(ACCOUNT[lang][1]);
  });

  it('over a time that it has told of before', () => {
    const text =
      'The Wells Office said that 41 wells were dug in March 2029.\nIn March 2029, a flood had filled 17 wells.';
    expect(speechOf('en', text, '2031-05-15').speaker('17')).toBe('Wells Office');
  });

  it('behind a paragraph on what a thing is like', () => {
    const text = `${ACCOUNT.en[0]}\nThe fence is 9 kilometers long.\nThe works cost 17 dirhams.`;
    expect(speechOf('en', text, '2031-05-15').speaker('17')).toBe('Wells Office');
  });

  it('where its speaker speaks again behind it', () => {
    const text =
      "L'Office des puits a annoncé que 41 puits sont prêts.\nEn mars 2029, une crue avait comblé 17 puits.\nL'Office a ajouté que 9 suivront.";
    expect(speechOf('fr', text, '2031-05-15').speaker('17')).toBe('Office des puits');
  });
});
