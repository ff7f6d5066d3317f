import { z } from 'zod';
import { personShape, textShape } from './text';

const SIDES = ['source', 'target'] as const;

/** POST /translations/:id/comments: about a span of a segment, or about all of it (start and end both 0). */
export const writeCommentShape = z
  .strictObject({
    segmentId: z.uuid(),
    side: z.enum(SIDES),
    /** UTF-16 units. */
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    text: textShape(2000).refine((text) => text.trim() !== '', { message: 'validation.not_empty' }),
  })
  .refine((comment) => comment.end >= comment.start, { path: ['end'], message: 'validation.span_order' });
export type WriteComment = z.infer<typeof writeCommentShape>;

export const commentShape = z.strictObject({
  id: z.uuid(),
  segmentId: z.uuid(),
  side: z.enum(SIDES),
  start: z.int().nonnegative(),
  end: z.int().nonnegative(),
  /** The words it is about, as they stood: the text may have changed since. */
  quote: z.string(),
  text: z.string(),
  by: personShape,
  at: z.iso.datetime(),
  resolvedBy: personShape.nullable(),
  resolvedAt: z.iso.datetime().nullable(),
});
export type Comment = z.infer<typeof commentShape>;

/** GET /translations/:id/comments: all of them, in the order of the text, the oldest of a segment first. */
export const commentListShape = z.strictObject({ items: z.array(commentShape) });
export type CommentList = z.infer<typeof commentListShape>;
