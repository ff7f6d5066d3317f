import type { CheckEntry } from '../check-entry';

export const CHARACTERS = [] as const satisfies readonly CheckEntry[];
