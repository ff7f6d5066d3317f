import { z } from 'zod';
import { STATES } from '../workflow/states';
import { AGES, PUBLISHED_AS } from './choices';
import { dayShape } from './day';

const LONGEST_DAYS = 366;
const DAY_MILLISECONDS = 86_400_000;
const count = z.int().nonnegative();
const hours = z.number().nonnegative();

/** GET /dashboard: days of the newsroom, both included */
export const dashboardQueryShape = z
  .strictObject({ from: dayShape, to: dayShape })
  .refine(({ from, to }) => from <= to && (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS < LONGEST_DAYS, {
    path: ['to'],
    message: 'validation.days_in_a_year',
  });
export type DashboardQuery = z.infer<typeof dashboardQueryShape>;

/** Figures of the newsroom; none of them is about a person. */
export const dashboardShape = z.strictObject({
  /** What went live for the first time, by the direction it was translated in; days with nothing are left out. */
  published: z.array(z.strictObject({ day: dayShape, as: z.enum(PUBLISHED_AS), count })),
  /** From the moment an article came in until it was live, by the day it went live. */
  hoursToLive: z.array(z.strictObject({ day: dayShape, articles: count, median: hours, p90: hours })),
  /** The same over all days; null when nothing went live. */
  hoursToLiveOverall: z.strictObject({ articles: count, median: hours, p90: hours }).nullable(),
  /** What is on the desk now, by how long it has been in its state. */
  work: z.array(z.strictObject({ state: z.enum(STATES), age: z.enum(AGES), count })),
  /** What the checks raised in these days, and what became of it since; the rest still stands. */
  findings: z.array(z.strictObject({ checkId: z.string(), raised: count, fixed: count, dismissed: count })),
  /** Reasons for which reviewers sent texts back. */
  sendBacks: z.array(z.strictObject({ category: z.string(), minor: count, major: count })),
});
export type Dashboard = z.infer<typeof dashboardShape>;
