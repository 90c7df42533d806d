import { describe, expect, it } from 'vitest';
import type { Party } from '../../pipeline/3-extract/mention.ts';
import { linkParty } from '../../pipeline/4-normalise/link.ts';
import { readRegistry } from '../../pipeline/4-normalise/registry.ts';

const registry = readRegistry();
const holder = (role: string, day: string) => {
  const party: Party = { start: 0, end: 1, name: null, role, candidates: [], type: 'person' };
  return linkParty(party, day, registry);
};

/**
 * Offices and who held them on some days; the sources of each are in `source_url` of its row in positions.csv.
 * Titles as printed in the three languages, under earlier and later governments.
 */
const OFFICES: readonly {
  readonly titles: readonly string[];
  readonly held: Readonly<Record<string, string>>;
}[] = [
  {
    titles: ["ministre de l'Intérieur", 'وزير الداخلية', 'Minister of the Interior'],
    held: {
      '2011-06-15': 'taib-cherkaoui',
      '2012-06-15': 'laenser',
      '2015-06-15': 'hassad',
      '2018-06-15': 'laftit',
      '2024-06-15': 'laftit',
    },
  },
  {
    titles: ['ministre de la Santé et de la Protection sociale', 'وزير الصحة', 'health minister'],
    held: {
      '2011-06-15': 'baddou',
      '2016-06-15': 'louardi',
      '2019-02-15': 'doukkali',
      '2021-02-15': 'ait-taleb',
      '2021-10-10': 'rmili',
      '2024-03-01': 'ait-taleb',
      '2025-06-15': 'tahraoui',
    },
  },
  {
    titles: ["ministre de l'Éducation", 'وزير التربية الوطنية', 'Minister of National Education'],
    held: {
      '2012-06-15': 'el-ouafa',
      '2015-06-15': 'belmokhtar',
      '2017-06-15': 'hassad',
      '2019-06-15': 'amzazi',
      '2023-06-15': 'benmoussa',
      '2025-06-15': 'berrada',
    },
  },
  {
    titles: ["ministre de l'Économie et des Finances", 'وزير المالية', 'Finance Minister'],
    held: {
      '2011-06-15': 'mezouar',
      '2012-06-15': 'nizar-baraka',
      '2015-06-15': 'boussaid',
      '2020-06-15': 'benchaaboun',
      '2023-06-15': 'fettah',
    },
  },
  {
    titles: [
      'ministre délégué auprès de la ministre des Finances, chargé du Budget',
      'الوزير المنتدب المكلف بالميزانية',
      'Minister Delegate for the Budget',
      'ministre du Budget',
    ],
    held: { '2015-06-15': 'azami', '2023-06-15': 'lekjaa' },
  },
  {
    titles: ['ministre de la Transition énergétique', 'وزيرة الانتقال الطاقي', 'energy minister'],
    held: {
      '2011-06-15': 'benkhadra',
      '2012-06-15': 'douiri',
      '2015-06-15': 'amara',
      '2019-06-15': 'rabbah',
      '2023-06-15': 'benali',
    },
  },
  {
    titles: ["ministre de l'Équipement", 'وزير التجهيز', 'Minister of Equipment'],
    held: {
      '2011-06-15': 'ghellab',
      '2015-06-15': 'rabbah',
      '2019-06-15': 'amara',
      '2023-06-15': 'nizar-baraka',
    },
  },
  {
    titles: ['ministre du Transport', 'وزير النقل', 'transport minister'],
    held: { '2015-06-15': 'rabbah', '2019-06-15': 'amara', '2025-06-15': 'kayouh' },
  },
  {
    titles: ['ministre de la Jeunesse et des Sports', 'وزير الشباب والرياضة', 'youth minister'],
    held: {
      '2011-06-15': 'belkhayat',
      '2014-06-15': 'ouzzine',
      '2018-06-15': 'talbi-alami',
      '2020-06-15': 'el-ferdaous',
      '2023-06-15': 'bensaid',
    },
  },
  {
    titles: ["ministre de l'Emploi", 'وزير الشغل', 'labour minister'],
    held: {
      '2012-06-15': 'souhail',
      '2015-06-15': 'seddiki',
      '2018-06-15': 'yatim',
      '2020-06-15': 'amkraz',
      '2023-06-15': 'younes-sekkouri',
    },
  },
  {
    titles: [
      'président de la Chambre des représentants',
      'رئيس مجلس النواب',
      'House speaker of the House of Representatives',
    ],
    held: {
      '2015-06-15': 'talbi-alami',
      '2019-06-15': 'habib-el-malki',
      '2023-06-15': 'talbi-alami',
    },
  },
  {
    titles: ['président de la Chambre des conseillers', 'رئيس مجلس المستشارين'],
    held: {
      '2014-06-15': 'biadillah',
      '2018-06-15': 'benchamach',
      '2023-06-15': 'miyara',
      '2025-06-15': 'ould-errachid',
    },
  },
  {
    titles: ['président du CESE', 'رئيس المجلس الاقتصادي والاجتماعي والبيئي'],
    held: {
      '2012-06-15': 'benmoussa',
      '2016-06-15': 'nizar-baraka',
      '2023-06-15': 'chami',
      '2025-06-15': 'amara',
    },
  },
  {
    titles: ['premier président de la Cour des comptes', 'الرئيس الأول للمجلس الأعلى للحسابات'],
    held: { '2011-06-15': 'midaoui', '2018-06-15': 'jettou', '2023-06-15': 'zineb-el-adaoui' },
  },
  {
    titles: [
      "délégué général à l'administration pénitentiaire et à la réinsertion",
      'المندوب العام لإدارة السجون وإعادة الإدماج',
    ],
    held: { '2012-06-15': 'benhachem', '2018-06-15': 'tamek' },
  },
  {
    titles: [
      'président du ministère public',
      'الوكيل العام للملك لدى محكمة النقض',
      "King's Attorney General at the Court of Cassation",
    ],
    held: { '2018-06-15': 'abdennabaoui', '2023-06-15': 'daki', '2025-06-15': 'balaoui' },
  },
  {
    titles: [
      'Haut-commissaire au plan',
      'المندوب السامي للتخطيط',
      'High Commissioner for Planning',
    ],
    held: { '2018-06-15': 'lahlimi', '2025-06-15': 'benmoussa' },
  },
  {
    titles: ['haut-commissaire aux Eaux et Forêts'],
    held: { '2016-06-15': 'lhafi' },
  },
  {
    titles: [
      'président de la CGEM',
      'président de la Confédération générale des entreprises du Maroc',
    ],
    held: { '2015-06-15': 'bensalah-chaqroun', '2019-06-15': 'mezouar', '2023-06-15': 'alj' },
  },
];

describe('an office by its title alone is whoever held it on the day', () => {
  for (const { titles, held } of OFFICES)
    for (const title of titles)
      it.each(Object.entries(held))(`${title} on %s`, (day, person) => {
        expect(holder(title, day).id).toBe(`person-${person}`);
      });
});

describe('nobody is guessed', () => {
  it.each([
    // Between the dismissal of a minister and his successor.
    ['ministre de la Santé', '2017-12-01'],
    // Bodies that the registry lacks.
    ['haut-commissaire aux Jardins suspendus', '2018-06-15'],
    ['المندوب السامي للحدائق المعلقة', '2018-06-15'],
    ['chef du gouvernement de Lilliput', '2018-06-15'],
    ['président du Conseil des sages de Lilliput', '2018-06-15'],
  ])('%s on %s', (role, day) => {
    expect(holder(role, day).id).toBeNull();
  });
});
