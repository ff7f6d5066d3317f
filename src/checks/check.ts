import type { Locale } from '../kernel/locale';
import type { BlockKind } from '../text/blocks';
import type { Span } from '../text/span';
import type { Glossary } from './terms/glossary';

/** A blocker stops the text, a warning asks for a look, a note only informs. */
export type Severity = 'blocker' | 'warning' | 'note';

/** What the pair is to its source, and so what the checks may expect. */
export type Relation = 'translation' | 'adaptation' | 'brief' | 'official';

export type Side = 'source' | 'target';

/** A repair that is the only sensible one. A person applies it, never the desk. */
export interface Fix {
  readonly side: Side;
  readonly span: Span;
  readonly text: string;
}

/** What a check found, and where. */
export interface Finding {
  /** The id of the check: `quotes.missing`. */
  readonly check: string;
  readonly severity: Severity;
  readonly source: readonly Span[];
  readonly target: readonly Span[];
  /** The key of its words: `checks.quotes.missing`. */
  readonly message: string;
  readonly parameters: Readonly<Record<string, string | number>>;
  readonly expected?: string;
  readonly actual?: string;
  /** What speaks for it, in the check's own signs. */
  readonly evidence?: readonly string[];
  /** How sure the check is, from 0 to 1. */
  readonly confidence: number;
  readonly fix?: Fix;
  /** Structural findings (an empty segment, ill-formed text) cannot be answered, only repaired. */
  readonly answerable: boolean;
  /** Another text, another fingerprint: a person's answer is bound to it. */
  readonly fingerprint: string;
}

/** A finding of one segment of an article. */
export interface ArticleFinding extends Finding {
  readonly segmentIndex: number;
}

/** Two texts that should say the same. */
export interface CheckInput {
  readonly source: string;
  readonly target: string;
  readonly sourceLocale: Locale;
  readonly targetLocale: Locale;
  readonly blockKind: BlockKind;
  readonly relation: Relation;
  /** The terms of the house, where it has any. */
  readonly glossary?: Glossary | undefined;
}

/** A segment of an article; the block tells where paragraphs end. */
export interface ArticleSegment extends CheckInput {
  readonly blockIndex: number;
}

/** What a rule says, before the library adds its identity. */
export type Discovery = Pick<Finding, 'severity' | 'source' | 'target' | 'parameters' | 'confidence'> &
  Partial<Pick<Finding, 'expected' | 'actual' | 'evidence' | 'fix'>> & { readonly check: string };
