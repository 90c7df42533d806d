import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark } from '../../tokens.ts';
import type { VerbMention } from '../cues/cues.ts';
import { opensClause, SPEAKS } from '../cues/inversion.ts';
import type { Scene } from '../scene.ts';
import { CONTENT, type Subject } from './subject-reach.ts';

/**
 * Who says what a participle of saying brings, where that is not the nearest party `before` it; `subjectOf` reads the
 * subject of another verb.
 */
export const participleSubject = (
  scene: Scene,
  mention: VerbMention,
  before: Subject,
  subjectOf: (scene: Scene, verb: VerbMention) => Subject,
): Subject =>
  openingParticiple(scene, mention) ??
  behindEn(scene, mention) ??
  ledBy(scene, mention, before, subjectOf) ??
  doerBefore(scene, mention, before);

/** "Répondant au groupe, le ministre a dit": a participle that opens the sentence has the subject behind its comma. */
function openingParticiple(scene: Scene, { from, to }: VerbMention): Subject {
  if (from - scene.from > 1) return null;
  const party = scene.parties.find((p) => p.from >= to && !p.oblique && opensClause(scene, p.from));
  return party ? { party, after: true } : null;
}

/** "Il a interpellé les députés en leur rappelant que", "challenged the minister by saying that": whoever did what the clause tells, and not whom they did it to. */
function behindEn(scene: Scene, { from }: VerbMention): Subject {
  const isLed = MEANS.at(scene.tokens, from - 1) || MEANS.at(scene.tokens, from - 2);
  if (!isLed) return null;
  if (scene.pronounAt(scene.from)) return 'self';
  const party = scene.parties.find((p) => p.to < from && !p.oblique && opensClause(scene, p.from));
  return party ? { party, after: false } : null;
}

const MEANS = markers('by-doing');

const HAVING = /^(?:avoir|être)$/;

/**
 * "X a indiqué que le ministère rénove 12 centres, précisant que", "X a confirmé les chiffres donnés par Y, précisant que":
 * whoever said the first goes on.
 */
function ledBy(
  scene: Scene,
  { from }: VerbMention,
  before: Subject,
  subjectOf: (scene: Scene, verb: VerbMention) => Subject,
): Subject {
  const document = before !== null && before !== 'self' && before.party.document !== null;
  const lead = scene.verbs.findLast(
    ({ to, verb }) =>
      to < from &&
      verb.form !== 'gerund' &&
      verb.strength === 'strong' &&
      (scene.is(scene.behindInserts(to), CONTENT) ||
        // "indique | avoir reçu une note"
        HAVING.test(scene.word(to)) ||
        (document && before.party.from >= to)),
  );
  return lead ? subjectOf(scene, lead) : null;
}

/** "La Cour a épinglé l'Office, relevant que": whoever did what the comma closes, and not whom they did it to. */
function doerBefore(scene: Scene, { from }: VerbMention, before: Subject): Subject {
  if (before === null || before === 'self') return null;
  // "for “its wells,” | underlining"
  const isParted = scene.isComma(isMark(scene.tokens, from - 1, '»”') ? from - 2 : from - 1);
  if (!isParted) return null;
  const { party: near } = before;
  const doer = scene.parties.findLast(
    (p) => p.to < near.from && !p.oblique && SPEAKS.has(p.kind) && opensClause(scene, p.from),
  );
  if (!doer) return null;
  const end = behindOffice(scene, doer);
  const isClause = !scene.hasComma(end, near.from) && !isLinked(scene, end, near);
  return isClause || opensRelative(scene, doer.to) ? { party: doer, after: false } : null;
}

/** "Samir Ghaiti, maire de Rabat, | a saisi": behind the comma that closes a name with its office. */
const behindOffice = (scene: Scene, { name, role, to }: PartyMention): number =>
  name && role && scene.isComma(to) ? to + 1 : to;

/** "The chief, | who met the minister, welcomed the plan, stressing that": a comma of what is told of somebody. */
const opensRelative = (scene: Scene, comma: number): boolean =>
  scene.isComma(comma) && scene.is(comma + 1, TAKES_UP);

/** Whether a clause of its own, or another beside the one, stands between a token and a party. */
const isLinked = ({ tokens }: Scene, from: number, { from: to }: PartyMention): boolean =>
  CONTENT.within(tokens, from, to) || JOINS.within(tokens, from, to);

const JOINS = markers('joins-verbs');
const TAKES_UP = markers('subject-relative');
