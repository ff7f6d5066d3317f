import type { CheckEntry } from '../check-entry';

export const PUNCTUATION = [] as const satisfies readonly CheckEntry[];
