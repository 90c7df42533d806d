import { markers } from '../../../lexicons/markers.ts';
import { wordMatches } from '../../by-form.ts';
import { phrasesIn } from '../../phrase-files.ts';
import { isMark, surface, type Tokens } from '../../tokens.ts';
import { type FigureLexicon, W } from '../lexicon.ts';
import { turns } from '../that.ts';
import { classSet } from '../word-classes.ts';
import { endsInIng, endsLikeGerund } from '../word-shapes.ts';
import { outdoesLevel } from './margin.ts';

/** Prepositions that give a verb another object than the number, and those that lead on to it all the same. */
const GOVERNS = classSet('oblique', 'inside');
const LEADS = classSet('to', 'of', 'filler');
const isGoal = markers('goal').at;
/** How many words "l'objectif fixé de" may have up to its number. */
const GOAL = 4;
const isAmounting = markers('amounting', 'ar').at;
/** How many words «البالغ عدده» may have. */
const AMOUNT = 2;
const isAge = markers('age', 'ar').at;
const isSurpassing = markers('surpassing', 'ar').at;
const isInstrument = markers('instrument').at;
const isBareBeh = wordMatches(/^بـ*$/);
const isWhere = markers('where', 'ar').at;
const takesUpNumber = markers('number-again').at;
const MOODS = phrasesIn('moods', 'word', 'mood');

/** Whether a clause ends between a verb and the number: then the number is another verb's. */
export function isBroken(
  tokens: Tokens,
  from: number,
  to: number,
  lexicon: FigureLexicon,
): boolean {
  // "exceeding expectations by one million": a difference.
  if (lexicon.language === 'en' && to > from && surface(tokens, to - 1) === 'by') return true;
  // "passed the bill with 104 votes", "tops the forecast for 9 million": the verb has another object.
  const last = to - 1;
  if (
    lexicon.language !== 'ar' &&
    last > from &&
    lexicon.hasAny(tokens, last, GOVERNS) &&
    !lexicon.hasAny(tokens, last, LEADS)
  )
    return true;
  if (lexicon.has(tokens, last, W.of) && outdoesLevel(tokens, last, from)) return true;
  // «تجاوز الاستعمال في 8 جامعات الضعف»: where it exceeds.
  if (lexicon.language === 'ar' && last > from && lexicon.has(tokens, last, W.oblique)) return true;
  // «يفوق العرض الطلب بـ600 رأس»: by how much.
  if (lexicon.language === 'ar' && last > from && isBareBeh(tokens, last)) return true;
  const aged = lexicon.has(tokens, from, W.age);
  for (let i = from; i < to; i++) {
    // "dépassera l'objectif de 52 %": what is aimed at is 52 itself.
    if (isGoal(tokens, i) && to - i <= GOAL) return true;
    // "dépassent la moyenne nationale de 12 %": that is 12 itself.
    if (isMeanOf(tokens, i, last, lexicon)) return true;
    // «تقترب من الحد البالغ 500»: what is near is 500 itself.
    if (isAmounting(tokens, i) && to - i <= AMOUNT) return true;
    // «يفوق عمر 37 معنفة 60 سنة»: so many, of an age that is told next; «عدد من هم في سن التصويت» are counted.
    if (isAge(tokens, i) && i === last) return true;
    // «التي يفوق عمرها سنة واحدة، 14 مليون رأس»: the age ends with its clause.
    if (aged && isMark(tokens, i, ',،')) return true;
    // «متجاوزة نسبة النجاح الوطنية 39 في المائة»: what the participle exceeds is 39 itself.
    if (isSurpassing(tokens, from - 1) && lexicon.has(tokens, i, W.steady)) return true;
    // "dépasse celui des femmes (862)": a bracket holds what its noun is, no object.
    if (isMark(tokens, i, ';:؛.()')) return true;
    // «عن طريق تجاوز السياج، في حين أن 19»: what is told against it.
    if (
      isMark(tokens, i, ',،') &&
      (MOODS[lexicon.language].match(tokens, i + 1)?.value === 'contrast' ||
        (lexicon.language === 'ar' && turns(tokens, i + 1, lexicon)))
    )
      return true;
    // «المبيعات التي فاقت الضعف حيث انتقلت من 3 ملايير»: another clause.
    if (i > from && isWhere(tokens, i)) return true;
    // «رقم يفوق ما قُبل، حيث لم يُقبل سوى 30»
    if (lexicon.has(tokens, i, W.only)) return true;
    // «متجاوزا ما تحقق سنة 2019، وهو 12 مليونا»: what is exceeded.
    if (isMark(tokens, i, ',،') && takesUpNumber(tokens, i + 1) && i + 2 === to) return true;
    if (lexicon.language === 'ar') continue;
    // "topped the list, welcoming 300 guests": the object of a gerund.
    if (isMark(tokens, i, ',') && opensGerund(tokens, i + 1, lexicon)) return true;
    // "tops the list with a rate of 32 %": what it is ahead by.
    if (isInstrument(tokens, i)) return true;
    if (lexicon.has(tokens, i, W.relative) || lexicon.has(tokens, i, W.auxiliary)) return true;
    if (i === from && lexicon.language === 'fr' && lexicon.has(tokens, i, W.of)) return true;
  }
  return false;
}

/** "la moyenne … de (12 %)", "the national average of (12 %)", unlike "en moyenne". */
const isMeanOf = (tokens: Tokens, at: number, of: number, lexicon: FigureLexicon): boolean =>
  lexicon.language !== 'ar' &&
  lexicon.has(tokens, at, W.mean) &&
  lexicon.has(tokens, of, W.of) &&
  [at - 1, at - 2].some((article) => isDefinite(tokens, article));
const isDefinite = markers('definite').at;

/** ", welcoming", ", accueillant", unlike ", during" and ", durant". */
const opensGerund = (tokens: Tokens, at: number, lexicon: FigureLexicon): boolean =>
  !lexicon.has(tokens, at, W.function) &&
  (lexicon.language === 'en' ? endsInIng(tokens, at) : endsLikeGerund(tokens, at));
