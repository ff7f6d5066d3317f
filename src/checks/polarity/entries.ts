import type { CheckEntry } from '../check-entry';

export const POLARITY = [] as const satisfies readonly CheckEntry[];
