import { useEffect, useRef, useState } from 'react';
import type { ArticleFinding, ArticleSegment } from '../../../checks/check';
import type { TranslationView } from '../../../contract/translation';
import type { WorkingText } from './working-texts';

export interface LiveFinding extends ArticleFinding {
  readonly segmentId: string;
}

export type CheckOrder =
  | {
      readonly kind: 'begin';
      readonly number: number;
      readonly segments: readonly (ArticleSegment & { readonly id: string })[];
    }
  | {
      readonly kind: 'change';
      readonly number: number;
      readonly changes: readonly { index: number; target: string }[];
    };

export interface CheckAnswer {
  readonly number: number;
  readonly findings: readonly LiveFinding[];
}

const PAUSE_MILLISECONDS = 200;

/** What the checks find in the texts as they are typed, by segment. The server has the last word; it runs the same checks. */
export function useLiveFindings(
  { segments, sourceLocale, targetLocale, relation }: TranslationView,
  texts: ReadonlyMap<string, WorkingText>,
): ReadonlyMap<string, readonly LiveFinding[]> {
  const [found, setFound] = useState<ReadonlyMap<string, readonly LiveFinding[]>>(new Map());
  const worker = useRef<Worker | undefined>(undefined);
  const checked = useRef<string[]>([]);
  const asked = useRef(0);
  const latest = useRef(texts);
  latest.current = texts;

  useEffect(() => {
    const beside = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    worker.current = beside;
    beside.onmessage = ({ data }: MessageEvent<CheckAnswer>) => {
      // An answer about texts that have changed since would mark the wrong places.
      if (data.number === asked.current) setFound(Map.groupBy(data.findings, ({ segmentId }) => segmentId));
    };
    checked.current = segments.map(({ id, targetText }) => latest.current.get(id)?.text ?? targetText);
    const order: CheckOrder = {
      kind: 'begin',
      number: ++asked.current,
      segments: segments.map(({ id, sourceText, blockIndex, blockKind }, index) => ({
        id,
        source: sourceText,
        target: checked.current[index] ?? '',
        sourceLocale,
        targetLocale,
        blockIndex,
        blockKind,
        relation,
      })),
    };
    beside.postMessage(order);
    return () => beside.terminate();
  }, [segments, sourceLocale, targetLocale, relation]);

  useEffect(() => {
    const timer = setTimeout(() => {
      const changes = segments.flatMap(({ id, targetText }, index) => {
        const target = texts.get(id)?.text ?? targetText;
        return target === checked.current[index] ? [] : [{ index, target }];
      });
      if (changes.length === 0) return;
      for (const { index, target } of changes) checked.current[index] = target;
      const order: CheckOrder = { kind: 'change', number: ++asked.current, changes };
      worker.current?.postMessage(order);
    }, PAUSE_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [segments, texts]);

  return found;
}
