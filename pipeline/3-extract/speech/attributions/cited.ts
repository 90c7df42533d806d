import { markers } from '../../../lexicons/markers.ts';
import type { PartyMention } from '../../names/mention.ts';
import { surface } from '../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Entity } from '../speakers/entity.ts';
import type { Voice } from '../spoken.ts';

/** Words of reliance ("citant", «نقلا عن») and the party that they govern. */
interface Reliance {
  readonly from: number;
  readonly party: PartyMention;
}

/** How far the authority stands behind the words of reliance, in tokens. */
const REACH = 12;
/** Verbs that name whom their subject relies on: "elle cite la Ligue", "quoted the League". */
const CITES = markers('cites');
const AGENT = markers('agent');
const ACCORDING = new Set(['according', 'according-up']);
/** «نقل الوزير عن الوكالة», «ونقلت النائبة عن الجمعية». */
const RELAYS = markers('relays');

/** Voices with the authority that each relies on; the authority itself speaks only where nobody relies on it. */
export function withCited(
  voices: readonly Voice[],
  scene: Scene,
  entities: ReadonlyMap<PartyMention, Entity>,
): readonly Voice[] {
  const lead = leadOf(scene, voices);
  const told = lead && isMedium(lead) ? voices.slice(1) : voices;
  const party = lead?.attribution.party;
  const opening = party && told === voices ? [{ from: voices[1]!.attribution.from, party }] : [];
  return [...opening, ...reliances(scene), ...relayed(scene, told), ...retold(scene, told)].reduce(
    (spoken, { from, party }) => {
      const cited = entities.get(party);
      return cited ? relyingOn(spoken, cited, party, from, scene) : spoken;
    },
    told,
  );
}

/** Tokens of ", le", "، فقد" between a phrase and whoever says something. */
const LEADS = 3;
/** Tokens of what a phrase goes on with: "d'une enquête | auprès de 300 foyers". */
const GOES_ON = 8;

/**
 * "Selon Le Phare, | le maire a affirmé que", "D'après la Ligue, | le ministre dit que": whoever the sentence opens with only
 * leads to who says something; null where they say it themselves.
 */
function leadOf(scene: Scene, [first, teller]: readonly Voice[]): Voice | null {
  if (!first || teller?.attribution.verb?.verb.strength !== 'strong') return null;
  const { rule, from, to } = first.attribution;
  const said = teller.attribution.from;
  let comma = to;
  while (comma < Math.min(said, to + GOES_ON) && !scene.isComma(comma)) comma++;
  const isNext = said >= to && scene.isComma(comma) && said - comma <= LEADS;
  const isOpening = rule === 'according' && from - scene.from <= 1;
  return isOpening && isNext && SPEAKS.has(teller.entity?.kind ?? '') ? first : null;
}

/** A medium or a paper, which says nothing itself. */
const isMedium = ({ entity, attribution: { party } }: Voice): boolean =>
  entity?.kind === 'outlet' || (party?.document ?? null) !== null;

/** The voices, where words of reliance at token `from` govern `party`: who relies on it, or it alone for whom it passed on. */
function relyingOn(
  voices: readonly Voice[],
  cited: Entity,
  party: PartyMention,
  from: number,
  scene: Scene,
): readonly Voice[] {
  const rest = voices.filter((v) => v.attribution.party !== party && v.entity !== cited);
  const relying =
    rest.find((v) => v.attribution.from <= from && v.attribution.to > from) ??
    rest.findLast((v) => v.attribution.from <= from) ??
    rest[0];
  if (!relying) return voices;
  const { entity } = relying;
  // «نقل البلاغ عن الوزيرة», «نقلت الوكالة عن الوزيرة قولها»: who passes on what she says.
  const isPaper =
    relays(scene, relying) &&
    (relying.attribution.party?.document != null || scene.is(party.to, SAYING));
  // "rapporte la MAP, qui cite l'Office": the agency passes on what the Office says; "un cadre" stays its source.
  const isOutlet = (entity ?? relying.attribution.party)?.kind === 'outlet';
  const isAnyone = cited.kind === 'person' && cited.party.name === null && !party.definite;
  const isPassedOn =
    (cited.kind === 'person' && (isPaper || (isOutlet && !isAnyone))) ||
    (cited.kind === 'body' && isOutlet);
  if (!isPassedOn) return rest.map((v) => (v === relying ? { ...v, cited } : v));
  return rest.map((v) =>
    v === relying || (isOutlet && entity && v.entity === entity)
      ? { ...v, entity: cited, source: 'sentence' }
      : v,
  );
}

