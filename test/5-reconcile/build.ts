import { createHash } from 'node:crypto';
import type { Coded } from '../../pipeline/4-normalise/coded.ts';
import { createWorld, type World, type WorldTables } from '../../pipeline/5-reconcile/world.ts';
import type { Row } from '../../schemas/index.ts';

/** Coded documents and worlds made by hand, with as little said as a test needs. */

export type FigureSketch = Partial<Row<'figures'>> & {
  value?: string | null;
  speaker?: string | null;
  speaker_name?: string;
  speaker_role?: string;
  speaker_type?: Row<'statements'>['speaker_type'];
  /** Whether its sentence names nobody, and goes on with the speaker. */
  inherited?: boolean;
  /** Index into `acts`. */
  act?: number;
  /** Text of the statement, where copies are at stake. */
  words?: string;
};

export interface DocumentSketch {
  id: string;
  language?: 'fr' | 'ar' | 'en';
  published?: string | null;
  publisher?: string | null;
  agency?: string;
  /** Body of every speaker whom the registry does not know. */
  office?: string;
  title?: string;
  speaker?: string | null;
  acts?: Partial<Row<'communications'>>[];
  figures: FigureSketch[];
}

const sha = (text: string) => createHash('sha256').update(text).digest('hex');

export function codedOf(sketch: DocumentSketch): Coded {
  const { id, figures: sketches } = sketch;
  const acts = (sketch.acts ?? []).map((act, i) => ({
    communication_id: `${id}.a${i + 1}`,
    type: 'statement' as const,
    date: null,
    speaker_id: null,
    addressee_id: null,
    reply_to: null,
    forum_id: null,
    topic: null,
    ...act,
    date_precision: act.date
      ? (['year', 'month', 'day'] as const)[act.date.split('-').length - 1]!
      : null,
  }));
  const statements: Row<'statements'>[] = [];
  const figures: Row<'figures'>[] = [];
  sketches.forEach((figure, i) => {
    const {
      speaker = sketch.speaker ?? null,
      speaker_name,
      speaker_role,
      speaker_type = null,
      inherited = false,
      act,
      words,
      ...row
    } = figure;
    const start = 200 + i * 100;
    statements.push({
      statement_id: `${id}.s${i + 1}`,
      source_id: id,
      communication_id: act === undefined ? null : acts[act]!.communication_id,
      kind: 'figure',
      start,
      end: start + 90,
      speaker_id: speaker,
      speaker_name: speaker_name ?? speaker,
      speaker_role: speaker_role ?? null,
      speaker_type,
      cited_id: null,
      cited_name: null,
      quotation: (speaker ?? speaker_name) && !inherited ? 'indirect' : 'none',
      modality: 'asserted',
      polarity: 'affirmative',
      text: null,
      text_sha256: sha(words ?? `${id} ${i}`),
    });
    figures.push({
      figure_id: `${id}.f${i + 1}`,
      statement_id: `${id}.s${i + 1}`,
      source_id: id,
      start: start + 10,
      end: start + 12,
      surface: row.value ?? '?',
      value: null,
      value_min: null,
      value_max: null,
      comparator: 'eq',
      kind: 'count',
      role: 'level',
      unit: 'person',
      unit_text: null,
      measure: null,
      indicator_id: null,
      period_start: null,
      period_end: null,
      period_text: row.period_start ? 'as printed' : null,
      place_id: null,
      hedged: false,
      rule: 'test',
      ...row,
    });
  });
  return {
    source: {
      source_id: id,
      form: 'abstract',
      url: null,
      publisher_id: sketch.publisher === undefined ? `media-${id}` : sketch.publisher,
      language: sketch.language ?? 'fr',
      title: sketch.title ?? 'Title',
      published_on: sketch.published ?? null,
      retrieved_on: null,
      text_sha256: sha(id),
      characters: 1000,
      rights: 'CC-BY-4.0',
    },
    acts,
    statements,
    figures,
    traces: {},
    issues: [],
    agency: sketch.agency ?? null,
    offices: sketch.office
      ? Object.fromEntries(statements.map(({ statement_id }) => [statement_id, sketch.office!]))
      : {},
  };
}

const entity = (
  entity_id: string,
  type: Row<'entities'>['type'],
  parent_id: string | null = null,
) => ({
  entity_id,
  type,
  name_fr: null,
  name_ar: null,
  name_en: null,
  wikidata_id: null,
  parent_id,
});

const office = (person_id: string, role: string, organisation_id: string) => ({
  person_id,
  role,
  organisation_id,
  start: '2017-04-05',
  end: null,
  source_url: 'https://example.org/',
});

export const worldOf = (tables: Partial<WorldTables> = {}): World =>
  createWorld({
    entities: [
      entity('minister-a', 'person'),
      entity('minister-b', 'person'),
      entity('deputy-c', 'person'),
      entity('ministry-a', 'ministry'),
      entity('ministry-b', 'ministry'),
      entity('group-c', 'parliamentary_group', 'party-c'),
      entity('party-c', 'party'),
    ],
    positions: [
      office('minister-a', 'minister', 'ministry-a'),
      office('minister-b', 'minister', 'ministry-b'),
      office('deputy-c', 'deputy', 'group-c'),
    ],
    indicators: [],
    ...tables,
  });

/** Periods in short: a year, or the first months of one. */
export const year = (y: number) => ({
  period_start: `${y}-01-01`,
  period_end: `${y}-12-31`,
  period_text: `${y}`,
});

export const firstTenMonths = (y: number) => ({
  period_start: `${y}-01-01`,
  period_end: `${y}-10-31`,
  period_text: `ten months of ${y}`,
});
