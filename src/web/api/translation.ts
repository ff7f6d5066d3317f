import { queryOptions } from '@tanstack/react-query';
import type { AnswerFinding, StandingFinding } from '../../contract/quality';
import type { Preview, SavedSegment, SaveSegment, Submission, TranslationView } from '../../contract/translation';
import type { Locale } from '../../kernel/locale';
import { ask } from './client';

/** A translation with its segments, for whoever works on it or looks at it. */
export const translationQuery = (id: string) =>
  queryOptions({
    queryKey: ['translations', 'one', id],
    queryFn: () => ask<TranslationView>('GET', `/translations/${id}`),
  });

/** The page that readers would get of one of the two texts. */
export function loadPreview(id: string, locale: Locale): Promise<Preview> {
  return ask('GET', `/translations/${id}/preview?locale=${locale}`);
}

/** The same, of texts as somebody sees them: it stands as long as they do. */
export const pageQuery = ({ id, segments }: Pick<TranslationView, 'id' | 'segments'>, locale: Locale) =>
  queryOptions({
    queryKey: ['pages', id, locale, segments.map(({ id: segment, version }) => `${segment}.${version}`).join()],
    queryFn: () => loadPreview(id, locale),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** A save that is sent twice under one key happens once. */
export function saveSegment(id: string, segmentId: string, save: SaveSegment, key: string): Promise<SavedSegment> {
  return ask('PUT', `/translations/${id}/segments/${segmentId}`, save, { 'idempotency-key': key });
}

export function submitTranslation(id: string, fence: number): Promise<Submission> {
  return ask('POST', `/translations/${id}/submission`, { fence });
}

export function answerFinding(id: string, answer: AnswerFinding): Promise<StandingFinding> {
  return ask('POST', `/translations/${id}/answers`, answer);
}

/** One's own answer: the finding stands again. */
export function withdrawAnswer(answerId: string): Promise<void> {
  return ask('DELETE', `/answers/${answerId}`);
}
