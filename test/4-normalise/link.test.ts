import { describe, expect, it } from 'vitest';
import type { Party } from '../../pipeline/3-extract/mention.ts';
import { linkParty } from '../../pipeline/4-normalise/link.ts';
import { type Position, type Registry, readRegistry } from '../../pipeline/4-normalise/registry.ts';

const registry = readRegistry();
const party = (name: string | null, role: string | null): Party => ({
  start: 0,
  end: 1,
  name,
  role,
  candidates: [],
  type: 'person',
});

describe('an office names its holder on the day', () => {
  it.each([
    ["ministre de l'Intérieur", '2016-05-06', 'person-hassad'],
    ["ministre de l'Intérieur", '2023-12-19', 'person-laftit'],
    ['وزير الداخلية', '2023-12-19', 'person-laftit'],
    ['interior minister', '2023-12-19', 'person-laftit'],
  ])('%s in %s', (role, day, id) => {
    expect(linkParty(party(null, role), day, registry).id).toBe(id);
  });

  it('and nobody where the day is unknown and several held it', () => {
    const link = linkParty(party(null, "ministre de l'Intérieur"), null, registry);
    expect(link.id).toBeNull();
    expect(link.rivals).toContain('person-laftit');
  });

  it('and nobody for a title that many bodies have', () => {
    expect(linkParty(party(null, 'directeur'), '2023-12-19', registry).id).toBeNull();
  });
});

describe('a name is linked in any spelling and script that the registry lists', () => {
  it.each(['Abdelouafi Laftit', 'ABDELOUAFI LAFTIT', 'عبد الوافي لفتيت', 'Laftit', 'لفتيت'])(
    '%s',
    (name) => {
      expect(linkParty(party(name, null), '2023-12-19', registry).id).toBe('person-laftit');
    },
  );

  it('bodies by name and by acronym', () => {
    const named = linkParty(party('Haut-Commissariat au Plan', null), null, registry).id;
    expect(named).not.toBeNull();
    expect(linkParty(party('HCP', null), null, registry).id).toBe(named);
    expect(linkParty(party('المندوبية السامية للتخطيط', null), null, registry).id).toBe(named);
  });
});

it('links nothing to a name that is a nationality alone', () => {
  expect(linkParty(party('Moroccan', null), null, registry).id).toBeNull();
});

describe('a body is the same where a foreign outlet names its country', () => {
  it.each([
    ["ministère marocain de l'Intérieur", "ministère de l'Intérieur"],
    ['وزارة الداخلية المغربية', 'وزارة الداخلية'],
    ['Moroccan Ministry of Interior', 'Ministry of Interior'],
    ['Moroccan tourism ministry', 'Ministry of Tourism'],
  ])('%s', (foreign, home) => {
    const { id } = linkParty(party(home, null), null, registry);
    expect(id).not.toBeNull();
    expect(linkParty(party(foreign, null), null, registry).id).toBe(id);
  });
});

describe('two who fit are left to a person', () => {
  const twins: Registry = {
    entities: new Map(
      ['person-a', 'person-b'].map((id) => [id, { id, type: 'person', parent: null }]),
    ),
    byName: new Map([['zerhouni', ['person-a', 'person-b']]]),
    acronyms: new Map(),
    surnames: new Set(['zerhouni']),
    positionsOf: new Map(
      (
        [
          ['person-a', 'wali', '2010', '2015'],
          ['person-b', 'wali', '2016', '2020'],
        ] as const
      ).map(([person, role, start, end]): [string, Position[]] => [
        person,
        [{ person, role, organisation: null, start, end }],
      ]),
    ),
    holdersOf: new Map(),
    roleByTitle: new Map([['wali', ['wali']]]),
    once: new Set(),
    alsoCalled: new Map(),
    byDomain: new Map(),
    redirects: new Map(),
  };

  it('without a date', () => {
    const link = linkParty(party('Zerhouni', 'wali'), null, twins);
    expect(link).toEqual({ id: null, rivals: ['person-a', 'person-b'] });
  });

  it('but told apart by when they were in office', () => {
    expect(linkParty(party('Zerhouni', 'wali'), '2012-03-04', twins).id).toBe('person-a');
    expect(linkParty(party('Zerhouni', 'wali'), '2018-03-04', twins).id).toBe('person-b');
  });

  it('and a surname is not linked to somebody of another office', () => {
    expect(
      linkParty(party('Zerhouni', 'wali'), '2012-03-04', { ...twins, positionsOf: new Map() }).id,
    ).toBeNull();
  });
});

describe('what is another country’s is nobody whom the registry knows', () => {
  it.each([
    ['gouvernement espagnol', null],
    ['Banque centrale européenne', null],
    ['الحكومة الإسبانية', null],
    [null, 'وزير الداخلية الإسباني'],
    [null, "ministre de l'Intérieur espagnol"],
    [null, "Spain's interior minister"],
  ])('%s %s', (name, role) => {
    expect(linkParty(party(name, role), '2023-12-19', registry).id).toBeNull();
  });
});

