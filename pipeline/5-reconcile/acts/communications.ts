import type { Row } from '../../../schemas/index.ts';
import { uniqueIds } from '../ids.ts';
import type { ActCluster, LocalAct } from './acts.ts';

type Act = Row<'communications'>;

/** Merged rows with their ids, and for each document-local act id the row it became. */
export function mergeActs(found: readonly ActCluster[]): {
  rows: Act[];
  byLocalId: Map<string, Act>;
} {
  const clusters = found.filter(({ members }) => members.some(({ row }) => tellsSomething(row)));
  const drafts = clusters.map(({ members }) => draft(members));
  const ids = uniqueIds(
    drafts.map(({ row, about, tell }) => ({ name: readableId(row, about, tell), tell })),
  );
  const rename = new Map<string, string>();
  clusters.forEach(({ members }, i) => {
    for (const member of members) rename.set(member.row.communication_id, ids[i]!);
  });
  const rows = drafts.map(({ row }, i) => ({
    ...row,
    communication_id: ids[i]!,
    reply_to: row.reply_to ? (rename.get(row.reply_to) ?? null) : null,
  }));
  const byLocalId = new Map<string, Act>();
  clusters.forEach(({ members }, i) => {
    for (const member of members) byLocalId.set(member.row.communication_id, rows[i]!);
  });
  return { rows: rows.sort(byId), byLocalId };
}

/** That some document has "a report", by nobody, at no time, to nobody, is no act that anyone could look up. */
const tellsSomething = (act: Act): boolean =>
  [act.speaker_id, act.date, act.addressee_id, act.forum_id].some((cell) => cell !== null);

const byId = (a: Act, b: Act) => (a.communication_id < b.communication_id ? -1 : 1);

/** An act with what its id may be made of: the year that it is about, and marks that tell it from its namesakes. */
interface Draft {
  readonly row: Act;
  readonly about: string | null;
  readonly tell: readonly string[];
}

/** What most documents say of the act, column by column; the first by id where they are as many. */
function draft(members: readonly LocalAct[]): Draft {
  const ordered = [...members].sort((a, b) =>
    a.row.communication_id < b.row.communication_id ? -1 : 1,
  );
  const most = <Value>(of: (act: Act, member: LocalAct) => Value | null): Value | null => {
    const votes = new Map<Value, number>();
    for (const member of ordered) {
      const value = of(member.row, member);
      if (value !== null) votes.set(value, (votes.get(value) ?? 0) + 1);
    }
    return (
      [...votes].reduce<[Value, number] | null>(
        (best, vote) => (best && best[1] >= vote[1] ? best : vote),
        null,
      )?.[0] ?? null
    );
  };
  const exact = ordered.filter(({ row }) => row.date_precision === 'day');
  const dates = exact.length > 0 ? exact : ordered;
  // The earliest day: later ones are days on which outlets wrote about the act.
  const date =
    dates
      .map(({ row }) => row.date)
      .filter((day) => day !== null)
      .sort()[0] ?? null;
  const precision = dates.find(({ row }) => row.date === date)?.row.date_precision ?? null;
  const clearest = most((row) => (row.type === 'statement' ? null : row.type));
  const addressee_id = most((row) => row.addressee_id);
  const topic = most((row) => row.topic);
  const forum_id = most((row) => row.forum_id);
  const marks = [addressee_id, forum_id, topic].filter((mark) => mark !== null);
  return {
    row: {
      communication_id: '',
      type: clearest ?? 'statement',
      date,
      date_precision: date ? precision : null,
      speaker_id: most((row) => row.speaker_id),
      addressee_id,
      reply_to: most((row) => row.reply_to),
      forum_id,
      topic,
    },
    about: most((_, { period }) => period?.first.slice(0, 4) ?? null),
    tell: [...marks, ...ordered.map(({ source_id }) => source_id)],
  };
}

function readableId(row: Act, about: string | null, tell: readonly string[]): string {
  const undated = about ? `about-${about}` : 'undated';
  const when = row.date ?? (row.speaker_id ? undated : tell.at(-1)!);
  return [row.type.replace('_', '-'), row.speaker_id, when].filter((part) => part).join('.');
}
