import { checkSpeakerOf } from './harness.ts';

const check = checkSpeakerOf('7');

check('a forecast that is kept, raised or cut is whose it is', [
  ['fr', "L'Office des puits a abaissé sa prévision de récolte à 7 %.", 'Office des puits'],
  ['fr', "L'Office des puits a maintenu sa prévision à 7 %.", 'Office des puits'],
  ['fr', "L'Office des puits revoit ses estimations à la baisse, à 7 %.", 'Office des puits'],
  ['fr', "L'Office des puits a abaissé ses tarifs de 7 %.", null],
  ['fr', "L'Office des puits a maintenu la grève 7 jours.", null],
  ['ar', 'أبقى مكتب الآبار على توقعاته في 7 في المائة.', 'مكتب الآبار'],
  ['ar', 'خفضت وكالة المياه توقعاتها للمحصول إلى 7 في المائة.', 'وكالة المياه'],
  ['ar', 'رفعت وكالة المياه الأجور بـ7 في المائة.', null],
  ['en', 'The Wells Office kept its forecast at 7%.', 'Wells Office'],
  // The point of a decimal ends nothing.
  ['en', 'The Wells Office kept its rate at 3.5% and forecast growth of 7%.', 'Wells Office'],
  ['en', 'The Wells Office has trimmed its growth estimate to 7%.', 'Wells Office'],
  ['en', 'The Wells Office cut 7 jobs.', null],
  ['en', 'The Wells Office kept 7 trucks.', null],
]);

check('an amount right behind a verb that only gives it there', [
  ['fr', 'La Ligue des puits retient 7 %.', 'Ligue des puits'],
  ['fr', "La Ligue des puits n'attend que 7 %.", 'Ligue des puits'],
  ['fr', 'La Ligue des puits a brandi une liste de 7 puits.', 'Ligue des puits'],
  ['fr', "L'Office des puits voit la hausse revenir à 7 %.", 'Office des puits'],
  ['fr', "L'Office des puits voit ses ventes passer à 7 millions.", null],
  ['fr', 'La Ligue des puits attend le maire. Il y a 7 puits.', null],
  ['en', 'The Wells Office plans 7 wells.', 'Wells Office'],
  ['en', 'The Wells League stood by its figure of 7 wells.', 'Wells League'],
  ['en', 'The Wells League gave a toll of 7 dead.', 'Wells League'],
  ['en', 'The Wells League stood by its friends. There are 7 wells.', null],
]);

check('what Arabic sets, counts and narrows down', [
  ['ar', 'حددت وكالة المياه نسبة الملء في 7 في المائة.', 'وكالة المياه'],
  ['ar', 'حددت كلفة البئر في 7 ملايين درهم، وهو ما يقلق وكالة المياه.', null],
  ['ar', 'أما مكتب الآبار فحددها في 7 في المائة.', 'مكتب الآبار'],
  ['ar', 'حصر مدير الوكالة خسائر الفلاحين في 7 ملايين درهم.', 'مدير الوكالة'],
  ['ar', 'رفعت وكالة المياه، صباح اليوم، حصيلة السيول إلى 7 وفيات.', 'وكالة المياه'],
  ['ar', 'سجلت وكالة المياه 7 آبار جافة.', 'وكالة المياه'],
  ['ar', 'وثقت جمعية الآبار 7 حالات.', 'جمعية الآبار'],
  ['ar', 'وسجلت وكالة المياه 7 آبار جافة.', 'وكالة المياه'],
  ['ar', 'قال سمير العلوي، مدير الآبار، إن 4 آبار جفت. وسجلت وكالة المياه 7 حالات.', 'سمير العلوي'],
  ['ar', 'سجلت شركة الآبار 7 ملايين درهم.', null],
  ['ar', 'اكتفت وكالة المياه بالحديث عن 7 آبار.', 'وكالة المياه'],
]);

check('reproach and sighs', [
  ['fr', "Le maire de Tiznit reproche à l'Office d'avoir bouché 7 puits.", 'maire de Tiznit'],
  ['fr', '« Il en reste 7 », soupire le maire de Tiznit.', 'maire de Tiznit'],
]);

