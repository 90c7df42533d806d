import { markers } from '../../../lexicons/markers.ts';
import type { FigureMention, FigurePeriod, SentenceTokens } from '../../mention.ts';
import { atEnd, carried, carry, carryDay, closed, planned, target } from '../context/carry.ts';
import type { Reader } from '../reader.ts';
import { comesIn } from './coming-in.ts';
import { isChange, isReached } from './cover.ts';
import { isOfBulletin } from './daily.ts';
import { figureJoined, hasVerb, shareJoined } from './joined.ts';
import { isListed } from './listed.ts';
import { isOngoing } from './ongoing.ts';
import { isRunning } from './running.ts';
import type { Scene } from './scene.ts';
import { isLevelShare, isOfThese, sharesOut } from './sharing.ts';
import { isPartOf, isSettled, isStanding, stateOf } from './state.ts';
import { isSetAgainst } from './timeless.ts';

/** How far the second of two things may stand behind the first: "has 12 courts of appeal and 30 judges". */
const LIST = 6;

/** The standing fact that a figure is, or is told with: "has 12 courts and 30 judges". */
function stateIn(scene: Scene, figure: FigureMention): ReturnType<typeof stateOf> {
  const { r, sentence } = scene;
  const own = stateOf(r, figure, sentence.from);
  const before = own ? null : (figureJoined(scene, figure) ?? shareJoined(scene, figure));
  if (before?.role === 'share') return stateOf(r, before, sentence.from);
  if (!own && figure.kind === 'count' && !hasVerb(r, figure))
    return stateOf(r, headOf(scene, figure), sentence.from);
  if (!before || figure.from - before.to > LIST) return own;
  // «2500 درهم لمحكمة النقض، و2000 درهم لمحاكم الاستئناف»: one price and the next.
  const isNext = figure.kind === 'money' && before.unit === figure.unit;
  const isParted = !isNext && r.hasSymbol(before.to, figure.from, ',،');
  return isParted ? null : stateOf(r, before, sentence.from);
}

/** How many items of a list are looked at. */
const ITEMS = 12;

/** "is made up of | 250 boats, 220 trawlers and 83 canoes": the first of the list that a figure is in. */
function headOf({ r, figures }: Scene, figure: FigureMention): FigureMention {
  const last = figures.indexOf(figure);
  let at = last;
  while (last - at < ITEMS && isItem(r, figures, at)) at--;
  return figures[at]!;
}

const isItem = (r: Reader, figures: readonly FigureMention[], at: number): boolean =>
  figures[at - 1]?.kind === 'count' && isListed(r, figures, at, LIST) && isNext(r, figures[at]!);

/** ", 220 trawlers", "and 83 canoes" */
const isNext = (r: Reader, { from }: FigureMention): boolean =>
  r.isSymbol(from - 1, ',،') || r.at(from - 1, 'to')?.value === '' || r.conjoined(from);

const TERM = /^(asof|by)\./;
export const FLOWS: ReadonlySet<string> = new Set(['count', 'money', 'mass', 'area']);

/** Whether a sentence shares out a budget. */
function isAllotted(r: Reader, { from, to }: SentenceTokens): boolean {
  for (let at = from; at < to; at++)
    if (r.at(at, 'allots') || r.at(at, 'report')?.value === 'draft') return true;
  return false;
}

/** Whether all that a sentence tells are shares, of no time of their own. */
const isShared = ({ figures, named }: Scene): boolean =>
  named.length === 0 && figures.every(({ role, kind }) => role === 'share' && kind === 'percent');

const INDEFINITE = markers('indefinite').at;

/** "170.000 emplois de 2006 à 2009. 27 % de ces emplois sont à Rabat": a sentence that opens on sharing out what was just told. */
function sharesThese({ r, sentence, figures, named }: Scene): boolean {
  const [first] = figures;
  return (
    first?.from === sentence.from &&
    isOfThese(r, first) &&
    !INDEFINITE(r.tokens, first.to + 1) &&
    named.length === 0 &&
    figures.every(isLevelShare)
  );
}

/** What falls is measured in them: "22 mm de pluie", "30 cm de neige". */
const DEPTHS: ReadonlySet<string> = new Set(['mm', 'cm']);

/** From here on a length is what many have gone: "6 milliards de km". */
const GONE = 1e6;

