import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportBatchView } from '../../../contract/intake';
import { batchQuery } from '../../api/intake';
import { Copies } from '../../parts/drifts/copies';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';

type BatchItem = ImportBatchView['items'][number];

/** A sign beside the word: nobody has to tell colours apart. */
const SIGNS = { created: '+', updated: '~', duplicate: '=', rejected: '✕' } as const;

/** What became of every item of an import, with what their copies lost. */
export function ImportedBatch({ id }: { id: string }) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const found = useQuery(batchQuery(id));
  const heading = useRef<HTMLHeadingElement>(null);
  const isHere = found.data !== undefined;
  useEffect(() => {
    if (isHere) heading.current?.focus();
  }, [isHere]);
  if (found.error) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { fileName, importedBy, at, counts, items, locale } = found.data;
  const lost = items.reduce((sum, { drifts }) => sum + drifts, 0);
  return (
    <section aria-label={t('desk.intake.report')}>
      <h2 ref={heading} tabIndex={-1}>
        {t('desk.intake.report')}
      </h2>
      <p className="quiet">
        {t('desk.intake.file', { name: fileName ?? t('desk.intake.pasted'), time: day(at), person: importedBy.name })}
      </p>
      <p>
        {counts ? t('commands.import.counts', counts) : t('desk.intake.unfinished')}
        {lost > 0 && ` · ${t('desk.drifts.count', { count: lost })}`}
      </p>
      {counts && counts.created > 0 && (
        <p>
          <a href="#needs">{t('desk.intake.to_needs', { count: counts.created })}</a>
        </p>
      )}
      <ol className="imported">
        {items.map((item) => (
          <li key={item.position}>
            <Item item={item} lang={locale} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Item({ item, lang }: { item: BatchItem; lang: string }) {
  const { t } = useTranslation();
  const { outcome, reason, articleId, articleNumber, headline, line, sections, drifts, findings } = item;
  return (
    <>
      <h3>
        <span className={`outcome ${outcome}`}>
          <span aria-hidden="true">{SIGNS[outcome]}</span> {t(`commands.import.outcome.${outcome}`)}
        </span>{' '}
        {articleId && (
          <Link to="/articles/$id" params={{ id: articleId }} lang={lang}>
            {headline}
          </Link>
        )}{' '}
        <span className="quiet">
          {articleNumber === null
            ? t('desk.intake.line', { line })
            : t('desk.article.number', { number: articleNumber })}
        </span>
      </h3>
      {reason && (
        <p>
          {t(`commands.import.reason.${reason}`)}{' '}
          {articleNumber !== null && <span className="quiet">{t('desk.intake.line', { line })}</span>}
        </p>
      )}
      {sections.length > 0 && (
        <p className="quiet">
          {t('desk.intake.in_sections', { sections: sections.join(', ') })}
          {drifts > 0 && ` · ${t('desk.drifts.count', { count: drifts })}`}
        </p>
      )}
      {findings.length > 0 && (
        <>
          <h4>{t('desk.intake.findings')}</h4>
          <ul>
            {findings.map(({ checkId, messageKey, parameters, spans }) => (
              <li key={`${checkId} ${spans[0]?.start}`}>{t(messageKey, parameters)}</li>
            ))}
          </ul>
        </>
      )}
      {articleId && <ItemCopies articleId={articleId} isOpenAtFirst={drifts > 0} />}
    </>
  );
}

/** What was lost is shown at once; what is whole only when it is asked for. */
function ItemCopies({ articleId, isOpenAtFirst }: { articleId: string; isOpenAtFirst: boolean }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  return (
    <details open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('desk.intake.show_drifts')}</summary>
      {isOpen && <Copies articleId={articleId} />}
    </details>
  );
}
