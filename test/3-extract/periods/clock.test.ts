import { checkDated } from './dated.ts';

const days = '2018-10-09/2018-10-10';

checkDated('from an hour of one day to an hour of another', [
  [
    'ar',
    'هذه حصيلة الموانئ من الساعة السادسة من صباح أمس الثلاثاء 9 أكتوبر 2018 إلى غاية السادسة من صباح اليوم الأربعاء 10 أكتوبر 2018. استقبلت أكادير {70} سفينة.',
    '2018-10-10',
    [`~${days}`],
  ],
  [
    'ar',
    'من يوم الثلاثاء 9 أكتوبر إلى يوم الأربعاء 10 أكتوبر، استقبل الميناء {70} سفينة.',
    '2018-10-11',
    [days],
  ],
  [
    'fr',
    'De 6h du matin mardi à 6h du matin mercredi, le port a reçu {70} navires.',
    '2018-10-10',
    [days],
  ],
  [
    'en',
    'From 6 a.m. on Tuesday to 6 a.m. on Wednesday, the port received {70} ships.',
    '2018-10-10',
    [days],
  ],
  [
    'fr',
    'De 6h à 18h, mardi, le port a reçu {70} navires.',
    '2018-10-10',
    ['2018-10-09/2018-10-09'],
  ],
]);

checkDated('what lies behind dams is of the day that all was counted on', [
  [
    'ar',
    'إلى غاية 13 شتنبر 2021، بلغت نسبة ملء السدود {70 %}. وبلغت حصة سد المسيرة {9 %}.',
    '2021-09-20',
    ['2021-09-13/2021-09-13', '~2021-09-13/2021-09-13'],
  ],
]);