/** "à 39 km de Rabat", "une digue haute de 88 m": where something lies and how large it is, at any time. */
const isExtent = ({ kind, role, unit, value }: FigureMention): boolean =>
  kind === 'length' && role !== 'change' && !DEPTHS.has(unit) && Number(value) < GONE;

/** "Dans ce total figurent 840.000 agriculteurs", "Parmi eux, 300 sont": of the time of the number taken up. */
const isShareOfThem = ({ r, sentence }: Scene, { kind, role, from }: FigureMention): boolean =>
  kind === 'count' &&
  role !== 'change' &&
  !isReached(r, { from }, sentence.from) &&
  sharesOut(r, sentence);

/** What crops alone are weighed in: quintals. */
const HARVEST = 'q';

/** How many words "accordé des crédits de" may have. */
const HANDED = 8;
const handsOver = markers('hands-over');

/** "elle a accordé des crédits de 3 milliards", «القروض الممنوحة»: a sum that was lent or taken in a time, and does not lie there. */
const isHandedOver = (r: Reader, { from, to }: FigureMention, start: number): boolean =>
  handsOver.within(r.tokens, Math.max(start, from - HANDED), to + 2);

/** The period of the text before. */
export function carryTo(scene: Scene, figure: FigureMention, stock: boolean): FigurePeriod | null {
  const { r, sentence, figures, back, context } = scene;
  const { from } = sentence;
  const { kind, role } = figure;
  if (isExtent(figure) || (context.isNewsDay && isSettled(r, figure, from))) return null;
  // "42 puits creusés depuis juin. 17 champs étaient encore arrosés": so now, and not since then.
  if (!stock && context.spoken?.rule.startsWith('since') && isOngoing(r, figure.to)) return null;
  if (context.isOfDay() && isStanding(r, figure, from)) return null;
  const state = stateIn(scene, figure);
  // "la baisse des droits de 19 %", "coûtent 31 % du budget": a price alone is of no time.
  if (state === 'price' && role === 'level' && !isSetAgainst(r, figure))
    return context.spoken === context.main ? planned(context) : null;
  // "The limit may not exceed 60": of no day, unlike how many there are on one.
  if (state === 'norm' && role !== 'change') return planned(context);
  // "48 %, avec un total de 917 millions de m3": what lies there on the day.
  const isWater = kind === 'volume' && context.isTallied;
  if (context.isOfDay() && isRunning(r, figure) && !stock && !isWater) return null;
  // "cela représente une hausse de 50 %": no standing fact.
  // "le blé fournit 50 millions de quintaux": no harvest stands, it has come in.
  const isFact =
    (state === 'fact' && figure.unit !== HARVEST) || (state === 'parts' && !context.isOfSchool());
  // "The number represents 4 % of the total": of the time of the number taken up.
  if (isFact && role !== 'change' && !sharesOut(r, sentence)) return carryDay(context);
  // "Budget : 2 milliards en 2022. L'investissement a 248 millions", told in 2021; no budget is of "à l'horizon 2030".
  const isBudgets = context.target !== null && !TERM.test(context.target.rule);
  if (isBudgets && kind === 'money' && !context.spoken && isAllotted(r, sentence))
    return target(context, stock);
  // "Depuis 2023, 120 en sont morts. Les enfants représentent 58 % des décès": a share of those just counted.
  const { whole } = context;
  const isSince = whole?.rule.startsWith('since') && isShared(scene);
  if (whole && (isSince || sharesThese(scene)))
    return carried(whole, closed(whole, whole, context));
  const isOfThem = (figure.from === from && isPartOf(r, figure)) || isShareOfThem(scene, figure);
  const isCounted = context.isDay && !context.isNewsDay && isOfThem;
  const isStill = stock || isCounted;
  const counts = kind !== 'percent' && kind !== 'other' && !isReached(r, figure, from);
  const period = carry(context, {
    // "79 millions de clients à fin juin. 56 millions d'entre eux sont en Afrique": counted on that day as well.
    stock: isStill,
    lies: stock && kind === 'money' && role === 'level' && !isHandedOver(r, figure, from),
    change: counts || role === 'change' || isChange(r, figure, from),
    flows: !isStill && FLOWS.has(kind),
    comesIn: !stock && comesIn(scene, figure),
    kind,
    role,
    unit: figure.unit,
    // "300 avaient alors été saisis, et 20 détruits": so are those that follow.
    isToldBack: back >= 0 && figures[back]!.from <= figure.from,
    isDaily: isOfBulletin(r, figure, sentence),
  });
  return stock ? atEnd(context, period) : period;
}
