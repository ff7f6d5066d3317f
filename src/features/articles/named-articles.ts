import type { Conditions } from '../../platform/database/conditions';

/**
 * That an article has a name: every word of the question begins a word of some headline it had; Kazakh adds its endings behind. A number
 * alone is also that of an article.
 */
export function namedArticle(articleId: string, question: string, conditions: Conditions): string {
  const words = question.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  if (words.length === 0) return 'false';
  const beginnings = conditions.parameter(words.map((word) => `${word}:*`).join(' & '));
  const isNumber = /^\s*\d{1,15}\s*$/.test(question);
  const numbered = isNumber
    ? ` union all select n.id from article n where n.number = ${conditions.parameter(question.trim())}::bigint`
    : '';
  return `${articleId} in (select r.article_id from revision r
    where to_tsvector('simple', r.headline) @@ to_tsquery('simple', ${beginnings})${numbered})`;
}
