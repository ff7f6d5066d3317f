import { z } from 'zod';
import { personShape } from './text';

/** PUT /translations/:id/presence: says that somebody is here, and answers with who else is. */
export const presenceShape = z.strictObject({ others: z.array(personShape) });
export type Presence = z.infer<typeof presenceShape>;
