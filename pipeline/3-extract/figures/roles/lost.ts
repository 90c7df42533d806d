import { markers } from '../../../lexicons/markers.ts';
import { startOf } from '../candidate.ts';
import type { View } from '../measure/sentence/view.ts';

import { isBareThat } from '../that.ts';
import { opensWithAl } from '../word-shapes.ts';

const loses = markers('loses-of-it', 'ar').at;

/** «تخسر القيمة المضافة 10 في المائة»: by how much a thing is less, unlike «خسر الفريق 10 مباريات», «فقد وجد أن 10 في المائة يوافقون». */
export function isLost({ scene: { tokens }, candidate, verb, crossed }: View): boolean {
  if (!verb || crossed || candidate.unit?.kind !== 'percent') return false;
  const { main } = verb.verb!;
  return (
    loses(tokens, main) &&
    opensWithAl(tokens, main + 1) &&
    !isBareThat(tokens, startOf(candidate) - 1)
  );
}
