import type { DatedFigure, StatementMention } from '../mention.ts';
import type { Entity } from './entity.ts';
import type { Moods } from './moods.ts';
import type { Voice } from './speakers.ts';
import { isOfficial } from './standing.ts';

type Judged = Pick<StatementMention, 'kind' | 'modality' | 'polarity'>;

/** Verbs that tell of what is expected: a future after them is a forecast, no promise. */
const FORECASTS =
  /^(?:pr[ée]v|tabl|anticip|pr[ée]di|pronosti|projet|estim|توقع|يتوقع|تتوقع|forecast|project|expect|predict|estimat)/;

/** What sort of statement it is, how far the outlet stands behind it, and whether it denies. */
export function judge(
  voice: Voice | null,
  entity: Entity | null,
  moods: Moods,
  figures: readonly DatedFigure[],
  saying: string,
): Judged {
  const verb = voice?.attribution.verb ?? null;
  const kind = verb?.verb.kind ?? '';
  const forecast = FORECASTS.test(saying);
  const official = entity !== null && isOfficial(entity);
  // "a indiqué que le recrutement serait achevé": a future seen from the past.
  const promised =
    moods.conditional &&
    !moods.perfect &&
    official &&
    kind !== 'allegation' &&
    !forecast &&
    verb?.verb.form === 'past' &&
    figures.length === 0;
  const conditional =
    (moods.conditional && !promised) || figures.some((figure) => figure.hedged && !forecast);
  const alleged = moods.alleged || verb?.verb.modality === 'alleged';
  const modality =
    alleged && !conditional
      ? 'alleged'
      : conditional || verb?.verb.modality === 'conditional'
        ? 'conditional'
        : 'asserted';
  const absorbed = figures.some(
    (figure) => figure.comparator !== 'eq' && figure.comparator !== 'approx',
  );
  const negative = kind === 'denial' || verb?.negated === true || (moods.negative && !absorbed);
  return {
    kind: kindOf(
      kind,
      { official, alleged, conditional, promised, forecast, future: moods.future },
      figures.length > 0,
      entity,
    ),
    modality,
    polarity: negative ? 'negative' : 'affirmative',
  };
}

function kindOf(
  verb: string,
  is: {
    official: boolean;
    alleged: boolean;
    conditional: boolean;
    promised: boolean;
    forecast: boolean;
    future: boolean;
  },
  counts: boolean,
  entity: Entity | null,
): StatementMention['kind'] {
  if (entity === null) return counts ? 'figure' : 'assessment';
  if (verb === 'question') return 'question';
  if (verb === 'allegation' || is.alleged) return 'allegation';
  if (
    is.conditional &&
    !is.official &&
    !is.forecast &&
    !(counts && entity.kind !== 'person' && entity.sort !== 'ngo')
  )
    return 'allegation';
  const speaks = entity.kind === 'person' || entity.kind === 'body';
  if (
    speaks &&
    !is.forecast &&
    (verb === 'commitment' || is.promised || (is.future && verb !== 'denial'))
  )
    return 'commitment';
  return counts ? 'figure' : 'assessment';
}
