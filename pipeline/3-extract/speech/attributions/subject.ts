import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { isMark, surface, WORD } from '../../tokens.ts';
import type { VerbMention } from '../cues/cues.ts';
import { beforeRelative, opensClause, SPEAKS } from '../cues/inversion.ts';
import type { Scene } from '../scene.ts';
import { isInAside } from './aside.ts';
import { isInDateline } from './dateline.ts';
import { glossed, isGloss } from './gloss.ts';
import { hasOwnSubject } from './object-relative.ts';
import { siteOwner } from './platform.ts';
import { arabicSubject } from './subject-arabic.ts';
import { subjectAfter, subjectBehind } from './subject-behind.ts';
import { participleSubject } from './subject-participle.ts';
import type { Subject } from './subject-reach.ts';

export type { Subject } from './subject-reach.ts';

const OUT_OF = markers('genitive', 'fr');

/** Who says what a verb of saying brings. */
export function subjectOf(scene: Scene, mention: VerbMention): Subject {
  const { verb } = mention;
  if (mention.inverted) {
    // "indique-t-on auprès de la wilaya", "peut-on lire dans une note du ministère"
    const asked =
      isImpersonal(scene, mention) ||
      scene.word(mention.to + 3) === 'on' ||
      // "ressort-il du discours de X"
      scene.is(mention.to, OUT_OF);
    const party = asked
      ? scene.parties.find((p) => p.from >= mention.to && p.from - mention.to < 9)
      : undefined;
    return party ? { party, after: true } : 'self';
  }
  if (scene.language === 'ar') return arabicSubject(scene, mention);
  const after = subjectAfter(scene, mention);
  if (after === 'self') return 'self';
  if (after) return { party: after, after: true };
  // "35% say they trust the minister": those who answered.
  if (verb.form !== 'gerund' && isMark(scene.tokens, mention.from - 1, '%')) return null;
  const before =
    openingDocument(scene, mention) ??
    subjectBefore(scene, mention.from, verb.strength) ??
    // "…, destinés aux PME, a indiqué, mardi, le wali": nobody stands before the verb.
    (scene.isComma(mention.from - 1) ? subjectBehind(scene, mention) : null);
  if (verb.form !== 'gerund') return before;
  if (isOfThemselves(scene, mention.from) || isOfNoun(scene, mention)) return null;
  return participleSubject(scene, mention, before, subjectOf) ?? before ?? 'self';
}

/** "a arrêté deux hommes | se disant pêcheurs": what those say of themselves whom the noun before it names. */
const isOfThemselves = (scene: Scene, at: number): boolean =>
  scene.is(at, REFLEXIVE) && scene.tokens.kind[at - 1] === WORD && !scene.partyEnding(at);
const REFLEXIVE = markers('reflexive', 'fr');

/** "a signé deux conventions | prévoyant 40 puits": what the noun before foresees, which nobody says. */
const isOfNoun = (scene: Scene, { from, verb }: VerbMention): boolean =>
  scene.language === 'fr' &&
  verb.strength === 'weak' &&
  scene.tokens.kind[from - 1] === WORD &&
  scene.word(from - 1) !== 'en' &&
  (scene.partyEnding(from)?.oblique ?? true);

/** "lit-on", "peut-on lire": nobody in person. */
function isImpersonal(scene: Scene, { from, to }: VerbMention): boolean {
  for (let at = from; at < to; at++) if (scene.word(at) === 'on') return true;
  return false;
}

/** Tokens from one bracket to the other around what a party is called for short: "(OCP)", "(ex-ONEP)". */
const SHORT = 5;

/** How far before its verb a subject can stand at all, in tokens. */
const FARTHEST = 150;

