import type { Row } from '../../../schemas/index.ts';
import type { Coded } from '../../4-normalise/coded.ts';
import type { Period } from '../claims/dates.ts';
import { quantityKey, significantDigits } from '../claims/values.ts';
import type { World } from '../world.ts';
import { ENOUGH, likeness, TELLING } from './likeness.ts';
import { mainPeriod } from './main-period.ts';

type Act = Row<'communications'>;

/** An act as one document has it, with what tells it from other acts. */
export interface LocalAct {
  readonly row: Act;
  readonly source_id: string;
  readonly published: string | null;
  readonly bodies: readonly string[];
  /** `kind value` of its figures → weight as evidence. */
  readonly figures: ReadonlyMap<string, number>;
  /** What most of its dated figures are about; null where it has too few. */
  readonly period: Period | null;
}

/** Acts of different documents taken to be one. */
export interface ActCluster {
  readonly members: LocalAct[];
}

/** Groups the acts of all documents: the same speaker, type, date, addressee, and figures shared as evidence. */
export function clusterActs(coded: readonly Coded[], world: World): ActCluster[] {
  const acts = coded.flatMap((document) => localActs(document, world)).sort(byClarity);
  const clusters: ActCluster[] = [];
  const index = new Map<string, Set<ActCluster>>();
  for (const act of acts) {
    const near = new Set<ActCluster>();
    const keys = lookupKeys(act);
    for (const key of keys) for (const cluster of index.get(key) ?? []) near.add(cluster);
    let best: ActCluster | null = null;
    let bestScore = ENOUGH;
    for (const cluster of near) {
      if (cluster.members.some((member) => member.source_id === act.source_id)) continue;
      const score = Math.max(...sample(cluster.members).map((m) => likeness(act, m, world)));
      if (score > bestScore || (score === bestScore && !best)) {
        best = cluster;
        bestScore = score;
      }
    }
    if (best) best.members.push(act);
    else {
      best = { members: [act] };
      clusters.push(best);
    }
    for (const key of keys) {
      const at = index.get(key);
      if (at) at.add(best);
      else index.set(key, new Set([best]));
    }
  }
  return joinQuestions(joinClusters(clusters, world));
}

/** Clusters that grew alike: what joined the first may be what ties it to the second. */
function joinClusters(clusters: readonly ActCluster[], world: World): ActCluster[] {
  const kept: ActCluster[] = [];
  const index = new Map<string, ActCluster[]>();
  for (const cluster of clusters) {
    const keys = [...new Set(cluster.members.flatMap(lookupKeys))];
    const near = new Set(keys.flatMap((key) => index.get(key) ?? []));
    const home = [...near].find((other) => areOne(cluster, other, world));
    if (home) home.members.push(...cluster.members);
    else kept.push(cluster);
    for (const key of keys) {
      const at = index.get(key);
      if (at) at.push(home ?? cluster);
      else index.set(key, [home ?? cluster]);
    }
  }
  return kept;
}

/** Some pair likely enough, none excluded, and no document that tells of both. */
function areOne(a: ActCluster, b: ActCluster, world: World): boolean {
  const sources = new Set(a.members.map(({ source_id }) => source_id));
  if (b.members.some(({ source_id }) => sources.has(source_id))) return false;
  const scores = sample(a.members).flatMap((x) =>
    sample(b.members).map((y) => likeness(x, y, world)),
  );
  return Math.max(...scores) >= ENOUGH && Math.min(...scores) > -Infinity;
}

/** A cluster is judged on a bounded number of its members, so that cost does not grow with its size. */
const sample = (members: readonly LocalAct[]) => members.slice(0, 8);

function localActs(document: Coded, world: World): LocalAct[] {
  const owner = new Map(document.statements.map((row) => [row.statement_id, row.communication_id]));
  const speaking = document.acts.filter((act) => !act.type.endsWith('question'));
  const questions = new Set(
    document.acts.filter((act) => !speaking.includes(act)).map((act) => act.communication_id),
  );
  const only = speaking.length === 1 ? speaking[0]!.communication_id : null;
  const evidence = new Map<string, Map<string, number>>();
  const told = new Map<string, Row<'figures'>[]>();
  for (const figure of document.figures) {
    const own = owner.get(figure.statement_id) ?? null;
    // Figures are in the answer, even where the outlet names the one who asked.
    const act = own === null || questions.has(own) ? (only ?? own) : own;
    if (!act) continue;
    let figures = evidence.get(act);
    if (!figures) {
      figures = new Map();
      evidence.set(act, figures);
    }
    const soFar = told.get(act);
    if (soFar) soFar.push(figure);
    else told.set(act, [figure]);
    const digits = significantDigits(figure);
    figures.set(
      `${figure.kind} ${quantityKey(figure)}`,
      digits >= 3 ? TELLING : digits === 2 ? 1.5 : 0.5,
    );
  }
  const published = document.source.published_on;
  return document.acts.map((row) => ({
    row,
    source_id: document.source.source_id,
    published,
    bodies: row.speaker_id
      ? world.bodiesOf(row.speaker_id, row.date_precision === 'day' ? row.date : published)
      : [],
    figures: evidence.get(row.communication_id) ?? new Map(),
    period: mainPeriod(told.get(row.communication_id) ?? []),
  }));
}

/** The best described first, so that vague reports join a clear one; ids break ties, so that input order never does. */
function byClarity(a: LocalAct, b: LocalAct): number {
  const clarity = (act: LocalAct) =>
    (act.row.date_precision === 'day' ? 4 : act.row.date ? 2 : 0) +
    (act.row.addressee_id ? 1 : 0) +
    (act.row.speaker_id ? 2 : 0) +
    (act.row.type === 'statement' ? 0 : 1);
  return clarity(b) - clarity(a) || (a.row.communication_id < b.row.communication_id ? -1 : 1);
}

/** Two acts are only compared where they share a speaker's body and a date, an addressee or a telling figure. */
function lookupKeys(act: LocalAct): string[] {
  const telling = [...act.figures].filter(([, weight]) => weight >= 1.5).map(([key]) => key);
  const marks = [act.row.date, act.row.addressee_id, ...telling].filter((mark) => mark !== null);
  const bodies = act.bodies.length > 0 ? act.bodies : ['?'];
  return bodies.flatMap((body) => marks.map((mark) => `${body} ${mark}`));
}

/** Questions to which merged answers reply are one question. */
function joinQuestions(clusters: readonly ActCluster[]): ActCluster[] {
  const home = new Map<string, ActCluster>();
  for (const cluster of clusters)
    for (const member of cluster.members) home.set(member.row.communication_id, cluster);
  const into = new Map<ActCluster, ActCluster>();
  const root = (cluster: ActCluster): ActCluster => {
    let at = cluster;
    for (let next = into.get(at); next; next = into.get(at)) at = next;
    return at;
  };
  for (const cluster of clusters) {
    const asked = cluster.members.flatMap((member) => {
      const question = member.row.reply_to ? home.get(member.row.reply_to) : undefined;
      return question ? [root(question)] : [];
    });
    const first = asked[0];
    for (const other of asked) if (first && other !== first) into.set(other, first);
  }
  const joined = new Map<ActCluster, LocalAct[]>();
  for (const cluster of clusters) {
    const at = root(cluster);
    joined.set(at, [...(joined.get(at) ?? []), ...cluster.members]);
  }
  return [...joined.values()].map((members) => ({ members }));
}
