import { z } from 'zod';
import { CATALOGUE, checkEntry } from '../checks/catalogue';
import { BLOCK_KINDS } from '../text/blocks';
import { RELATIONS } from './choices';

const MOST_EXCEPTIONS = 5000;

const IDS: ReadonlySet<string> = new Set(CATALOGUE.map(({ id }) => id));
const FAMILIES: ReadonlySet<string> = new Set([...IDS].map((id) => id.slice(0, id.indexOf('.'))));

/** A check of the house or a family of them, and one that may be weighed: structural findings can only be repaired. */
const checkName = z.string().refine((name) => (IDS.has(name) ? checkEntry(name).isAnswerable : FAMILIES.has(name)), {
  message: 'validation.unknown_check',
});
const weights = z.record(checkName, z.enum(['blocker', 'warning', 'note', 'off']));
const exceptionText = z.string().min(1).max(200);
const termForms = z.array(z.string().trim().min(2).max(100)).max(20);
const MOST_TERMS = 5000;

/** What a newsroom makes of the checks; exceptions are plain strings, never patterns. */
export const profileShape = z.strictObject({
  relation: z.enum(RELATIONS).optional(),
  severities: weights.optional(),
  blocks: z.partialRecord(z.enum(BLOCK_KINDS), weights).optional(),
  exceptions: z
    .array(
      z.union([exceptionText, z.strictObject({ text: exceptionText, checks: z.array(checkName).max(100).optional() })]),
    )
    .max(MOST_EXCEPTIONS)
    .optional(),
  terms: z
    .array(
      z.strictObject({
        kk: termForms.min(1),
        en: termForms.min(1),
        forbidden: z.strictObject({ kk: termForms.optional(), en: termForms.optional() }).optional(),
      }),
    )
    .max(MOST_TERMS)
    .optional(),
});
