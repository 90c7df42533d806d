import { describe, expect, it } from 'vitest';
import { analyse } from '../../../pipeline/3-extract/analysis.ts';
import { findFigures } from '../../../pipeline/3-extract/figures/index.ts';
import type { Analysis } from '../../../pipeline/3-extract/mention.ts';
import { datePeriods, findPeriods } from '../../../pipeline/3-extract/periods/index.ts';
import { plainDocument } from '../../../pipeline/evaluate/gold.ts';
import { alone } from '../../../pipeline/passes.ts';
import { type Case, dated, year } from './dated.ts';

describe('a figure takes the period that its clause gives it', () => {
  it.each<Case>([
    [
      'fr',
      'On a compté {130} vols en 2014, {95} en 2015 et {70} en 2016.',
      [year(2014), year(2015), year(2016)],
    ],
    [
      'fr',
      'En 2014 {130} vols, en 2015 {95} et en 2016 {70}.',
      [year(2014), year(2015), year(2016)],
    ],
    [
      'en',
      'Thefts numbered {130} in 2014, up from {95} the year before.',
      [year(2014), year(2013)],
    ],
    ['ar', 'بلغ عدد السرقات {130} سرقة سنة 2014 مقابل {95} سنة 2013.', [year(2014), year(2013)]],
    ['fr', 'La mairie a planté {300} arbres et {20} haies en 2015.', [year(2015), year(2015)]],
    // What it cost, and nothing that was said then.
    [
      'ar',
      'بلغ عدد المطاحن {75} سنة 2022، وأن الصيانة كلفت سنة 2019 نحو {640} درهما.',
      [year(2022), year(2019)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a change has its two ends, its span and its base', () => {
  it.each<Case>([
    [
      'fr',
      'On est passé de {80} à {97} bourses entre 2014 et 2018, soit une hausse de {21 %}.',
      [year(2014), year(2018), '2014-01-01/2018-12-31'],
    ],
    ['fr', 'Le taux va de {12 %} en 2014 à {13 %} en 2015.', [year(2014), year(2015)]],
    [
      'fr',
      'La perte croît de {9 DH} : de {70 DH} en 2014, elle passe à {79 DH} en 2015.',
      [year(2015), year(2014), year(2015)],
    ],
    ['fr', 'En 2014, avec des fonds de {9 DH}, la perte va à {70 DH}.', [year(2014), year(2014)]],
    ['fr', 'Bilan de l’année 2015.\nLe taux passe de {12 %} à {13 %}.', [null, `~${year(2015)}`]],
    [
      'fr',
      'En 2015, on a compté {70} vols, en baisse de {12 %} par rapport à 2014.',
      [year(2015), year(2015)],
    ],
    ['ar', 'انتقل المعدل من {12 %} سنة 2014 إلى {13 %} سنة 2015.', [year(2014), year(2015)]],
    [
      'ar',
      'سجلت {70} قضية سنة 2015، بزيادة {12 %} مقارنة مع سنة 2014، التي عرفت {60} قضية.',
      [year(2015), year(2015), year(2014)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the end of a month is a day for a stock and the months so far for a flow', () => {
  it.each<Case>([
    ['fr', 'À fin septembre 2014, {70} vols ont été commis.', ['2014-01-01/2014-09-30']],
    ['fr', 'À fin septembre 2014, la ville compte {70} détenus.', ['2014-09-30/2014-09-30']],
    ['ar', 'عند متم شتنبر 2014 تم تسجيل {70} سرقة.', ['2014-01-01/2014-09-30']],
    ['fr', 'Fin 2014, la population est de {70} habitants.', ['2014-12-31/2014-12-31']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the day of an act of speech dates no figure', () => {
  it.each<Case>([
    ['fr', 'Le maire a déclaré mardi 6 mai 2014 que {70} bancs ont été posés.', [null]],
    [
      'fr',
      'Dans sa lettre datée du 6 mai 2014, le maire compte {70} bancs pour toute l’année 2013.',
      [year(2013)],
    ],
    ['en', 'The mayor said on Monday, May 5, 2014 that {70} benches were set.', [null]],
    ['en', 'The mayor said that {70} benches were set on May 5, 2014.', ['2014-05-05/2014-05-05']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a period carries over to what follows, and only to what it can be of', () => {
  it.each<Case>([
    [
      'fr',
      'En 2014, {70} vols ont été commis. Les amendes ont été de {30}.',
      [year(2014), `~${year(2014)}`],
    ],
    [
      'fr',
      'Note sur l’emploi au 1er trimestre 2014 :\n1. {70} postes perdus.',
      ['~2014-01-01/2014-03-31'],
    ],
    [
      'en',
      'In its annual report for 2014, the city counts {70} thefts. It fined {30} people.',
      [year(2014), `~${year(2014)}`],
    ],
    [
      'fr',
      'En 2014, {70} vols ont été commis. La mairie verse {30 DH} par mois.',
      [year(2014), null],
    ],
    [
      'fr',
      'En 2014, {70} vols ont été commis. Le maire recrutera {30} agents.',
      [year(2014), null],
    ],
    [
      'fr',
      'En 2014, {70} vols ont été commis. Une bande aurait volé {~30} vélos.',
      [year(2014), null],
    ],
    ['fr', 'À ce jour, {70} vols ont été commis.', [null]],
    [
      'fr',
      '{70} vols : le bilan\nEn 2014, {70} vols ont été commis.',
      [`~${year(2014)}`, year(2014)],
    ],
    ['fr', 'Le 6 mai 2014\n{70} vols ont été commis.', [null]],
    [
      'fr',
      'En 2014, {70} vols ont été commis, dont {9} pour le seul mois de mai. Il y a eu {30} amendes.',
      [year(2014), '2014-05-01/2014-05-31', `~${year(2014)}`],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a part, an end or a base of the period spoken of does not take its place', () => {
  it.each<Case>([
    [
      'fr',
      'En 2014, {70} vols ont été commis. À Fès, il y en a eu {9} en mai.\n{30} amendes ont été données.',
      [year(2014), '2014-05-01/2014-05-31', `~${year(2014)}`],
    ],
    [
      'fr',
      'Depuis le début de l’année 2014, {70} vols ont été commis, dont {9} en mai. Il y a eu {30} amendes.',
      ['2014-01-01/', '2014-05-01/2014-05-31', '~2014-01-01/'],
    ],
    [
      'fr',
      'À fin mai 2014, la ville compte {70} détenus. Leur nombre va de {60} en 2013 à {71} en 2014. On compte {30} femmes parmi les détenus.',
      ['2014-05-31/2014-05-31', year(2013), year(2014), '~2014-05-31/2014-05-31'],
    ],
    [
      'fr',
      'En 2014, {70} vols ont été commis. Durant la même période de 2013, {60} vols l’ont été. Il y a eu {30} amendes.',
      [year(2014), year(2013), `~${year(2014)}`],
    ],
    [
      'en',
      'Thefts went from {60} to {65} between May 2013 and May 2014. They rose by {5} to a total of {65}.',
      [
        '2013-05-01/2013-05-31',
        '2014-05-01/2014-05-31',
        '~2013-05-01/2014-05-31',
        '~2014-05-01/2014-05-31',
      ],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('an open period dates its own clause', () => {
  it.each<Case>([
    [
      'fr',
      'L’équipe compte {11} agents, et sa prime de {30} points est la même depuis 2012.',
      [null, '2012-01-01/'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what a change is measured from does not date it', () => {
  it.each<Case>([
    [
      'fr',
      'En mai 2014, {70} vols ont été commis. Ils ont reculé par rapport au mois de mai 2013 : {12 %} à Fès et {9 %} à Taza.',
      ['2014-05-01/2014-05-31', '~2014-05-01/2014-05-31', '~2014-05-01/2014-05-31'],
    ],
    [
      'fr',
      'En mai 2014, la ville a aidé {9} familles (au lieu de {sept} familles en mai 2013).',
      ['2014-05-01/2014-05-31', '2013-05-01/2013-05-31'],
    ],
    [
      'en',
      'In 2014 the fund grew. Its margin rose to {31 %} from {30 %} and its debt fell to {39} from {44} a year earlier.',
      [`~${year(2014)}`, null, `~${year(2014)}`, year(2013)],
    ],
    [
      'ar',
      'بلغت نسبة الملء سنة 2014 {70 %} بسهل الوادي، مقابل {30 %} بجبل الأرز.',
      [year(2014), year(2014)],
    ],
    ['ar', 'أنتج المعمل {30} طنا بعدما تخطى {90} طنا سنة 2014.', [null, year(2014)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a level over months is theirs, and of the second where a month is set against itself', () => {
  it.each<Case>([
    ['fr', 'De mars à mai 2014, le taux d’occupation a été de {68 %}.', ['2014-03-01/2014-05-31']],
    [
      'fr',
      'Entre mai 2013 et mai 2014, le taux a gagné {3}, à {68 %}.',
      ['2013-05-01/2014-05-31', '2014-05-01/2014-05-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the day of an event that a name or a clause only points at dates no figure', () => {
  it.each<Case>([
    [
      'en',
      'To help those that lost their homes on May 5, 2014, the state has set aside {300 DH}.',
      [null],
    ],
    [
      'fr',
      'Après les pluies qui ont noyé la vallée le 5 mai 2014, l’État a réservé {300 DH}.',
      [null],
    ],
    ['en', 'Rains fell on May 5, 2014, and {300} homes were lost.', ['2014-05-05/2014-05-05']],
    ['fr', 'Le plan lancé en 2008 a servi. Il a aidé {300} fermes.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a day counted up to is the count’s, unless something starts then', () => {
  it.each<Case>([
    [
      'en',
      '{300} homes had a monthly aid as of May 5, 2014, Ali Bari, the mayor, told a meeting.',
      ['2014-05-05/2014-05-05'],
    ],
    ['en', 'He said that as of May 5, 2014, {300} families will get help.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a year that a verb of saying only tells of dates its figures', () => {
  it.each<Case>([
    [
      'ar',
      'أفاد بأن سنة 2014 عرفت {70} سرقة، وأن العدد نزل في سنة 2015 إلى {60} سرقة.',
      [year(2014), year(2015)],
    ],
    [
      'fr',
      'Le maire a annoncé que le 5 mai 2014 {70} bancs ont été posés.',
      ['2014-05-05/2014-05-05'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a plan keeps to its own term', () => {
  it.each<Case>([
    [
      'fr',
      'En 2014, {70} vols ont été commis. En 2016, on recrutera {30} agents. Fès en recevra {20}. Il y a eu {9} amendes.',
      [year(2014), year(2016), `~${year(2016)}`, `~${year(2014)}`],
    ],
    [
      'ar',
      'سيرتفع الدعم سنة 2016 إلى {300 DH}. وسيحصل اليتيم على {350 DH}.',
      [year(2016), `~${year(2016)}`],
    ],
    ['fr', 'La part devrait atteindre {52 %} d’ici 2030.', [year(2030)]],
    ['fr', 'Le taux atteindra {52 %} d’ici fin 2030.', ['2030-12-31/2030-12-31']],
    ['fr', 'Les besoins sont de {30 DH} d’ici 2030.', [year(2030)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a rate by the year is not "a year earlier"', () => {
  it.each<Case>([
    ['en', 'In 2014 it made {39} boats against {44} a year earlier.', [year(2014), year(2013)]],
    ['en', 'In 2014 thefts fell. The town spends {39 DH} a year.', [null]],
    [
      'ar',
      'صنع المعمل {39} قاربا في السنة الماضية. وفي سنة 2012 صنع {44}، أما في سنة 2014 فصنع {50}.',
      [year(2013), year(2012), year(2014)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a stretch of years and a day counted up to pass on less than a time does', () => {
  it.each<Case>([
    [
      'fr',
      'Entre 2010 et 2014, {70} vols ont été commis. Il y a eu {30} amendes. En 2015, {9} vols.',
      ['2010-01-01/2014-12-31', null, year(2015)],
    ],
    [
      'ar',
      'في سنة 2014 سجلت {70} سرقة. وخلال الفترة 2009-2013 تم غرس {60} شجرة. وحرر الأعوان {30} محضرا.',
      [year(2014), '2009-01-01/2013-12-31', `~${year(2014)}`],
    ],
    [
      'en',
      'As of May 5, 2014, the fund held {70} homes. It paid {30 DH} in aid.',
      ['2014-05-05/2014-05-05', null],
    ],
    [
      'fr',
      'Au 5 mai 2014, on compte {70} détenus. Les femmes sont {9 %}. Le dépôt emploie {30} agents.',
      ['2014-05-05/2014-05-05', '~2014-05-05/2014-05-05', '~2014-05-05/2014-05-05'],
    ],
    ['fr', 'En 2014, {70} vols ont été commis. Le dépôt emploie {30} agents.', [year(2014), null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a part is of the period of its whole, or of none', () => {
  it.each<Case>([
    [
      'fr',
      'En 2014, {70} vols ont été commis. On achètera {500} radars, dont {140} mobiles.',
      [year(2014), null, null],
    ],
    [
      'ar',
      'سجلت سنة 2014 {70} سرقة. وستقتني الوزارة {500} رادار، {140} منها متحركة.',
      [year(2014), null, null],
    ],
    ['en', 'In 2014 there were {70} thefts, {9} of them by night.', [year(2014), year(2014)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a rate that came from another is of an account’s period, not of a day', () => {
  it.each<Case>([
    ['fr', 'Au 5 mai 2014, le lac est bas. L’attente est passée de {12} à {9}.', [null, null]],
    [
      'fr',
      'Au 1er trimestre 2014, l’emploi a reculé. Le taux est passé de {12 %} à {13 %}.',
      [null, '~2014-01-01/2014-03-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('"that period" after a change runs from its one end to its other', () => {
  it('en', () => {
    const text =
      'Idleness went from {11 %} in the second quarter of 2013 to {12 %} in the same quarter of 2014. The town lost {86} posts over that period.';
    expect(dated('en', text)).toEqual([
      '2013-04-01/2013-06-30',
      '2014-04-01/2014-06-30',
      '2013-04-01/2014-06-30',
    ]);
  });
});

describe('a clause that only describes keeps out of the period of the sentence', () => {
  it.each<Case>([
    [
      'fr',
      'La prison, dotée de {240} lits, a perdu {31} agents en mai 2014.',
      [null, '2014-05-01/2014-05-31'],
    ],
    [
      'ar',
      'المركز، الذي يتسع لـ {240} سريرا، سجل {31} وفاة في ماي 2014.',
      [null, '2014-05-01/2014-05-31'],
    ],
    ['fr', 'Le réseau, démantelé lundi, a trompé {70} clients.', [null]],
    ['fr', 'Le réseau, lundi, a trompé {70} clients.', ['2014-05-05/2014-05-05']],
    [
      'ar',
      'أحدث المجلس {70} مكتبا في كل حي، وأنه سيوظف {9} ابتداء من يناير 2016.',
      [null, '2016-01-01/'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2014-05-06')).toEqual(expected);
  });
});

describe('what a figure is compared with does not move the text to another time', () => {
  it.each<Case>([
    [
      'fr',
      'À fin mai 2014, la caisse a reçu {70 DH}, contre une perte de {60 DH} à fin mai 2013. Elle a rendu {9 DH}, contre {8 DH} un an auparavant.',
      [
        '2014-01-01/2014-05-31',
        '2013-01-01/2013-05-31',
        '~2014-01-01/2014-05-31',
        '2013-01-01/2013-05-31',
      ],
    ],
    [
      'fr',
      'La perte a été de {70 DH} durant les cinq premiers mois de l’année, contre {60 DH} à fin mai 2013.',
      ['2014-01-01/2014-05-31', '2013-01-01/2013-05-31'],
    ],
    [
      'fr',
      'En 2014, la police a pris {70} pilules, soit {9} de plus qu’un an auparavant.',
      [year(2014), year(2014)],
    ],
    [
      'en',
      'Among women the rate is {25 %} in 2014, against {29 %} in 2004. Among men it is {20 %}, against {12 %} ten years earlier.',
      [year(2014), year(2004), `~${year(2014)}`, year(2004)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what is paid on a stock comes in a time, and so does what a year ends with', () => {
  it.each<Case>([
    [
      'fr',
      'À fin mai 2014, les intérêts de la dette ont été de {70 DH}.',
      ['2014-01-01/2014-05-31'],
    ],
    ['fr', 'À fin mai 2014, la dette est de {70 DH}.', ['2014-05-31/2014-05-31']],
    [
      'fr',
      'Au terme de la saison agricole 2013-2014, les ventes ont atteint {70 DH}.',
      ['2013-09-01/2014-08-31'],
    ],
    [
      'fr',
      'En 2014, la vente a rapporté {70 DH} alors qu’au terme de la saison agricole 2015-2016 elle en a rapporté {90 DH}.',
      [year(2014), '2015-09-01/2016-08-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a month without its year that dates nothing is not the time of what follows', () => {
  it('fr', () => {
    expect(
      dated(
        'fr',
        'En 2014, {70} fermes ont vendu. La saison commence en mai. Il y a eu {9} foires.',
      ),
    ).toEqual([year(2014), `~${year(2014)}`]);
  });
});

describe('a change of a level between the same part of two years is over both', () => {
  it('ar', () => {
    const text =
      'تراجع عدد القرى بـ{2} ما بين الفصلين الثالث من سنتي 2013 و2014، وفقدت الجهة {40} منصبا.';
    expect(dated('ar', text)).toEqual(['2013-07-01/2014-09-30', '2013-07-01/2014-09-30']);
  });
});

describe('two figures that say one thing are compared together', () => {
  it.each<Case>([
    [
      'ar',
      'حتى نهاية ماي 2014 بيع {31} طنا بقيمة {5 DH}، مقابل {9 DH} لـ {63} طنا عند متم ماي 2013.',
      [
        '2014-01-01/2014-05-31',
        '2014-01-01/2014-05-31',
        '2013-01-01/2013-05-31',
        '2013-01-01/2013-05-31',
      ],
    ],
    [
      'fr',
      'En 2014, le port a vendu {31} caisses pour {5 DH}, contre {9 DH} pour {63} caisses en 2013.',
      [year(2014), year(2014), year(2013), year(2013)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a time that no calendar fixes ends the one before', () => {
  it.each<Case>([
    [
      'fr',
      'De janvier à juin 2014, la ligue a reçu {70 DH}. Quelques années plus tard, elle en avait {90 DH}. Elle doit {9 DH}.',
      ['2014-01-01/2014-06-30', null, null],
    ],
    ['en', 'In 2014 the club got {70 DH}. A year later it had {90 DH}.', [year(2014), null]],
    ['ar', 'سنة 2014 تلقى النادي {70 DH}. وبعد مرور سنة صار له {90 DH}.', [year(2014), null]],
    ['fr', 'Bilan de la période 2013-2014.\nLa ligue doit {9 DH}.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('two years in a row named together are one stretch', () => {
  it.each<Case>([
    ['en', 'Growth will average {4 %} in 2026 and 2027.', ['2026-01-01/2027-12-31']],
    ['fr', 'La mairie a planté {300} arbres en 2014 et 2015.', ['2014-01-01/2015-12-31']],
    ['en', 'Prices will rise by {1 %} in 2026 and {2 %} in 2027.', [year(2026), year(2027)]],
    ['en', 'The deficit stays below {2 %} through 2027.', ['/2027-12-31']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what is so every year or day, or was granted once, is of no period spoken of', () => {
  it.each<Case>([
    [
      'fr',
      'En 2014, {70} vols ont été commis. Le budget annuel est de {30 DH}.',
      [year(2014), null],
    ],
    ['ar', 'سجلت {70} سرقة سنة 2014. ورصد المجلس ميزانية سنوية تبلغ {30 DH}.', [year(2014), null]],
    ['en', 'In 2014 there were {70} thefts. The annual budget is {30 DH}.', [year(2014), null]],
    [
      'fr',
      'En 2014, {70} vols ont été commis. {300} clients, en moyenne, viennent chaque jour.',
      [year(2014), null],
    ],
    ['fr', 'Le prêt accordé en 2008 est long. Il porte {4 %} d’intérêts.', [null]],
    [
      'fr',
      'En 2014, {70} vols ont été commis. La mine fournit {15 %} des emplois.',
      [year(2014), null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('"since" runs to the day of writing where that is known', () => {
  it('and stays open where it is not', () => {
    const text = 'On a compté {70} vols depuis 2012.';
    expect(dated('fr', text, '2014-05-06')).toEqual(['2012-01-01/2014-05-06']);
    expect(dated('fr', text)).toEqual(['2012-01-01/']);
  });
});

/** How many tokens are looked at in some work on a text; a count, for times depend on what else the machine does. */
function looks(analysis: Analysis, work: (counting: Analysis) => unknown): number {
  let count = 0;
  const watched = <T extends object>(array: T): T =>
    new Proxy(array, {
      get(target, key) {
        count++;
        return Reflect.get(target, key);
      },
    });
  const { tokens } = analysis;
  work({
    ...analysis,
    tokens: { ...tokens, kind: watched(tokens.kind), word: watched(tokens.word) },
  });
  return count;
}

describe('work grows with the length of the text, whatever the text', () => {
  const work = (text: string): number => {
    const analysis = analyse(plainDocument({ id: 'test', lang: 'fr', text }));
    return looks(analysis, findPeriods);
  };

  it.each([
    ['digits', '2014 '],
    ['words of time', 'de la fin de l’année dernière et du '],
    ['ranges without end', '2014-'],
    ['month after month', 'mai et '],
    ['edges', 'fin '],
    ['relations', 'dernier '],
    ['days listed', '1, '],
    [
      'stretches, and what is told since',
      'Du 2 mai au 9 juin 2014, le gel. Depuis le début du froid, il pleut. ',
    ],
  ])('%s', (_, unit) => {
    const short = work(unit.repeat(250));
    const long = work(unit.repeat(2000));
    // Eight times the text: linear is 8, quadratic 64.
    expect(long).toBeLessThan(10 * short);
  });
});

describe('each clause, account and term has its own period', () => {
  it.each<Case>([
    // A period that its conjunction opens a clause with is of the figure after it.
    [
      'ar',
      'عالج المركز سنة 2010، {517} طلبا وفي سنة 2011 سجل {472} طلبا.',
      [year(2010), year(2011)],
    ],
    [
      'fr',
      "L'office a reçu en 2010 {517} demandes et en 2011 {472} autres.",
      [year(2010), year(2011)],
    ],
    [
      'ar',
      'بلغ عدد الطلبات سنة 2010 ما مجموعه {34} وانتقل إلى {38} سنة 2011 و{9} طلبات أخرى.',
      [year(2010), year(2011), year(2011)],
    ],
    // Accounts of two years: the ends that are told after them are of the same two.
    [
      'ar',
      'انتقلت مصاريف النقل سنة 2022 من {2 DH}، خلال السنة نفسها، إلى {15 DH} برسم ميزانية 2023، ومصاريف الهاتف من {1 DH} إلى {4 DH}. وارتفعت مصاريف الورق من {3 DH} إلى {6 DH}.',
      [year(2022), year(2023), year(2022), year(2023), `~${year(2022)}`, `~${year(2023)}`],
    ],
    [
      'fr',
      'Le carburant passe de {2 DH}, en 2022, à {15 DH} au titre du budget 2023, et le papier de {3 DH} à {6 DH}. Les frais de port iront de {1 DH} à {4 DH}.',
      [year(2022), year(2023), year(2022), year(2023), `~${year(2022)}`, `~${year(2023)}`],
    ],
    // The end of a change whose start alone is dated is of the time spoken of, if that is later.
    [
      'ar',
      'قدم المكتب نتائج إحصاء 2024. ونزلت النسبة من {29 %} في إحصاء 2014 إلى {25 %}.',
      [year(2014), `~${year(2024)}`],
    ],
    [
      'fr',
      "L'office a publié son rapport 2014. Le taux tombe de {29 %} en 2018 à {25 %}.",
      [year(2018), null],
    ],
    // A change from the season before is of the season spoken of.
    [
      'en',
      'In 2017-2018 the farming season was wet. Yields were up {27%} from the previous season.',
      ['~2017-09-01/2018-08-31'],
    ],
    // A term told in the past is what came until then; one to come stays a term.
    ['en', 'By the end of March 2024, sales had reached {300 DH}.', ['2024-01-01/2024-03-31']],
    ['en', 'By the end of March 2024, sales will reach {300 DH}.', ['/2024-03-31']],
    // A fall is of all the time until its term, a share of the term.
    ['fr', "L'agence vise une baisse de {33 %} des fuites d'ici 2026.", ['/2026-12-31']],
    ['fr', "L'agence vise une part de {33 %} d'ici 2026.", [year(2026)]],
    // The day when a talk was given dates none of its figures, the year reported on no standing fact.
    ['fr', '{70} foyers, selon la présentation faite ce mardi 3 mai 2022 aux élus.', [null]],
    ['fr', 'Le club a joué {70} fois en 2021. Il comporte {96} sections.', [year(2021), null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });

  it('a plan’s far end is not the year that the text is told from', () => {
    expect(
      dated(
        'ar',
        'في سنة 2020 بنيت {5} سدود. وسنبني هذه السنة {6} سدود، ضمن برنامج يمتد إلى سنة 2050.',
      ),
    ).toEqual([year(2020), year(2020)]);
  });

  it('a part of a year named after the same word is', () => {
    expect(
      dated(
        'fr',
        'En 2020 on a planté {5} pins. Au premier trimestre 2022, on en a planté {6}. Cette année, la ville achète {7} bancs.',
      ),
    ).toEqual([year(2020), '2022-01-01/2022-03-31', year(2022)]);
  });
});

describe('the time of dating grows with the number of figures', () => {
  const work = (text: string): number => {
    const analysis = analyse(plainDocument({ id: 'test', lang: 'fr', text }));
    const periods = findPeriods(analysis);
    const { figures } = alone(findFigures(analysis, periods));
    return looks(analysis, (counting) => alone(datePeriods(counting, figures, periods)));
  };

  it.each([
    ['figures without a period', '12 bancs '],
    ['figures and their periods', '12 bancs en 2014, '],
    ['a period and many figures', 'en 2014 12 bancs, 13 bancs, 14 bancs '],
    ['reports', 'rapport 2014 : 12 bancs '],
    ['changes', 'de 12 % à 15 % '],
    ['open periods', 'depuis 2014 '],
  ])('%s', (_, unit) => {
    const short = work(unit.repeat(100));
    const long = work(unit.repeat(800));
    // Eight times the text: linear is 8, quadratic 64.
    expect(long).toBeLessThan(10 * short);
  });
});

describe('a change over a year starts a year before where only its end is dated', () => {
  it.each<Case>([
    [
      'fr',
      'Au 2e trimestre 2014, le taux est passé de {12 %} à {13 %} en glissement annuel.',
      ['2013-04-01/2013-06-30', '2014-04-01/2014-06-30'],
    ],
    ['en', 'In 2014, the rate went from {12 %} to {13 %} year on year.', [year(2013), year(2014)]],
    ['ar', 'سنة 2014، انتقل المعدل من {12 %} إلى {13 %} على أساس سنوي.', [year(2013), year(2014)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what adds up, costs, is asked for or is had takes no date of the text before', () => {
  it.each<Case>([
    [
      'fr',
      'Le 6 mai 2014, on a trouvé {7} cas. Cela porte à {70} le total.',
      ['2014-05-06/2014-05-06', null],
    ],
    ['en', 'On May 6, 2014, {7} died. The toll climbed to {70}.', ['2014-05-06/2014-05-06', null]],
    [
      'ar',
      'يوم 6 ماي 2014 سجلت {7} حالات. وارتفع العدد الإجمالي إلى {70}.',
      ['2014-05-06/2014-05-06', null],
    ],
    ['fr', 'En 2014, {7} ponts ont cédé. L’enveloppe est de {70 DH}.', [year(2014), null]],
    ['ar', 'سنة 2014 انهارت {7} قناطر. ورصد لها غلاف مالي قدره {70 DH}.', [year(2014), null]],
    ['en', 'In 2014, {7} bridges fell. The city has a budget of {70 DH}.', [year(2014), null]],
    ['fr', 'En 2014, {7} ponts ont cédé. Le maire appelle à en bâtir {70}.', [year(2014), null]],
    ['ar', 'سنة 2014 انهارت {7} قناطر. ودعا العمدة إلى بناء {70} قنطرة.', [year(2014), null]],
    ['en', 'In 2014, {7} bridges fell. The city has {70} bridges.', [year(2014), null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the same month or quarter is of the year that is said', () => {
  it.each<Case>([
    [
      'fr',
      'En mars 2014, {70} vols, contre {60} pendant le même mois de l’année 2013.',
      ['2014-03-01/2014-03-31', '2013-03-01/2013-03-31'],
    ],
    [
      'en',
      'The rate was {12 %} in the third quarter of 2014, from {13 %} in the same quarter last year.',
      ['2014-07-01/2014-09-30', '2013-07-01/2013-09-30'],
    ],
    [
      'fr',
      'En 2014, {70} vols, en baisse de {12 %} par rapport à 2013, année où l’on en a vu {80}.',
      [year(2014), year(2014), year(2013)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('the start of a stretch, its ends and the years of an account are told apart', () => {
  it.each<Case>([
    // From a start that no calendar knows to a day.
    [
      'fr',
      'Depuis le début de la législature jusqu’au 6 mai 2014, {70} lois ont été votées.',
      ['/2014-05-06'],
    ],
    ['en', 'Since the launch of the plan until May 6, 2014, {70} laws passed.', ['/2014-05-06']],
    ['ar', 'منذ بداية الولاية إلى غاية 6 ماي 2014 صدر {70} قانونا.', ['/2014-05-06']],
    [
      'ar',
      'زاد العدد بين متم سنة 2013 ومتم أكتوبر 2014، إذ انتقل من {97} سجينا إلى {103} سجناء خلال هذه الفترة.',
      ['2013-12-31/2013-12-31', '2014-10-31/2014-10-31'],
    ],
    // The start of a change says nothing of what follows.
    [
      'fr',
      'La part est passée de {70} en 2008 à {97} l’an dernier. Le plan a créé {30} coopératives.',
      [year(2008), null, null],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what is told in another clause dates no figure', () => {
  it.each<Case>([
    [
      'ar',
      'قالت الوزيرة إن {63 %} من المستفيدين نساء، مضيفة أن العدد بلغ {70} سنة 2014.',
      [null, year(2014)],
    ],
    [
      'fr',
      'En 2014, {70} élèves sont partis ; la baisse est de {12 %}, pour {60} départs en 2015.',
      [year(2014), year(2015), year(2015)],
    ],
    ['fr', 'Le maire, le 6 mai 2014, a affirmé qu’en 2013 {70} bancs ont été posés.', [year(2013)]],
    ['fr', 'Le maire rappelle qu’en 2013 on avait posé {70} bancs.', [year(2013)]],
    ['fr', 'Le port est moins actif qu’en 2013 et reçoit {70} barques.', [null]],
    [
      'fr',
      'En 2014, {95} bancs ont été posés, en hausse de {3 %} par rapport à 2013 ({92}).',
      [year(2014), year(2014), year(2013)],
    ],
    [
      'fr',
      'Les recettes, a-t-elle dit en ouvrant le salon de l’automne 2014, ont crû de {70 %}.',
      [null],
    ],
    ['fr', 'On a bâti {70} bancs à partir de planches sciées en 2013.', [year(2013)]],
    ['ar', 'زرعت المدينة {70} شجرة في الشهر الموالي للافتتاح.', [null]],
    [
      'fr',
      'Rapport de l’année 2014.\nSept prisons sont aujourd’hui pleines. Celle de Salé compte {70} lits.',
      [`~${year(2014)}`],
    ],
    // A bracket is of the time of what it explains.
    [
      'en',
      'In 2014 {208} more left ({165} in towns and {43} in villages), from {84} to {92} between 2014 and 2015.',
      [year(2014), year(2014), year(2014), year(2014), year(2015)],
    ],
    [
      'en',
      'Aid reached {26 DH} during 2021-2024 from {17 DH} in the previous four years.',
      ['2021-01-01/2024-12-31', '2017-01-01/2020-12-31'],
    ],
    [
      'fr',
      'L’aide a atteint {26 DH} sur 2021-2024, contre {17 DH} lors des quatre années précédentes.',
      ['2021-01-01/2024-12-31', '2017-01-01/2020-12-31'],
    ],
    [
      'ar',
      'بلغ الدعم {26 DH} خلال 2021-2024 مقابل {17 DH} في السنوات الأربع السابقة.',
      ['2021-01-01/2024-12-31', '2017-01-01/2020-12-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what is being built or wished for, and what a census counted', () => {
  it.each<Case>([
    [
      'fr',
      'En 2014, {7} ponts ont cédé. Ailleurs, {17} ponts sont en chantier.',
      [year(2014), null],
    ],
    ['en', 'In 2014, {7} bridges fell. Another {17} are under construction.', [year(2014), null]],
    ['ar', 'سنة 2014 انهارت {7} قناطر. وتوجد {17} قنطرة في طور الإنجاز.', [year(2014), null]],
    ['ar', 'يسكن الحي {90} ألف نسمة حسب إحصاء سنة 2014.', [year(2014)]],
    ['fr', 'Le quartier a {90} habitants selon le recensement de 2014.', [year(2014)]],
    ['en', 'The quarter has {90} people according to the census of 2014.', [year(2014)]],
    [
      'fr',
      'Pour 2015, la ville table sur {4 %}, contre {3 %} attendus en 2014.',
      [year(2015), year(2014)],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what came in until the end of a month or a year is of the time until then', () => {
  it.each<Case>([
    [
      'en',
      'By the end of April 2023, the cooperatives had sent out {30 DH}.',
      ['2023-01-01/2023-04-30'],
    ],
    ['fr', 'Les recettes ont augmenté de {30 DH} à fin 2022.', [year(2022)]],
    ['fr', 'À fin 2022, la ville compte {30} quartiers.', ['2022-12-31/2022-12-31']],
    ['ar', 'ارتفعت المداخيل بزيادة {30 DH} متم سنة 2022.', [year(2022)]],
    ['en', 'Revenue rose by {30 DH} at the end of 2022.', [year(2022)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('days that something lasted are those of its figures', () => {
  it.each<Case>([
    [
      'en',
      'There were {40} accidents in the city from December 2-8, in which {5} people died.',
      ['2019-12-02/2019-12-08', '2019-12-02/2019-12-08'],
    ],
    ['fr', 'Les pluies du 2 au 8 décembre ont fait {5} morts.', ['2019-12-02/2019-12-08']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2019-12-09')).toEqual(expected);
  });
});

describe('what is given against money is no figure of another time', () => {
  it.each<Case>([
    ['fr', 'En 2014, il a vendu {70} billets contre {60 DH}.', [year(2014), year(2014)]],
    ['fr', 'En 2014, il a vendu {70} billets, contre {60}.', [year(2014), null]],
    ['ar', 'وفي سنة 2014 باع {70} تذكرة مقابل {60 DH}.', [year(2014), year(2014)]],
    ['en', 'In 2014 it sold {70} tickets against {60 DH}.', [year(2014), year(2014)]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('stretches that a text tells by their end, their year or themselves', () => {
  it.each<Case>([
    [
      'fr',
      "Il a vendu {300} bus sur les douze mois allant jusqu'à fin juin 2014.",
      ['2013-07-01/2014-06-30'],
    ],
    [
      'en',
      'In 2013 the plan began. Between 2 January and 26 February of that year, {300} claims came.',
      ['2013-01-02/2013-02-26'],
    ],
    [
      'ar',
      'بدأت العملية سنة 2013. وما بين 2 يناير و26 فبراير من تلك السنة وصل {300} طلب.',
      ['2013-01-02/2013-02-26'],
    ],
    [
      'fr',
      'En 2013 et 2014 tout va. Il a reçu {300} plaintes sur la période.',
      ['2013-01-01/2014-12-31'],
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a day that opens its sentence is of what is said there, a part between commas parts nothing', () => {
  it.each<Case>([
    [
      'fr',
      'Le 24 mars, journée de lutte contre la rage, la ministre a rappelé que {300} chiens vivent ici.',
      [null],
    ],
    [
      'fr',
      'Le choc a fait {28} morts, dont {5} enfants, dans {12} villages durant la semaine du 4 au 10 mars 2014.',
      ['2014-03-04/2014-03-10', '2014-03-04/2014-03-10', '2014-03-04/2014-03-10'],
    ],
    [
      'fr',
      'En 2015, il a pris {94} renards, dont {30} jeunes, contre {62} un an plus tôt.',
      [year(2015), year(2015), year(2014)],
    ],
    ['ar', 'سجلت {12} و{15} حالة على التوالي سنتي 2014 و2013.', [year(2014), year(2013)]],
    [
      'fr',
      'Au 31 décembre 2014, elle compte {823} employés. Le nombre de juges est de {412}.',
      ['2014-12-31/2014-12-31', '~2014-12-31/2014-12-31'],
    ],
    [
      'en',
      'Annual Report 2014 of the Salt Office\n\nAs of December 31, 2014, it had {823} employees.\n\nSales came to {395 DH}.',
      ['2014-12-31/2014-12-31', '~2014-01-01/2014-12-31'],
    ],
    ['fr', 'Il a scolarisé {360} filles, dont {160} en 2014.', [null, year(2014)]],
    ['ar', 'وكانت سلسلة 2012 أكثر ما زور، بنسبة {79} في المائة.', [null]],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('what runs until the day of writing is set against as much of another year', () => {
  const both = ['2014-01-01/2014-09-02', '2013-01-01/2013-09-02'];
  it.each<Case>([
    [
      'fr',
      'Depuis le début de l’année, {70} feux ont pris, contre {60} à la même date l’an dernier.',
      both,
    ],
    ['en', 'Since January 1, 2014, {70} fires broke out, against {60} a year earlier.', both],
    [
      'ar',
      'منذ بداية السنة اندلع {70} حريقا، مقابل {60} خلال الفترة نفسها من السنة الماضية.',
      both,
    ],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2014-09-02')).toEqual(expected);
  });
});

describe('the same period beside what it is set against is the one a year before', () => {
  const both = ['2014-01-01/2014-03-31', '2013-01-01/2013-03-31'];
  it.each<Case>([
    ['fr', 'Au 1er trimestre 2014, {70} vols ont été commis, contre {90} à la même période.', both],
    [
      'en',
      'In the first quarter of 2014 it had {70} thefts, against {90} in the same period.',
      both,
    ],
    ['ar', 'في الفصل الأول من 2014 سجلت {70} سرقة مقابل {90} سرقة في الفترة نفسها.', both],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text)).toEqual(expected);
  });
});

describe('a year that is running goes up to the day told of', () => {
  it.each<Case>([
    ['en', 'The port has received {340} boats this year to date.', ['2023-01-01/2023-12-19']],
    ['fr', "{340} bateaux sont entrés cette année jusqu'à présent.", ['2023-01-01/2023-12-19']],
    ['ar', 'دخل {340} قاربا هذه السنة إلى حدود الآن.', ['2023-01-01/2023-12-19']],
    ['en', 'So far in 2023, the port has received {340} boats.', ['2023-01-01/2023-12-19']],
    ['en', 'The port has received {340} boats in 2023 thus far.', ['2023-01-01/2023-12-19']],
    ['fr', "Jusqu'à présent en 2023, {340} bateaux sont entrés.", ['2023-01-01/2023-12-19']],
    ['ar', 'حتى الآن في 2023 دخل {340} قاربا.', ['2023-01-01/2023-12-19']],
    ['en', 'The port will receive {340} boats this year.', ['2023-01-01/2023-12-31']],
  ])('%s: %s', (lang, text, expected) => {
    expect(dated(lang, text, '2023-12-19')).toEqual(expected);
  });
});
