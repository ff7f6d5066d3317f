import type { JobFilter } from '../../api/translations';

export const JOB_TABS = ['available', 'mine', 'returned', 'review', 'all'] as const;
export type JobTab = (typeof JOB_TABS)[number];

/** What each list of the board asks the server for. */
const FILTERS: Readonly<Record<JobTab, JobFilter>> = {
  available: { state: 'ready' },
  mine: { mine: 'true' },
  returned: { returnedToMe: 'true' },
  review: { state: 'in_review' },
  all: {},
};

/** The same, narrowed to what has some words in its headline. */
export function filterOf(tab: JobTab, q: string | undefined): JobFilter {
  return { ...FILTERS[tab], ...(q !== undefined && { q }) };
}

export function isJobTab(value: unknown): value is JobTab {
  return (JOB_TABS as readonly unknown[]).includes(value);
}
