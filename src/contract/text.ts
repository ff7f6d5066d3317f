import { z } from 'zod';

/** Control characters but tab and line ends: refused at the door and by the database, never cleaned away from a text. */
const CONTROL = /[^\P{Cc}\t\n\r]/u;

/** A text of an article, kept exactly as it was typed. */
export function textShape(longest: number) {
  return z
    .string()
    .max(longest)
    .superRefine((text, context) => {
      const offset = text.search(CONTROL);
      if (offset < 0) return;
      context.addIssue({ code: 'custom', message: 'validation.control_characters', params: { offset } });
    });
}

/** Why somebody does something: never empty. */
export const whyShape = textShape(2000).refine((why) => why.trim() !== '', { message: 'validation.not_empty' });

/** Somebody of the newsroom, as screens show them. */
export const personShape = z.strictObject({ id: z.uuid(), name: z.string() });
export type Person = z.infer<typeof personShape>;
