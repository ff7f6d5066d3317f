export const ARTICLE_VIEWS = ['texts', 'versions', 'segments', 'copies', 'log'] as const;
export type ArticleViewName = (typeof ARTICLE_VIEWS)[number];

/** What is being done to the texts. */
export const TEXT_ACTS = ['correct', 'swap'] as const;
export type TextAct = (typeof TEXT_ACTS)[number];

export interface ArticlePlace {
  readonly view?: ArticleViewName | undefined;
  /** The two versions that are compared. */
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
  readonly act?: TextAct | undefined;
}

/** What an address asks to see of an article. */
export function articlePlace(given: Record<string, unknown>): ArticlePlace {
  const view = ARTICLE_VIEWS.find((name) => name === given.view);
  const act = TEXT_ACTS.find((name) => name === given.act);
  return { view, older: idOf(given.older), newer: idOf(given.newer), act };
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;
}
