import type { GuideLanguage, GuidePage } from './guide-pages';

/** The pages of `docs/guide`, set as HTML when the desk is built; each a file of its own that is loaded when it is read. */
const PAGES = import.meta.glob<{ default: string }>('../../../../docs/guide/{kk,en}/*.md');

export async function guideText(page: GuidePage, language: GuideLanguage): Promise<string> {
  const load = PAGES[`../../../../docs/guide/${language}/${page}.md`];
  if (!load) throw new Error(`the guide has no page ${language}/${page}`);
  return (await load()).default;
}
