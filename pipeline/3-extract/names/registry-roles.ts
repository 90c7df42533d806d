import { readCsv } from '../../csv.ts';
import { foldWord } from '../fold.ts';

const file = (name: string) => new URL(`../../registries/${name}.csv`, import.meta.url);

/** Titles of each role, folded, and the roles that each person holds or held. */
const TITLES = new Map<string, string[]>();
const HELD = new Map<string, Set<string>>();
/** Folded title → roles that it can name. */
const ROLES = new Map<string, string[]>();

for (const row of readCsv(file('roles'), ['role', 'pattern_fr', 'pattern_ar', 'pattern_en']))
  TITLES.set(
    row.role,
    [row.pattern_fr, row.pattern_ar, row.pattern_en]
      .flatMap((patterns) => patterns.split('|'))
      .filter(Boolean)
      .map(foldWord),
  );
for (const [role, titles] of TITLES)
  for (const title of titles) ROLES.set(title, [...(ROLES.get(title) ?? []), role]);
for (const row of readCsv(file('positions'), ['person_id', 'role'])) {
  const roles = HELD.get(row.person_id) ?? new Set<string>();
  roles.add(row.role);
  HELD.set(row.person_id, roles);
}

/** Whether the registry knows that the person sat in one of the offices at some time. */
export const heldOffice = (person: string, ...roles: readonly string[]): boolean =>
  roles.some((role) => HELD.get(person)?.has(role) ?? false);

/** Whether the registry knows the person in an office whose title the printed role begins with. */
export function holdsRole(person: string, printed: string): boolean {
  const role = foldWord(printed);
  for (const held of HELD.get(person) ?? [])
    for (const title of TITLES.get(held) ?? [])
      if (role === title || role.startsWith(`${title} `)) return true;
  return false;
}

/** Roles that the longest title at the start of a printed role can name. */
function rolesOf(printed: string): readonly string[] {
  const words = foldWord(printed).split(' ');
  for (let end = words.length; end > 0; end--) {
    const roles = ROLES.get(words.slice(0, end).join(' '));
    if (roles) return roles;
  }
  return [];
}

/** Whether two printed roles begin with titles of one office ("le DG", "le directeur général"). */
export function sameTitle(a: string, b: string): boolean {
  const roles = rolesOf(a);
  return rolesOf(b).some((role) => roles.includes(role));
}
