import { checkSpeakerOf } from './harness.ts';

/** Each text has one figure, 648, and whoever states it. */
const check = checkSpeakerOf('648');

check('a newspaper is taken up by its noun, whoever else is named in what it tells', [
  [
    'ar',
    'نبدأ جولتنا من جريدة «المساء». وكتبت الجريدة أن 648 مريضا نقلوا إلى مستشفى النخيل بزاكورة.',
    'المساء',
  ],
  [
    'ar',
    'كتبت «المساء» أن المرضى نقلوا إلى مستشفى النخيل. وحسب الجريدة نفسها، أغلق 648 محلا.',
    'المساء',
  ],
  ['ar', 'قال الوالي سمير الزاكي إن السوق آمنة. أما «الأخبار» فنشرت أن 648 محلا أغلق.', 'الأخبار'],
  [
    'ar',
    'قال الوالي سمير الزاكي إن السوق آمنة. ونشرت الأخبار يوم الاثنين أن 648 محلا أغلق.',
    'سمير الزاكي',
  ],
  [
    'en',
    'The mayor, Samir Zerrad, said roads are open. The daily Al Massae has another version. The paper adds that 648 wells are dry.',
    'Al Massae',
  ],
]);

check('a newspaper that the text has not named is the one that tells', [
  ['ar', 'وعلمت الجريدة من مصادرها أن 648 شخصا أوقفوا.', null],
  ['ar', 'وأوردت الصحيفة أن 648 محلا أغلق.', null],
  ['fr', 'D’après le journal, 648 puits sont à sec.', null],
  ['ar', 'وحسب الحصيلة اليومية لوزارة الآبار، سجلت 648 إصابة.', 'وزارة الآبار'],
]);

check('a newspaper has the word of those without a name on itself, and relies on them', [
  ['ar', 'ونقلت يومية «المحاكم» عن نقيب سابق أن 648 شكاية سترفع.', 'المحاكم'],
  [
    'en',
    'The website Zagora Plus, quoting a lawmaker from the majority, reported that 648 wells are dry.',
    'Zagora Plus',
  ],
  ['en', 'The daily Al Massae reported, citing a police source, that 648 boats sank.', 'Al Massae'],
  ['fr', '648 puits sont à sec, rapporte la MAP, qui cite l’Office des puits.', 'Office des puits'],
]);

check('whom a colon leads from says what a pronoun says behind it', [
  [
    'fr',
    'Le ministre, Samir Zerrad, a parlé de « progrès ». L’Économiste va plus loin : 648 puits, écrit-il, sont à sec.',
    'L’Économiste',
  ],
  [
    'fr',
    '« Tout va bien », a promis M. Zerrad. Joint hier, le wali, Omar Tazi, n’en croit rien : 648 puits, dit-il, sont à sec.',
    'Omar Tazi',
  ],
  [
    'fr',
    'Le wali, Omar Tazi, a parlé d’eau. La Ligue a une idée : 648 puits, a-t-il dit, suffiront.',
    'Omar Tazi',
  ],
]);
