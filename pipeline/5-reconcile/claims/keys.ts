import type { World } from '../world.ts';
import type { Claim } from './claim.ts';
import { digitsOf } from './slips.ts';
import { magnitude } from './values.ts';

/** Only claims that share a key are ever compared: what keeps cost in step with the number of figures. */

export const sort = (claim: Claim) => claim.kind;
/** Speakers that the registry does not know meet those that it does under `*`. */
const anyBody = (claim: Claim) => [...claim.bodies, '*'];

/** Under what a claim is looked up by its very number. */
export const numberKeys = (claim: Claim) =>
  claim.bodies.map((body) => `${body} ${sort(claim)} ${claim.key}`);

/** Buckets a twentieth wide, and their neighbours: numbers up to a tenth apart share one. */
function sizes(claim: Claim): number[] {
  const size = Math.abs(magnitude(claim.figure));
  if (size === 0 || !Number.isFinite(size)) return [];
  const step = Math.floor(Math.log(size) / Math.log(1.05));
  return [step - 1, step, step + 1];
}

/** Numbers of four digits and more, by act or time, and by their size or, whatever their scale, their digits. */
export const longNumbers = (claim: Claim): string[] =>
  claim.digits < 4
    ? []
    : times(claim).flatMap((time) =>
        [...sizes(claim), `#${digitsOf(claim.key)}`].map((at) => `${time} ${sort(claim)} ${at}`),
      );

/** A noun that has no code is another word in each language: under none of them is it looked up. */
const nounOf = ({ figure: { unit, unit_text } }: Claim): string =>
  unit === unit_text ? '?' : unit;

/** Under what it is looked up by about its number, its thing and its time. */
export function sizeKeys(claim: Claim): string[] {
  const thing = claim.figure.indicator_id ?? nounOf(claim);
  return anyBody(claim).flatMap((body) =>
    times(claim).flatMap((time) =>
      sizes(claim).map((at) => `${body} ${sort(claim)} ${thing} ${time} ${at}`),
    ),
  );
}

/** Act, year of the period, month of publication: one in common keeps the lists of a busy indicator short. */
const times = (claim: Claim): string[] =>
  [claim.act, claim.period?.last.slice(0, 4), claim.day?.slice(0, 7)].flatMap((time) => time ?? []);

/** Broader and narrower names of a thing meet under the concept that both ask for. */
export const thingKeys = (world: World) => (claim: Claim) => {
  const id = claim.figure.indicator_id;
  if (!id) return [];
  return anyBody(claim).flatMap((body) =>
    times(claim).flatMap((time) =>
      world.headsOf(id).map((head) => `${body} ${sort(claim)} ${head} ${time}`),
    ),
  );
};