/** The nearest party before `at` that can be a subject; self for a pronoun; null for anything else. */
function subjectBefore(scene: Scene, at: number, strength: string): Subject {
  const last = Math.max(scene.from, at - FARTHEST);
  for (let i = beforeRelative(scene, at) - 1; i >= last; i--) {
    const party = scene.partyEnding(i + 1);
    // "« … du chef du gouvernement est là », fustigeant": nobody in a quotation says what stands behind it.
    if (!party && isMark(scene.tokens, i, '»”') && scene.inQuotes(i) && !scene.partyEnding(i)) {
      while (i > last && scene.inQuotes(i)) i--;
      if (i <= last) return 'self';
      continue;
    }
    if (party) {
      if (
        !party.oblique &&
        !owns(scene, party, at) &&
        !isPredicate(scene, party) &&
        !tellsOf(scene, party) &&
        !isWhereSaid(scene, party) &&
        !isInAside(scene, party, at) &&
        !isInDateline(scene, party) &&
        !areTold(scene, party, at) &&
        !isGloss(scene, party, strength === 'strong' ? at : Number.POSITIVE_INFINITY)
      )
        return {
          party: coordinated(scene, at)
            ? firstSubject(scene, party)
            : bearer(scene, glossed(scene, party)),
          after: false,
        };
      i = party.from;
      continue;
    }
    // "le directeur, chef d'un syndicat (avec la Ligue et l'Union), se réjouit": nobody in brackets.
    if (isMark(scene.tokens, i, ')')) {
      let open = i;
      while (open > last && !isMark(scene.tokens, open, '(')) open--;
      if (open > last && i - open > SHORT) {
        i = open;
        continue;
      }
    }
    // "La police suit : 92 % des habitants disent": what stands behind a colon has a subject of its own.
    if (isMark(scene.tokens, i, ':') && scene.counts(i, at)) return null;
    const antecedent = antecedentOf(scene, i);
    if (antecedent) return { party: antecedent, after: false };
    // "une série de procès, | qui diront": a thing, where nobody stands before it.
    const isThings = scene.is(i, TAKES_UP) && scene.isComma(i - 1);
    if (isThings && !(scene.parties[0] && scene.parties[0].to <= i)) return null;
    // "the Parliament, | which voiced concern": of a thing, and nobody who stands before it.
    if (scene.word(i) === 'which' && isUnknownName(scene, i - 1)) return null;
    if (scene.word(i) === 'on') return supposed(scene, i) ? null : (askedAt(scene) ?? 'self');
    if (scene.pronounAt(i)) {
      const topic = asFor(scene, i);
      return topic ? { party: topic, after: false } : 'self';
    }
    if (hasOwnSubject(scene, i, at)) return null;
    // "une poudre, dont les tests confirment": the clause has a subject of its own, that says nothing.
    if (scene.word(i) === 'dont' && scene.is(i + 1, ARTICLE)) return null;
  }
  return at === scene.from ? 'self' : null;
}

/** "of the European Assembly |, which": a name in capitals, of no body that is known and of no person. */
function isUnknownName(scene: Scene, comma: number): boolean {
  if (!scene.isComma(comma) || scene.tokens.capital[comma - 1] === 0) return false;
  const near = scene.partyEnding(comma);
  return !near || near.kind === 'person' || near.kind === 'private';
}

/** "the bank's securities in their hands rose", "the government's new policy, announced last year": whose it is, unlike "the government's plan aims at". */
function owns(scene: Scene, { to, document }: PartyMention, verb: number): boolean {
  if (scene.language !== 'en' || document !== null || !isMark(scene.tokens, to, "'’")) return false;
  if (surface(scene.tokens, to + 1) !== 's') return false;
  for (let i = to + 2; i < verb; i++) if (scene.isComma(i) || scene.is(i, GOVERNS)) return true;
  return false;
}
const GOVERNS = markers('governs');

/** Tokens from an inverted verb to its subject: "le quotidien". */
const INVERTED = 2;

/** "Le maire, | rapporte Le Phare,| a reproché": whoever tells of it between commas is not who does it. */
const tellsOf = (scene: Scene, { kind, from, to }: PartyMention): boolean =>
  kind === 'outlet' &&
  scene.isComma(to) &&
  scene.verbs.some((v) => v.to <= from && from - v.to <= INVERTED && scene.isComma(v.from - 1));

/** Tokens from the comma of ", in his annual Harvest Day speech," to its document. */
const INSIDE = 6;

/** "X, | in his Harvest Day speech,| said": a document between commas is where it was said, and says nothing. */
function isWhereSaid(scene: Scene, { kind, from, to }: PartyMention): boolean {
  if (kind !== 'document' || !scene.isComma(to)) return false;
  let comma = from - 1;
  while (comma > from - INSIDE && !scene.isComma(comma)) comma--;
  return scene.isComma(comma) && scene.is(comma + 1, WITHIN);
}
const WITHIN = markers('within');

/** "Il compte les grévistes | et réclame": people of whom one who speaks tells. */
const areTold = (scene: Scene, { kind, from }: PartyMention, verb: number): boolean =>
  scene.language === 'fr' &&
  kind === 'source' &&
  scene.is(verb - 1, JOINS) &&
  scene.word(from - 1) === 'les' &&
  !scene.word(verb).endsWith('nt');

/** Words between "est" and "source": "la principale". */
const LED = 3;

/** "la pauvreté est la principale source de": what something is, and nobody who speaks, unlike "The wells are dry, lawmakers said". */
function isPredicate(scene: Scene, { kind, from }: PartyMention): boolean {
  return kind === 'source' && !scene.isComma(from - 1) && BE.within(scene.tokens, from - LED, from);
}
const BE = markers('be');

/** Words between a name's comma and another office of its bearer: "également", "now a". */
const ADDED = 3;

/**
 * "le maire, X, également député, a dit", "X, head of the Wells League, a local body founded in 1999, said": whoever was
 * named before another office, or what their body is, between commas; else the party itself.
 */
