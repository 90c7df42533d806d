import { readCsv } from '../../csv.ts';
import { registryFile } from '../../registries/files.ts';
import { foldWord } from '../fold.ts';

const spelled = (name: string): string =>
  foldWord(name)
    .split(/[\s'’-]+/)
    .join(' ')
    .replace(/^ال/, '');

/** Organisation → the nouns that its names begin with, folded, without the Arabic article; English ones close with them. */
const NOUNS = new Map<string, Set<string>>();
/** Organisation → its names of several words, folded, each closed by a space. */
const NAMES = new Map<string, string[]>();

for (const { entity_id, name, language, kind } of readCsv(registryFile('names'), [
  'entity_id',
  'name',
  'language',
  'kind',
])) {
  const words = name.split(/[\s'’-]+/);
  if (kind === 'acronym' || words.length < 2) continue;
  const nouns = NOUNS.get(entity_id) ?? new Set<string>();
  for (const word of language === 'en' ? words : words.slice(0, 1))
    nouns.add(foldWord(word).replace(/^ال/, ''));
  // "Attijariwafa bank", "Bank of Africa": French takes up what is named in English by its own noun.
  if (language === 'fr' && words.some((word) => foldWord(word) === 'bank')) nouns.add('banque');
  NOUNS.set(entity_id, nouns);
  NAMES.set(entity_id, [...(NAMES.get(entity_id) ?? []), `${spelled(name)} `]);
}

/** Whether a text may take one of some organisations up by a noun: "le conseil" for the CNDH, whose whole name begins so. */
export const isCalledBy = (ids: readonly string[], noun: string): boolean =>
  ids.some((id) => NOUNS.get(id)?.has(noun) ?? false);

/** Whether words open the whole name of one of some organisations: "le Haut-Commissariat" of the HCP. */
export const opensNameOf = (ids: readonly string[], words: string): boolean =>
  ids.some((id) => NAMES.get(id)?.some((name) => name.startsWith(`${spelled(words)} `)) ?? false);

const WHOLE = new Set([...NAMES.values()].flat());

/** Whether words are the whole name of an organisation: "le Médiateur du Royaume", which is an office and its institution. */
export const isWholeName = (words: string): boolean => WHOLE.has(`${spelled(words)} `);
