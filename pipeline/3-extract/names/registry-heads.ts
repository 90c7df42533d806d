import { readCsv } from '../../csv.ts';
import { registryFile } from '../../registries/files.ts';
import { rolesOfPart } from '../../registries/role-parts.ts';
import { foldWord } from '../fold.ts';

/** Offices whose holders lend a body their name. */
const HEADS = rolesOfPart('head');
const NOBODY: ReadonlySet<string> = new Set();

/** Organisation → surnames of those who head or headed it, folded, without the Arabic article. */
const SURNAMES = load();

function load(): ReadonlyMap<string, Set<string>> {
  const surnames = new Map<string, string[]>();
  const heads = new Map<string, Set<string>>();
  for (const { entity_id, name, kind } of readCsv(registryFile('names'), [
    'entity_id',
    'name',
    'kind',
  ]))
    if (kind === 'short' && entity_id.startsWith('person-'))
      surnames.set(entity_id, [
        ...(surnames.get(entity_id) ?? []),
        foldWord(name).replace(/^ال/, ''),
      ]);
  for (const row of readCsv(registryFile('positions'), ['person_id', 'role', 'organisation_id'])) {
    if (!HEADS.has(row.role)) continue;
    const names = heads.get(row.organisation_id) ?? new Set<string>();
    for (const name of surnames.get(row.person_id) ?? []) names.add(name);
    heads.set(row.organisation_id, names);
  }
  return heads;
}

/** Surnames by which the press calls a body after its head («وزارة فلان»). */
export const headsOf = (organisation: string): ReadonlySet<string> =>
  SURNAMES.get(organisation) ?? NOBODY;
