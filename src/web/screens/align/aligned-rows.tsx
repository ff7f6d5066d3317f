import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TranslationView, WorkingSegment } from '../../../contract/translation';
import { ProblemNotice } from '../../parts/problem-notice';
import { RowActions } from './row-actions';

interface Props {
  readonly view: TranslationView;
  /** Under which the rows may be changed; null for whoever only looks. */
  readonly fence: number | null;
}

/** Every sentence with its counterpart, or with the place where it has none. */
export function AlignedRows({ view, fence }: Props) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: () => queries.invalidateQueries({ queryKey: ['translations', 'one', view.id] }),
  });
  const { segments } = view;
  return (
    <>
      <div role="status">{change.isSuccess && t('desk.align.saved')}</div>
      {change.error && <ProblemNotice error={change.error} />}
      <ol className="aligned" aria-label={t('desk.align.rows')}>
        {segments.map((segment, index) => (
          <li key={segment.id}>
            <section aria-label={t('desk.align.row', { number: index + 1 })} className={segment.kind}>
              <span className="quiet" aria-hidden="true">
                {index + 1}
              </span>
              <Side text={segment.sourceText} lang={view.sourceLocale} nothing={t('desk.align.no_source')} />
              <Side text={segment.targetText} lang={view.targetLocale} nothing={t('desk.align.no_target')} />
              <div className="below">
                <Gap segment={segment} />
                {fence !== null && (
                  <RowActions
                    view={view}
                    index={index}
                    fence={fence}
                    isBusy={change.isPending}
                    onChange={(work) => change.mutateAsync(work)}
                  />
                )}
              </div>
            </section>
          </li>
        ))}
      </ol>
    </>
  );
}

function Side({ text, lang, nothing }: { text: string; lang: string; nothing: string }) {
  return text === '' ? <p className="quiet nothing">{nothing}</p> : <p lang={lang}>{text}</p>;
}

function Gap({ segment }: { segment: WorkingSegment }) {
  const { t } = useTranslation();
  return segment.gapReason && <p>{t('desk.align.gap', { reason: segment.gapReason })}</p>;
}
