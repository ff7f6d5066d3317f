export const ARTICLE_VIEWS = ['texts', 'versions', 'segments', 'copies', 'log'] as const;
export type ArticleViewName = (typeof ARTICLE_VIEWS)[number];

export interface ArticlePlace {
  readonly view?: ArticleViewName | undefined;
  /** The two versions that are compared. */
  readonly older?: string | undefined;
  readonly newer?: string | undefined;
}

/** What an address asks to see of an article. */
export function articlePlace(given: Record<string, unknown>): ArticlePlace {
  const view = ARTICLE_VIEWS.find((name) => name === given.view);
  return { view, older: idOf(given.older), newer: idOf(given.newer) };
}

function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f-]{36}$/.test(value) ? value : undefined;
}
