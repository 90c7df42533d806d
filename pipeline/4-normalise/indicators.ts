import type { Document } from '../document.ts';
import { WITH_FIGURE } from './clause.ts';
import { type Concept, tellsOf, withBroader } from './concepts.ts';
import { type CodedFigure, type Evidence, evidenceOf, ownConcepts } from './evidence.ts';
import { isAnother, RATE } from './fitness.ts';
import { isListedAfter, tellsAgain } from './joined.ts';
import { bestMatch, ofItsWords } from './match.ts';
import { areOpposites } from './opposites.ts';
import type { Signature } from './signatures.ts';
import { stem, stemsOf } from './stem.ts';
import { type Before, goOn, isRate, type Match, NOTHING_TOLD, type Told } from './told.ts';

/** Code of "unités", «وحدة»: whatever is counted. */
const ANY_UNIT = 'unit';

const PERSON = 'person';
const CASE = 'case';
/** That of what is lacking. */
const NEEDED = 'needed';
const tellsLittle = (concept: Concept): boolean => tellsOf(concept) === 'little';

/**
 * What each figure of a document measures, as codes of registries/indicators.csv; null where nothing fits or two fit
 * as well.
 * @param figures in reading order
 * @param places of each, where it is known
 */
export function indicatorsOf(
  figures: readonly CodedFigure[],
  document: Document,
  places: readonly (string | null)[] = [],
): (string | null)[] {
  const bySentence = new Map<number, CodedFigure[]>();
  for (const figure of figures) {
    const together = bySentence.get(figure.sentence);
    if (together) together.push(figure);
    else bySentence.set(figure.sentence, [figure]);
  }
  let told = NOTHING_TOLD;
  return figures.map((figure, index) => {
    const together = bySentence.get(figure.sentence)!;
    const { before } = told;
    const again = before && tellsAgain(figure, before.evidence.figure, document);
    // The number of those whom a rate is of is no rate itself.
    const thing = again && ownConcepts(before.evidence).filter((concept) => concept !== RATE);
    const read = (row: CodedFigure): Evidence => {
      const evidence = evidenceOf(row, document, together, figures[index - 1]);
      return thing ? { ...evidence, again: new Set(thing) } : evidence;
    };
    const evidence = read(figure);
    // A measure that another part of the sentence names gives way to words of the figure's own.
    const bare = evidence.measuredAfar ? read({ ...figure, measure: null }) : null;
    const lacksToo =
      before?.isLacking === true && isListedAfter(figure, before.evidence.figure, document);
    const signature = lacksToo ? null : found(evidence, bare, told);
    const match = signature && { signature, figure, place: places[index] ?? null };
    const whole = match && wholeOf(match, evidence.isPart, told);
    const own = whole ? null : match;
    const isLacking = lacksToo || ownConcepts(evidence).includes(NEEDED);
    told = goOn(told, { evidence, isLacking }, own, whole);
    return own?.signature.indicator_id ?? null;
  });
}

/**
 * What the words beside a figure name, unless the measure that stands further off rules that out: "non-farm growth is put at
 * 3 % this year and 4 % the next".
 */
function itsOwn(bare: Evidence, { strength }: Evidence): Signature | null {
  const match = ofItsWords(bare);
  return match && isAnother(match, strength) ? null : match;
}

/** The indicator that the words of a figure speak for, else what was told before; `bare` is the evidence without its measure. */
function found(evidence: Evidence, bare: Evidence | null, told: Told): Signature | null {
  const { before, last, counted, rated } = told;
  // The indicators are of Morocco: "unemployment in Spain" is none of them.
  if (evidence.isAbroad) return null;
  if (before && (isOfNothing(bare ?? evidence, before) || isBound(evidence, before))) return null;
  return (
    (bare && last && (grown(bare, last) ?? moved(bare, last, evidence.strength))) ??
    (last && isOfSame(evidence, last) ? grown(evidence, last) : null) ??
    (counted && sameAgain(evidence, counted)) ??
    (bare && itsOwn(bare, evidence)) ??
    bestMatch(evidence, last?.signature) ??
    (last && isShareAgain(evidence, last) ? last.signature : null) ??
    (last && carriedOn(evidence, last)) ??
    (rated && evidence.beside.includes(RATE) ? carriedOn(evidence, rated) : null) ??
    (last && bare && bare.beside.length > 0 ? carriedOn(bare, last) : null)
  );
}

