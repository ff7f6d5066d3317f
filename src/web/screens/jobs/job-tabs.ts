import type { JobFilter } from '../../api/translations';

export const JOB_TABS = ['available', 'mine', 'returned', 'review', 'all'] as const;
export type JobTab = (typeof JOB_TABS)[number];

/** What each list of the board asks the server for. */
export const FILTERS: Readonly<Record<JobTab, JobFilter>> = {
  available: { state: 'ready' },
  mine: { mine: 'true' },
  returned: { returnedToMe: 'true' },
  review: { state: 'in_review' },
  all: {},
};

export function isJobTab(value: unknown): value is JobTab {
  return (JOB_TABS as readonly unknown[]).includes(value);
}
