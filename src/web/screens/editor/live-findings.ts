import { useEffect, useState } from 'react';
import type { ArticleFinding, ArticleSegment } from '../../../checks/check';
import type { Placeable } from '../../../checks/placeables/placeables';
import type { LedgerEntry } from '../../../checks/quotes/quotation-ledger';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { Listeners } from './listeners';
import type { WorkingTexts } from './working-texts';

export interface LiveFinding extends ArticleFinding {
  readonly segmentId: string;
}

export type CheckedSegment = ArticleSegment & { readonly id: string };

export type CheckOrder =
  | { readonly kind: 'begin'; readonly number: number; readonly segments: readonly CheckedSegment[] }
  | {
      readonly kind: 'change';
      readonly number: number;
      readonly changes: readonly { readonly index: number; readonly target: string }[];
    }
  | { readonly kind: 'parts'; readonly index: number };

export type CheckAnswer =
  /** What has changed since the last answer. */
  | {
      readonly kind: 'found';
      readonly number: number;
      readonly changed: readonly (readonly [segmentId: string, findings: readonly LiveFinding[]])[];
    }
  /** What became of every quotation. */
  | { readonly kind: 'ledger'; readonly number: number; readonly entries: readonly LedgerEntry[] }
  /** What of a source may be put into its translation. */
  | { readonly kind: 'parts'; readonly segmentId: string; readonly parts: readonly Placeable[] };

const PAUSE_MILLISECONDS = 200;
const NONE: readonly LiveFinding[] = [];
const NO_PARTS: readonly Placeable[] = [];

/** What the checks find in the texts as they are typed. The server has the last word; it runs the same checks. */
export class LiveFindings {
  private readonly listeners = new Listeners();
  private worker: Worker | undefined;
  private segments: readonly WorkingSegment[] = [];
  private checked: string[] = [];
  private asked = 0;
  private received = new Map<string, readonly LiveFinding[]>();
  private readonly unpublished = new Set<string>();
  private published: ReadonlyMap<string, readonly LiveFinding[]> = new Map();
  private entries: readonly LedgerEntry[] = [];
  private readonly parts = new Map<string, readonly Placeable[]>();
  private readonly askedParts = new Set<string>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly texts: WorkingTexts,
    private readonly hire: () => Worker,
  ) {}

  readonly subscribe = (listener: () => void): (() => void) => this.listeners.add(null, listener);

  subscribeTo(id: string, listener: () => void): () => void {
    return this.listeners.add(id, listener);
  }

  of(id: string): readonly LiveFinding[] {
    return this.published.get(id) ?? NONE;
  }

  readonly all = (): ReadonlyMap<string, readonly LiveFinding[]> => this.published;

  readonly ledger = (): readonly LedgerEntry[] => this.entries;

  /** What of the source may be put into the translation; asked for when a segment or its neighbour is worked on. */
  partsOf(id: string): readonly Placeable[] {
    return this.parts.get(id) ?? NO_PARTS;
  }

  /** Of a segment, and of those that somebody is likely to go to next: there they stand as soon as the row does. */
  askForParts(id: string): void {
    const index = this.segments.findIndex((segment) => segment.id === id);
    for (const place of [index, index + 1, index - 1]) {
      const segment = index < 0 ? undefined : this.segments[place];
      if (!segment || this.askedParts.has(segment.id)) continue;
      this.askedParts.add(segment.id);
      this.ask({ kind: 'parts', index: place });
    }
  }

  /** Looks at a translation from now on; whatever the checks do not see of it may change without being looked at anew. */
  begin({ segments, sourceLocale, targetLocale, relation }: TranslationView): void {
    const isSame = this.worker !== undefined && segments.length === this.segments.length;
    if (isSame && segments.every((segment, index) => isSameSource(segment, this.segments[index]))) return;
    this.worker ??= this.hireWorker();
    this.segments = segments;
    this.checked = segments.map(({ id }) => this.texts.textOf(id));
    this.received = new Map();
    this.parts.clear();
    this.askedParts.clear();
    for (const id of this.published.keys()) this.unpublished.add(id);
    this.ask({
      kind: 'begin',
      number: ++this.asked,
      segments: segments.map(({ id, sourceText: source, blockIndex, blockKind }, index) => ({
        ...{ id, source, sourceLocale, targetLocale, blockIndex, blockKind, relation },
        target: this.checked[index] ?? '',
      })),
    });
  }

  /** Some text has changed: it is looked at when the typing pauses. */
  look(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.lookNow(), PAUSE_MILLISECONDS);
  }

  end(): void {
    clearTimeout(this.timer);
    this.worker?.terminate();
    this.worker = undefined;
  }

  private lookNow(): void {
    const changes = this.segments.flatMap(({ id }, index) => {
      const target = this.texts.textOf(id);
      return target === this.checked[index] ? [] : [{ index, target }];
    });
    if (changes.length === 0) return;
    for (const { index, target } of changes) this.checked[index] = target;
    this.ask({ kind: 'change', number: ++this.asked, changes });
  }

  private ask(order: CheckOrder): void {
    this.worker?.postMessage(order);
  }

  private hireWorker(): Worker {
    const worker = this.hire();
    worker.onmessage = ({ data }: MessageEvent<CheckAnswer>) => this.hear(data);
    return worker;
  }

  private hear(answer: CheckAnswer): void {
    if (answer.kind === 'parts') {
      this.parts.set(answer.segmentId, answer.parts);
      this.listeners.tell(answer.segmentId);
      return;
    }
    // An answer about texts that have changed since would mark the wrong places.
    const isCurrent = answer.number === this.asked;
    if (answer.kind === 'ledger') {
      // It comes after every change, and seldom says anything else than before.
      if (!isCurrent || JSON.stringify(answer.entries) === JSON.stringify(this.entries)) return;
      this.entries = answer.entries;
      this.listeners.tell([]);
      return;
    }
    for (const [id, findings] of answer.changed) {
      this.received.set(id, findings);
      this.unpublished.add(id);
    }
    if (!isCurrent) return;
    this.published = new Map([...this.received].filter(([, findings]) => findings.length > 0));
    const told = [...this.unpublished];
    this.unpublished.clear();
    this.listeners.tell(told);
  }
}

function isSameSource(one: WorkingSegment, other: WorkingSegment | undefined): boolean {
  return (
    one === other ||
    (one.id === other?.id &&
      one.sourceText === other.sourceText &&
      one.blockIndex === other.blockIndex &&
      one.blockKind === other.blockKind)
  );
}

export function useLiveFindings(view: TranslationView, texts: WorkingTexts): LiveFindings {
  const [found] = useState(
    () => new LiveFindings(texts, () => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' })),
  );
  useEffect(() => found.begin(view), [found, view]);
  useEffect(() => {
    const stop = texts.subscribe(() => found.look());
    return () => {
      stop();
      found.end();
    };
  }, [found, texts]);
  return found;
}
