import type { StandingText } from '../../../contract/translation';

/**
 * saved: the server has it. changed: it will be sent when the typing pauses. saving: on its way. waiting: the server was not reached.
 * conflict: somebody else's text stands there. lost: the claim it was typed under is over. refused: it cannot be saved now.
 * Whatever is not saved is kept in this browser.
 */
export type SaveState = 'saved' | 'changed' | 'saving' | 'waiting' | 'conflict' | 'lost' | 'refused';

export interface WorkingText {
  readonly text: string;
  /** The version it was typed upon, and the text of that version where it is known. */
  readonly version: number;
  readonly base: string | undefined;
  readonly state: SaveState;
  readonly theirs?: StandingText | undefined;
  readonly error?: Error;
}

export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number; readonly savedAt: string }
  | { readonly kind: 'unreached' }
  | { readonly kind: 'stale'; readonly theirs: StandingText }
  | { readonly kind: 'lost'; readonly theirs: StandingText }
  | { readonly kind: 'refused'; readonly error: Error };

export interface Typed {
  readonly text: string;
  readonly version: number;
  readonly base?: string | undefined;
}

/** Where texts go: the server, and the drawer of this browser. */
export interface Keeper {
  send(segmentId: string, text: string, version: number, key: string): Promise<SaveOutcome>;
  keep(segmentId: string, typed: Typed): void;
  forget(segmentId: string): void;
}

/** How all texts together stand. */
export interface Summary {
  readonly counts: Readonly<Record<SaveState, number>>;
  readonly empty: number;
  readonly total: number;
  readonly savedAt: string | null;
}

/** What stands on the server, as far as texts go. */
export interface Standing {
  readonly id: string;
  readonly targetText: string;
  readonly version: number;
  readonly author?: StandingText['author'];
  readonly savedAt?: string | null;
}

export function standingText({ targetText, version, author, savedAt }: Standing, isRetired = false): StandingText {
  return { text: targetText, version, author: author ?? null, savedAt: savedAt ?? null, isRetired };
}
