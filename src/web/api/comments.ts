import { queryOptions } from '@tanstack/react-query';
import type { Comment, CommentList, WriteComment } from '../../contract/comments';
import { ask } from './client';

/** What was said about a translation; looked at anew with everything else of it when something happens. */
export const commentsQuery = (translationId: string) =>
  queryOptions({
    queryKey: ['translations', 'comments', translationId],
    queryFn: () => ask<CommentList>('GET', `/translations/${translationId}/comments`),
  });

/** Sent twice under one key, it is said once. */
export function writeComment(translationId: string, comment: WriteComment, key: string): Promise<Comment> {
  return ask('POST', `/translations/${translationId}/comments`, comment, { 'idempotency-key': key });
}

export function resolveComment(id: string): Promise<Comment> {
  return ask('POST', `/comments/${id}/resolution`, {});
}
