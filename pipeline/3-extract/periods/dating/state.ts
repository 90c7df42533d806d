import { markers } from '../../../lexicons/markers.ts';
import { nounCodes } from '../../../lexicons/noun-classes.ts';
import type { FigureMention } from '../../mention.ts';
import type { Reader } from '../reader.ts';
import { BACK } from '../standing/each.ts';

/**
 * What stands beside the facts of a period: a fact ("emploie 22.480 personnes"), what a body is made of, which the account
 * of a school year counts ("comprend 12 chambres"), a price («ثمن الكيلوغرام»), a norm or a capacity, which no day changes
 * ("peut accueillir 300 lits").
 */
type State = 'fact' | 'parts' | 'price' | 'norm';

const STATES: Readonly<Record<string, State>> = {
  parts: 'parts',
  price: 'price',
  rule: 'price',
  norm: 'norm',
};

const isGoverning = markers('governs', 'en').at;

/** States whose share ("30 % du prix", "comprend 30 % de femmes") is measured in a time. */
const NO_SHARE: ReadonlySet<string> = new Set(['price', 'parts']);

/** How far before the verb of a state its «كان» may stand. */
const WAS = 3;

/** How many words "offre près de" may have behind its verb. */
const ABOUT = 2;

/** The standing fact that a figure is beside those of the period; null where it is none. */
export function stateOf(r: Reader, figure: FigureMention, from: number): State | null {
  if (isPartOf(r, figure)) return null;
  // "which is 53 % controlled by": what somebody holds of it stands whatever the time spoken of.
  if (figure.kind === 'percent' && r.at(figure.to, 'state')?.value === 'held') return 'fact';
  for (let at = figure.from - 1; at >= Math.max(from, figure.from - SUBJECT); at--) {
    if (r.pauses(at)) break;
    const state = r.at(at, 'state');
    // "1.2 % for houses and 2.9 % for villas": a noun behind its preposition.
    const isNoun = state?.end === at + 1 && isGoverning(r.tokens, at - 1);
    if (!state || isNoun || (figure.from - at > BACK && !isPriceOf(r, at, figure, from))) continue;
    // «كان يضم 9 أرصفة»: so then, and no longer.
    if (r.has(Math.max(from, at - WAS), at, 'pluperfect')) return null;
    const { value, end } = state;
    // "offers some 300 beds"
    const reach = figure.comparator === 'approx' ? ABOUT : 0;
    const isOwn = figure.from - end <= reach && figure.kind !== 'percent';
    if (value === 'own' && !isOwn) continue;
    // «مداخيل رسوم التسجيل»: what came in of a fee.
    const head = r.at(at - 1, 'link') ? at - 2 : at - 1;
    if (r.at(head, 'inflow') && figure.kind === 'money') return null;
    // "a reçu une enveloppe de 50 millions": what was got in the time, no price of anything.
    if (value === 'price' && r.has(Math.max(from, at - WAS), at, 'received')) return null;
    // "costs increased 8 % to 3 billion": what came to so much in the time.
    if (value === 'price' && r.has(end, figure.from, 'change') && r.hasNumber(end, figure.from))
      return null;
    // "un prix moyen de 3 dirhams": measured in the time.
    if (value === 'price' && r.at(end, 'norm')) return null;
    if (NO_SHARE.has(value) && figure.kind === 'percent') continue;
    // "le bilan comprend 30 blessés": what an account adds up.
    if (value === 'parts' && r.has(from, figure.from, 'report')) continue;
    return STATES[value] ?? 'fact';
  }
  return null;
}

/** "Le prix de référence du blé tendre est maintenu à 280 dirhams": the subject of its sentence. */
const isPriceOf = (r: Reader, at: number, { kind }: FigureMention, from: number): boolean =>
  r.at(at, 'state')?.value === 'price' && kind === 'money' && at - from <= LED;

/** How many words "The reference" may have before "price". */
const LED = 2;

/** How far before a price its noun may stand as the subject. */
const SUBJECT = 14;

const dwells = markers('dwells');
/** Words between people and the verb that says where they live: "personnes y". */
const SETTLED = 3;

/** "300.000 personnes vivent dans la zone", «ويعيش في المنطقة 300 ألف شخص»: so many do, whatever happened there on a day. */
export const isSettled = (r: Reader, { kind, from, to }: FigureMention, start: number): boolean =>
  kind === 'count' &&
  (dwells.within(r.tokens, to, to + SETTLED) ||
    dwells.within(r.tokens, Math.max(start, from - BACK), from));

const STANDING = nounCodes('standing');
const has = markers('has-now').at;

/** "Le Royaume compte 153 barrages", "The country has 42 ports": it has so many, whatever day the text is of. */
export const isStanding = (r: Reader, figure: FigureMention, start: number): boolean =>
  figure.role === 'level' &&
  STANDING.has(figure.unit) &&
  (has(r.tokens, figure.from - 1) || stateOf(r, figure, start) !== null);

/** "emploie 300 d'entre eux", unlike "en emploie 300 dont 20": of the time of those whom it is a part of. */
export function isPartOf(r: Reader, { to }: FigureMention): boolean {
  const part = r.at(to, 'part');
  return part !== null && !r.hasNumber(part.end, part.end + 2);
}
