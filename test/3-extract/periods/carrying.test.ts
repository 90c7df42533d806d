import { describe, expect, it } from 'vitest';
import { extract } from '../../../pipeline/3-extract/index.ts';
import type { Language } from '../../../pipeline/document.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { type Case, checkDated, dated, year } from './dated.ts';

describe('a time that has dated nothing gives way to one that has', () => {
  it.each<Case>([
    [
      'fr',
      'En 2014, le port a reçu {70} navires, mieux que le but de 2016. Il a vendu {9} quais.',
      [year(2014), `~${year(2014)}`],
    ],
    [
      'ar',
      'استقبل الميناء في عام 2014 ما مجموعه {70} سفينة، متخطيا أهداف عام 2016. وأنقذ البحارة {9} صيادين.',
      [year(2014), `~${year(2014)}`],
    ],
    [
      'en',
      'In 2014 the port received {70} ships, beyond the goals of 2016. It rescued {9} fishermen.',
      [year(2014), `~${year(2014)}`],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2017-02-09')).toEqual(expected);
  });
});

describe('a year in the name of an event is no period', () => {
  it.each<Case>([
    [
      'fr',
      'Mondial 2030 : {20 DH} pour les stades. La Coupe d’Afrique 2025 en aura {9 DH}.',
      [null, null],
    ],
    ['en', 'The 2025 cup over, the World Cup 2030 stadiums get {20 DH}.', [null]],
    ['ar', 'خصصت لملاعب مونديال 2030 ميزانية {20 DH}، ولكأس إفريقيا 2025 {9 DH}.', [null, null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the years of a change, and of what a figure is set beside, are of that change alone', () => {
  it.each<Case>([
    [
      'fr',
      'La part est passée de {37 %} en 2011 à {45 %} en 2014. Le réseau a {70} postes.',
      [year(2011), year(2014), null],
    ],
    [
      'en',
      'The share went from {37 %} in 2011 to {45 %} in 2014. The grid has {70} posts.',
      [year(2011), year(2014), null],
    ],
    [
      'ar',
      'انتقلت الحصة من {37 %} سنة 2011 إلى {45 %} سنة 2014. وللشبكة {70} مركزا.',
      [year(2011), year(2014), null],
    ],
    [
      'fr',
      'À fin mai 2014, on compte {70} vols ; c’est peu par rapport aux {90} vus à fin mai 2013. Le port en a {9}.',
      ['2014-01-01/2014-05-31', '2013-01-01/2013-05-31', '~2014-01-01/2014-05-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('how long a time told by its end is', () => {
  it.each<Case>([
    ['en', 'In the year to March, sales rose {30 %}.', ['2013-04-01/2014-03-31']],
    [
      'fr',
      'La retenue a {454} millions de m3 au 30 avril, contre {613} un an auparavant ({55 %}).',
      ['2014-04-30/2014-04-30', '2013-04-30/2013-04-30', '2013-04-30/2013-04-30'],
    ],
    [
      'fr',
      'Le taux est de {57 %} à la date du 27 avril 2014, contre {62 %} un an auparavant.',
      ['2014-04-27/2014-04-27', '2013-04-27/2013-04-27'],
    ],
    [
      'fr',
      'En 2014, {70} élèves sont inscrits. Le public en accueillera {60}.',
      [year(2014), `~${year(2014)}`],
    ],
    [
      'en',
      'In 2014, {70} pupils enrolled. State schools will take {60}.',
      [year(2014), `~${year(2014)}`],
    ],
    [
      'ar',
      'سنة 2014، سجل {70} تلميذا. وسيستقبل التعليم العمومي {60}.',
      [year(2014), `~${year(2014)}`],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2014-05-09')).toEqual(expected);
  });
});

describe('a rule that stands, and what a name is described by, are of no time spoken of', () => {
  it.each<Case>([
    [
      'fr',
      'En 2014, {70} prêts sont tombés. Le conseil garde son taux directeur à {3 %}.',
      [year(2014), null],
    ],
    ['en', 'In 2014, {70} loans fell. The board keeps its key rate at {3 %}.', [year(2014), null]],
    [
      'ar',
      'سنة 2014 تراجع {70} قرضا. وأبقى المجلس سعر الفائدة الرئيسي في {3 %}.',
      [year(2014), null],
    ],
    [
      'fr',
      'Le trafic a perdu {70} vols en 2014, selon l’office, qui emploie {90} agents.',
      [year(2014), null],
    ],
    [
      'en',
      'Traffic lost {70} flights in 2014, said the office, which employs {90} agents.',
      [year(2014), null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a budget to come is all of its year', () => {
  it.each<Case>([
    [
      'fr',
      'Le projet de loi de finances 2015 a été lu. Le déficit reviendrait à {~3 %}. Le budget des ports atteindra {85 DH}.',
      [`~${year(2015)}`, `~${year(2015)}`],
    ],
    [
      'en',
      'Presenting the 2015 finance bill, the mayor spoke. Ports get {85 DH}.',
      [`~${year(2015)}`],
    ],
    ['en', 'The budget bill for 2015 was read. Ports will get {85 DH}.', [`~${year(2015)}`]],
    [
      'ar',
      'عرض مشروع قانون المالية لسنة 2015. وستبلغ ميزانية الموانئ {85 DH}.',
      [`~${year(2015)}`],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2014-10-22')).toEqual(expected);
  });
});

describe('the first word of a time may end what sets it beside another', () => {
  it('fr', () => {
    expect(
      dated(
        'fr',
        'À fin mai 2014, {70} vols, en hausse de {8 %} par rapport à fin mai 2013. On a jugé {9} vols.',
      ),
    ).toEqual(['2014-01-01/2014-05-31', '2014-01-01/2014-05-31', '~2014-01-01/2014-05-31']);
  });
});

describe('what a period is set beside right after a figure is of that figure alone', () => {
  it.each<Case>([
    [
      'en',
      'Sales were {69 DH} in the first nine months of 2014, from {68 DH} in the same period of 2013, and profit {26 DH}. The margin was {39 %}.',
      [
        '2014-01-01/2014-09-30',
        '2013-01-01/2013-09-30',
        '2014-01-01/2014-09-30',
        '~2014-01-01/2014-09-30',
      ],
    ],
    [
      'en',
      'Revenue was {43 DH} at the end of May 2014, up {8 %} from the end of May 2013. Spending was {41 DH}, against {38 DH} a year earlier.',
      [
        '2014-01-01/2014-05-31',
        '2014-01-01/2014-05-31',
        '~2014-01-01/2014-05-31',
        '2013-01-01/2013-05-31',
      ],
    ],
    [
      'fr',
      'Le taux recule à {7 %} en mai 2014, après {8 %} en avril 2014 et {9 %} en mars 2014. Le pain prend {15 %}.',
      [
        '2014-05-01/2014-05-31',
        '2014-04-01/2014-04-30',
        '2014-03-01/2014-03-31',
        '~2014-05-01/2014-05-31',
      ],
    ],
    [
      'en',
      'The rate slowed to {7 %} in May 2014, from {8 %} in April 2014 and {9 %} in March 2014. Bread rose {15 %}.',
      [
        '2014-05-01/2014-05-31',
        '2014-04-01/2014-04-30',
        '2014-03-01/2014-03-31',
        '~2014-05-01/2014-05-31',
      ],
    ],
    [
      'ar',
      'تراجع المعدل إلى {7 %} في ماي 2014، بعد {8 %} في أبريل 2014 و{9 %} في مارس 2014. وزاد الخبز بنسبة {15 %}.',
      [
        '2014-05-01/2014-05-31',
        '2014-04-01/2014-04-30',
        '2014-03-01/2014-03-31',
        '~2014-05-01/2014-05-31',
      ],
    ],
    [
      'fr',
      'Le cheptel a fondu de {38 %} par rapport au recensement, en 2006. On abat {9} bêtes.',
      [null, null],
    ],
    [
      'fr',
      'Les ventes ont été de {69 DH} à fin mai 2014 et de {68 DH} à la même période de 2013, et le gain de {26 DH}.',
      ['2014-01-01/2014-05-31', '2013-01-01/2013-05-31', '2014-01-01/2014-05-31'],
    ],
    [
      'ar',
      'بلغت المبيعات {69 DH} متم ماي 2014 مقابل {68 DH} في الفترة نفسها من 2013، والأرباح {26 DH}.',
      ['2014-01-01/2014-05-31', '2013-01-01/2013-05-31', '2014-01-01/2014-05-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a bulletin tells of its day, its totals of more', () => {
  const day = '2014-05-11/2014-05-11';
  it.each<Case>([
    [
      'fr',
      'Le ministère a annoncé, dimanche, {122} nouveaux cas en 24 heures, portant le total à {6.185}. {3} décès ont été recensés.',
      [day, null, `~${day}`],
    ],
    [
      'en',
      'The ministry said Sunday that {103} new cases had been confirmed, bringing the total to {1,021}.',
      [day, null],
    ],
    [
      'ar',
      'أعلنت الوزارة، مساء الأحد، عن تسجيل {122} إصابة جديدة خلال 24 ساعة، ليرتفع العدد الإجمالي إلى {6185}.',
      [day, null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2014-05-12')).toEqual(expected);
  });
  it('and a year before a forecast is its own', () => {
    const text = 'The state lifted its 2014 growth forecast to {3 %}.';
    expect(dated('en', text)).toEqual([year(2014)]);
  });
});

/** The first day of the last figure of a text. */
const last = (lang: Language, text: string) =>
  extract(plainDocument({ id: 'test', lang, text, published: null })).figures.at(-1)!.period
    ?.first ?? null;

describe('a change in the bracket of what is compared is of what it led to', () => {
  it.each<[Language, string]>([
    ['fr', 'Le gain est de 42 millions de dirhams en 2014, contre 39 millions en 2013 (+8 %).'],
    ['en', 'It earned 42 million dirhams in 2014, against 39 million dirhams in 2013 (+8%).'],
    ['ar', 'بلغ الربح 42 مليون درهم سنة 2014 مقابل 39 مليون درهم سنة 2013 (+8%).'],
    ['fr', 'Le taux est passé de 12 % à 13 % (+1 point) entre 2014 et 2016.'],
  ])('%s: %s', (lang, text) => {
    expect(last(lang, text)).toBe('2014-01-01');
  });
});

describe('what is foreseen is of the time spoken of, what is doubted of none', () => {
  it.each<[Language, string, string | null]>([
    [
      'ar',
      'بلغ عدد التلاميذ 700 ألف تلميذ سنة 2014. وتوقع البلاغ الصادر عن الوزارة أن يصل عدد المسجلين الجدد منهم إلى 90 ألفا.',
      '2014-01-01',
    ],
    [
      'fr',
      'En 2014, 700 élèves sont inscrits. Selon les prévisions de la commune, 90 élèves arrivent.',
      '2014-01-01',
    ],
    ['fr', 'En 2014, 700 vols sont jugés. Les suspects auraient fait 90 victimes.', null],
    ['en', 'In 2014, 700 thefts were tried. The suspects allegedly made 90 victims.', null],
  ])('%s: %s', (lang, text, expected) => {
    expect(last(lang, text)).toBe(expected);
  });
});

describe('a look back leaves the time that the text is of', () => {
  it.each<Case>([
    [
      'en',
      'The region had {9} nurses in 2022. The towns hired {7}, an improvement on 2021 when there were {6}. The villages count {2}.',
      [year(2022), `~${year(2022)}`, year(2021), `~${year(2022)}`],
    ],
    [
      'fr',
      'En 2021, {90} vols ont été jugés. Le parquet, en 2020, avait poursuivi {80} suspects. On compte {7} récidives.',
      [year(2021), year(2020), `~${year(2021)}`],
    ],
    [
      'en',
      'In 2021, {90} thefts were tried. In 2020, the court had tried {80}. It sent {7} suspects to jail.',
      [year(2021), year(2020), `~${year(2021)}`],
    ],
    [
      'ar',
      'في سنة 2021 توبع {90} شخصا. وفي سنة 2020 كانت المحكمة قد تابعت {80} شخصا. وتم إيداع {7} أشخاص.',
      [year(2021), year(2020), `~${year(2021)}`],
    ],
    [
      'fr',
      'En 2021, {90} vols ont été jugés. La ville était la plus sûre du pays en 2019. On compte {7} récidives.',
      [year(2021), `~${year(2021)}`],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the week of a publication is no time of its figures', () => {
  it.each<Case>([
    [
      'fr',
      'Les vols en 2021. {90} affaires sont jugées, selon le bilan que le parquet a publié cette semaine.',
      [`~${year(2021)}`],
    ],
    [
      'en',
      'Thefts in 2021. {90} cases were tried, according to data that the court published this week.',
      [`~${year(2021)}`],
    ],
    [
      'ar',
      'السرقات في سنة 2021. تمت معالجة {90} قضية، حسب معطيات نشرت هذا الأسبوع.',
      [`~${year(2021)}`],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-01-06')).toEqual(expected);
  });
});

describe('a text goes on with the second year of a change, its changes with both', () => {
  const both = '~2016-01-01/2017-12-31';
  it.each<Case>([
    [
      'fr',
      'La flotte est passée de {70} à {90} barques entre 2016 et 2017. La pêche a gagné {9} quais. Le taux est de {12 %}.',
      [year(2016), year(2017), both, `~${year(2017)}`],
    ],
    [
      'en',
      'The fleet went from {70} to {90} boats between 2016 and 2017. The rate is {12 %}.',
      [year(2016), year(2017), `~${year(2017)}`],
    ],
    [
      'ar',
      'انتقل الأسطول من {70} إلى {90} قاربا بين 2016 و2017. ويبلغ المعدل {12 %}.',
      [year(2016), year(2017), `~${year(2017)}`],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the year right before a report is that of the report, whoever released it', () => {
  it.each<Case>([
    [
      'en',
      'The port released its 2022 report. A plan for 2022-2026 is now under way. There were {70} calls.',
      [`~${year(2022)}`],
    ],
    ['en', 'A 2022 report by the port counts {70} calls.', [year(2022)]],
    ['en', 'The ONP 2022 report counts {70} calls.', [year(2022)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the same period after a change from one year to another runs between them too', () => {
  const twice = [year(2010), year(2014), year(2010), year(2014)];
  it.each<Case>([
    [
      'fr',
      'Le taux est passé de {12 %} en 2010 à {14 %} en 2014. Sur cette même période, la part est passée de {2 %} à {4 %}.',
      twice,
    ],
    [
      'en',
      'The rate rose from {12 %} in 2010 to {14 %} in 2014. Over the same period, the share rose from {2 %} to {4 %}.',
      twice,
    ],
    [
      'ar',
      'انتقل المعدل من {12 %} سنة 2010 إلى {14 %} سنة 2014. وخلال الفترة نفسها انتقلت الحصة من {2 %} إلى {4 %}.',
      twice,
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what a bracket adds to the second end of a change stands in no way of their period', () => {
  it.each<Case>([
    [
      'fr',
      'En 2014, le port grandit. Le taux est passé de {12 %} à {13 %} ({8 %}) entre 2016 et 2017.',
      [year(2016), year(2017), year(2017)],
    ],
    [
      'en',
      'In 2014 the port grew. The rate went from {12 %} to {13 %} ({8 %}) between 2016 and 2017.',
      [year(2016), year(2017), year(2017)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what the role of a figure tells of its time', () => {
  const periods = (text: string) =>
    extract(plainDocument({ id: 'test', lang: 'fr', text, published: '2021-03-20' })).figures.map(
      ({ period }) => period && `${period.first}/${period.last}`,
    );
  it('dates what a price has changed by, and no price', () => {
    const text = 'En 2020, le port a reçu 40 barques.';
    expect(periods(`${text} Le prix du thé a baissé de 19 %.`)).toEqual([year(2020), year(2020)]);
    expect(periods(`${text} Le prix du thé est de 19 dirhams.`)).toEqual([year(2020), null]);
  });
  it('takes energy told at the end of a year, and its change, for the year', () => {
    expect(
      periods('La demande a atteint 38 GWh à fin 2020, soit une baisse de 12 % sur un an.'),
    ).toEqual([year(2020), year(2020)]);
  });
});

describe('a share of what was just counted since a day', () => {
  const since = '2020-01-01/2021-03-20';
  it.each<[Language, string, (string | null)[]]>([
    [
      'fr',
      'Depuis 2020, 300 personnes ont été arrêtées. Les mineurs représentent 12 % des suspects. Le taux de chômage est de 13 %.',
      [since, since, null],
    ],
    [
      'en',
      'Since 2020, the storms have claimed 120 lives. Children make up 58% of the dead. The ministry has 30 labs.',
      [since, since, null],
    ],
    [
      'ar',
      'منذ سنة 2020، تم توقيف 300 شخص. ويمثل القاصرون 12 في المائة من الموقوفين.',
      [since, since],
    ],
  ])('is counted since then: %s: %s', (lang, text, expected) => {
    const { figures } = extract(plainDocument({ id: 'test', lang, text, published: '2021-03-20' }));
    expect(figures.map(({ period }) => period && `${period.first}/${period.last}`)).toEqual(
      expected,
    );
  });
});

describe('what a pronoun stands for', () => {
  it.each<[Language, string, string[]]>([
    [
      'fr',
      'La dette s’élevait à 300 dirhams à fin mai 2020. Elle était de 250 dirhams à fin mars 2020.',
      ['2020-05-31/2020-05-31', '2020-03-31/2020-03-31'],
    ],
    [
      'en',
      'Bad loans stood at 300 dirhams at the end of May 2020. At the end of March 2020, they had been 250 dirhams.',
      ['2020-05-31/2020-05-31', '2020-03-31/2020-03-31'],
    ],
    [
      'fr',
      'Les recettes s’élevaient à 300 dirhams à fin mai 2020. Elles étaient de 250 dirhams à fin mars 2020.',
      ['2020-01-01/2020-05-31', '2020-01-01/2020-03-31'],
    ],
  ])('tells whether it was counted on a day: %s: %s', (lang, text, expected) => {
    const { figures } = extract(plainDocument({ id: 'test', lang, text, published: '2021-03-20' }));
    expect(figures.map(({ period }) => period && `${period.first}/${period.last}`)).toEqual(
      expected,
    );
  });
});

describe('what a bill goes through', () => {
  it.each<[Language, string, (string | null)[]]>([
    ['fr', 'Le PLF 2023 avance. Les élus ont déposé 57 amendements, dont 9 retenus.', [null, null]],
    ['en', 'The House is reviewing the 2023 finance bill. Some 57 amendments were tabled.', [null]],
    ['ar', 'يناقش المجلس مشروع قانون المالية 2023. وقدمت الفرق 57 تعديلا.', [null]],
    ['ar', 'حظي مشروع قانون المالية لسنة 2023 بموافقة 57 نائبا.', [null]],
    // Nor is what the chamber has done before.
    [
      'fr',
      'Le ministre présente le PLF 2023. Il note que 57 lois ont été votées, soit 62 % des textes.',
      [null, null],
    ],
    [
      'en',
      'The minister presented the 2023 finance bill. He said that 57 questions had been answered.',
      [null],
    ],
    [
      'ar',
      'قدم الوزير مشروع قانون المالية 2023. وقال إن الحكومة ردت على 57 سؤالا، أي بنسبة 62 في المائة.',
      [null, null],
    ],
    // What it provides for is of its year, and what an account counts of the account's.
    ['fr', 'Le PLF 2023 avance. Il prévoit 57 postes.', [year(2023)]],
    ['fr', 'Selon le rapport annuel 2021, 57 amendements ont été déposés.', [year(2021)]],
  ])('is not of the year that it is for: %s: %s', (lang, text, expected) => {
    const { figures } = extract(plainDocument({ id: 'test', lang, text, published: '2022-10-20' }));
    expect(figures.map(({ period }) => period && `${period.first}/${period.last}`)).toEqual(
      expected,
    );
  });
});

describe('a base told in units or cases', () => {
  it.each<[Language, string, (string | null)[]]>([
    [
      'fr',
      'Le nombre de cartes atteint 57, contre 40 unités en 2021, soit une hausse de 42 %.',
      [null, year(2021), null],
    ],
    [
      'ar',
      'بلغ عدد السيارات 57 مقابل 40 وحدة سنة 2021، أي بزيادة قدرها 42 في المائة.',
      [null, year(2021), null],
    ],
    [
      'en',
      'It made 57 cars in 2022, compared with 40 units in 2021, an increase of 42%.',
      [year(2022), year(2021), year(2022)],
    ],
    // Others are no base.
    ['fr', 'On compte 57 hommes contre 40 femmes en 2021.', [year(2021), year(2021)]],
  ])('is of its own time: %s: %s', (lang, text, expected) => {
    const { figures } = extract(plainDocument({ id: 'test', lang, text, published: '2022-10-20' }));
    expect(figures.map(({ period }) => period && `${period.first}/${period.last}`)).toEqual(
      expected,
    );
  });
});

describe('a vote', () => {
  const session = '2022-10-19/2022-10-19';
  it.each<[Language, string, (string | null)[]]>([
    ['fr', 'Le conseil a voté mercredi le budget 2023 par 57 voix contre 3.', [session, session]],
    [
      'ar',
      'صوت المجلس، يوم الأربعاء 19 أكتوبر 2022، على ميزانية سنة 2023 بأغلبية 82 صوتا.',
      [session],
    ],
    ['fr', 'En 2016, la liste avait eu 57 voix.', ['2016-01-01/2016-12-31']],
  ])('is of its session, not of the year of the budget: %s: %s', (lang, text, expected) => {
    const { figures } = extract(plainDocument({ id: 'test', lang, text, published: '2022-10-20' }));
    expect(
      figures
        .filter(({ unit }) => unit === 'vote')
        .map(({ period }) => period && `${period.first}/${period.last}`),
    ).toEqual(expected);
  });
});

describe('what a rate has come to is of the day of the state told before, not of the day of an event', () => {
  it.each<Case>([
    [
      'fr',
      'Au 6 mars 2023, les retenues sont pleines à {41 %}. Celle de la Loukila est passée de {30 %} à {52 %}.',
      ['2023-03-06/2023-03-06', null, '~2023-03-06/2023-03-06'],
    ],
    [
      'en',
      'As of March 6, 2023, the reservoirs are {41%} full. Loukila went from {30%} to {52%}.',
      ['2023-03-06/2023-03-06', null, '~2023-03-06/2023-03-06'],
    ],
    [
      'fr',
      'Le 6 mars 2023, la marine a secouru {41} pêcheurs. Le prix du gasoil est passé de {12 DH} à {14 DH}.',
      ['2023-03-06/2023-03-06', null, null],
    ],
  ])('%s: %s', (language, text, periods) => {
    expect(dated(language, text)).toEqual(periods);
  });
});

checkDated('a month picked out of the time that the text goes on with', [
  [
    'fr',
    'Le port a reçu {300} navires au premier semestre de 2023. Le mois de juin a été le plus chargé, avec {90} escales. Il a perdu {4} grues.',
    '2023-08-16',
    ['2023-01-01/2023-06-30', '2023-06-01/2023-06-30', '~2023-01-01/2023-06-30'],
  ],
  [
    'ar',
    'استقبل الميناء {300} سفينة خلال النصف الأول من سنة 2023. وكان شهر يونيو الأكثر حركة بـ{90} سفينة. وفقد {4} رافعات.',
    '2023-08-16',
    ['2023-01-01/2023-06-30', '2023-06-01/2023-06-30', '~2023-01-01/2023-06-30'],
  ],
  // What is told of a month goes on with it.
  [
    'fr',
    'Le port a reçu {300} navires au premier semestre de 2023. En avril, {90} ferrys ont accosté. Ils ont débarqué {4} cars.',
    '2023-08-16',
    ['2023-01-01/2023-06-30', '2023-04-01/2023-04-30', '~2023-04-01/2023-04-30'],
  ],
]);

checkDated('a rate told beside what came in between two years is of the second', [
  [
    'fr',
    'La pêche a perdu {70} emplois entre 2018 et 2019. Le taux d’emploi y est de {12 %}.',
    '2020-02-04',
    ['2018-01-01/2019-12-31', `~${year(2019)}`],
  ],
  [
    'ar',
    'أحدثت الصناعة {70} منصب شغل ما بين سنتي 2018 و2019. ويظل معدل البطالة مرتفعا لدى النساء ({12 %}).',
    '2020-02-04',
    ['2018-01-01/2019-12-31', `~${year(2019)}`],
  ],
  [
    'en',
    'Between 2018 and 2019 fishing shed {70} jobs. The activity rate stands at {12 %}.',
    '2020-02-04',
    ['2018-01-01/2019-12-31', `~${year(2019)}`],
  ],
  // What came in goes on between them.
  [
    'fr',
    'Entre 2018 et 2019, le port a reçu {70} navires. Il a traité {30} conteneurs.',
    '2020-02-04',
    ['2018-01-01/2019-12-31', '~2018-01-01/2019-12-31'],
  ],
]);

checkDated('the parts of a number counted on a day were so on that day', [
  [
    'fr',
    'Au 1er juillet, le fonds couvrait {900} potiers. Dans ce total figurent {300} femmes et {40} jeunes.',
    '2022-09-02',
    ['2022-07-01/2022-07-01', '~2022-07-01/2022-07-01', '~2022-07-01/2022-07-01'],
  ],
  [
    'en',
    'As of July 1, the fund covered {900} potters. This total includes {300} women.',
    '2022-09-02',
    ['2022-07-01/2022-07-01', '~2022-07-01/2022-07-01'],
  ],
  // Another number, which takes up nothing.
  [
    'fr',
    'Au 1er juillet, le fonds couvrait {900} potiers. Il a reçu {300} plaintes.',
    '2022-09-02',
    ['2022-07-01/2022-07-01', null],
  ],
]);

checkDated('the year of a time is no number that a look back has told', [
  [
    'fr',
    'Les dons sont de {40 DH} en 2024. Fin mai 2020, ils étaient de {20 DH}. En 2023, sur toute l’année, ils avaient gagné {4 %}, à {30 DH}.',
    '2024-09-01',
    [year(2024), '2020-01-01/2020-05-31', year(2023), year(2023)],
  ],
]);

describe('a past time that one spoken of is set against says nothing of what follows', () => {
  it.each<Case>([
    [
      'fr',
      'En 2021, le port a reçu {90} navires. Il a {40} agents, alors qu’en 2020 il n’en avait que {30}. Le trafic atteint {4 tonnes}.',
      [year(2021), `~${year(2021)}`, year(2020), `~${year(2021)}`],
    ],
    [
      'ar',
      'استقبل الميناء في سنة 2021 ما مجموعه {90} سفينة. وقد سجل {40} حادثة، فيما لم تعرف سنة 2020 سوى {30} حادثة. وبلغ عدد الضحايا {67} طفلا.',
      [year(2021), `~${year(2021)}`, year(2020), `~${year(2021)}`],
    ],
    // A time that the text comes to is gone on with.
    [
      'fr',
      'En 2021, le port a reçu {90} navires. En 2020, il a reçu {30} canots. Il a vendu {9} quais.',
      [year(2021), year(2020), `~${year(2020)}`],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2022-02-09')).toEqual(expected);
  });
});

describe('a month picked out behind a figure of the same kind is not of the one before', () => {
  it.each<Case>([
    [
      'en',
      'Stays have gone up by {61%}, and by {27%} in October alone.',
      [null, '2023-10-01/2023-10-31'],
    ],
    [
      'fr',
      'Les nuitées ont crû de {61%} et de {27%} pour le seul mois d’octobre.',
      [null, '2023-10-01/2023-10-31'],
    ],
    [
      'ar',
      'ارتفعت ليالي المبيت بنسبة {61%} وبنسبة {27%} في شهر أكتوبر وحده.',
      [null, '2023-10-01/2023-10-31'],
    ],
    [
      'en',
      'Stays rose by {61%} and sales by {9 DH} in October alone.',
      ['2023-10-01/2023-10-31', '2023-10-01/2023-10-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2023-11-20')).toEqual(expected);
  });
});

checkDated(
  'a month long over is of the year that the text tells of, which goes on from a peak in it',
  [
    [
      'en',
      'The bank presented its report for the year 2023. Inflation peaked at {10 %} in February. The deficit narrowed to {4 %} of output.',
      '2024-07-29',
      ['2023-02-01/2023-02-28', `~${year(2023)}`],
    ],
    [
      'fr',
      "La banque a présenté son rapport de l'année 2023. Après un pic de {10 %} en février, l'inflation est tombée. Le déficit est revenu à {4 %} du PIB.",
      '2024-07-29',
      ['2023-02-01/2023-02-28', `~${year(2023)}`],
    ],
    [
      'ar',
      'قدم البنك تقريره عن سنة 2023. وبلغ التضخم ذروته عند {10 %} في فبراير. وانخفض العجز إلى {4 %} من الناتج.',
      '2024-07-29',
      ['2023-02-01/2023-02-28', `~${year(2023)}`],
    ],
    // News of a month that is hardly over.
    [
      'fr',
      "La banque a présenté son rapport de l'année 2023. En mai, l'inflation a été de {3 %}.",
      '2024-07-29',
      ['2024-05-01/2024-05-31'],
    ],
  ],
);

checkDated('a month that is spelled out or named again is what the text is of', [
  [
    'fr',
    'C’est ce que rapporte la note relative aux ventes du mois de septembre. Elles ont baissé de {+6 %}.',
    '2015-10-22',
    ['~2015-09-01/2015-09-30'],
  ],
  [
    'fr',
    'Les ventes se sont calmées en septembre\n\nLa tension s’est relâchée en septembre. Les ventes ont baissé de {+6 %}.',
    '2015-10-22',
    ['~2015-09-01/2015-09-30'],
  ],
  [
    'fr',
    'La tension s’est relâchée en septembre. Les ventes ont baissé de {+6 %}.',
    '2015-10-22',
    [null],
  ],
]);

checkDated(
  'one event of a year that is picked out of many does not date what the year goes on with',
  [
    [
      'fr',
      'En 2024, la police a saisi {70} camions. La principale saisie a eu lieu le 18 octobre, avec {9} camions. La police a aussi arrêté {30} passeurs.',
      '2025-02-10',
      [year(2024), '2024-10-18/2024-10-18', `~${year(2024)}`],
    ],
    [
      'fr',
      'Depuis le début de l’année, {70} camions ont été saisis. Cette semaine encore, {9} camions ont été arrêtés à Tanger. Au total, {30} passeurs ont été condamnés.',
      '2025-12-10',
      ['2025-01-01/2025-12-10', '2025-12-08/2025-12-14', '~2025-01-01/2025-12-10'],
    ],
    [
      'en',
      'In 2024 customs seized {70} trucks. The largest seizure took place on March 12, when {9} trucks were stopped. Customs also arrested {30} drivers.',
      '2025-02-10',
      [year(2024), '2024-03-12/2024-03-12', `~${year(2024)}`],
    ],
    [
      'ar',
      'حجزت الجمارك {70} شاحنة سنة 2024. وأكبر عملية كانت يوم 12 مارس، حيث حجزت {9} شاحنات. كما أوقفت الجمارك {30} سائقا.',
      '2025-02-10',
      [year(2024), '2024-03-12/2024-03-12', `~${year(2024)}`],
    ],
    // What a day's own operation tells is carried on.
    [
      'fr',
      'La police a saisi {70} camions en 2024. Le 3 mars, une opération a permis de saisir {9} camions. Les agents ont aussi arrêté {30} passeurs.',
      '2025-02-10',
      [year(2024), '2024-03-03/2024-03-03', '~2024-03-03/2024-03-03'],
    ],
  ],
);

checkDated("last year's evil that something recovers from is not what the text goes on with", [
  [
    'en',
    "The rate should reach {~3 %} in 2023 as wells recover from last year's drought. The bank put it at {4 %}.",
    '2023-01-11',
    ['2023-01-01/2023-12-31', null],
  ],
]);

checkDated('what had been so previously is of no time that is told', [
  [
    'en',
    'The ponds held {80} boats on March 6. They had previously held {70} boats.',
    '2021-03-07',
    ['2021-03-06/2021-03-06', null],
  ],
  [
    'fr',
    'Les étangs abritaient {80} barques le 6 mars. Ils avaient auparavant abrité {70} barques.',
    '2021-03-07',
    ['2021-03-06/2021-03-06', null],
  ],
]);

checkDated('a year goes on behind a day of the news', [
  [
    'en',
    'On Sunday, a judge heard {7} divers. Police handled {384} thefts last year. They sent {61} of the recorded thefts to a judge.',
    '2020-10-12',
    ['2020-10-11/2020-10-11', '2019-01-01/2019-12-31', '~2019-01-01/2019-12-31'],
  ],
]);

checkDated('what is vowed is to come', [
  [
    'en',
    'There were {924} wells in 2020. The mayor vowed to dig {104} wells.',
    '2021-01-20',
    [year(2020), null],
  ],
  [
    'fr',
    "Il y avait {924} puits en 2020. Le maire s'est engagé à creuser {104} puits.",
    '2021-01-20',
    [year(2020), null],
  ],
  [
    'ar',
    'بلغ عدد الآبار {924} بئرا سنة 2020. وتعهد العمدة بحفر {104} آبار.',
    '2021-01-20',
    [year(2020), null],
  ],
]);

checkDated('a week goes on past what has come in since January', [
  [
    'fr',
    'Du 4 au 8 mars, l’indice a pris {+2 %}, portant son gain depuis le début de l’année à {9 %}. Les mines ont cédé {+1 %}.',
    '2024-03-29',
    ['2024-03-04/2024-03-08', '2024-01-01/2024-03-29', '~2024-03-04/2024-03-08'],
  ],
  [
    'ar',
    'ارتفع المؤشر بنسبة {+2 %} من 4 إلى 8 مارس 2024، ليصل أداؤه منذ مطلع السنة إلى {9 %}. وتراجعت المناجم بنسبة {+1 %}.',
    '2024-03-29',
    ['2024-03-04/2024-03-08', '2024-01-01/2024-03-29', '~2024-03-04/2024-03-08'],
  ],
  // A day of news is over with what the year has brought.
  [
    'fr',
    'Mardi, {9} canots ont coulé. Depuis le début de l’année, {70} ont coulé. La marine a sauvé {300} pêcheurs.',
    '2024-03-29',
    ['2024-03-26/2024-03-26', '2024-01-01/2024-03-29', '~2024-01-01/2024-03-29'],
  ],
]);

checkDated('what has come in since January until a day goes on as all of it', [
  [
    'ar',
    'منذ بداية السنة الجارية، سجل {70} حريقا إلى غاية 20 يونيو. وبلغ عدد المتضررين {300} شخص.',
    '2024-06-22',
    ['2024-01-01/2024-06-20', '~2024-01-01/2024-06-20'],
  ],
]);

checkDated(
  'the time that runs since January is that of the months spoken of, and so is the period behind it',
  [
    [
      'fr',
      'Le port a vendu {70} barques au titre des neuf premiers mois de cette année. Salé en a vendu {12} depuis le début de l’année. Fès en a vendu {9} sur la période.',
      '2021-10-05',
      ['2021-01-01/2021-09-30', '2021-01-01/2021-09-30', '2021-01-01/2021-09-30'],
    ],
  ],
);

checkDated('the half of something is no half of a year', [
  [
    'fr',
    'Le port a reçu {70} navires au premier trimestre 2018. La moitié de ce flux vient de Salé, avec {35} navires.',
    '2018-05-16',
    ['2018-01-01/2018-03-31', '~2018-01-01/2018-03-31'],
  ],
]);

checkDated('what the running year has been so far is what the text goes on with', [
  [
    'fr',
    'La ville a ouvert {70} puits en 2019.\nElle a reçu {300} demandes du 1er janvier au 15 septembre. Le service a aussi vu {12} maires.',
    '2019-09-20',
    [year(2019), '2019-01-01/2019-09-15', '~2019-01-01/2019-09-15'],
  ],
  [
    'en',
    'The town opened {70} wells in 2019.\nIt received {300} requests from January to August. Another {12} wells have been closed.',
    '2019-09-20',
    [year(2019), '2019-01-01/2019-08-31', '~2019-01-01/2019-08-31'],
  ],
  [
    'ar',
    'فتحت المدينة {70} بئرا سنة 2019.\nوتوصلت بـ{300} طلب من يناير إلى غشت. كما زار المركز {12} رئيسا.',
    '2019-09-20',
    [year(2019), '2019-01-01/2019-08-31', '~2019-01-01/2019-08-31'],
  ],
]);

checkDated('the end of "the year" that is told as over is of the year spoken of', [
  [
    'fr',
    'En 2016, la ville a ouvert {70} puits. Le taux a atteint {9 %} à la fin de l’année.',
    '2017-03-15',
    [year(2016), '2016-12-31/2016-12-31'],
  ],
  [
    'fr',
    'En 2016, la ville a ouvert {70} puits. Le taux devrait atteindre {9 %} à la fin de l’année.',
    '2017-03-15',
    [year(2016), '2017-12-31/2017-12-31'],
  ],
  [
    'en',
    'Growth was {2 %} in 2022. At the end of the year, the rate was raised to {9 %}.',
    '2023-07-30',
    [year(2022), '2022-12-31/2022-12-31'],
  ],
]);

checkDated(
  'what a relative clause between commas tells of the time to come dates nothing behind it',
  [
    [
      'fr',
      'En 2022, la société, qui ouvrira un siège en 2025, a vendu {70} machines.',
      '2023-09-12',
      [year(2022)],
    ],
    [
      'en',
      'In 2022 the firm, which will open a plant in 2025, sold {70} machines.',
      '2023-09-12',
      [year(2022)],
    ],
  ],
);

checkDated('what a bracket tells is no end of a change', [
  [
    'fr',
    'La ville a obtenu pour la période 2020-2022 un prêt d’{un milliard de dirhams} (à raison de {300 millions} par an).',
    '2020-01-08',
    ['2020-01-01/2022-12-31', '2020-01-01/2022-12-31'],
  ],
]);

checkDated('a year stands before the name of what was done in it', [
  ['en', 'More than {70} ships came during the 2014 Sahel operation.', '2015-07-01', [year(2014)]],
  [
    'fr',
    'L’année sportive 2016-2017 a vu naître {70} clubs.',
    '2018-02-01',
    ['2016-09-01/2017-08-31'],
  ],
  [
    'en',
    'Its debts had reached {70 DH} at the end of 2015.',
    '2017-02-02',
    ['2015-12-31/2015-12-31'],
  ],
]);

checkDated('those who have come to see it are of the time until a day', [
  [
    'fr',
    'Le film a vendu {93} tickets au 30 juin. La salle a accueilli {362} spectateurs.',
    '2014-07-15',
    ['2014-01-01/2014-06-30', '~2014-01-01/2014-06-30'],
  ],
]);

checkDated('a text goes on with the day that closes a change between two months', [
  [
    'fr',
    'Le parc a crû de {+9 %} entre mars 2013 et mars 2014, à {43} détenus à fin mars 2014. La région compte {28} détenus.',
    null,
    ['2014-03-01/2014-03-31', '2014-03-31/2014-03-31', '~2014-03-31/2014-03-31'],
  ],
]);

checkDated('a text without its day goes on with what "this year" has been until a month', [
  [
    'fr',
    'Les visiteurs sont plus nombreux cette année qu’en 2012. La ville gagne {+13 %} d’arrivées et {+18 %} de nuitées à fin octobre. Le nord est en hausse de {+66 %}.',
    null,
    ['2013-01-01/2013-10-31', '2013-01-01/2013-10-31', '~2013-01-01/2013-10-31'],
  ],
  [
    'ar',
    'عدد الزوار هذه السنة أكبر مما كان عليه سنة 2012. وسجلت المدينة ارتفاعا في الوافدين بنسبة {+13 %} وفي المبيتات بنسبة {+18 %} إلى نهاية أكتوبر. وارتفع الشمال بنسبة {+66 %}.',
    null,
    ['2013-01-01/2013-10-31', '2013-01-01/2013-10-31', '~2013-01-01/2013-10-31'],
  ],
  [
    'en',
    'Visitors are more numerous this year than in 2012. The town gained {+13 %} in arrivals and {+18 %} in nights at the end of October. The north rose by {+66 %}.',
    null,
    ['2013-01-01/2013-10-31', '2013-01-01/2013-10-31', '~2013-01-01/2013-10-31'],
  ],
]);

checkDated('"this" behind a time is said of the next noun', [
  ['fr', 'Le maire veut augmenter chaque année ce budget de {+10 %}.', '2023-05-14', [null]],
  ['en', 'The mayor wants to raise every year this budget by {+10 %}.', '2023-05-14', [null]],
]);

checkDated('how many have no work is of the end of two times, by how many more of both', [
  [
    'ar',
    'خسر الاقتصاد {300} منصب بين الربع الأول من سنة 2022 والربع الأول من سنة 2023.\nوبلغ حجم البطالة {700} شخص.\nوارتفع حجم البطالة بـ{+20} شخصا.',
    null,
    ['2022-01-01/2023-03-31', '~2023-01-01/2023-03-31', '~2022-01-01/2023-03-31'],
  ],
  [
    'fr',
    'L’économie a perdu {300} postes entre le premier trimestre 2022 et le premier trimestre 2023.\nLe volume de chômage atteint {700} personnes.\nLe volume de chômage a augmenté de {+20} personnes.',
    null,
    ['2022-01-01/2023-03-31', '~2023-01-01/2023-03-31', '~2022-01-01/2023-03-31'],
  ],
]);

checkDated(
  'a text that has told no number of a year goes on with the part of it that it first tells',
  [
    [
      'fr',
      'Le port a connu une bonne année 2023. Il a reçu {300} bateaux au cours des sept premiers mois de l’année. À fin juillet 2023, il en avait gardé {12}. Ceux de Malte ont reculé de {+3 %}.',
      null,
      ['2023-01-01/2023-07-31', '2023-01-01/2023-07-31', '~2023-01-01/2023-07-31'],
    ],
    [
      'en',
      'The port had a good 2023. It drew {300} boats in the first half of the year. Those from Malta fell by {+3 %}.',
      null,
      ['2023-01-01/2023-06-30', '~2023-01-01/2023-06-30'],
    ],
    [
      'ar',
      'كانت سنة 2023 جيدة للميناء. واستقبل خلال الأشهر السبعة الأولى من السنة {300} قارب. وتراجعت قوارب مالطا بنسبة {+3 %}.',
      null,
      ['2023-01-01/2023-07-31', '~2023-01-01/2023-07-31'],
    ],
    [
      'fr',
      'En 2023, le port a reçu {300} bateaux. Il en a reçu {50} au premier trimestre. Ceux de Malte ont reculé de {+3 %}.',
      null,
      ['2023-01-01/2023-12-31', '2023-01-01/2023-03-31', '~2023-01-01/2023-12-31'],
    ],
  ],
);

it('no harvest stands: what a crop gives has come in', () => {
  const text =
    'La campagne 2022-2023 a donné 30 millions de quintaux. Le blé fournit 12 millions de quintaux.';
  const { figures } = extract(plainDocument({ id: 'test', lang: 'fr', text, published: null }));
  expect(figures.map(({ period }) => period?.first)).toEqual(['2022-09-01', '2022-09-01']);
});
