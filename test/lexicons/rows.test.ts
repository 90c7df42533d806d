import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const FOLDER = new URL('../../pipeline/lexicons/', import.meta.url);
const FILES = ['fr', 'ar', 'en'].flatMap((language) =>
  readdirSync(new URL(language, FOLDER)).map((file) => `${language}/${file}`),
);

it.each(FILES)('%s has no row twice, so that editing a form is editing one place', (file) => {
  const rows = readFileSync(new URL(file, FOLDER), 'utf8').trimEnd().split('\n');
  const twice = rows.filter((row, i) => rows.indexOf(row) !== i);
  expect(twice).toEqual([]);
});
