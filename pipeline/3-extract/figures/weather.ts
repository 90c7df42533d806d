import { markers } from '../../lexicons/markers.ts';
import type { Tokens } from '../tokens.ts';

const WEATHER = markers('weather');
const UNIT = markers('weather-unit');

/** "des pluies de 50 à 70 mm", «حرارة 40 درجة»: whether a sentence measures the weather, which nobody can plan. */
export const tellsWeather = (tokens: Tokens, first: number, last: number): boolean =>
  UNIT.within(tokens, first, last) && WEATHER.within(tokens, first, last);
