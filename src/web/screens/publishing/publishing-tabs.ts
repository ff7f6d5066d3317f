import type { PublishingList } from '../../../contract/publishing';

export const LISTS = ['approved', 'scheduled', 'published', 'coming'] as const satisfies readonly PublishingList[];
export const PUBLISHING_TABS = [...LISTS, 'duty'] as const;
export type PublishingTab = (typeof PUBLISHING_TABS)[number];

export function isPublishingTab(value: unknown): value is PublishingTab {
  return (PUBLISHING_TABS as readonly unknown[]).includes(value);
}
