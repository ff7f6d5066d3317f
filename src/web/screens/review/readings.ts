/** What is read as running text. */
export const READINGS = ['target', 'source', 'both'] as const;
export type Reading = (typeof READINGS)[number];

export function isReading(value: unknown): value is Reading {
  return (READINGS as readonly unknown[]).includes(value);
}
