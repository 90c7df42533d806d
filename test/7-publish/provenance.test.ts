import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashInputs } from '../../pipeline/inputs.ts';

const committed = (): { inputs: Record<string, string> } =>
  JSON.parse(readFileSync('output/latest/provenance.json', 'utf8'));

test('the committed edition is made from the lexicons, registries and raw files as they stand', () => {
  // Data that stay the same leave an edition as it was, but its provenance would no longer be true: `npm start -- --replace`.
  expect(committed().inputs).toEqual(hashInputs('raw'));
});
