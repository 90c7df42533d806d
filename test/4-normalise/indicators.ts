import { extract } from '../../pipeline/3-extract/index.ts';
import { indicatorsOf } from '../../pipeline/4-normalise/indicators.ts';
import type { Language } from '../../pipeline/document.ts';
import { plainDocument } from '../../pipeline/evaluate/gold.ts';

/** Indicators of the figures of a text, read from extraction on. */
export function indicatorsIn(lang: Language, text: string): (string | null)[] {
  const document = plainDocument({ id: 'test', lang, text });
  return indicatorsOf(extract(document).figures, document);
}
