// Derived from the schemas; rows of data/*.json.

/** The documents that were read, one row each. */
export interface SourcesRow {
  /** Stable readable id of the document. */
  source_id: string;
  /** abstract: an account written for this project; original: the document as fetched by the user. */
  form: 'abstract' | 'original';
  /** Address of the page that the document is or accounts for. */
  url: string | null;
  /** Entity that published the document. */
  publisher_id: string | null;
  /** ISO 639-1 code of the language the document is written in. */
  language: 'ar' | 'en' | 'fr';
  /** Title of the document; of an abstract, in our own words. */
  title: string;
  /** ISO 8601 date of publication, as the page or the manifest states it. */
  published_on: string | null;
  /** ISO 8601 date on which the document was last seen. */
  retrieved_on: string | null;
  /** SHA-256 of the canonical text in UTF-8; what drift is judged on. */
  text_sha256: string;
  /** Length of the canonical text. Unit: Unicode code points. */
  characters: number;
  /** SPDX id of the licence of the document as used here, or `restricted`. */
  rights: string | null;
}

/** Answers, questions, reports, press releases, speeches: one row an act, however many documents report it. */
export interface CommunicationsRow {
  /** Stable readable id of the act. */
  communication_id: string;
  /** What sort of act it is. */
  type: 'written_answer' | 'oral_answer' | 'written_question' | 'oral_question' | 'report' | 'press_release' | 'speech' | 'interview' | 'statement';
  /** ISO 8601 date of the act, as precise as date_precision says (2023-12-19, 2023-12, 2023). */
  date: string | null;
  /** day, month or year; empty where the date is unknown. */
  date_precision: 'day' | 'month' | 'year' | null;
  /** Entity that performed the act. */
  speaker_id: string | null;
  /** Entity that the act is addressed to. */
  addressee_id: string | null;
  /** The communication that this one answers. */
  reply_to: string | null;
  /** Where it was performed: a chamber, a committee, the council of government. */
  forum_id: string | null;
  /** What it is about: a topic code of the indicator registry. */
  topic: string | null;
}

/** One attributed assertion in one document, with the span of text that carries it. */
export interface StatementsRow {
  /** Source id, then the place of the statement in it. */
  statement_id: string;
  /** Document that carries the statement. */
  source_id: string;
  /** Official act of which the statement is part, where the text tells. */
  communication_id: string | null;
  /** figure: carries a figure; commitment: what an official says is or will be done; allegation; assessment; question. */
  kind: 'figure' | 'commitment' | 'allegation' | 'assessment' | 'question';
  /** Offset of the first character in the canonical text. Unit: Unicode code points. */
  start: number;
  /** Offset after the last character. Unit: Unicode code points. */
  end: number;
  /** Entity that states it; empty where the outlet itself speaks or the registry does not know the speaker. */
  speaker_id: string | null;
  /** Speaker as first named in the document, a body of the registry as its nearest attribution names it; only holders of a public role and bodies. */
  speaker_name: string | null;
  /** Public role as printed. */
  speaker_role: string | null;
  /** person: a holder of public office; body; outlet: a medium quoted by another; document: a report or data whose author is not named; source: one that the text leaves unnamed. */
  speaker_type: 'person' | 'body' | 'outlet' | 'document' | 'source' | null;
  /** Entity on whose authority the speaker relies. */
  cited_id: string | null;
  /** That authority as printed. */
  cited_name: string | null;
  /** direct: in quotation marks; indirect: reported; none: the outlet itself speaks. */
  quotation: 'direct' | 'indirect' | 'none';
  /** How far the outlet stands behind it: asserted, conditional (mood or hedge), alleged. */
  modality: 'asserted' | 'conditional' | 'alleged';
  /** Whether the statement affirms or denies. */
  polarity: 'affirmative' | 'negative';
  /** The span itself, only where the source may be redistributed. */
  text: string | null;
  /** SHA-256 of the span in UTF-8, to verify a hydrated copy. */
  text_sha256: string;
}

/** Every stated figure, down to its characters, as one document reports it. */
export interface FiguresRow {
  /** Source id, then the place of the figure in it. */
  figure_id: string;
  /** Statement that carries the figure. */
  statement_id: string;
  /** Document that carries the figure. */
  source_id: string;
  /** Offset of the first character of the surface in the canonical text. Unit: Unicode code points. */
  start: number;
  /** Offset after the last character of the surface. Unit: Unicode code points. */
  end: number;
  /** The figure as printed: number, scale word and currency, percent or measure sign; no comparator. */
  surface: string;
  /** Exact value in base units of `unit`; empty for a range. Unit: see `unit`. */
  value: number | null;
  /** Lower end, where comparator is `between`. Unit: see `unit`. */
  value_min: number | null;
  /** Upper end, where comparator is `between`. Unit: see `unit`. */
  value_max: number | null;
  /** How the outlet bounds the value: eq, lt (under), le (at most), gt (over), ge (at least), approx (about), between. */
  comparator: 'eq' | 'lt' | 'le' | 'gt' | 'ge' | 'approx' | 'between';
  /** What sort of quantity it is. */
  kind: 'count' | 'money' | 'percent' | 'rate' | 'mass' | 'length' | 'area' | 'volume' | 'duration' | 'other';
  /** level: an amount; change: a difference or growth; share: a part of a whole; rate: per a denominator. */
  role: 'level' | 'change' | 'share' | 'rate';
  /** ISO 4217 for money, `percent`, UCUM for physical units, otherwise the code of the counted noun or the noun as printed. */
  unit: string;
  /** The counted noun or unit as the text has it; for a rate with its denominator. */
  unit_text: string | null;
  /** What is measured: a noun phrase of the text that can be read without the sentence. */
  measure: string | null;
  /** What is measured, as a code; empty rather than wrong. */
  indicator_id: string | null;
  /** First day (ISO 8601) that the figure covers. */
  period_start: string | null;
  /** Last day (ISO 8601) that the figure covers. */
  period_end: string | null;
  /** The words that the period was read from. */
  period_text: string | null;
  /** Region, province or city that the figure is about, where narrower than the country. */
  place_id: string | null;
  /** Whether a conditional mood, a forecast, an allegation or a doubt bears on the figure. */
  hedged: boolean;
  /** Name of the rule that matched. */
  rule: string;
}

