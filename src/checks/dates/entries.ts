import type { CheckEntry } from '../check-entry';

export const DATES = [] as const satisfies readonly CheckEntry[];