const SAYING = markers('somebodys-saying', 'ar');

const relays = (scene: Scene, { attribution: { verb } }: Voice): boolean =>
  verb !== null && RELAYS.has(surface(scene.tokens, verb.from));

function reliances(scene: Scene): Reliance[] {
  const starts = scene.uses
    .filter(({ use }) => use.startsWith('relying'))
    .map(({ from, to }) => ({ from, to }));
  for (const { from, to } of scene.verbs) {
    const verb = scene.word(to - 1);
    if (CITES.has(verb) && !scene.is(to, AGENT)) starts.push({ from, to });
    else if (RELAYS.has(surface(scene.tokens, from))) {
      const subject = scene.parties.find((party) => party.from === to);
      const about = scene.behindInserts(subject?.to ?? to);
      if (scene.word(about) === 'عن') starts.push({ from, to: about + 1 });
    }
  }
  return starts.flatMap(({ from, to }) => {
    const party = authority(scene, to);
    return party ? [{ from, party }] : [];
  });
}

/** "Selon des sources du port, rapporte Le Phare": a newspaper relies on the unnamed whom its sentence opens with. */
function relayed(scene: Scene, voices: readonly Voice[]): Reliance[] {
  const outlet = voices.find(
    ({ entity, attribution }) => entity?.kind === 'outlet' && attribution.rule === 'verb',
  );
  if (!outlet) return [];
  const opening = voices.flatMap(({ entity, attribution: { rule, from, party } }) =>
    rule === 'according' && entity?.kind === 'source' && party && from < outlet.attribution.from
      ? [{ from, party }]
      : [],
  );
  const origins = scene.parties
    .filter(({ kind, from }) => kind === 'source' && scene.is(from - 2, COMES))
    .map((party) => ({ from: party.from, party }));
  return [...opening, ...origins];
}

/** "60 % paient, selon la Ligue, | a rappelé le maire": whoever closes the sentence relies on the one before. */
function retold(scene: Scene, voices: readonly Voice[]): Reliance[] {
  return voices.flatMap(({ attribution: { rule, party, to, from, backward } }, i) => {
    const teller = voices[i + 1];
    if (rule !== 'according' || !backward || !party || !teller || !scene.isComma(to)) return [];
    const { verb, from: said, backward: closes } = teller.attribution;
    if (said !== to + 1 || !closes || verb?.verb.strength !== 'strong') return [];
    return from > scene.from && SPEAKS.has(teller.entity?.kind ?? '')
      ? [{ from: said, party }]
      : [];
  });
}
const SPEAKS = new Set(['person', 'body']);

/** "ce chiffre provient de sources du port", "the number comes from port sources". */
const COMES = markers('comes-from');

/** The first party behind the words of reliance, or who made the document that stands there. */
function authority(scene: Scene, from: number): PartyMention | null {
  const first = scene.parties.findIndex((party) => party.from >= from && party.from - from < REACH);
  const party = scene.parties[first];
  if (!party || scene.hasComma(from + 1, party.from)) return null;
  const next = scene.parties[first + 1];
  const made =
    party.kind === 'document' &&
    next &&
    next.kind !== 'document' &&
    next.from - party.to < REACH &&
    // "relying on a survey of 9 homes, | the ministry said": who relies on it.
    !scene.hasComma(party.to, next.from);
  // "based on early statistics, according to the mayor": who tells of them.
  if (
    made &&
    scene.uses.some((u) => ACCORDING.has(u.use) && u.from >= party.to && u.to <= next.from)
  )
    return null;
  return made ? next : party;
}
