import type { Locale } from '../kernel/locale';
import { messageSyntax } from '../text/message-syntax';
import type { Segment } from '../text/segmenter';
import type { Span } from '../text/span';
import type { TextFacts } from '../text/text-facts';
import { type Tokens, tokenize, type Word } from '../text/tokens';
import { countLetters, type LetterCounts } from './characters/letters';
import { ContentIndex, type Sign, signsOf } from './completeness/content';
import { sentenceUnits } from './completeness/sentence-units';
import type { DateMention, WeekdayMention } from './dates/date-mention';
import { type Dates, readDates } from './dates/read-dates';
import { type RelativeDay, readRelativeDays, readWeekdays } from './dates/read-days';
import { type Address, findAddresses } from './links/addresses';
import { findNameWords, type NameWord } from './names/name-words';
import { type Person, readPeople } from './names/people';
import { NumberIndex, type NumberMention } from './numbers/number-mention';
import { readNumbers } from './numbers/read-numbers';
import { readValueTokens, type ValueToken } from './numbers/value-tokens';
import { suspectMarks } from './punctuation/suspect-marks';
import { findDashSpeech } from './quotes/dash-speech';
import { findQuotations, NO_QUOTATIONS, type Quotations } from './quotes/quotations';
import { readTerms, type TermMention } from './terms/term-mentions';
import { traitsOf } from './word-traits';

const IDENTIFIER = /[A-Za-z0-9]+_[A-Za-z0-9_]*/gu;

/** One text, read once for all checks: each part when the first check asks for it, and then never again. */
export class TextAnalysis {
  private quotationsRead: Quotations | undefined = undefined;
  private dashSpeechRead: Span | null | undefined = undefined;
  private valuesRead: readonly ValueToken[] | undefined = undefined;
  private datesRead: Dates | undefined = undefined;
  private weekdaysRead: readonly WeekdayMention[] | undefined = undefined;
  private relativeDaysRead: readonly RelativeDay[] | undefined = undefined;
  private numberIndexRead: NumberIndex | undefined = undefined;
  private numbersRead: readonly NumberMention[] | undefined = undefined;
  private lettersRead: LetterCounts | undefined = undefined;
  private tokensRead: Tokens | undefined = undefined;
  private traitsRead = -1;
  private suspectsRead = -1;
  private syntaxRead: readonly Span[] | undefined = undefined;
  private addressesRead: readonly Address[] | undefined = undefined;
  private signsRead: readonly Sign[] | undefined = undefined;
  private contentRead: ContentIndex | undefined = undefined;
  private unitsRead: readonly Segment[] | undefined = undefined;

  private nameWordsRead: readonly NameWord[] | undefined = undefined;
  private peopleRead: readonly Person[] | undefined = undefined;
  private termsRead: readonly TermMention[] | undefined = undefined;

  constructor(
    readonly text: string,
    readonly locale: Locale,
  ) {}

  get quotations(): Quotations {
    const hasMarks = this.facts.hasDoubleQuotes || this.facts.hasSingleQuotes;
    this.quotationsRead ??= hasMarks ? findQuotations(this.text, this.locale) : NO_QUOTATIONS;
    return this.quotationsRead;
  }

  /** Direct speech that Kazakh sets off by dashes: `– Келдім, – деді ол.` */
  get dashSpeech(): Span | null {
    if (this.dashSpeechRead === undefined) this.dashSpeechRead = findDashSpeech(this.text);
    return this.dashSpeechRead;
  }

  /** Every number, with what it counts. */
  get numbers(): readonly NumberMention[] {
    const { dates, dated } = this.readDates();
    this.numbersRead ??= readNumbers(this.text, this.locale, this.values, dates, dated);
    return this.numbersRead;
  }

  /** The same, to be asked for a number of the other text. */
  get numberIndex(): NumberIndex {
    this.numberIndexRead ??= new NumberIndex(this.numbers);
    return this.numberIndexRead;
  }

  get dates(): readonly DateMention[] {
    return this.readDates().dates;
  }

