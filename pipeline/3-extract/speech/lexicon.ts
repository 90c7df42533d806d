import { readCsv } from '../../csv.ts';
import { byLanguage, type Language } from '../../document.ts';
import { lexiconFile } from '../../lexicons/files.ts';
import { VOCABULARY } from '../../lexicons/vocabulary.ts';
import { foldWord } from '../fold.ts';
import { Phrases } from '../phrases.ts';
import {
  arabicGender,
  conjugateArabic,
  conjugateFrench,
  type Forms,
  NO_FORMS,
} from './cues/conjugate.ts';
import { Constructions } from './cues/constructions.ts';
import { insertEnds, TERMS } from './cues/inserts.ts';

export type VerbKind = '' | 'assessment' | 'commitment' | 'allegation' | 'denial' | 'question';

/**
 * A form of a verb of saying. A weak verb says something only with a speaker beside it ("note", "compte", "سجل"); a level
 * one is a weak one only where it sets an amount ("put the toll at 41", "situe la dette à 67 %").
 */
export interface VerbCue {
  readonly strength: 'strong' | 'weak' | 'level';
  /** Mostly something done ("lancer", "compter"): it says something only where words follow or stand before it. */
  readonly deed: boolean;
  readonly kind: VerbKind;
  readonly modality: '' | 'conditional' | 'alleged';
  readonly form: keyof Forms;
  /** Of its subject, where the form tells; Arabic alone has such forms. */
  readonly gender: 'm' | 'f' | '';
  /** Folded words of which one must follow for the verb to say something ("attire … l'attention"), "#" for digits; null where none need. */
  readonly complement: ReadonlySet<string> | null;
}

/** What a phrase does in attribution: the `use` column of attribution.csv. */
export type Use = string;

export interface Cue {
  verb?: VerbCue;
  use?: Use;
}

/** Cues of one language, found by longest match. */
export interface CueLexicon {
  readonly phrases: Phrases<Cue>;
  /** Verbs of several words, which others may part: "fait également état". */
  readonly parted: Phrases<Cue>;
  readonly constructions: Constructions<Cue>;
}

function load(language: Language): CueLexicon {
  const cues = new Map<string, Cue>();
  const at = (phrase: string): Cue => {
    const key = foldWord(phrase);
    let cue = cues.get(key);
    if (!cue) {
      cue = {};
      cues.set(key, cue);
    }
    return cue;
  };
  const isArabic = language === 'ar';
  const columns = ['verb', 'strength', 'kind', 'modality', 'finite', 'gerund'] as const;
  for (const row of readCsv(lexiconFile(language, 'saying'), columns)) {
    const forms = formsOf(language, row as Record<string, string>);
    const { complement } = row as Record<string, string>;
    const finite = new Set(forms.finite);
    for (const form of ['past', 'gerund', 'infinitive', 'finite'] as const)
      for (const phrase of forms[form])
        at(phrase).verb = {
          strength: row.strength === 'deed' ? 'weak' : (row.strength as VerbCue['strength']),
          deed: row.strength === 'deed',
          kind: row.kind as VerbKind,
          modality: row.modality as VerbCue['modality'],
          form,
          gender: isArabic && form === 'finite' ? arabicGender(phrase, row.verb!, finite) : '',
          complement: complement ? new Set(complement.split('|').map(foldWord)) : null,
        };
  }
  for (const row of readCsv(lexiconFile(language, 'attribution'), ['phrase', 'use']))
    at(row.phrase).use = row.use;
  const phrases = new Phrases<Cue>(VOCABULARY[language]);
  const parted = new Phrases<Cue>(VOCABULARY[language]);
  for (const [phrase, cue] of cues) {
    phrases.add(phrase, cue);
    if (cue.verb && phrase.includes(' ')) parted.add(phrase, cue);
  }
  const constructions = new Constructions<Cue>(
    language,
    TERMS[language],
    (tokens, at, limit) => insertEnds(tokens, language, at, limit),
    () => 0,
  );
  for (const { construction, use } of readCsv(lexiconFile(language, 'constructions'), [
    'construction',
    'use',
  ]))
    constructions.add(construction, { use });
  return { phrases, parted, constructions };
}

function formsOf(language: Language, row: Record<string, string>): Forms {
  const list = (column: string) => (row[column] ? row[column].split('|') : []);
  if (language === 'ar') {
    const regular = conjugateArabic(
      row.finite ? '' : row.verb!,
      row.present ?? '',
      row.gerund && !row.gerund.includes('|') ? row.gerund : '',
    );
    return {
      finite: [...regular.finite, ...list('finite')],
      past: [],
      gerund: [...regular.gerund, ...list('gerund')],
      infinitive: [],
    };
  }
  const regular =
    language === 'fr' && !row.finite && !row.past ? conjugateFrench(row.verb!) : NO_FORMS;
  const past = list('past').flatMap((form) =>
    /[éi]$/.test(form) ? [form, `${form}e`, `${form}s`, `${form}es`] : [form],
  );
  return {
    finite: [...regular.finite, ...list('finite')],
    past: [...regular.past, ...past],
    gerund: [...regular.gerund, ...list('gerund')],
    infinitive: language === 'fr' && !/[ ']/.test(row.verb!) ? [row.verb!] : [],
  };
}

export const CUES = byLanguage(load);
