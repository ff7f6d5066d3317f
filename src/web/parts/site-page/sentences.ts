import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import type { Locale } from '../../../kernel/locale';
import type { Sentence } from './linked-sentences';

export type Side = 'source' | 'target';

/** The sentences of both texts, each with what is told about it. */
export function sentencesOf(
  { segments, sourceLocale, targetLocale }: Pick<TranslationView, 'segments' | 'sourceLocale' | 'targetLocale'>,
  tell: (segment: WorkingSegment, number: number, side: Side) => Omit<Sentence, 'id' | 'text'>,
): Readonly<Record<Locale, readonly Sentence[]>> {
  const of = (side: Side): Sentence[] =>
    segments.map((segment, index) => ({
      ...tell(segment, index + 1, side),
      id: segment.id,
      text: side === 'source' ? segment.sourceText : segment.targetText,
    }));
  const [source, target] = [of('source'), of('target')];
  return { kk: sourceLocale === 'kk' ? source : target, en: targetLocale === 'en' ? target : source };
}
