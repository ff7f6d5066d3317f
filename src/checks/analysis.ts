import type { Locale } from '../kernel/locale';
import { type Segment, segmentText } from '../text/segmenter';
import type { Span } from '../text/span';
import { type TextFacts, type Tokens, tokenize, type Word } from '../text/tokens';
import { countLetters, type LetterCounts } from './characters/letters';
import { ContentIndex, type Sign, signsOf } from './completeness/content';
import { findFigures } from './numbers/figures';
import type { NumberMention } from './numbers/number-mention';
import { findNumberWords, findRomanNumerals } from './numbers/number-words';
import { findDashSpeech } from './quotes/dash-speech';
import { findQuotations, type Quotations } from './quotes/quotations';

/** One text, read once for all checks: each part when the first check asks for it, and then never again. */
export class TextAnalysis {
  private quotationsRead: Quotations | undefined;
  private dashSpeechRead: Span | null | undefined;
  private numbersRead: readonly NumberMention[] | undefined;
  private lettersRead: LetterCounts | undefined;
  private tokensRead: Tokens | undefined;
  private signsRead: readonly Sign[] | undefined;
  private contentRead: ContentIndex | undefined;
  private sentencesRead: readonly Segment[] | undefined;

  constructor(
    readonly text: string,
    readonly locale: Locale,
  ) {}

  get quotations(): Quotations {
    this.quotationsRead ??= findQuotations(this.text, this.locale);
    return this.quotationsRead;
  }

  /** Direct speech that Kazakh sets off by dashes: `– Келдім, – деді ол.` */
  get dashSpeech(): Span | null {
    if (this.dashSpeechRead === undefined) this.dashSpeechRead = findDashSpeech(this.text);
    return this.dashSpeechRead;
  }

  /** Figures first, then words and Roman numerals. */
  get numbers(): readonly NumberMention[] {
    this.numbersRead ??= this.readNumbers();
    return this.numbersRead;
  }

  get letters(): LetterCounts {
    this.lettersRead ??= countLetters(this.facts);
    return this.lettersRead;
  }

  /** Its words in order, figures among them. */
  get tokens(): readonly Word[] {
    return this.readTokens().words;
  }

  /** What it has, to know at once what need not be looked for. */
  get facts(): TextFacts {
    return this.readTokens().facts;
  }

  /** Its sentences, or lines. */
  get sentences(): readonly Segment[] {
    this.sentencesRead ??= segmentText(this.text, this.locale);
    return this.sentencesRead;
  }

  /** The words that show what it speaks of, in any language. */
  get signs(): readonly Sign[] {
    this.signsRead ??= signsOf(this.text, this.tokens, this.locale);
    return this.signsRead;
  }

  get content(): ContentIndex {
    this.contentRead ??= new ContentIndex(this.signs);
    return this.contentRead;
  }

  private readTokens(): Tokens {
    this.tokensRead ??= tokenize(this.text);
    return this.tokensRead;
  }

  private readNumbers(): readonly NumberMention[] {
    const { text, locale } = this;
    if (!/[\p{L}\p{N}]/u.test(text)) return [];
    return [...findFigures(text, locale), ...findNumberWords(text, locale), ...findRomanNumerals(text, locale)];
  }
}

export function analyseText(text: string, locale: Locale): TextAnalysis {
  return new TextAnalysis(text, locale);
}
