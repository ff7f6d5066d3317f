import type { InterfaceLocale } from '../../../kernel/locale';

/** One page a kind of work. */
export const GUIDE_PAGES = ['translator', 'reviewer', 'editor', 'admin'] as const;
export type GuidePage = (typeof GUIDE_PAGES)[number];

export type GuideLanguage = 'kk' | 'en';

/** The guide is written in Kazakh and in English. */
export function guideLanguage(locale: InterfaceLocale): GuideLanguage {
  return locale === 'en' ? 'en' : 'kk';
}

export function isGuidePage(name: unknown): name is GuidePage {
  return (GUIDE_PAGES as readonly unknown[]).includes(name);
}

const OF_PLACE: readonly (readonly [prefix: string, page: GuidePage])[] = [
  ['/review', 'reviewer'],
  ['/publish', 'editor'],
  ['/articles', 'editor'],
  ['/intake', 'editor'],
  ['/dashboard', 'editor'],
  ['/queues', 'admin'],
  ['/settings', 'admin'],
];

/** The page that helps whoever stands at this place of the desk. */
export function guideOfPlace(path: string): GuidePage {
  return OF_PLACE.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1] ?? 'translator';
}
