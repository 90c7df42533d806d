import type { Reader } from './reader.ts';

/** Whether an Arabic word carries its article: «القياسية». */
export const isArticled = (r: Reader, at: number): boolean => /^ال\p{L}{3,}/u.test(r.surface(at));
