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
  /** `21:19` may be a score as well, which others write `21-19`. */
  readonly parts?: readonly number[];
  readonly percent: 'yes' | 'maybe' | 'no';
  /** In brackets: conversions and glosses are added there. */
  readonly isBracketed: boolean;
}

const HALF_DAY = 720;

/** Numbers of one text, to be asked whether one of them may mean the same as a number of the other text. */
export class NumberIndex {
  private readonly values = new Map<number, NumberMention>();
  /** The same without times written with a colon, which are compared with other times as times only. */
  private readonly untimed = new Map<number, NumberMention>();
  private readonly times = new Map<number, NumberMention>();

  constructor(mentions: readonly NumberMention[]) {
    for (const mention of mentions) {
      for (const value of [...mention.values, ...(mention.parts ?? [])]) remember(this.values, value, mention);
      if (!mention.parts) for (const value of mention.values) remember(this.untimed, value, mention);
      if (mention.time !== undefined) remember(this.times, mention.time % HALF_DAY, mention);
    }
  }

  /** A mention that may mean the same: `8,6` and `8.6`, `18:00` and `6 p.m.`, `5` and `five`. */
  find(mention: NumberMention): NumberMention | undefined {
    if (mention.time === undefined) return first(this.values, mention.values);
    const same = this.times.get(mention.time % HALF_DAY);
    if (same) return same;
    const other = first(this.untimed, [...mention.values, ...(mention.parts ?? [])]);
    return mention.parts && other?.time !== undefined ? undefined : other;
  }
}

function remember(index: Map<number, NumberMention>, key: number, mention: NumberMention): void {
  if (!index.has(key)) index.set(key, mention);
}

function first(index: ReadonlyMap<number, NumberMention>, values: readonly number[]): NumberMention | undefined {
  for (const value of values) {
    const found = index.get(value);
    if (found) return found;
  }
  return undefined;
}
