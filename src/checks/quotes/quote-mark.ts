/** A quotation mark and its place. */
export interface LoneMark {
  readonly offset: number;
  readonly character: string;
}

/** What a mark does where it stands; `either` is for those that tell by their turn only. */
export interface QuoteMark extends LoneMark {
  readonly role: 'open' | 'close' | 'either';
  readonly isSingle: boolean;
}
