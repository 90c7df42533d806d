import { z } from 'zod';
import {
  code,
  defineTable,
  id,
  optionalDate,
  optionalId,
  optionalText,
  sha256,
  text,
  whole,
} from '../table.ts';
import { FORMS, LANGUAGES } from './codes.ts';

export const sources = defineTable({
  name: 'sources',
  title: 'Source documents',
  description: 'The documents that were read, one row each.',
  primaryKey: ['source_id'],
  references: { publisher_id: 'entities.entity_id' },
  row: z.object({
    source_id: id('Source', 'Stable readable id of the document.'),
    form: code(
      FORMS,
      'Form',
      'abstract: an account written for this project; original: the document as fetched by the user.',
    ),
    url: optionalText('URL', 'Address of the page that the document is or accounts for.'),
    publisher_id: optionalId('Publisher', 'Entity that published the document.'),
    language: code(
      LANGUAGES,
      'Language',
      'ISO 639-1 code of the language the document is written in.',
    ),
    title: text('Title', 'Title of the document; of an abstract, in our own words.'),
    published_on: optionalDate(
      'Published on',
      'ISO 8601 date of publication, as the page or the manifest states it.',
    ),
    retrieved_on: optionalDate(
      'Retrieved on',
      'ISO 8601 date on which the document was last seen.',
    ),
    text_sha256: sha256(
      'Text hash',
      'SHA-256 of the canonical text in UTF-8; what drift is judged on.',
    ),
    characters: whole('Characters', 'Length of the canonical text.', 'Unicode code points'),
    rights: optionalText(
      'Rights',
      'SPDX id of the licence of the document as used here, or `restricted`.',
    ),
  }),
});