describe('a name is linked beyond what the registry lists', () => {
  it.each([
    // In the other script, by consonants and office.
    ['Fatima Tamni', 'députée', 'person-tamni'],
    // Fewer names than the registry has, with the office at its body.
    ['Ahmadou Ndiaye', 'directeur pays de la Banque mondiale', 'person-ndiaye'],
  ])('%s', (name, role, id) => {
    expect(linkParty(party(name, role), '2023-12-19', registry).id).toBe(id);
    expect(linkParty(party(name, 'gouverneur de Tata'), '2023-12-19', registry).id).toBeNull();
  });

  it.each(['وزارة التربية', "ministère de l'Éducation"])('%s, of one ministry alone', (name) => {
    expect(linkParty(party(name, null), null, registry).id).toBe('org-education-ministry');
  });
});

describe('a surname is shared by others', () => {
  const people = ['person-zerhouni', 'person-sanhaji'];
  const wells: Registry = {
    entities: new Map([
      ...people.map((id) => [id, { id, type: 'person', parent: null }] as const),
      ['org-wells-ministry', { id: 'org-wells-ministry', type: 'ministry', parent: null }],
    ]),
    byName: new Map([
      ['ilham zerhouni', ['person-zerhouni']],
      ['zerhouni', ['person-zerhouni']],
      ['الهام الزرهوني', ['person-zerhouni']],
      ['moncef ali sanhaji', ['person-sanhaji']],
      ['ministere des puits', ['org-wells-ministry']],
      ['وزاره الابار', ['org-wells-ministry']],
      ['وزارة الابار', ['org-wells-ministry']],
    ]),
    acronyms: new Map(),
    surnames: new Set(['zerhouni']),
    positionsOf: new Map(),
    holdersOf: new Map(),
    roleByTitle: new Map([
      ['ministre', ['minister']],
      ['وزيره', ['minister']],
      ['وزيرة', ['minister']],
      ['directeur', ['director']],
    ]),
    once: new Set(),
    alsoCalled: new Map(),
    byDomain: new Map(),
    redirects: new Map(),
  };
  const held: Position = {
    person: 'person-zerhouni',
    role: 'minister',
    organisation: 'org-wells-ministry',
    start: '2020',
    end: '',
  };
  const registered: Registry = {
    ...wells,
    positionsOf: new Map([['person-zerhouni', [held]]]),
    holdersOf: new Map([['minister', [held]]]),
  };
  const called = (name: string, role: string | null, candidates: readonly string[] = []) =>
    linkParty({ ...party(name, role), candidates }, '2022-03-04', registered).id;

  it.each([
    ['Karim Zerhouni', 'directeur des Puits'],
    ['Karim Zerhouni', null],
    ['كريم الزرهوني', null],
  ])('by whoever has another first name: %s, %s', (name, role) => {
    expect(called(name, role, ['person-zerhouni'])).toBeNull();
  });

  it.each([
    ['Ilhâm Zerhouni', null],
    ['Ilham El Zerhouni', 'ministre des Puits'],
    ['Mme Ilham Zerhouni', null],
    // A slip of the outlet: the office says who is meant.
    ['Inam Zerhouni', 'ministre des Puits'],
  ])('not by whoever is spelled otherwise: %s, %s', (name, role) => {
    expect(called(name, role, ['person-zerhouni'])).toBe('person-zerhouni');
  });

  it.each([
    ['Ilham', 'ministre des Puits'],
    ['إلهام', 'وزيرة الآبار'],
  ])('and a name cut short is that of the office: %s, %s', (name, role) => {
    expect(called(name, role)).toBe('person-zerhouni');
  });

  it('but a name cut short alone is nobody', () => {
    expect(called('Ilham', null)).toBeNull();
  });
});

describe('a body is found by a name that outlets shorten or turn round', () => {
  it.each([
    ['ministère de la Transition énergétique', 'org-energy-ministry'],
    ['وزارة التربية', 'org-education-ministry'],
    ['Ministry of Energy', 'org-energy-ministry'],
    ['Housing Ministry', 'org-housing-ministry'],
    ['لوزارة الداخلية', 'org-interior-ministry'],
    ['وزاره الداخليه', 'org-interior-ministry'],
    ['وزارة الاقتصاد و المالية', 'org-finance-ministry'],
    ['المجلس الاعلى للحسابات', 'org-cour-des-comptes'],
    ['Foreign Exchange Office', 'org-office-des-changes'],
    ['Protection civile', 'org-civil-protection'],
    ['Civil Protection', 'org-civil-protection'],
  ])('%s', (name, id) => {
    expect(linkParty(party(name, null), null, registry).id).toBe(id);
  });
});

describe('a body is known by the house that it speaks from', () => {
  it.each(['Royal Palace', 'palace', 'Palais royal', 'القصر الملكي'])('%s', (name) => {
    const body: Party = { ...party(name, null), type: 'body' };
    expect(linkParty(body, '2022-02-16', registry).id).toBe('org-royal-cabinet');
  });
});
