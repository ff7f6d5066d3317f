import type { Span } from '../../text/span';

export interface DatePart {
  readonly value: number;
  readonly span: Span;
}

/** A date as it stands in a text: as much of it as is said. Two days of one month are two dates. */
export interface DateMention {
  readonly span: Span;
  readonly text: string;
  readonly month: DatePart;
  readonly day?: DatePart;
  readonly year?: DatePart;
  /** A word that is a month only perhaps: маусым (a season), May. */
  readonly isDoubtful: boolean;
  /** In figures alone, whose order another country reads otherwise. */
  readonly isNumeric: boolean;
}

export const PARTS = ['day', 'month', 'year'] as const;

/** A day of the week, from 0, Monday. */
export interface WeekdayMention {
  readonly span: Span;
  readonly text: string;
  readonly weekday: number;
}
