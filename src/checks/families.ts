import type { TextAnalysis } from './analysis';
import { checkApostrophes } from './apostrophes/apostrophes';
import { checkCharacters } from './characters/characters';
import type { ArticleSegment, CheckInput, Discovery } from './check';
import { checkCompleteness } from './completeness/completeness';
import { checkConsistency } from './completeness/consistency';
import { checkLanguage } from './completeness/language';
import { checkEmpty, checkWellFormed } from './completeness/structure';
import { checkTitles } from './completeness/titles';
import { checkUntranslated } from './completeness/untranslated';
import { checkLines } from './links/lines';
import { checkLinks } from './links/links';
import { checkMarkup } from './links/markup';
import { checkNames } from './names/changed-names';
import { checkFixedSpellings } from './names/fixed-spellings';
import { checkGender } from './names/gender';
import { checkPeople } from './names/inconsistent-names';
import { checkPlaces } from './names/place-names';
import { checkNameSuffixes } from './names/suffixes';
import { checkValues } from './numbers/numbers';
import { checkPolarity } from './polarity/polarity';
import { checkBrackets } from './punctuation/brackets';
import { checkPunctuation } from './punctuation/punctuation';
import { checkSentenceEnd } from './punctuation/sentence-end';
import { checkArticleQuotes } from './quotes/article-quotes';
import { checkAttribution } from './quotes/attribution';
import { checkQuoteForm } from './quotes/quote-form';
import { checkQuotes } from './quotes/quotes';
import { checkHouseTerms } from './terms/house-terms';
import { checkTerms } from './terms/terms';

/** Looks at a pair before anything is read: texts that are no texts. */
export type StructuralCheck = (input: CheckInput) => Discovery[];
/** Looks at one pair of segments. */
export type SegmentCheck = (input: CheckInput, source: TextAnalysis, target: TextAnalysis) => Discovery[];
/** Looks across all segments of an article; answers what it found by segment. */
export type ArticleCheck = (
  segments: readonly ArticleSegment[],
  sources: readonly TextAnalysis[],
  targets: readonly TextAnalysis[],
) => Discovery[][];

export const STRUCTURAL_CHECKS: readonly StructuralCheck[] = [checkWellFormed, checkEmpty];

export const SEGMENT_CHECKS: readonly SegmentCheck[] = [
  // biome-ignore format: a line a check
  checkUntranslated,
  checkLanguage,
  checkCompleteness,
  checkQuotes,
  checkValues,
  checkQuoteForm,
  checkAttribution,
  checkPolarity,
  checkCharacters,
  checkPunctuation,
  checkSentenceEnd,
  checkBrackets,
  checkLinks,
  checkMarkup,
  checkLines,
  checkApostrophes,
  checkNames,
  checkPlaces,
  checkFixedSpellings,
  checkNameSuffixes,
  checkGender,
  checkTerms,
  checkHouseTerms,
];

export const ARTICLE_CHECKS: readonly ArticleCheck[] = [
  // biome-ignore format: a line a check
  checkArticleQuotes,
  checkConsistency,
  checkTitles,
  checkPeople,
];
