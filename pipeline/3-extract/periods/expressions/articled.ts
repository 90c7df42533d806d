import type { Reader } from '../reader.ts';

/** Whether an Arabic word carries its article: «القياسية». */
export const isArticled = (r: Reader, at: number): boolean => /^ال\p{L}{3,}/u.test(r.surface(at));

/** "plus (de 3)", «عدد (من)», but not «ارتفع العدد (من 3 إلى 4)». */
export const isQuantifier = (r: Reader, at: number): boolean =>
  r.at(at, 'quantifier') !== null && !isArticled(r, at);

/** «سنة 2018 | الماضية», «شهر ماي 2018 | الجاري»: the end of the adjective of a time that has its year already; the token given where there is none. */
export function adjectiveEnd(r: Reader, at: number): number {
  const adjective = r.at(at, 'last') ?? r.at(at, 'current');
  return adjective && isArticled(r, at) ? adjective.end : at;
}