  get weekdays(): readonly WeekdayMention[] {
    this.weekdaysRead ??= readWeekdays(this.text, this.locale, this.values);
    return this.weekdaysRead;
  }

  /** Yesterday, биыл. */
  get relativeDays(): readonly RelativeDay[] {
    this.relativeDaysRead ??= readRelativeDays(this.text, this.locale, this.values);
    return this.relativeDaysRead;
  }

  /** The currencies that the text names, with a number or without. */
  get currencies(): ReadonlySet<string> {
    const named = this.values.flatMap(({ word }) => word?.currency ?? []);
    return new Set([...named, ...this.numbers.flatMap(({ currency }) => currency ?? [])]);
  }

  /** Figures, and words that have to do with numbers, dates and measures. */
  get values(): readonly ValueToken[] {
    this.valuesRead ??= readValueTokens(this.text, this.locale, this.readTokens());
    return this.valuesRead;
  }

  /** The letters of its words, but for what is the same in every language. */
  get letters(): LetterCounts {
    this.lettersRead ??= countLetters(this.text, this.facts, this.codes());
    return this.lettersRead;
  }

  /** Its capitalised words, abbreviations aside. */
  get nameWords(): readonly NameWord[] {
    this.nameWordsRead ??= findNameWords(this.text, this.locale, this.tokens);
    return this.nameWordsRead;
  }

  /** People by given name and surname. */
  get people(): readonly Person[] {
    this.peopleRead ??= readPeople(this.text, this.locale, this.nameWords);
    return this.peopleRead;
  }

  /** Offices, legal acts and bodies by their letters. */
  get terms(): readonly TermMention[] {
    this.termsRead ??= readTerms(this.tokens, this.traits, this.locale);
    return this.termsRead;
  }

  /** Its words in order, figures among them. */
  get tokens(): readonly Word[] {
    return this.readTokens().words;
  }

  /** What it has, to know at once what need not be looked for. */
  get facts(): TextFacts {
    return this.readTokens().facts;
  }

  /** The traits of its words taken together: what none of them is need not be looked for. */
  get traits(): number {
    if (this.traitsRead < 0) {
      this.traitsRead = 0;
      for (const { known } of this.tokens) this.traitsRead |= traitsOf(known, this.locale);
    }
    return this.traitsRead;
  }

  /** What may be wrong with its marks, as bits of `SUSPECT`. */
  get suspects(): number {
    if (this.suspectsRead < 0) this.suspectsRead = suspectMarks(this.text);
    return this.suspectsRead;
  }

  /** Its sentences, also those that were run into one. */
  get units(): readonly Segment[] {
    this.unitsRead ??= sentenceUnits(this.text, this.tokens, this.locale);
    return this.unitsRead;
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

  /** Addresses of pages and people, handles and hashtags, in order. */
  get addresses(): readonly Address[] {
    this.addressesRead ??= this.facts.hasAddressSigns ? findAddresses(this.text) : [];
    return this.addressesRead;
  }

  /** Placeholders and the syntax of messages, in order. */
  get syntax(): readonly Span[] {
    this.syntaxRead ??= this.text.includes('{') ? messageSyntax(this.text) : [];
    return this.syntaxRead;
  }

  /** What is the same in every language: addresses, the syntax of messages, and names of a machine's things like DATABASE_URL. */
  private codes(): readonly Span[] {
    const identifiers = this.text.includes('_') ? [...this.text.matchAll(IDENTIFIER)] : [];
    if (this.addresses.length === 0 && this.syntax.length === 0 && identifiers.length === 0) return [];
    return [
      ...this.addresses.map(({ span }) => span),
      ...this.syntax,
      ...identifiers.map(({ 0: name, index }) => ({ start: index, end: index + name.length })),
    ].sort((one, other) => one.start - other.start);
  }

  private readTokens(): Tokens {
    this.tokensRead ??= tokenize(this.text);
    return this.tokensRead;
  }

  private readDates(): Dates {
    this.datesRead ??= readDates(this.text, this.locale, this.values);
    return this.datesRead;
  }
}

export function analyseText(text: string, locale: Locale): TextAnalysis {
  return new TextAnalysis(text, locale);
}