function bearer(scene: Scene, party: PartyMention): PartyMention {
  const owner = siteOwner(scene, party);
  if (owner) return owner;
  // "X, Director, | Wells Office, said"
  const holder = scene.isComma(party.from - 1) ? scene.partyEnding(party.from - 1) : undefined;
  if (party.kind === 'body' && holder?.kind === 'person' && holder.name && holder.role)
    return holder.oblique ? party : holder;
  const isWhat =
    party.kind === 'body' && INDEFINITE.within(scene.tokens, party.from - 2, party.from + 1);
  const isOffice = party.kind === 'person' && party.name === null && scene.isComma(party.to);
  if (!isWhat && !isOffice) return party;
  // "Le groupe des puits, | membre de la majorité, a dit", "La Ligue, | la doyenne du pays, a dit": what a body is.
  const first = scene.is(party.from - 1, ARTICLE) ? party.from - 1 : party.from;
  const body = isOffice && scene.isComma(first - 1) ? scene.partyEnding(first - 1) : null;
  const isOpening = first === party.from || (body && opensClause(scene, body.from));
  if (body?.kind === 'body' && !body.oblique && body.document === null && isOpening) return body;
  for (let at = party.from - 1; at >= party.from - 1 - ADDED && !scene.verbAt(at); at--)
    if (scene.isComma(at)) {
      const named = scene.partyEnding(at);
      // "The Wells League, | a Moroccan body, has said": whom the commas tell something of.
      const isTold = named?.kind === 'person' || (named?.kind === 'body' && isWhat);
      return isTold && named.name !== null && !named.oblique ? named : party;
    }
  return party;
}

/** "Quant au HCP, il mise sur": whom the sentence opens on, and the pronoun behind takes up. */
function asFor(scene: Scene, pronoun: number): PartyMention | undefined {
  if (!scene.is(scene.from, AS_FOR) || !scene.isComma(pronoun - 1)) return undefined;
  const party = scene.partyEnding(pronoun - 1);
  return party && SPEAKS.has(party.kind) ? party : undefined;
}
const INDEFINITE = markers('indefinite');
const AS_FOR = markers('as-for');

/** "si l'on rapporte les détenus à la population": nobody says so. */
const supposed = (scene: Scene, on: number): boolean =>
  scene.word(on - 1) === 'si' || scene.word(on - 2) === 'si';

/** "Au ministère, on avance le chiffre de": the body that the sentence opens with speaks as "on". */
function askedAt(scene: Scene): Subject {
  const [party] = scene.parties;
  if (!party || party.from - scene.from > ASKING) return null;
  // "De source policière, on précise"
  const isAsked = party.kind === 'source' ? OUT_OF : party.kind === 'body' ? ASKED_AT : null;
  if (!isAsked || !scene.is(scene.from, isAsked)) return null;
  return scene.isComma(party.to) ? { party, after: false } : null;
}

const ASKED_AT = markers('asked-at');
/** Tokens of "du côté de l'". */
const ASKING = 5;
const ARTICLE = markers('clause-article');

/** A sentence that opens with a body's report has it for subject, whatever is told of the body on the way. */
function openingDocument(scene: Scene, mention: VerbMention): Subject {
  const party = scene.parties[0];
  if (!party || party.document === null || party.kind === 'document' || party.oblique) return null;
  const first = party.from - scene.from <= 2 && scene.verbs[0] === mention;
  // "During a press conference after the council, | Amrani noted": whoever stands right before the verb.
  const nearest = scene.partyEnding(mention.from);
  if (nearest && nearest !== party && !nearest.oblique) return null;
  // "These results were hailed by the board, he noted"
  if (scene.is(mention.from - 1, HE) || scene.is(mention.from - 1, SHE)) return null;
  return first ? { party, after: false } : null;
}

const [HE, SHE] = [markers('he'), markers('she')];
const TAKES_UP = markers('subject-relative');

/** The party that a relative pronoun at `i` takes up, whatever governs it: "à la députée, qui a alerté". */
function antecedentOf(scene: Scene, i: number): PartyMention | undefined {
  if (!scene.is(i, TAKES_UP)) return undefined;
  const near =
    scene.partyEnding(i) ??
    (surface(scene.tokens, i - 1) === ',' ? scene.partyEnding(i - 1) : undefined);
  return near && (affiliateOf(scene, near) ?? near);
}

const AFFILIATE = markers('affiliate');
/** Tokens from "affilié" to the body that another is part of: "affiliée à la". */
const JOINED = 3;

/** "le syndicat | affilié à la Fédération|, qui a appelé": the body that a participle says is another's. */
function affiliateOf(scene: Scene, { from }: PartyMention): PartyMention | undefined {
  for (let at = from - 1; at >= from - JOINED; at--)
    if (scene.is(at, AFFILIATE)) return scene.partyEnding(at);
  return undefined;
}

/** Of coordinated verbs the subject is the first one's: "the ministry sent police and claimed". */
const firstSubject = (scene: Scene, nearest: PartyMention): PartyMention =>
  scene.parties.find((p) => !p.oblique && p.kind !== 'document' && p.from <= nearest.from) ??
  nearest;

const JOINS = markers('joins-verbs');
const coordinated = (scene: Scene, at: number) => scene.is(at - 1, JOINS);
