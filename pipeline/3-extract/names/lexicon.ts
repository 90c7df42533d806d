import { readCsv } from '../../csv.ts';
import { byLanguage, type Language } from '../../document.ts';
import { lexiconFile } from '../../lexicons/files.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { foldWord } from '../fold.ts';
import { Phrases } from '../phrases.ts';
import { MOST_WORDS } from '../vocabulary.ts';
import { nameOpenings } from './registry-names.ts';

/**
 * How a holder of the title may be written: public, with the name; public-name only where a name follows
 * ("général" is mostly an adjective); profession and group by the title alone; private not at all.
 */
export type TitleStatus = 'public' | 'public-name' | 'profession' | 'group' | 'private';

/** What the nouns of a language that name speakers and their documents say; a word can be several of these. */
export interface Noun {
  title?: TitleStatus;
  gender?: 'm' | 'f' | '';
  body?: string;
  /** Act type of a document noun; '' where it is not an act ("chiffres"); source for "source", "مصدر"; none for what is no document ("chiffre d'affaires"). */
  document?: string;
}

export interface NameLexicon {
  readonly nouns: Phrases<Noun>;
  readonly honorifics: Phrases<true>;
  /** Vocabulary numbers of given names, and of words that are never part of a name. */
  readonly given: ReadonlySet<number>;
  readonly functional: ReadonlySet<number>;
  /** 1 by vocabulary number of a word that a name, a noun, an honorific or a given name starts with. */
  readonly opens: Uint8Array;
  /** Acronyms that are no organisation: currencies, taxes, illnesses. */
  readonly neutral: ReadonlySet<number>;
  /** Nouns of buildings and events, which a person's name may stand in: they end it in English, and begin it in French. */
  readonly facilities: ReadonlySet<number>;
  /** Words that end the name of a firm or an organisation in Latin letters, whatever language it is in. */
  readonly brands: ReadonlySet<number>;
}

/** «رئيس», «رئيسها», and of two words «الكاتب العام», «كاتبها العام»: an Arabic title, and with the pronoun of its body. */
const withOwner = (title: string, status: string): string[] => {
  const [, noun, general] = GENERAL_OFFICE.exec(title) ?? [null, title, ''];
  const isOwned =
    status === 'public' && (general || !(title.includes(' ') || title.startsWith('ال')));
  if (!isOwned) return [title];
  const owned = ['ه', 'ها'].map((owner) => `${noun!.replace(/ة$/, 'ت')}${owner}${general}`);
  return [title, ...owned];
};
const GENERAL_OFFICE = /^ال(\S+)( العامة?)$/u;

function load(language: Language): NameLexicon {
  const vocabulary = VOCABULARY[language];
  const nouns = new Map<string, Noun>();
  const at = (phrase: string): Noun => {
    const key = foldWord(phrase);
    let noun = nouns.get(key);
    if (!noun) {
      noun = {};
      nouns.set(key, noun);
    }
    return noun;
  };
  for (const row of readCsv(lexiconFile(language, 'titles'), ['title', 'public', 'gender']))
    for (const form of language === 'ar' ? withOwner(row.title, row.public) : [row.title])
      Object.assign(at(form), { title: row.public, gender: row.gender });
  for (const row of readCsv(lexiconFile(language, 'bodies'), ['noun', 'kind']))
    at(row.noun).body = row.kind;
  for (const row of readCsv(lexiconFile(language, 'documents'), ['noun', 'act']))
    at(row.noun).document = row.act;
  const phrases = new Phrases<Noun>(vocabulary);
  for (const [phrase, noun] of nouns) phrases.add(phrase, noun);

  const honorifics = new Phrases<true>(vocabulary);
  for (const row of readCsv(lexiconFile(language, 'attribution'), ['phrase', 'use']))
    if (row.use === 'honorific') honorifics.add(row.phrase, true);
  const numbers = (name: string, column: string, of = language) =>
    new Set(readCsv(lexiconFile(of, name), [column]).map((row) => vocabulary.add(row[column]!)));
  const given = numbers('names', 'name');
  const opens = new Uint8Array(MOST_WORDS);
  for (const firsts of [nameOpenings(language), phrases.firsts(), honorifics.firsts(), given])
    for (const id of firsts) opens[id] = 1;
  return {
    nouns: phrases,
    honorifics,
    given,
    opens,
    functional: numbers('function-words', 'word'),
    neutral: numbers('acronyms', 'word'),
    facilities: language === 'ar' ? new Set() : numbers('facilities', 'noun'),
    // Arabic prints foreign companies in Latin letters.
    brands: numbers('brands', 'word', language === 'ar' ? 'en' : language),
  };
}

export const NAME_LEXICON = byLanguage(load);
