import { LINE } from '../tokens.ts';
import type { Scene } from './scene.ts';

/** "Le Maroc compte 14 ports": a line that opens on what the country has or is, as the outlet tells its readers. */
export const opensBackground = (scene: Scene): boolean =>
  opensLine(scene) &&
  scene.uses.some(({ use, from }) => use === 'background' && from - scene.from < 2);

/** Whether a sentence begins a line, and so mostly a paragraph. */
const opensLine = ({ tokens, from }: Scene): boolean =>
  from === 0 || tokens.kind[from - 1] === LINE;
