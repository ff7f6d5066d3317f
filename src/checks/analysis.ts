import type { Locale } from '../kernel/locale';
import type { Span } from '../text/span';
import { type TextFacts, type Tokens, tokenize, type Word } from '../text/tokens';
import { countLetters, type LetterCounts } from './characters/letters';
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
