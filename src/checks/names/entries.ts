import type { CheckEntry } from '../check-entry';

export const NAMES = [] as const satisfies readonly CheckEntry[];
