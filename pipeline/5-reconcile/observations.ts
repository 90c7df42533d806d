import type { Row } from '../../schemas/index.ts';
import { type Claim, isKnown } from './claims/claim.ts';
import { type Comparison, compareReports, type Dimension, inOrder } from './claims/compare.ts';
import { bestReading, voicesOf } from './claims/readings.ts';
import { isBound, quantityKey, relateQuantities, significantDigits } from './claims/values.ts';
import type { Cluster } from './clusters/cluster.ts';
import { commonest } from './clusters/commonest.ts';
import { slug, uniqueIds } from './ids.ts';

type Observation = Row<'observations'>;
type Report = Row<'observation_reports'>;

/**
 * One observation a cluster that somebody official stands behind, with one report row a mention.
 * A figure that one outlet alone has, and attributes to nobody, is its own and is nobody's observation.
 */
export function observe(clusters: readonly Cluster[]): {
  observations: Observation[];
  observation_reports: Report[];
} {
  const official = clusters.filter(({ claims }) => isOfficial(claims));
  const drafts = official.map(({ claims }) => draft(claims));
  const ids = uniqueIds(drafts.map(({ row, claims, reading }) => wantedId(row, claims, reading)));
  const observations = drafts.map(({ row }, i) => ({ ...row, observation_id: ids[i]! }));
  const observation_reports = drafts.flatMap(({ claims, reading }, i) =>
    claims.flatMap((claim) =>
      claim.mentions.map((mention) => report(ids[i]!, claim, mention, reading)),
    ),
  );
  return {
    observations: observations.sort((a, b) => (a.observation_id < b.observation_id ? -1 : 1)),
    observation_reports: observation_reports.sort((a, b) =>
      `${a.observation_id} ${a.figure_id}` < `${b.observation_id} ${b.figure_id}` ? -1 : 1,
    ),
  };
}

/** Somebody is said to state it; or two outlets both pass it on. */
const isOfficial = (claims: readonly Claim[]): boolean =>
  claims.some(({ speaker }) => speaker !== null) || voicesOf(claims).size > 1;

function draft(claims: readonly Claim[]) {
  const ordered = [...claims].sort((a, b) => (a.figure.figure_id < b.figure.figure_id ? -1 : 1));
  const reading = bestReading(ordered).claim;
  const { agreement, conflict_on } = agreementOf(ordered);
  const { value, value_min, value_max, comparator, unit } = reading.figure;
  const row: Observation = {
    observation_id: '',
    communication_id: commonest(ordered, (claim) => claim.act),
    speaker_id: commonest(ordered, (claim) =>
      isKnown(claim.speaker) && !claim.asking ? claim.speaker : null,
    ),
    indicator_id: shared(ordered, (claim) => claim.figure.indicator_id),
    period_start: reading.period?.first ?? null,
    period_end: reading.period?.last ?? null,
    place_id: shared(ordered, (claim) => claim.figure.place_id),
    value,
    value_min,
    value_max,
    comparator,
    unit,
    reports: voicesOf(ordered).size,
    agreement,
    conflict_on,
  };
  return { row, claims: ordered, reading };
}

/** Every pair of different reports is compared; what any two cannot both say is a conflict of the whole. */
function agreementOf(claims: readonly Claim[]): Pick<Observation, 'agreement' | 'conflict_on'> {
  const distinct = new Map<string, Claim>();
  for (const claim of claims.flatMap(readingsOf)) {
    const { key, figure, hedged } = claim;
    const told = [key, figure.unit, figure.comparator, figure.role, figure.hedged, hedged];
    distinct.set([...told, ...voicedBy(claim), ...datedBy(claim)].join(' '), claim);
  }
  const reports = [...distinct.values()];
  const dimensions = new Set<Dimension>();
  let compatible = false;
  reports.forEach((a, i) => {
    for (const b of reports.slice(i + 1)) {
      if (a.mentions === b.mentions) continue;
      const comparison = withFuller(compareReports(a, b), [a, b], reports);
      for (const dimension of comparison.dimensions) dimensions.add(dimension);
      compatible ||= comparison.relation === 'compatible';
    }
  });
  if (dimensions.size > 0)
    return { agreement: 'conflict', conflict_on: inOrder(dimensions).join(' ') };
  if (voicesOf(claims).size === 1) return { agreement: 'single', conflict_on: null };
  return { agreement: compatible ? 'compatible' : 'agree', conflict_on: null };
}

