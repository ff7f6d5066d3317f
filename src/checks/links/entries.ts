import type { CheckEntry } from '../check-entry';

export const LINKS = [] as const satisfies readonly CheckEntry[];
