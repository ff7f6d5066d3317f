import { HAS } from './character-kinds';

/** What a text has, and how many letters of each script. */
export class TextFacts {
  constructor(
    private readonly bits: number,
    readonly latinLetters: number,
    readonly cyrillicLetters: number,
    readonly letters: number,
  ) {}

  get hasDigits(): boolean {
    return (this.bits & HAS.digit) !== 0;
  }

  get hasDoubleQuotes(): boolean {
    return (this.bits & HAS.doubleQuote) !== 0;
  }

  /** Single quotation marks or apostrophes. */
  get hasSingleQuotes(): boolean {
    return (this.bits & HAS.singleQuote) !== 0;
  }

  /** Round or square brackets. */
  get hasBrackets(): boolean {
    return (this.bits & HAS.bracket) !== 0;
  }

  get hasDashes(): boolean {
    return (this.bits & HAS.dash) !== 0;
  }

  get hasLatin(): boolean {
    return (this.bits & HAS.latin) !== 0;
  }

  get hasCyrillic(): boolean {
    return (this.bits & HAS.cyrillic) !== 0;
  }

  /** One of ә ғ қ ң ө ұ ү һ і. */
  get hasKazakhLetters(): boolean {
    return (this.bits & HAS.kazakh) !== 0;
  }

  /** Cyrillic letters of neither Kazakh nor Russian: ј є ќ ѕ ґ ў ї, which a wrong character set leaves. */
  get hasForeignCyrillic(): boolean {
    return (this.bits & HAS.foreignCyrillic) !== 0;
  }

  /** Control, invisible, bidirectional, private or combining characters, and compatibility forms. */
  get hasOddCharacters(): boolean {
    return (this.bits & HAS.odd) !== 0;
  }

  /** Characters outside the basic plane, or halves of them. */
  get hasAstral(): boolean {
    return (this.bits & HAS.astral) !== 0;
  }

  /** One of the marks that addresses, tags and placeholders are made of, a full stop and a colon among them. */
  get hasMarkupSigns(): boolean {
    return (this.bits & HAS.markup) !== 0;
  }

  /** What every address has: @, # or a slash, or a full stop with a letter or figure right behind it. */
  get hasAddressSigns(): boolean {
    return (this.bits & (HAS.address | HAS.innerPoint)) !== 0;
  }

  get hasQuestionMarks(): boolean {
    return (this.bits & HAS.question) !== 0;
  }

  get hasNonAscii(): boolean {
    return (this.bits & HAS.nonAscii) !== 0;
  }

  /** Two spaces in a row. */
  get hasSpaceRuns(): boolean {
    return (this.bits & HAS.spaceRun) !== 0;
  }
}
