import { markers, phrasesOf } from '../lexicons/markers.ts';
import { remembering } from '../memory.ts';
import { bodiesNamed } from './bodies.ts';
import { nameKey, type Registry } from './registry.ts';

/** A printed role read against the registry: the office codes it can name, and the body it names, if known. */
export interface ReadTitle {
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
  /** Whether the body stands inside the title, which then may be of another: "procureur général près la Cour". */
  readonly inside: boolean;
  /** Whether it goes on with a body that the registry lacks: no holder of the bare title is meant. */
  readonly elsewhere: boolean;
}

const LINKS = markers('title-link');
const NATIONALITY = markers('nationality');
const CHARGED = markers('portfolio-charge');
/** By what words the object of a title becomes the name of the body: a minister's portfolio that of the ministry. */
const BODIES = phrasesOf('ministry');
const ARABIC = /^[\u0600-\u06ff]/;

const readers = new WeakMap<Registry, (role: string) => ReadTitle>();

/** Longest title of the registry that the role begins with, and the organisation that the rest names. */
export function readTitle(role: string, registry: Registry): ReadTitle {
  let read = readers.get(registry);
  if (!read) {
    read = remembering((text) => readIn(registry, text));
    readers.set(registry, read);
  }
  return read(role);
}

function readIn(registry: Registry, role: string): ReadTitle {
  const words = nameKey(role).split(' ');
  for (let end = words.length; end > 0; end--) {
    const roles = registry.roleByTitle.get(words.slice(0, end).join(' '));
    if (roles) {
      const isOfMinister = roles.some((role) => isMinister(role, registry));
      const headed = bodyHeaded(words, registry);
      const body =
        headed.length > 0 || isOfMinister ? headed : bodyAtEnd(words.slice(end), registry);
      return { roles, ...(body.length > 0 ? found(body) : objectOf(words, end, registry)) };
    }
  }
  // English puts the portfolio first: "interior minister".
  for (let start = 1; start < words.length; start++) {
    const roles = registry.roleByTitle.get(words.slice(start).join(' '));
    if (roles) {
      const before = words.slice(0, start).filter((word) => !NATIONALITY.has(word));
      const organisations = before.length > 0 ? portfolioFirst(before.join(' '), registry) : [];
      const elsewhere = before.length > 0 && organisations.length === 0;
      return { roles, organisations, inside: false, elsewhere };
    }
  }
  return { roles: [], organisations: [], inside: false, elsewhere: false };
}

const MINISTER = 'minister';

/** Whether an office is a minister's, or one whose holder is called so: its portfolio is a ministry. */
export const isMinister = (role: string, registry: Registry): boolean =>
  role === MINISTER || (registry.alsoCalled.get(MINISTER) ?? []).includes(role);

/** "directrice de communication | de la Fondation …", «مدير الآبار | بوزارة الماء»: the body whose full name ends a title that begins with a subject. */
function bodyAtEnd(rest: readonly string[], registry: Registry): readonly string[] {
  for (let at = rest.findIndex((word) => !LINKS.has(word)) + 1; at < rest.length - 1; at++) {
    const name = rest.slice(at).join(' ');
    const isLed = LINKS.has(rest[at - 1]!) && !LINKS.has(rest[at]!);
    if (!isLed && !BEHIND_BEH.test(name)) continue;
    const ids = bodiesNamed(isLed ? name : name.slice(1), registry, true);
    if (ids.length > 0) return ids;
  }
  return [];
}

/** How the title of who heads a body begins, and how the body's name: "directeur régional de …", "direction régionale de …". */
const HEADED = [
  [/^direct(?:eur|rice) (\p{L}+al)e?(?= )/u, 'direction $1e'],
  [/^direct(?:eur|rice)(?= )/u, 'direction'],
  [/^deleguee? (\p{L}+al)e?(?= )/u, 'delegation $1e'],
  [/^المديرة? (ال\p{L}+?)ة?(?= )/u, 'المديرية $1ة'],
  [/^مديرة?(?= )/u, 'مديرية'],
  [/^المندوبة? (ال\p{L}+?)ة?(?= )/u, 'المندوبية $1ة'],
] as const;