check('a price set "par an" behind who announces something in a place', [
  [
    'fr',
    'Le maire de Tiznit, Omar Lahlou, a annoncé à Agadir le forage de 7 puits par an.',
    'Omar Lahlou',
  ],
]);

check('whoever sets an amount, by whatever verb, tells it', [
  [
    'en',
    'Rains were weak. In April, the Wells Office estimated the harvest at 7 tonnes.',
    'Wells Office',
  ],
  ['en', 'The Wells Office reckoned the losses at 7%.', 'Wells Office'],
  ['en', 'The yield, which the Wells Office estimated at 7%, was poor.', 'Wells Office'],
  [
    'en',
    'The Wells Office said so. The mayor, Samir Berrada, visited a pump estimated at 7 dirhams.',
    'Wells Office',
  ],
  [
    'en',
    'Samir Berrada, mayor of Azilal, angered the guild by putting the losses at 7%.',
    'Samir Berrada',
  ],
  ['en', 'The Wells Office decided to keep its fee at 7%.', 'Wells Office'],
  ['en', 'The trade unions paint another picture, with 7 ovens shut.', 'trade unions'],
  ['en', 'The trade unions declined to give figures; 7 ovens are shut.', null],
  [
    'en',
    'At a rally called for by two unions, Mayor Samir Berrada put the crowd at 7.',
    'Samir Berrada',
  ],
  [
    'en',
    'At a rally called for May 2 by two unions and some ten guilds, Mayor Samir Berrada put the crowd at 7.',
    'Samir Berrada',
  ],
  ['en', 'The Wells Office raised by 7% its forecast.', 'Wells Office'],
  ['fr', "L'Office des puits établit à 7 % la part des pertes.", 'Office des puits'],
  ['fr', "La part des pertes s'établit à 7 %.", null],
  ['fr', "L'Office des puits a décidé, mardi, de laisser son tarif à 7 %.", 'Office des puits'],
  ['fr', "L'Office des puits a décidé de recruter 7 agents.", null],
  ['fr', "Le maire Samir Berrada s'en tenait à 7 %.", 'Samir Berrada'],
  ['fr', "Le maire Samir Berrada s'en est tenu à sa promesse. Il y a 7 puits.", null],
  [
    'fr',
    "Samir Berrada, maire d'Azilal, l'explique par l'usure : 7 pompes sont à l'arrêt.",
    'Samir Berrada',
  ],
  ['fr', "Le recul s'explique par l'usure : 7 pompes sont à l'arrêt.", null],
  ['ar', 'أثار العمدة سمير برادة الجدل بتقديره الخسائر بـ7 في المائة.', 'سمير برادة'],
  ['ar', 'كان العمدة سمير برادة يتحدث عن 7 آبار، فيما حضر المدير كمال العلوي.', 'سمير برادة'],
]);

check('how much was answered is nothing said', [
  ['fr', "Le gouvernement n'a répondu qu'à 7 % des questions écrites.", null],
  ['fr', "L'Office des puits a répondu qu'à Azilal 7 puits sont prêts.", 'Office des puits'],
]);

check('whoever paints another picture tells it', [
  ['fr', 'Les syndicats donnent un tout autre son de cloche, avec 7 puits à sec.', 'syndicats'],
  ['fr', 'La Ligue des puits brosse un autre tableau, avec 7 puits à sec.', 'Ligue des puits'],
  ['fr', 'La Ligue des puits donne 7 seaux à la commune.', null],
  ['ar', 'وترسم جمعية الآبار صورة مغايرة، إذ جفت 7 آبار.', 'جمعية الآبار'],
]);

check('figures as somebody has measured them', [
  [
    'ar',
    'هذه مقاييس الأمطار كما سجلتها وكالة المياه إلى غاية الأحد:\n\nنزلت 7 ملمترات بأزيلال.',
    'وكالة المياه',
  ],
  [
    'fr',
    "Voici les pluies telles que relevées par l'Office des puits :\n\nAzilal a reçu 7 mm.",
    'Office des puits',
  ],
  ['en', 'Here are the rains as measured by the Wells Office:\n\nAzilal got 7 mm.', 'Wells Office'],
  ['fr', "Les puits relevés par l'Office des puits sont profonds. Azilal en a 7.", null],
]);
