import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { startOf } from '../candidate.ts';
import { W } from '../lexicon.ts';
import { AND, FREE, PAUSE, PHRASE, STOP, VERB } from '../measure/sentence/piece.ts';
import { OWN } from '../measure/sentence/verb-group.ts';
import { SAY } from '../measure/sentence/verbs.ts';
import type { View } from '../measure/sentence/view.ts';

const isRecorded = markers('recorded').at;
const isMerely = markers('merely').at;
/** "(27 %) concernent", unlike "seulement". */
const endsLikeThey = wordMatches(/[^m]ent$/);

/** "27 % sont destinées au rural", "• 62 % concernent des logements", "60% are students": a bare percentage that does something is a part of those who do. */
export function doesSomething({ scene, candidate, pieces, at, next }: View): boolean {
  const { tokens, lexicon } = scene;
  if (lexicon.language === 'ar' || !isFirst(pieces[at - 1], pieces[at]!)) return false;
  const behind = isMerely(tokens, candidate.to) ? candidate.to + 1 : candidate.to;
  if (lexicon.has(tokens, startOf(candidate) - 1, W.of)) return false;
  if (next?.kind === VERB) {
    const { bond, main } = next.verb!;
    // "3 % sont attendus en 2025", "12 % ont été enregistrés": what has a number, and does nothing.
    const isNumber =
      isRecorded(tokens, main) || lexicon.hedges.match(tokens, main, main + 1) !== null;
    return next.from === behind && bond === OWN && !isNumber;
  }
  return (
    lexicon.language === 'fr' &&
    endsLikeThey(tokens, behind) &&
    !lexicon.has(tokens, behind, W.function)
  );
}

/** Whether a figure opens a clause. */
const isFirst = (
  before: View['pieces'][number] | undefined,
  { lead }: View['pieces'][number],
): boolean =>
  lead === AND ||
  (lead === FREE &&
    (!before ||
      before.kind === PAUSE ||
      before.kind === STOP ||
      (before.kind === VERB && before.verb!.sense === SAY) ||
      (before.kind === PHRASE && before.lead !== FREE)));
