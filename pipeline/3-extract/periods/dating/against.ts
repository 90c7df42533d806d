import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention } from '../../mention.ts';
import { isArticled } from '../expressions/articled.ts';
import { yearValue } from '../expressions/years.ts';
import type { Reader } from '../reader.ts';

/** "contre 432", "up from 1.44 million": the figure that another is compared with. */
export function isAgainst(r: Reader, figure: FigureMention): boolean {
  // "par rapport à la normale | (368 mm)": as if no bracket stood between.
  const isNorm = r.isSymbol(figure.from - 1, '(') && r.at(figure.from - 2, 'norm') !== null;
  const from = isNorm ? figure.from - 1 : figure.from;
  // "(to grow 4 %) in 2020 from | 3 % this year"
  if (r.surface(from - 1) === 'from' && yearValue(r, from - 2) > 0) return true;
  if (isShareFor(r, figure)) return true;
  for (let at = from; at > from - 4; at--) {
    // "vient après (99 feux)": what a bracket tells is set against nothing before it.
    if (at < from && (r.counts(at) || r.isSymbol(at, '('))) return false;
    // «كسب 5% مقابل الدولار وفقد 1%»: of another verb.
    if (at < from && r.conjoined(at) && r.tokens.clitic[at]! > 0) return false;
    // "un an après, il atteint 35": a time that has gone by.
    if (r.before(at, 'against'))
      return (
        AWAY.every((role) => !r.before(at, role)) &&
        !isNews(r, at, figure) &&
        !isSuit(r, at, figure) &&
        !isOfOwn(r, at, from)
      );
    // "up 5 % from a year earlier to 689": the level that it came to.
    if (r.at(at - 1, 'to')?.value === 'reach') return false;
    // "contre | un déficit du Trésor de 1,92 milliard"
    if (at === from && isAgainstNoun(r, from)) return true;
    // "50 % de plus que | les 62.839 de l'an passé": a number that is known already.
    if (at < from && isKnown(r, at))
      return r.before(at, 'base') && !isListed(r, at) && !isThatOf(r, at);
  }
  return false;
}

/** "monté à 7 %, | pour 5 % en 2013": a share told beside another, with a year of its own. */
const isShareFor = (r: Reader, { from, to, kind }: FigureMention): boolean =>
  kind === 'percent' &&
  r.surface(from - 1) === 'pour' &&
  r.isSymbol(from - 2, ',') &&
  r.isSymbol(from - 3, '%') &&
  yearValue(r, to + 1) > 0;

/** "depuis lors", «بالمقابل»: a time that runs until now, and a turn to something else. */
const AWAY = ['now', 'turn'] as const;

/** "9.181 morts, après | 3 nouveaux décès": what has brought a number there. */
const isNews = (r: Reader, at: number, { to }: FigureMention): boolean =>
  r.at(at - 1, 'against')?.value === 'event' && r.at(to, 'report')?.value === 'daily';

/** How many words "un déficit budgétaire du Trésor de" may have. */
const NOUN = 8;
const isIndefinite = markers('indefinite').at;

/** Whether "contre" and a noun with its indefinite article lead to a figure, or "par rapport à" and one with its definite. */
function isAgainstNoun(r: Reader, from: number): boolean {
  if (!r.at(from - 1, 'link')) return false;
  for (let at = from - 2; at > from - NOUN && r.isWord(at); at--) {
    if (isIndefinite(r.tokens, at)) return r.before(at, 'against') || r.before(at + 1, 'against');
    // "par rapport à | la superficie totale de 155 m²", unlike "contre le bureau de 40 membres"
    if (isKnown(r, at)) return r.before(at, 'base') && !isListed(r, at) && !isThatOf(r, at);
  }
  return false;
}

/** "ainsi qu'à | la vente de 126 tonnes", "alors qu'à": nothing is compared. */
const isListed = (r: Reader, at: number): boolean => JOINS.at(r.tokens, at - 3);
const JOINS = markers('before-que', 'fr');

/** "5 %, celle de | l'industrie de 1,2 %": goes on with something else. */
const isThatOf = (r: Reader, at: number): boolean => r.at(at - 2, 'base')?.value === 'that';

const isKnown = (r: Reader, at: number): boolean => DEFINITE.at(r.tokens, at);
const DEFINITE = markers('definite');

/** «نمو النفقات بـ56 مليارا، مقابل تزايد المداخيل بـ43»: the change of something else beside it. */
const isOfOwn = (r: Reader, at: number, figure: number): boolean =>
  at + 1 < figure && r.at(at, 'change') !== null && isArticled(r, at + 1);

/**
 * "des poursuites contre 83 personnes", «مقابل كفالة قدرها 5000 درهم»: nothing is compared, unlike "83 plaintes, contre 40" and
 * "83 plaintes contre 40", whose number has the noun of the one before.
 */
const isSuit = (r: Reader, after: number, { trace }: FigureMention): boolean =>
  !trace.some(({ rule }) => rule === 'shared-noun') &&
  [after, after - 2, after - 3].some(
    (at) => r.at(at, 'suit') !== null && !r.hasSymbol(at, after, ',،'),
  );
