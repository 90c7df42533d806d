import { type Markers, markers } from '../../../lexicons/markers.ts';
import type { Reader } from '../reader.ts';

/** Words between a session and those who are examined: «(وصل عدد) الناجحين بالتعليم العمومي والخصوصي، في». */
const EXAMINED = 12;
const isExamined = markers('examined');
const isMunicipal = markers('municipal');

/**
 * «الدورة العادية 2023», "la session ordinaire 2023": of exams, whose numbers are of that year; a council's is of a month,
 * unless candidates stand beside it, «الدورة العادية برسم يونيو 2017».
 */
export const isExamSession = (r: Reader, from: number, to: number): boolean =>
  (r.before(from, 'sitting') || r.before(from - 1, 'sitting')) &&
  (!r.has(from, to, 'month') ||
    (isNear(r, isExamined, from, to) && !isNear(r, isMunicipal, from, to)));

const isNear = (r: Reader, words: Markers, from: number, to: number): boolean =>
  words.within(r.tokens, Math.max(0, from - EXAMINED), to + EXAMINED);
