import { readCsv } from '../../csv.ts';
import { byLanguage, type Language } from '../../document.ts';
import { lexiconFile } from '../../lexicons/files.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { registryFile } from '../../registries/files.ts';
import { Phrases } from '../phrases.ts';

/** The regions, provinces and cities that one printed name may mean. */
export interface PlaceName {
  readonly places: readonly { readonly id: string; readonly type: PlaceType }[];
  /** Whether the name has an article that this form leaves out, because a proclitic may swallow it. */
  readonly bare: boolean;
}

export const PLACE_TYPES = ['city', 'province', 'region'] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** Words that lead a place: `noun` with the type it says, or `in`; `again` takes up one of its type, `whole` is the country. */
export interface PlaceWords {
  readonly names: Phrases<PlaceName>;
  readonly nouns: Phrases<string>;
  readonly ins: Phrases<string>;
  readonly agains: Phrases<string>;
  readonly wholes: Phrases<string>;
}

const withoutAccents = (name: string): string =>
  name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');

/** Spellings that differ by accents, hyphens, or the article that an Arabic proclitic joins ("بالدار البيضاء"). */
function forms(name: string): { form: string; bare: boolean }[] {
  const plain = [name, withoutAccents(name)];
  const hyphened = plain.flatMap((form) => [
    form,
    form.replaceAll(/[-–]/g, ' '),
    form.replaceAll('-', '–'),
  ]);
  return [...new Set(hyphened)].flatMap((form) =>
    form.startsWith('ال')
      ? [
          { form, bare: false },
          { form: form.slice(2), bare: true },
        ]
      : [{ form, bare: false }],
  );
}

function load(language: Language): PlaceWords {
  const vocabulary = VOCABULARY[language];
  const types = new Map(
    readCsv(registryFile('entities'), ['entity_id', 'type']).map((row) => [
      row.entity_id,
      row.type,
    ]),
  );
  const named = new Map<string, { id: string; type: PlaceType }[]>();
  for (const row of readCsv(registryFile('names'), ['entity_id', 'name', 'script'])) {
    const type = types.get(row.entity_id) as PlaceType;
    if (!PLACE_TYPES.includes(type) || (row.script === 'arabic') !== (language === 'ar')) continue;
    for (const { form, bare } of forms(row.name)) {
      const key = `${bare ? '1' : '0'}${form}`;
      const places = named.get(key) ?? [];
      if (!places.some(({ id }) => id === row.entity_id)) places.push({ id: row.entity_id, type });
      named.set(key, places);
    }
  }
  const words: PlaceWords = {
    names: new Phrases(vocabulary),
    nouns: new Phrases(vocabulary),
    ins: new Phrases(vocabulary),
    agains: new Phrases(vocabulary),
    wholes: new Phrases(vocabulary),
  };
  const byRole = new Map([
    ['noun', words.nouns],
    ['in', words.ins],
    ['again', words.agains],
    ['whole', words.wholes],
  ]);
  // Bare forms first: a name that is printed without article elsewhere replaces them.
  for (const [key, places] of [...named].sort(([a], [b]) => (a < b ? 1 : -1)))
    words.names.add(key.slice(1), { places, bare: key.startsWith('1') });
  const lexicon = lexiconFile(language, 'places');
  for (const { form, role, value } of readCsv(lexicon, ['form', 'role', 'value']))
    byRole.get(role)!.add(form, value);
  return words;
}

export const PLACE_WORDS = byLanguage(load);
