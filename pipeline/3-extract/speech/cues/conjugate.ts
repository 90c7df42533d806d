/** Forms of a verb of saying, by how a clause uses them. */
export interface Forms {
  /** Stands alone as the clause's verb. */
  readonly finite: readonly string[];
  /** Needs an auxiliary before it ("a déclaré"). */
  readonly past: readonly string[];
  /** Present participle or its like: goes on with the clause's subject. */
  readonly gerund: readonly string[];
  /** Needs a verb that leads to it ("tient à rappeler"). */
  readonly infinitive: readonly string[];
}

export const NO_FORMS: Forms = { finite: [], past: [], gerund: [], infinitive: [] };

/** Forms of a French verb in -er, third persons of the indicative and conditional. */
export function conjugateFrench(verb: string): Forms {
  if (!verb.endsWith('er') || verb.includes(' ')) return NO_FORMS;
  const stem = verb.slice(0, -2);
  // g and c keep their sound before a and o; é opens before a mute ending, but "apprécie".
  const soft = stem.endsWith('g')
    ? `${stem}e`
    : stem.endsWith('c')
      ? `${stem.slice(0, -1)}ç`
      : stem;
  const open = stem.replace(/é([^éi]{1,2})$/, 'è$1');
  return {
    finite: [
      ...['e', 'ent'].map((ending) => open + ending),
      ...['ait', 'aient', 'a'].map((ending) => soft + ending),
      `${stem}èrent`,
      ...['era', 'eront', 'erait', 'eraient'].map((ending) => stem + ending),
    ],
    past: [`${stem}é`, `${stem}ée`, `${stem}és`, `${stem}ées`],
    gerund: [`${soft}ant`],
    infinitive: [verb],
  };
}

/** Forms of an Arabic verb from its perfect and imperfect (third person masculine) and its active participle. */
export function conjugateArabic(perfect: string, imperfect: string, participle: string): Forms {
  const finite: string[] = [];
  if (perfect)
    for (const ending of ['', 'ت', 'ا', 'وا', 'تا', 'ه', 'ها', 'ته', 'تها'])
      finite.push(perfect + ending);
  if (imperfect) {
    const feminine = imperfect.replace(/^ي/, 'ت');
    finite.push(imperfect, feminine, `${imperfect}ون`);
    for (const object of ['ه', 'ها']) finite.push(imperfect + object, feminine + object);
  }
  const gerund = participle
    ? [participle, `${participle}ا`, `${participle}ة`, `${participle}ين`]
    : [];
  return { finite, past: [], gerund, infinitive: [] };
}

/**
 * Whether one of an Arabic verb's forms has a woman or a feminine noun for subject, or a man: «أضافت», «تضيف» and «أضاف»,
 * «يضيف»; '' for a plural and for a form with an object. «تحدث» and «لفت» are forms of a man's, whatever their letters.
 */
export function arabicGender(form: string, verb: string, forms: ReadonlySet<string>): Gender {
  const [word, ...behind] = form.split(' ') as [string, ...string[]];
  // «ردت بأن»
  const has = (other: string) => forms.has([other, ...behind].join(' '));
  if (form === verb || word === verb) return 'm';
  if (word.startsWith('ت') && has(`ي${word.slice(1)}`)) return 'f';
  if (word.startsWith('ي')) return PLURAL.test(word) ? '' : 'm';
  const stem = word.slice(0, -1);
  const isOfWoman = word.endsWith('ت') && ['', 'ى', 'ا'].some((last) => has(stem + last));
  return isOfWoman ? 'f' : '';
}
type Gender = 'm' | 'f' | '';
const PLURAL = /(?:ون|وا)$/;
