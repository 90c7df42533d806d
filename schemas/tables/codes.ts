/** Closed lists shared by tables; the meaning of each code stands with the column that carries it. */
export const FORMS = ['abstract', 'original'] as const;
export const LANGUAGES = ['ar', 'en', 'fr'] as const;
export const COMPARATORS = ['eq', 'lt', 'le', 'gt', 'ge', 'approx', 'between'] as const;
export const FIGURE_KINDS = [
  'count',
  'money',
  'percent',
  'rate',
  'mass',
  'length',
  'area',
  'volume',
  'duration',
  'other',
] as const;
export const FIGURE_ROLES = ['level', 'change', 'share', 'rate'] as const;
export const STATEMENT_KINDS = [
  'figure',
  'commitment',
  'allegation',
  'assessment',
  'question',
] as const;
export const SPEAKER_TYPES = ['person', 'body', 'outlet', 'document', 'source'] as const;
export const QUOTATIONS = ['direct', 'indirect', 'none'] as const;
export const MODALITIES = ['asserted', 'conditional', 'alleged'] as const;
export const POLARITIES = ['affirmative', 'negative'] as const;
export const ACT_TYPES = [
  'written_answer',
  'oral_answer',
  'written_question',
  'oral_question',
  'report',
  'press_release',
  'speech',
  'interview',
  'statement',
] as const;
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;
export const AGREEMENTS = ['single', 'agree', 'compatible', 'conflict'] as const;
export const CONFLICTS = ['value', 'comparator', 'period', 'speaker', 'hedge'] as const;
export const ENTITY_TYPES = [
  'person',
  'ministry',
  'government',
  'parliament',
  'committee',
  'parliamentary_group',
  'party',
  'agency',
  'court',
  'police',
  'ngo',
  'international_body',
  'media',
  'company',
  'university',
  'country',
  'region',
  'province',
  'city',
] as const;
