import type { Span } from '../../text/span';

/** A number as it stands in a text, with everything it may be worth. */
export interface NumberMention {
  readonly span: Span;
  readonly text: string;
  /** Figures must have a counterpart; words and Roman numerals may be one. */
  readonly form: 'figures' | 'words' | 'roman';
  /** `1,250` may be 1250 and 1.25; `2018-19` ends in 19 and 2019. */
  readonly values: readonly number[];
  /** Minutes since midnight, when it may be a time of day. */
  readonly time?: number;
  /** Surely a time of day: `18:00`, `6 p.m.`, `сағат 18.00-де`. */
  readonly isClock?: boolean;
  /** `21:19` may be a score as well, which others write `21-19`. */
  readonly parts?: readonly number[];
  readonly percent: 'yes' | 'maybe' | 'no';
  /** Percentage points, not per cents. */
  readonly isPoints?: boolean;
  readonly currency?: string;
  readonly unit?: string;
  /** The article or paragraph that it numbers. */
  readonly reference?: readonly string[];
  /** The day or the year of a date, which dates answer for. */
  readonly isDated?: boolean;
  /** One end of a range: `10` of `10–15`. */
  readonly isRangeEnd?: boolean;
  /** A telephone, a number of a document: its digits are its name. */
  readonly isIdentifier?: boolean;
  /** In brackets: conversions and glosses are added there. */
  readonly isBracketed: boolean;
}

const HALF_DAY = 720;
/** So many places of one value are remembered: a text of nothing but ones is not compared a million times. */
const MOST_PLACES = 8;

/** Numbers of one text, to be asked whether one of them may mean the same as a number of the other text. */
export class NumberIndex {
  private readonly values = new Map<number, NumberMention[]>();
  private readonly times = new Map<number, NumberMention[]>();

  constructor(mentions: readonly NumberMention[]) {
    for (const mention of mentions) {
      for (const value of mention.values) remember(this.values, value, mention);
      for (const part of mention.parts ?? []) remember(this.values, part, mention);
      if (mention.time !== undefined) remember(this.times, mention.time % HALF_DAY, mention);
    }
  }

  /** A mention that may mean the same: `8,6` and `8.6`, `18:00` and `6 p.m.`, `5` and `five`. */
  find(mention: NumberMention): NumberMention | undefined {
    return this.all(mention)[0];
  }

  /** Whether the value stands anywhere in figures, whatever it counts. */
  hasFigures(value: number): boolean {
    return this.values.get(value)?.some(({ form }) => form === 'figures') ?? false;
  }

  /** Every mention that may mean the same, up to a few; times are looked for among times first. */
  all(mention: NumberMention): readonly NumberMention[] {
    if (mention.time === undefined) return this.byValue(mention.values);
    const same = this.times.get(mention.time % HALF_DAY);
    if (same) return same;
    // A time written with a colon is no other time's number: 18:30 is not 18:45 because both have an 18.
    if (mention.parts && mention.values.length === 0 && !mention.parts.every((part) => this.values.has(part)))
      return [];
    const others = this.byValue([...mention.values, ...(mention.parts ?? [])]).filter(({ parts }) => !parts);
    return mention.parts && others[0]?.time !== undefined ? [] : others;
  }

  private byValue(values: readonly number[]): readonly NumberMention[] {
    for (const value of values) {
      const found = this.values.get(value);
      if (found) return found;
    }
    return [];
  }
}

function remember(index: Map<number, NumberMention[]>, key: number, mention: NumberMention): void {
  const places = index.get(key);
  if (!places) index.set(key, [mention]);
  else if (places.length < MOST_PLACES) places.push(mention);
}
