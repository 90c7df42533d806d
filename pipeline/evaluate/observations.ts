import type { Coded } from '../4-normalise/coded.ts';
import { reconcile } from '../5-reconcile/index.ts';
import { commonest } from '../5-reconcile/topics.ts';
import type { World } from '../5-reconcile/world.ts';
import type { Document } from '../document.ts';
import { codePointOffsets } from '../offsets.ts';
import type { GoldMention, ObservationGold } from './observation-gold.ts';
import { f1, precision, recall, type Score } from './score.ts';

export interface ObservationScores {
  /** Pairs of mentions in different documents that report one official figure. */
  readonly pairs: Score;
  /** Conflicts found, with exactly the dimensions of the gold. */
  readonly conflicts: Score;
  /** Official figures without conflict that came out as one, and how many are without. */
  readonly falseConflicts: number;
  readonly peaceful: number;
  /** Agreement code as in the gold, of the official figures with two reports or more. */
  readonly agreement: Score;
  readonly errors: readonly string[];
}

/** Codes every gold document, reconciles them all together, and compares the observations with the gold. */
export function evaluateObservations(
  gold: ObservationGold,
  code: (document: Document) => Coded,
  world: World,
): ObservationScores {
  const coded = gold.documents.map(code);
  const figures = findMentions(gold, coded);
  const { observations, observation_reports } = reconcile(coded, world);
  const home = new Map(observation_reports.map((row) => [row.figure_id, row.observation_id]));
  const byId = new Map(observations.map((row) => [row.observation_id, row]));
  const errors: string[] = [];
  const where = (mention: GoldMention) => {
    const figure = figures.get(mention);
    return figure ? (home.get(figure) ?? null) : null;
  };

  const pairs = { hits: 0, misses: 0, spurious: 0 };
  gold.mentions.forEach((a, i) => {
    for (const b of gold.mentions.slice(i + 1)) {
      if (a.source_id === b.source_id) continue;
      const want = a.official === b.official;
      const [x, y] = [where(a), where(b)];
      const got = x !== null && x === y;
      if (want && got) pairs.hits++;
      else if (want) {
        pairs.misses++;
        errors.push(
          `apart: ${a.official} in ${a.source_id} (${figures.get(a) ? x : 'not extracted'}) and ${b.source_id} (${figures.get(b) ? y : 'not extracted'})`,
        );
      } else if (got) {
        pairs.spurious++;
        errors.push(
          `joined: ${a.official} in ${a.source_id} and ${b.official} in ${b.source_id}: ${x}`,
        );
      }
    }
  });

  const conflicts = { hits: 0, misses: 0, spurious: 0 };
  const agreement = { hits: 0, misses: 0, spurious: 0 };
  let falseConflicts = 0;
  let peaceful = 0;
  for (const [official, want] of gold.official) {
    const mentions = gold.mentions.filter((m) => m.official === official);
    // One document cannot disagree with itself; several that make one voice are worth a look.
    if (new Set(mentions.map((m) => m.source_id)).size < 2) continue;
    const homes = mentions.map(where);
    const got = byId.get(commonestId(homes) ?? '');
    const found = { agreement: got?.agreement ?? 'none', conflict_on: got?.conflict_on ?? '' };
    const right =
      found.agreement === want.agreement &&
      inOneOrder(found.conflict_on) === inOneOrder(want.conflict_on);
    if (found.agreement === want.agreement) agreement.hits++;
    else {
      agreement.misses++;
      agreement.spurious++;
    }
    if (!right)
      errors.push(
        `${official}: want ${want.agreement} ${want.conflict_on}, got ${found.agreement} ${found.conflict_on}`,
      );
    if (want.agreement === 'conflict') {
      if (right) conflicts.hits++;
      else conflicts.misses++;
    } else peaceful++;
    if (found.agreement === 'conflict' && !right) conflicts.spurious++;
    if (found.agreement === 'conflict' && want.agreement !== 'conflict') falseConflicts++;
  }
  return { pairs, conflicts, falseConflicts, peaceful, agreement, errors };
}

/** Dimensions, in whatever order they are told. */
const inOneOrder = (dimensions: string): string => dimensions.split(' ').sort().join(' ');

/** Gold mention → id of the extracted figure that overlaps it. */
function findMentions(gold: ObservationGold, coded: readonly Coded[]): Map<GoldMention, string> {
  const found = new Map<GoldMention, string>();
  const bySource = new Map(coded.map((document) => [document.source.source_id, document]));
  const texts = new Map(gold.documents.map((d) => [d.source_id, codePointOffsets(d.text)]));
  for (const mention of gold.mentions) {
    const codePoint = texts.get(mention.source_id)!;
    const [start, end] = [codePoint(mention.start), codePoint(mention.end)];
    const figure = bySource
      .get(mention.source_id)
      ?.figures.find((row) => row.start < end && row.end > start);
    if (figure) found.set(mention, figure.figure_id);
  }
  return found;
}

function commonestId(ids: readonly (string | null)[]): string | null {
  const counts = new Map<string, number>();
  for (const id of ids) if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  return commonest(counts);
}

const LEVELS = {
  'same official figure': 'pairs',
  'conflict, dimensions right': 'conflicts',
  agreement: 'agreement',
} as const;

/** F1 by level, and the share of official figures without conflict that did not come out as one. */
export function observationLevels(scores: ObservationScores): Record<string, number> {
  const levels = Object.entries(LEVELS).map(([level, of]) => [level, f1(scores[of])]);
  return { ...Object.fromEntries(levels), 'no false conflict': 1 - falseRate(scores) };
}

const falseRate = ({ falseConflicts, peaceful }: ObservationScores): number =>
  peaceful === 0 ? 0 : falseConflicts / peaceful;

export function formatObservationScores(scores: ObservationScores): string {
  const lines = Object.entries(LEVELS).map(([level, of]) => {
    const score = scores[of];
    return `${level.padEnd(28)}F1 ${f1(score).toFixed(3)}  P ${precision(score).toFixed(3)}  R ${recall(score).toFixed(3)}  n ${score.hits + score.misses}`;
  });
  return [
    ...lines,
    `${'false conflicts'.padEnd(28)}${falseRate(scores).toFixed(3)}  (${scores.falseConflicts} of ${scores.peaceful})`,
  ].join('\n');
}
