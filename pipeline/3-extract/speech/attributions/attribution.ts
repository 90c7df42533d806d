import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention, Range } from '../../names/mention.ts';
import { WORD } from '../../tokens.ts';
import { bringsContent, leadsToContent } from '../cues/content.ts';
import { isHoped, type VerbMention } from '../cues/cues.ts';
import { gapped } from '../cues/gapping.ts';
import type { Scene } from '../scene.ts';
import { byPhrase } from './by-phrase.ts';
import { byVerb } from './by-verb.ts';
import { byColon } from './colon.ts';
import { opinion } from './opinion.ts';
import { CONTENT } from './subject-reach.ts';

/** One pointer to a speaker inside a sentence. */
export interface Attribution extends Range {
  /** null: whoever is speaking already. */
  readonly party: PartyMention | null;
  readonly rule: 'verb' | 'according' | 'agent' | 'colon' | 'document';
  readonly verb: VerbMention | null;
  /** Whether it can cover words before it. */
  readonly backward: boolean;
}

/** "veut", "œuvre à": whose aim is told, not whose words. */
export const isAim = ({ verb }: Attribution): boolean => verb !== null && isHoped(verb);

const INDEFINITE = markers('indefinite');
const REPORTED = markers('reported-clause');

/** The attributions of a sentence in reading order. */
export function findAttributions(scene: Scene): Attribution[] {
  const found: Attribution[] = [];
  for (const mention of scene.verbs) {
    // «حسب ما أكده فلان»: the phrase before the verb leads to whoever follows it.
    if (scene.useAt(mention.from - 1, 'according-clause') || inDocument(scene, mention.from))
      continue;
    const attribution = byVerb(scene, mention);
    if (!attribution) continue;
    const reported = found.length > 0 && isReported(scene, attribution, found);
    found.push(reported ? { ...attribution, party: null } : attribution);
  }
  for (const use of scene.uses) {
    if (inDocument(scene, use.from)) continue;
    const attribution = byPhrase(scene, use);
    if (attribution) found.push(attribution);
  }
  found.push(...byVerbalNoun(scene), ...gapped(scene, found));
  const held = opinion(scene);
  if (held) found.push(held);
  const colon = byColon(scene, found);
  if (colon) {
    // "Le ministre, X : « Le gouvernement ambitionne »": an aim that whoever speaks tells of.
    if (colon.party?.kind === 'person' && !colon.backward)
      for (const [i, told] of found.entries())
        if (told.from >= colon.to && told.verb?.verb.kind === 'commitment')
          found[i] = { ...told, party: null };
    found.push(colon);
  }
  const denied = deniedDocument(scene, found);
  if (denied) found.push(denied);
  const inside = (found.length === 0 && ownedDocument(scene)) || openingDocument(scene, found);
  if (inside)
    found.push({
      from: inside.from,
      to: inside.to,
      party: inside,
      rule: 'document',
      verb: null,
      backward: isAppended(scene, inside),
    });
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** «رغم إعلان النقابات أن المشاركة فاقت 80 في المائة»: an Arabic verbal noun has a subject and a clause, as its verb has. */
const byVerbalNoun = (scene: Scene): Attribution[] =>
  scene.parties
    .filter(({ from, to }) => scene.is(from - 1, SAYING) && scene.is(to, CONTENT))
    .map((party) => ({
      from: party.from - 1,
      to: party.to,
      party,
      rule: 'document',
      verb: null,
      backward: false,
    }));
const SAYING = markers('saying-noun', 'ar');

/** «وفق النتائج التي أعلنها الوزير»: a clause that only says whose the document is. */
const inDocument = (scene: Scene, at: number): boolean =>
  scene.parties.some(({ document, from, to }) => document !== null && from < at && at < to);

const ownedDocument = (scene: Scene): PartyMention | undefined =>
  scene.parties.find(
    (p) =>
      p.document !== null &&
      p.kind !== 'document' &&
      // «حصد حزب الآبار | نتائج»: what the verb of another party has for object.
      !(scene.language === 'ar' && scene.partyEnding(p.from)) &&
      // "C'est ce qui ressort de la réponse de X": else an answer is told of, and says nothing.
      (p.document !== 'answer' || scene.useAt(scene.from, 'taking-up') !== null),
  );

/** How many words may part a verb of denying from whose numbers it denies: "a, de nouveau, démenti les". */
const DENIED = 4;

/** "a démenti les chiffres de la Ligue, selon lesquels 7 puits": the object of a denial is told by whoever made it. */
function deniedDocument(scene: Scene, found: readonly Attribution[]): Attribution | null {
  const denial = found.find(({ verb }) => verb?.verb.kind === 'denial')?.verb;
  const party =
    denial &&
    scene.parties.find(
      ({ document, kind, from }) =>
        document !== null && kind !== 'document' && from >= denial.to && from - denial.to <= DENIED,
    );
  if (!party) return null;
  return { from: party.from, to: party.to, party, rule: 'document', verb: null, backward: false };
}

/** "Dans l'étude, 62 % des habitants se plaignent", "In the report, …": a document known already that the sentence opens in. */
function openingDocument(scene: Scene, found: readonly Attribution[]): PartyMention | undefined {
  const [party] = scene.parties;
  if (party?.kind !== 'document' || !party.definite || party.from - scene.from > 2)
    return undefined;
  if (!scene.is(scene.from, WITHIN) || !scene.isComma(party.to)) return undefined;
  const isAsked = ({ party: who }: Attribution) => who?.kind === 'private' && who.name === null;
  return found.every(isAsked) ? party : undefined;
}

const WITHIN = markers('within');

/** "412 puits sont prêts, un chiffre révélé par X", ", a figure released by X": what stands before it is meant. */
const isAppended = (scene: Scene, { from }: PartyMention): boolean =>
  scene.is(from - 1, INDEFINITE) && scene.isComma(from - 2);

/**
 * «قال الوزير إن الحكومة تعتزم», «أضاف أن الوكالة أحصت 9 آبار», "a indiqué que le ministère poursuit les travaux": an aim
 * or a deed that whoever spoke before tells of.
 */
function isReported(
  scene: Scene,
  { party, verb }: Attribution,
  found: readonly Attribution[],
): boolean {
  if (!party || !verb || party.from > verb.from) return false;
  if (scene.language === 'ar')
    return (
      (scene.is(party.from - 1, REPORTED) ||
        // «أوضح أن مهام | المجلس ترتكز على»: what is said of something of its.
        (verb.verb.strength === 'weak' &&
          scene.word(party.from - 1) !== '' &&
          scene.is(party.from - 2, REPORTED))) &&
      (verb.verb.strength === 'weak' || !leadsToContent(scene, verb.to))
    );
  const that = scene.is(party.from - 1, ARTICLE) ? party.from - 2 : party.from - 1;
  // "Baytas said the government expects 5.6 percent": English may leave "that" out.
  if (scene.language === 'en' && verb.verb.strength === 'weak' && isToldBare(scene, that, found))
    return true;
  const isTold = scene.verbs.some((v) => v.to === that && !isHoped(v));
  // "que le gouvernement prévoit de lui allouer 7 millions": what it will do, and no words.
  // "reported that the ministry said 5 wells are dry": English may leave it out here, too.
  const says = SAYS.at(scene.tokens, verb.to - 1);
  const leads = says || (!scene.is(verb.to, OF) && bringsContent(scene, verb.to));
  return isTold && scene.is(that, CONTENT) && !leads;
}

/** Whether a clause that starts behind token `before` is what somebody right before it says: "X said | the government". */
const isToldBare = ({ tokens }: Scene, before: number, found: readonly Attribution[]): boolean =>
  tokens.kind[before] === WORD &&
  found.some(
    ({ verb, party, to }) =>
      verb?.verb.strength === 'strong' &&
      (verb.to === before + 1 || (TELLS.at(tokens, verb.to - 1) && to <= before)) &&
      before + 1 - verb.to <= AUDIENCE &&
      (party === null || party.to <= verb.from),
  );
const TELLS = markers('tells');
/** Words of "told | reporters", "told | the House". */
const AUDIENCE = 2;

const ARTICLE = markers('article');
const OF = markers('genitive', 'fr');
const SAYS = markers('says-words', 'en');
