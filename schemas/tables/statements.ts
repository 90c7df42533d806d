import { z } from 'zod';
import {
  code,
  defineTable,
  id,
  optionalCode,
  optionalId,
  optionalText,
  sha256,
  whole,
} from '../table.ts';
import { MODALITIES, POLARITIES, QUOTATIONS, SPEAKER_TYPES, STATEMENT_KINDS } from './codes.ts';

export const statements = defineTable({
  name: 'statements',
  title: 'Attributed statements',
  description: 'One attributed assertion in one document, with the span of text that carries it.',
  primaryKey: ['statement_id'],
  references: {
    source_id: 'sources.source_id',
    communication_id: 'communications.communication_id',
    speaker_id: 'entities.entity_id',
    cited_id: 'entities.entity_id',
  },
  row: z.object({
    statement_id: id('Statement', 'Source id, then the place of the statement in it.'),
    source_id: id('Source', 'Document that carries the statement.'),
    communication_id: optionalId(
      'Communication',
      'Official act of which the statement is part, where the text tells.',
    ),
    kind: code(
      STATEMENT_KINDS,
      'Kind',
      'figure: carries a figure; commitment: what an official says is or will be done; allegation; assessment; question.',
    ),
    start: whole(
      'Start',
      'Offset of the first character in the canonical text.',
      'Unicode code points',
    ),
    end: whole('End', 'Offset after the last character.', 'Unicode code points'),
    speaker_id: optionalId(
      'Speaker',
      'Entity that states it; empty where the outlet itself speaks or the registry does not know the speaker.',
    ),
    speaker_name: optionalText(
      'Speaker name',
      'Speaker as first named in the document, a body of the registry as its nearest attribution names it; only holders of a public role and bodies.',
    ),
    speaker_role: optionalText('Speaker role', 'Public role as printed.'),
    speaker_type: optionalCode(
      SPEAKER_TYPES,
      'Speaker type',
      'person: a holder of public office; body; outlet: a medium quoted by another; document: a report or data whose author is not named; source: one that the text leaves unnamed.',
    ),
    cited_id: optionalId('Cited', 'Entity on whose authority the speaker relies.'),
    cited_name: optionalText('Cited name', 'That authority as printed.'),
    quotation: code(
      QUOTATIONS,
      'Quotation',
      'direct: in quotation marks; indirect: reported; none: the outlet itself speaks.',
    ),
    modality: code(
      MODALITIES,
      'Modality',
      'How far the outlet stands behind it: asserted, conditional (mood or hedge), alleged.',
    ),
    polarity: code(POLARITIES, 'Polarity', 'Whether the statement affirms or denies.'),
    text: optionalText('Text', 'The span itself, only where the source may be redistributed.'),
    text_sha256: sha256('Text hash', 'SHA-256 of the span in UTF-8, to verify a hydrated copy.'),
  }),
});
