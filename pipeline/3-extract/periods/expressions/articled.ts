import type { Reader } from '../reader.ts';

/** Whether an Arabic word carries its article: «القياسية». */
export const isArticled = (r: Reader, at: number): boolean => /^ال\p{L}{3,}/u.test(r.surface(at));

/** "plus (de 3)", «عدد (من)», but not «ارتفع العدد (من 3 إلى 4)». */
export const isQuantifier = (r: Reader, at: number): boolean =>
  r.at(at, 'quantifier') !== null && !isArticled(r, at);
