import { markers } from '../../../../lexicons/markers.ts';
import { W } from '../../lexicon.ts';
import { LOCUTIONS } from '../sentence/locutions.ts';
import { IN, OF, PAUSE, PHRASE, type Piece, VERB } from '../sentence/piece.ts';
import type { Range } from '../sentence/scene.ts';
import { ACT, SAY } from '../sentence/verbs.ts';
import type { View } from '../sentence/view.ts';
import { isSetting } from '../setting.ts';
import { joined, type Measure, spanOf, wholeOf } from '../spell.ts';
import { isEmpty, isHollow, isNamed } from '../subject/empty.ts';
import { growsIn } from './moved.ts';
import { grownOverLevel } from './moved-to.ts';

/** "the director announced an increase of 4% in sales", «أعلن عن زيادة 4 في المائة في المبيعات»: what grows, told behind the figure. */
export function grownBehind(view: View): Measure | null {
  const { scene, candidate, subject } = view;
  const about = aroundAside(view) ?? overNoted(view) ?? overLevel(view);
  const { movement, next } = about ?? view;
  if (!movement || next?.kind !== PHRASE || (!about && next.at !== candidate.to)) return null;
  if (scene.claimed[next.from] || !leadsToGrown(view, next, about !== null)) return null;
  if (isHollow(scene, next) || isNamed(scene, next, candidate.first)) return null;
  const { counted } = candidate;
  // "a loss of 900 jobs in town and a gain of 40 in the country": which of them, told of the noun that is lent.
  if (counted?.own === false && isSetting(scene, next)) return null;
  // "unemployed people declined to 40, a drop of 7 in unemployed people".
  const isAgain =
    counted !== null && scene.tokens.word[next.from] === scene.tokens.word[counted.from];
  const isOwn =
    about !== null ||
    isAgain ||
    // «حقق القطاع زيادة قدرها 11 في المائة في عدد المسافرين»
    scene.lexicon.has(scene.tokens, next.from, W.number) ||
    !subject ||
    isCause(scene, movement) ||
    isOnlyTold(view, subject, movement);
  return isOwn
    ? joined(
        scene,
        [spanOf(scene, movement), wholeOf(scene, { from: next.at, to: next.to })],
        'change',
        { by: ' ' },
      )
    : null;
}

/** "in sales", "en matière de ventes", "dans les ventes": what grows or falls, not where. */
function leadsToGrown({ scene }: View, next: Piece, isAbout: boolean): boolean {
  const { tokens, lexicon } = scene;
  if (isAbout && next.lead === OF) return true;
  const locution = LOCUTIONS[lexicon.language].match(tokens, next.at)?.value;
  if (locution !== 'field' && locution !== 'topic' && !growsIn(tokens, next.at)) return false;
  return lexicon.language !== 'fr' || !isSetting(scene, next);
}

/** «مدعومة | بارتفاع 10 في المائة في صادرات السيارات»: a growth or fall that has brought about the one before, of something else. */
const isCause = ({ tokens, lexicon }: View['scene'], { from }: Piece): boolean =>
  lexicon.language === 'ar' && leadsCause(tokens, from - 1);
const leadsCause = markers('owing-to', 'ar').at;

/** Whether the subject before a growth only tells of it: "le bilan fait état d'un recul", «تسجيل ارتفاع». */
function isOnlyTold({ scene, verb, candidate }: View, subject: Range, movement: Piece): boolean {
  const { sense } = verb!.verb!;
  return (
    // «سجلت المدينة تراجعا بنسبة 10 في المائة في السرقات»
    (subject.from === movement.from && sense === ACT) ||
    (subject.to === movement.from && scene.lexicon.language === 'ar') ||
    sense === SAY ||
    isEmpty(scene, subject, candidate.first)
  );
}

/** "une hausse de 40 % a été relevée | dans les plaintes", "a rise of 4% was noted in sales": what grows, told behind the verb of noting it. */
function overNoted({ pieces, at, movement, candidate }: View): About | null {
  const [verb, next] = pieces.slice(at + 1, at + 3);
  if (!movement || verb?.kind !== VERB || !verb.verb!.passive || verb.from !== candidate.to)
    return null;
  return next?.kind === PHRASE && next.lead === IN && next.at === verb.to
    ? { movement, next }
    : null;
}

/** "une hausse de 40 %, à 12 MDH, | des ventes": what grows, told behind where it has come to. */
function overLevel({ pieces, at, movement }: View): About | null {
  const next = grownOverLevel(pieces, at + 2);
  return movement && next ? { movement, next } : null;
}

interface About {
  readonly movement: Piece;
  readonly next: Piece;
}

/** "une hausse, de 40 %, des plaintes", «ارتفاع كبير، بمعدل 40 في المائة، في عدد القضايا»: a growth and what grows about its size. */
function aroundAside({ scene, pieces, at }: View): About | null {
  const { tokens, lexicon } = scene;
  const first = pieces[at - 1];
  const i = first?.kind === PHRASE && lexicon.has(tokens, first.from, W.steady) ? at - 2 : at - 1;
  const [movement, pause] = pieces.slice(Math.max(0, i - 1), i + 1);
  const [close, next] = pieces.slice(at + 1);
  if (movement?.kind !== PHRASE || pause?.kind !== PAUSE || close?.kind !== PAUSE) return null;
  const isBare = lexicon.has(tokens, movement.from, W.movement) && isHollow(scene, movement);
  return isBare && next?.kind === PHRASE ? { movement, next } : null;
}
