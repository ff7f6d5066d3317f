/** How the two texts of a pair are looked at. */
export const TEXT_VIEWS = ['pages', 'rows'] as const;
export type TextView = (typeof TEXT_VIEWS)[number];

export function isTextView(value: unknown): value is TextView {
  return (TEXT_VIEWS as readonly unknown[]).includes(value);
}