/** People in public office, bodies, outlets and places. */
export interface EntitiesRow {
  /** Stable readable id, never derived from one spelling of a name. */
  entity_id: string;
  /** What sort of entity it is. */
  type: 'person' | 'ministry' | 'government' | 'parliament' | 'committee' | 'parliamentary_group' | 'party' | 'agency' | 'court' | 'police' | 'ngo' | 'international_body' | 'media' | 'company' | 'university' | 'country' | 'region' | 'province' | 'city';
  /** Usual name in French, where seen in a source. */
  name_fr: string | null;
  /** Usual name in Arabic, where seen in a source. */
  name_ar: string | null;
  /** Usual name in English, where seen in a source. */
  name_en: string | null;
  /** Wikidata item, where seen in a source. */
  wikidata_id: string | null;
  /** Entity that this one is part of or reports to. */
  parent_id: string | null;
}

/** Every spelling, acronym and former name by which texts refer to an entity. */
export interface NamesRow {
  /** Entity that bears the name. */
  entity_id: string;
  /** The name as written. */
  name: string;
  /** ISO 639-1 code of the language it is used in. */
  language: 'ar' | 'en' | 'fr';
  /** Script that it is written in. */
  script: 'arabic' | 'latin';
  /** What sort of name it is. */
  kind: 'acronym' | 'former' | 'official' | 'short' | 'variant';
}

/** Who held which public office, and when, with the source of the fact. */
export interface PositionsRow {
  /** Holder of the office. */
  person_id: string;
  /** Code of the office. */
  role: string;
  /** Body in which the office is held. */
  organisation_id: string | null;
  /** ISO 8601 date of taking office, as precise as the source. */
  start: string | null;
  /** ISO 8601 date of leaving office; empty while in office or unknown. */
  end: string | null;
  /** Page where the fact was seen. */
  source_url: string;
}

/** What is measured, as a controlled vocabulary in three languages. */
export interface IndicatorsRow {
  /** Stable readable id. */
  indicator_id: string;
  /** Name in French. */
  name_fr: string;
  /** Name in Arabic. */
  name_ar: string;
  /** Name in English. */
  name_en: string;
  /** Unit code that figures of this indicator carry. */
  unit: string;
  /** Topic path, broad to narrow, parts joined by a slash. */
  topic: string;
  /** What counts and what does not. */
  definition: string;
}

/** One official figure, however many outlets report it; the reading is the one with most support, never a ruling on truth. */
export interface ObservationsRow {
  /** Stable readable id. */
  observation_id: string;
  /** Official act that states it. */
  communication_id: string | null;
  /** Entity that states it. */
  speaker_id: string | null;
  /** What is measured, as a code. */
  indicator_id: string | null;
  /** First day that the best supported reading covers. */
  period_start: string | null;
  /** Last day that the best supported reading covers. */
  period_end: string | null;
  /** Region, province or city, where narrower than the country. */
  place_id: string | null;
  /** Best supported value; empty for a range. Unit: see `unit`. */
  value: number | null;
  /** Lower end, where comparator is `between`. Unit: see `unit`. */
  value_min: number | null;
  /** Upper end, where comparator is `between`. Unit: see `unit`. */
  value_max: number | null;
  /** Best supported comparator. */
  comparator: 'eq' | 'lt' | 'le' | 'gt' | 'ge' | 'approx' | 'between';
  /** As in figures. */
  unit: string;
  /** Number of publishers that report it. Unit: publishers. */
  reports: number;
  /** single: one publisher; agree: all the same; compatible: can all be true; conflict: cannot. */
  agreement: 'single' | 'agree' | 'compatible' | 'conflict';
  /** Dimensions on which reports differ irreconcilably, space-separated. */
  conflict_on: string | null;
}

/** Which figure of which document reports which observation, and how it differs from the best supported reading. */
export interface ObservationReportsRow {
  /** Official figure that is reported. */
  observation_id: string;
  /** Figure that reports it. */
  figure_id: string;
  /** Document of the figure. */
  source_id: string;
  /** Publisher of the document; syndicated copies carry one publisher. */
  publisher_id: string | null;
  /** Whether the figure is the best supported reading or compatible with it. */
  agrees: boolean;
  /** Dimensions on which it differs, space-separated. */
  differs_on: string | null;
}
