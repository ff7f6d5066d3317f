import type { ArticleRow } from '../../contract/articles';
import type { ArticleListRow } from './article-list.statement';

export function presentArticleRow(row: ArticleListRow): ArticleRow {
  return {
    id: row.id,
    number: Number(row.number),
    headline: row.headline,
    locale: row.locale,
    priority: row.priority,
    dueAt: row.due_at?.toISOString() ?? null,
    dated: row.dated,
    createdAt: row.created_at.toISOString(),
    sections: row.sections,
    twin: row.twin,
    state: row.state,
    translationId: row.translation_id,
    isLive: row.is_live,
  };
}