/**
 * "Unemployment rose from 12.5 to 13.1 %, and from 17 to 18 % in towns": a percentage whose own words name no other
 * thing goes on about what the percentage before it is about; a growth and its number go together too.
 */
function carriedOn(evidence: Evidence, last: Match): Signature | null {
  const { figure, measured } = evidence;
  if (
    evidence.isOther ||
    evidence.strangeUnit ||
    !goesWith(figure, last.figure, evidence.beside.includes(RATE))
  )
    return null;
  const next = figure.sentence !== last.figure.sentence;
  if (next && figure.measure !== null && !measured) return null;
  const heads = last.signature.near[0]!;
  const strength = new Map(evidence.strength);
  for (const concept of heads)
    strength.set(concept, Math.max(strength.get(concept) ?? 0, WITH_FIGURE));
  const match = bestMatch({ ...evidence, strength });
  if (!match || !match.near[0]!.some((concept) => heads.includes(concept))) return null;
  if (figure.role === 'share' && !match.about.flat().some((concept) => evidence.base.has(concept)))
    return null;
  const asked = [...match.asked, ...match.units];
  const own = ownConcepts(evidence);
  return own.every((concept) => tellsLittle(concept) || asked.includes(concept)) ? match : null;
}

/**
 * "22,410 marriages of minors in 2018, against 19,040 in 2019", "this number fell to 300": a number with no word of its
 * own beyond the noun that it shares with the one before.
 */
function sameAgain(evidence: Evidence, last: Match): Signature | null {
  const { figure, units } = evidence;
  const same =
    figure.unit === last.figure.unit ||
    figure.unit === ANY_UNIT ||
    // "28 suicides, and 31 cases the year before".
    (figure.unit === CASE && last.signature.units.includes(CASE));
  // An "act" of marriage is one in the next sentence too; a person may be another.
  const near = units.length > 0 && units.every(tellsLittle) && !units.includes(PERSON) ? 1 : 0;
  if (figure.kind !== 'count' || !same || figure.sentence - last.figure.sentence > near)
    return null;
  if (saysMore(figure, last.figure)) return null;
  const known = [...last.signature.units, ...last.signature.asked];
  return ownConcepts(evidence).every((concept) => tellsLittle(concept) || known.includes(concept))
    ? last.signature
    : null;
}

/** "15,000 expired cards", after "3 million cards": whether the phrase around the noun says something of its own. */
function saysMore(figure: CodedFigure, last: CodedFigure): boolean {
  const known = new Set(
    stemsOf([last.measure, last.unit_text, figure.unit_text].filter(Boolean).join(' ')),
  );
  const [phrase = ''] = (figure.measure ?? '').split(', ');
  return stemsOf(phrase).some((word) => !known.has(word));
}

/** "Deaths in road accidents reached 3,912, down 2.4 %": the growth of the number before it, whatever noun stands nearer. */
function grown({ figure, beside }: Evidence, { signature, figure: last }: Match): Signature | null {
  // "8.6 million tourists (+17 %)": the noun before the bracket is the number's.
  const known = [...signature.asked, ...signature.units];
  const isKnown = (concept: Concept) => withBroader([concept]).some((one) => known.includes(one));
  const plain = isGrowth(figure) && !isGrowth(last) && beside.every(isKnown);
  if (!plain || figure.sentence !== last.sentence) return null;
  return signature.unit === 'percent' || signature.kinds.includes('share') ? null : signature;
}

/** "Cyclists, with 530 killed (+12 %)": measured by the very words of the number before it. */
const isOfSame = ({ figure }: Evidence, { figure: last }: Match): boolean =>
  figure.measure !== null && figure.measure === last.measure;

