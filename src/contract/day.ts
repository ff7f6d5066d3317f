import { z } from 'zod';

/** A day of the calendar; PostgreSQL knows no year 0. */
export const dayShape = z.iso.date().regex(/^(?!0000)/);

/** When something is due: an instant of this century, with its offset. */
export const dueShape = z.iso.datetime({ offset: true }).regex(/^20\d\d-/);
