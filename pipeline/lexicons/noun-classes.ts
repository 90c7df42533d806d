import { readCsv } from '../csv.ts';

/**
 * What a counted noun is for a rule, whatever the language it is told in: column `class` of `lexicons/noun-classes.csv`,
 * by the codes that `lexicons/<language>/nouns.csv` gives nouns; a code may have several.
 */
export const NOUN_MEANING = {
  about: 'has a matter: "un rapport sur"',
  aged: 'people, who only their age reaches so many years of',
  anything: 'stands for anything that was counted before',
  befallen: 'those told by what befell them: "the dead"',
  group: 'those of whom what was told of all is told again: "(celle des) femmes"',
  harmed: 'those whom a toll counts',
  labelled: 'of what the item of its list opens with: "(bovins : 400) têtes"',
  listing:
    'what the names of a list are, and no number behind a name counts: "(les) villes : Fès (12)"',
  mandate: 'a seat of a chamber, or who has one',
  member: 'those who vote in a chamber',
  people: 'where some are from, and not what they are',
  place: 'a part of the country',
  serving: 'those who serve in a force or an office: its "members"',
  sold: 'what firms contend for: those whom they serve, what they sell',
  someone: 'those of whom a rate is told: "pour les femmes, le taux"',
  standing: 'what a place has, whatever the news of a day: "(compte 153) barrages"',
  tallied: 'what is counted on the day of an election',
  vague: 'says nothing of what it counts',
  won: 'what parties win in elections',
  work: 'what a chamber has done in a year',
} as const;

export type NounClass = keyof typeof NOUN_MEANING;

const CODES = new Map<string, Set<string>>();
for (const { code, class: classes } of readCsv(new URL('noun-classes.csv', import.meta.url), [
  'code',
  'class',
]))
  for (const name of classes.split(' ')) {
    if (!Object.hasOwn(NOUN_MEANING, name))
      throw new Error(`lexicons/noun-classes.csv: "${code}" has no class "${name}"`);
    CODES.set(name, (CODES.get(name) ?? new Set()).add(code));
  }

/** The codes of the nouns of a class. */
export const nounCodes = (name: NounClass): ReadonlySet<string> => CODES.get(name) ?? new Set();