/** "A deficit of 4.4 % of GDP in 2024, and 3.9 % in 2025": the same share once more. */
const isShareAgain = (evidence: Evidence, last: Match): boolean =>
  evidence.figure.role === 'share' &&
  last.figure.role === 'share' &&
  evidence.figure.sentence === last.figure.sentence &&
  isOfSame(evidence, last);

/** "This is 15 % in towns (a fall of 1 %)": the change of the rate right before it, of no other thing than that one is. */
function moved(
  { figure, beside }: Evidence,
  { signature, figure: last }: Match,
  strength: ReadonlyMap<Concept, number>,
): Signature | null {
  const follows = isRate(last) && figure.sentence === last.sentence && last.role !== 'change';
  if (!follows || figure.role !== 'change' || !isRate(figure) || !beside.every(tellsLittle))
    return null;
  // "21 % in the country; in towns, it gained two points"
  const isOfOther = [...strength].some(
    ([other, weight]) =>
      weight >= WITH_FIGURE && signature.asked.some((concept) => areOpposites(concept, other)),
  );
  if (isOfOther) return null;
  return signature.near[0]!.some((concept) => strength.has(concept)) ? signature : null;
}

/**
 * "Its turnover came to 3 billion, up 15 %", "730 pupils in the first form, 7 % more": the growth of a number that no
 * indicator is about, where no word but that of the number stands with it.
 */
const isOfNothing = (
  { figure, beside }: Evidence,
  { evidence: { figure: last, units }, matched }: Before,
): boolean =>
  !matched &&
  isGrowth(figure) &&
  !isGrowth(last) &&
  last.kind !== 'percent' &&
  beside.every((concept) => units.includes(concept)) &&
  figure.sentence === last.sentence;

const SIZES: ReadonlySet<string> = new Set(['area', 'mass', 'volume', 'length']);

/** "1.6 % of the fires went beyond 50 hectares": what tells those of a share apart, and measured by its words alone. */
const isBound = ({ figure }: Evidence, { evidence: { figure: last } }: Before): boolean =>
  last.role === 'share' &&
  last.measure !== null &&
  figure.sentence === last.sentence &&
  SIZES.has(figure.kind) &&
  figure.measure?.endsWith(last.measure) === true;

/**
 * "8.2 million pupils, of whom 7 million in public schools and 1.2 million in others": what is counted of a whole is not
 * what the whole is, unless it is so in another place or by a noun of its own. The whole, or null where it is none's part.
 */
function wholeOf(
  { signature, figure, place }: Match,
  isPart: boolean,
  { counted, whole: before }: Told,
): Match | null {
  const whole = before ?? counted;
  const alike =
    whole !== null &&
    (isPart || before !== null) &&
    figure.kind === 'count' &&
    figure.sentence === whole.figure.sentence &&
    signature.indicator_id === whole.signature.indicator_id &&
    nounOf(figure) === nounOf(whole.figure) &&
    (place === null || place === whole.place);
  return alike ? whole : null;
}

/** Of persons, whichever word counts them. */
const nounOf = ({ unit, unit_text: printed }: CodedFigure): string =>
  tellsLittle(unit) ? unit : stem(printed ?? unit);

function goesWith(figure: CodedFigure, last: CodedFigure, named: boolean): boolean {
  // "A deficit of 58 billion dirhams, or 4 % of GDP".
  if (figure.role === 'share') return last.kind === 'money' && figure.sentence === last.sentence;
  if (isRate(figure) && isRate(last)) return figure.sentence - last.sentence <= (named ? 2 : 1);
  // "It touches 1.1 million people, a rate of 10 %".
  if (figure.role === 'level' && isRate(figure) && named)
    return last.kind === 'count' && figure.sentence === last.sentence;
  return isGrowth(figure) !== isGrowth(last) && figure.sentence === last.sentence;
}

const isGrowth = ({ kind, role }: CodedFigure): boolean => kind === 'percent' && role === 'change';
