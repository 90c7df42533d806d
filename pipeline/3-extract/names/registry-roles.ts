import { readCsv } from '../../csv.ts';
import { LANGUAGES, type Language } from '../../document.ts';
import { lexiconFile } from '../../lexicons/files.ts';
import { markers } from '../../lexicons/markers.ts';
import { registryFile } from '../../registries/files.ts';
import { foldWord } from '../fold.ts';

const functionWords = (language: Language) =>
  readCsv(lexiconFile(language, 'function-words'), ['word']);

/** "le patron de", "the boss of": whoever is at the head of a body, in whatever office. */
const LOOSELY = markers('leads-loosely');

/** Words that tell nothing of what an office is over: "des", "the". */
const EMPTY = new Set(
  LANGUAGES.flatMap((language) => functionWords(language).map(({ word }) => foldWord(word))),
);

/** An office that someone holds or held, and the folded words of the names of the body that it is in. */
interface Office {
  readonly role: string;
  readonly body: ReadonlySet<string>;
}

/** Titles of each role, folded, and the offices of each person. */
const TITLES = new Map<string, string[]>();
const HELD = new Map<string, Office[]>();
/** Folded title → roles that it can name. */
const ROLES = new Map<string, string[]>();

for (const row of readCsv(registryFile('roles'), [
  'role',
  'pattern_fr',
  'pattern_ar',
  'pattern_en',
]))
  TITLES.set(
    row.role,
    [row.pattern_fr, row.pattern_ar, row.pattern_en]
      .flatMap((patterns) => patterns.split('|'))
      .filter(Boolean)
      .map(foldWord),
  );
for (const [role, titles] of TITLES)
  for (const title of titles) ROLES.set(title, [...(ROLES.get(title) ?? []), role]);

/** The words of a folded name that can tell whose it is, without Arabic conjunction, preposition and article. */
const telling = (name: string): string[] =>
  name
    .split(/[\s'’-]+/)
    .map((word) => word.replace(/^و?(?:ال|لل|بال)(?=.{3})/, ''))
    .filter((word) => word.length > 2 && !EMPTY.has(word));

const BODIES = new Map<string, Set<string>>();
for (const { entity_id, name } of readCsv(registryFile('names'), ['entity_id', 'name'])) {
  const words = BODIES.get(entity_id) ?? new Set<string>();
  for (const word of telling(foldWord(name))) words.add(word);
  BODIES.set(entity_id, words);
}
for (const row of readCsv(registryFile('positions'), ['person_id', 'role', 'organisation_id'])) {
  const body = BODIES.get(row.organisation_id) ?? new Set<string>();
  HELD.set(row.person_id, [...(HELD.get(row.person_id) ?? []), { role: row.role, body }]);
}

/** Whether the registry knows that the person sat in one of the offices at some time. */
export const heldOffice = (person: string, ...roles: readonly string[]): boolean =>
  HELD.get(person)?.some(({ role }) => roles.includes(role)) ?? false;

/**
 * Whether the registry knows the person in the office that a printed role names, by its title alone ("le ministre") or with
 * what it is over ("le ministre de la Santé", "the health minister").
 */
export function holdsRole(person: string, printed: string): boolean {
  const printedRole = foldWord(printed);
  const [noun] = printedRole.split(' ');
  const loosely = LOOSELY.has(noun!) ? telling(behindOf(printedRole)) : [];
  return (HELD.get(person) ?? []).some(
    ({ role, body }) =>
      (loosely.length > 0 && loosely.every((word) => body.has(word))) ||
      (TITLES.get(role) ?? []).some((title) => {
        if (printedRole === title) return true;
        const over = overWhat(printedRole, title);
        return over !== null && (over === '' || telling(over).some((word) => body.has(word)));
      }),
  );
}

/**
 * What a role with this title is over: "(ministre) de la Santé", "health (minister)", «(وزير) الداخلية»; '' where no more than
 * an adjective stands there: "socialiste", «(الوزير) الاستقلالي»; null where it has another title.
 */
function overWhat(role: string, title: string): string | null {
  if (role.endsWith(` ${title}`)) return role.slice(0, -title.length - 1);
  if (!role.startsWith(`${title} `)) return null;
  const behind = role.slice(title.length + 1);
  return title.startsWith('ال') || /^\p{Script=Latin}+$/u.test(behind) ? '' : behind;
}

const GENITIVE = markers('genitive');
/** «(المدير الجهوي) للصحة» */
const WITH_LAM = /^لل/;

/** What stands behind the first "de", "of" or «لل» of a printed role. */
function behindOf(role: string): string {
  const words = role.split(/[\s'’]+/);
  const at = words.findIndex((word, i) => i > 0 && (GENITIVE.has(word) || WITH_LAM.test(word)));
  return at < 0 ? '' : words.slice(at).join(' ');
}

/**
 * A printed role: the roles that the longest title at its start can name, the words of what it is over beside that title,
 * and those behind its first "of", which the title may hold: "président de la Chambre des conseillers".
 */
interface Printed {
  readonly roles: readonly string[];
  readonly over: readonly string[];
  readonly behind: readonly string[];
}

function readRole(printed: string): Printed {
  const role = foldWord(printed);
  const words = role.split(' ');
  const of = behindOf(role);
  const behind = telling(of);
  for (let end = words.length; end > 0; end--) {
    const title = words.slice(0, end).join(' ');
    const roles = ROLES.get(title);
    // "chef du gouvernement" is a title as a whole, «وزير الصحة» has no word for "of".
    const rest = roles && end < words.length ? of || overWhat(role, title) : '';
    if (roles) return { roles, over: telling(rest ?? ''), behind };
  }
  return { roles: [], over: behind, behind };
}

const areApart = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((word) => b.includes(word));

/** A minister's portfolio is told in part: "de la Santé", "de la Santé et de la Protection sociale". */
const isMinister = ({ roles }: Printed): boolean =>
  roles.some((role) => /minister|secretary/.test(role));

/**
 * Whether two printed roles say that they are over different things: "le directeur de la santé" and "du port", or two of one
 * kind, "la Chambre des représentants" and "la Chambre des conseillers".
 */
export function overOthers(a: string, b: string): boolean {
  const [x, y] = [readRole(a), readRole(b)];
  if (areApart(x.over, y.over)) return true;
  const isOneKind = x.behind[0] === y.behind[0] && !isMinister(x);
  return isOneKind && areApart(x.behind.slice(1), y.behind.slice(1));
}

/** Whether two printed roles may be one office: they begin with titles of it ("le DG", "le directeur général") and are over nothing else. */
export function sameOffice(a: string, b: string): boolean {
  const { roles } = readRole(a);
  return readRole(b).roles.some((role) => roles.includes(role)) && !overOthers(a, b);
}
