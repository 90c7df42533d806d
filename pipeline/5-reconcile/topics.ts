import type { Row } from '../../schemas/index.ts';
import type { Coded } from '../4-normalise/coded.ts';
import type { World } from './world.ts';

type Act = Row<'communications'>;

/** Acts with the topic that most of their figures are about, the first by name where several are as frequent. */
export function withTopics(
  acts: readonly Act[],
  coded: readonly Coded[],
  byLocalId: ReadonlyMap<string, Act>,
  world: World,
): Act[] {
  const votes = new Map<string, Map<string, number>>();
  for (const { statements, figures } of coded) {
    const owner = new Map(statements.map((row) => [row.statement_id, row.communication_id]));
    for (const { statement_id, indicator_id } of figures) {
      const local = owner.get(statement_id);
      const act = local ? byLocalId.get(local)?.communication_id : undefined;
      const topic = indicator_id ? world.topicOf(indicator_id) : null;
      if (!act || !topic) continue;
      const counts = votes.get(act) ?? new Map<string, number>();
      votes.set(act, counts.set(topic, (counts.get(topic) ?? 0) + 1));
    }
  }
  // A question is about what its answer is about.
  const answered = new Map(acts.map((act) => [act.reply_to, act.communication_id]));
  return acts.map((act) => {
    const counts =
      votes.get(act.communication_id) ?? votes.get(answered.get(act.communication_id) ?? '');
    return { ...act, topic: act.topic ?? commonest(counts) };
  });
}

/** What was counted most often, the first of equals; null where nothing was. */
export function commonest(counts: ReadonlyMap<string, number> | undefined): string | null {
  const ranked = [...(counts ?? [])].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
