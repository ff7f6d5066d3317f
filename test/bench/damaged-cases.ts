import { readFileSync } from 'node:fs';
import { runSegmentChecks } from '../../src/checks/run-checks';
import type { Locale } from '../../src/kernel/locale';

/** A pair whose translation is whole, or damaged in a known way. */
export interface Case {
  readonly id: string;
  /** The whole twin of a damaged case. */
  readonly base: string | null;
  readonly level: 'segment' | 'paragraph' | 'document';
  readonly sourceLang: Locale;
  readonly targetLang: Locale;
  readonly source: string;
  readonly target: string;
  /** Markup or an address was put into it. */
  readonly variant?: string;
  readonly defect: string;
  /** Names of checks that name the damage. */
  readonly expect: readonly string[];
  /** What is odd in the human translation itself. */
  readonly natural: readonly unknown[];
}

export interface Flag {
  readonly check: string;
  readonly severity: 'error' | 'warning' | 'info';
}

const LEVEL = { blocker: 'error', warning: 'warning', note: 'info' } as const;

export function linesOf<Line>(file: string): Line[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line): Line[] => (line === '' ? [] : [JSON.parse(line)]));
}

export function flagsOf({ source, target, sourceLang, targetLang }: Case): Flag[] {
  return runSegmentChecks({
    source,
    target,
    sourceLocale: sourceLang,
    targetLocale: targetLang,
    blockKind: 'paragraph',
    relation: 'translation',
  }).map(({ check, severity }) => ({ check, severity: LEVEL[severity] }));
}
