import { readCsv } from '../../csv.ts';
import { markers } from '../../lexicons/markers.ts';
import { registryFile } from '../../registries/files.ts';
import { foldWord } from '../fold.ts';

/** Words apart by one space each, with one on either side: a name stands there whole or not at all. */
const spaced = (words: string): string =>
  ` ${foldWord(words)
    .split(/[\s'’-]+/)
    .join(' ')} `;

/** Group of a chamber → the party that it is of. */
const PARTY_OF = new Map(
  readCsv(registryFile('entities'), ['entity_id', 'type', 'parent_id'])
    .filter(({ type, parent_id }) => type === 'parliamentary_group' && parent_id)
    .map(({ entity_id, parent_id }) => [entity_id, parent_id] as const),
);
const PARTIES = new Set(PARTY_OF.values());

const GROUP = markers('chamber-group');
/** «الاستقلالية», "istiqlalienne" */
const FEMININES: readonly (readonly [masculine: RegExp, feminine: string])[] = [
  [/ي$/, 'ية'],
  [/en$/, 'enne'],
];

/** "groupe | istiqlalien", «الفريق | الاستقلالي»: what members of its party are called, in either gender. */
function adjectivesOf(name: string): readonly string[] {
  const [noun, adjective, ...more] = foldWord(name).split(' ');
  if (!adjective || more.length > 0 || !GROUP.has(noun!)) return [];
  const feminine = FEMININES.find(([masculine]) => masculine.test(adjective));
  return feminine ? [adjective, adjective.replace(...feminine)] : [adjective];
}

/** Every name of those groups and their parties, and the party that it leads to. */
const NAMES = readCsv(registryFile('names'), ['entity_id', 'name']).flatMap(
  ({ entity_id, name }) => {
    const party = PARTIES.has(entity_id) ? entity_id : PARTY_OF.get(entity_id);
    return party
      ? [name, ...adjectivesOf(name)].map((form) => ({ party, name: spaced(form) }))
      : [];
  },
);

const partiesIn = (role: string): Set<string> => {
  const words = spaced(role);
  return new Set(NAMES.filter(({ name }) => words.includes(name)).map(({ party }) => party));
};

/** Whether two printed roles are in one party or its group: "président du Groupe socialiste", "député de l'USFP". */
export function areInOneParty(a: string, b: string): boolean {
  const parties = partiesIn(a);
  return parties.size > 0 && [...partiesIn(b)].some((party) => parties.has(party));
}
