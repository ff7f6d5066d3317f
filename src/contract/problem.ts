import { z } from 'zod';

/** One wrong place in what was sent: its path, a stable code and words. */
export const ProblemIssue = z.strictObject({
  path: z.string(),
  code: z.string(),
  message: z.string(),
  offset: z.int().nonnegative().optional(),
});

/** Every refusal of the API (RFC 9457). Some codes carry further members, named with the route that sends them. */
export const Problem = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  detail: z.string().optional(),
  requestId: z.string(),
  errors: z.array(ProblemIssue).optional(),
});

export type ProblemIssue = z.infer<typeof ProblemIssue>;
export type Problem = z.infer<typeof Problem>;