/** The body that is called after the office itself: who is "directeur régional de la Santé" heads the "direction régionale de la Santé". */
function bodyHeaded(words: readonly string[], registry: Registry): readonly string[] {
  const title = words
    .join(' ')
    .replace(/ du ministere(?= de )/, '')
    .replace(/ لوزارة ال/, ' لل');
  for (const [office, body] of HEADED) {
    const name = title.replace(office, body).split(' ');
    if (!office.test(title)) continue;
    for (let end = name.length; end > 2; end--) {
      const ids = bodiesNamed(name.slice(0, end).join(' '), registry, true);
      if (ids.length > 0) return ids;
    }
  }
  return [];
}

const BEHIND_BEH = /^ب/;

const portfolioFirst = (portfolio: string, registry: Registry) =>
  firstOf(registry, [
    `${portfolio} ministry`,
    `ministry of ${portfolio}`,
    `ministry of the ${portfolio}`,
    portfolio,
  ]);

/** The body that the words after the title name; that which a delegate is charged with before that of his minister. */
function objectOf(
  words: readonly string[],
  end: number,
  registry: Registry,
): Omit<ReadTitle, 'roles'> {
  const rest = words.slice(end);
  for (let at = rest.length - 1; at >= 0; at--)
    if (CHARGED.has(rest[at]!)) {
      const charge = organisationOf(rest.slice(at + 1), registry);
      if (charge.length > 0) return found(charge);
    }
  const organisations = organisationOf(rest, registry);
  if (organisations.length > 0) return found(organisations);
  // "président du Conseil de la concurrence", "speaker of the House of Representatives": the title takes in the body.
  const elsewhere = goesOn(rest);
  for (let start = 1; start < end; start++) {
    const inside = organisationOf(words.slice(start), registry, end - start + (elsewhere ? 1 : 0));
    if (inside.length > 0) return { ...found(inside), inside: true };
  }
  return { ...found([]), elsewhere };
}

const found = (organisations: readonly string[]): Omit<ReadTitle, 'roles'> => ({
  organisations,
  inside: false,
  elsewhere: false,
});

/** "haut-commissaire | aux …", "procureur | près …": of a body; "chef du gouvernement | marocain", "| a": of none. */
const goesOn = (rest: readonly string[]): boolean =>
  rest.filter((word) => !NATIONALITY.has(word)).length > (LINKS.has(rest[0] ?? '') ? 1 : 0);

/** The longest body that the words begin with, of `least` words or more. */
function organisationOf(rest: readonly string[], registry: Registry, least = 0): readonly string[] {
  if (rest.length === 0) return [];
  let bare = rest;
  while (bare.length > 1 && (LINKS.has(bare[0]!) || CHARGED.has(bare[0]!))) bare = bare.slice(1);
  const skipped = rest.length - bare.length;
  for (let end = bare.length; end > 0 && end + skipped >= least; end--) {
    const words = bare.slice(0, end).join(' ');
    const linked = rest.slice(0, skipped + end).join(' ');
    const ids = firstOf(registry, [
      ...forms(words).flatMap((form) => BODIES.map((body) => `${body} ${form}`)),
      ...BODIES.map((body) => `${body} ${linked}`),
      `${words} ministry`,
      ...forms(words),
      linked,
    ]);
    if (ids.length > 0) return ids;
  }
  return [];
}

/** «بالميزانية», «للمياه»: the words with and without the preposition before them. */
const forms = (words: string): readonly string[] =>
  ARABIC.test(words)
    ? [...new Set([words, words.replace(/^ب(?=ال)/, ''), words.replace(/^لل/, 'ال')])]
    : [words];

function firstOf(registry: Registry, names: readonly string[]): readonly string[] {
  for (const whole of [true, false])
    for (const name of names) {
      const ids = bodiesNamed(name, registry, whole);
      if (ids.length > 0) return ids;
    }
  return [];
}