const voicedBy = ({ speaker, unnamed, inherited }: Claim) => [speaker, unnamed, inherited];

const datedBy = ({ day, direction, period, periodOrigin, named }: Claim) => [
  day,
  direction,
  periodOrigin,
  period?.first,
  period?.last,
  ...(periodOrigin === 'context' ? named : []),
];

/**
 * "More than 46.7" and "46.7" are both 46.73, "about 1,500" and "1,400" both 1,473, where somebody has it with more
 * digits: neither contradicts the other.
 */
function withFuller(
  comparison: Comparison,
  pair: readonly Claim[],
  reports: readonly Claim[],
): Comparison {
  if (!/^(?:value|comparator)$/.test(comparison.dimensions.join())) return comparison;
  const isFuller = (other: Claim) =>
    pair.every(
      (one) => other.digits > one.digits && compareReports(one, other).relation === 'compatible',
    );
  return reports.some(isFuller) ? { relation: 'compatible', dimensions: [] } : comparison;
}

function report(id: string, claim: Claim, mention: Row<'figures'>, reading: Claim): Report {
  const own = mention === claim.figure ? claim : variant(claim, mention);
  const { relation, dimensions } = compareReports(own, reading);
  return {
    observation_id: id,
    figure_id: mention.figure_id,
    source_id: claim.source.source_id,
    publisher_id: claim.voice.startsWith('~') ? null : claim.voice,
    agrees: relation !== 'conflict',
    differs_on: dimensions.length > 0 ? dimensions.join(' ') : null,
  };
}

/**
 * What a document says of one number: "at least 21 dead", and below, 21; "more than 41,000", and below, 41,217; not what the
 * same sentence adds in another unit, unless it has slipped. That a headline leaves out "about" says nothing.
 */
const readingsOf = (claim: Claim): Claim[] => [
  claim,
  ...claim.mentions
    .filter((mention) => isBound(mention) || quantityKey(mention) !== claim.key)
    .filter(
      (mention) =>
        mention.statement_id !== claim.figure.statement_id ||
        relateQuantities(mention, claim.figure) === 'value',
    )
    .map((mention) => variant(claim, mention)),
];

/** A second mention says for itself how much, and leaves when and who to the fullest one. */
const variant = (claim: Claim, mention: Row<'figures'>): Claim => ({
  ...claim,
  figure: mention,
  key: quantityKey(mention),
  digits: significantDigits(mention),
  hedged: mention.hedged,
});

/** What half of the voices say: one outlet's dateline is no place of the figure, nor its loose word what is measured. */
function shared(claims: readonly Claim[], of: (claim: Claim) => string | null): string | null {
  const value = commonest(claims, of);
  const saying = voicesOf(claims.filter((claim) => of(claim) === value));
  return saying.size * 2 >= voicesOf(claims).size ? value : null;
}

/**
 * `speaker.indicator.year`, told from its namesakes by place, then by value, then by its first report. A speaker or a
 * noun that has no code lends no id its spelling: the first document, and the kind of figure, stand for them.
 */
function wantedId(row: Observation, claims: readonly Claim[], { figure }: Claim) {
  const who = row.speaker_id ?? claims[0]!.source.source_id;
  const coded = figure.kind !== 'count' || (figure.unit !== figure.unit_text && row.unit !== '1');
  const what = row.indicator_id ?? (coded ? slug(row.unit) : figure.kind);
  const when = row.period_end?.slice(0, 4) ?? '';
  const name = [who, what, when].filter((part) => part).join('.');
  const value = row.value ?? `${row.value_min ?? ''}-${row.value_max ?? ''}`;
  const marks = [row.place_id, value.replace('.', '_'), claims[0]!.figure.figure_id];
  return { name, tell: marks.filter((mark) => mark !== null) };
}
