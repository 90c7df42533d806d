import { checkBriefs } from './read.ts';

checkBriefs('a value that only its time parts from the next has the unit of that one', [
  [
    'en',
    'Drowsiness rose from 9.9 in 2016 to 10.2 percent in 2017.',
    ['9.9 percent', '10.2 percent'],
  ],
  ['en', 'Tolls rose from 4 in 2016 to 6 million dirhams in 2017.', ['4000000 MAD', '6000000 MAD']],
  ['fr', 'Il est passé de 12,3 en mars à 11,8 % en avril.', ['12.3 percent', '11.8 percent']],
  ['ar', 'انتقل من 9.9 سنة 2016 إلى 10.2 في المائة سنة 2017.', ['9.9 percent', '10.2 percent']],
  ['en', 'The fair had 40 stalls in 2016 and 12 percent more in 2017.', ['40 shop', '12 percent']],
]);

checkBriefs('what something is worth is money, in the currency of the text', [
  [
    'en',
    'It opened a weavers’ scheme worth 2 million in 2014, and spent 4 million dirhams on wool.',
    ['2000000 MAD', '4000000 MAD'],
  ],
]);

checkBriefs('the drawing rights of the Monetary Fund are a currency', [
  ['en', 'A loan of SDR 3.4 billion was signed.', ['3400000000 XDR']],
  ['fr', 'Le prêt est de 3,4 milliards de DTS.', ['3400000000 XDR']],
  ['ar', 'بلغ القرض 12 مليون وحدة حقوق سحب خاصة.', ['12000000 XDR']],
]);
