import './peek.css';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { articleQuery } from '../../api/articles';
import { translationQuery } from '../../api/translation';
import { Loading } from '../loading';
import { ProblemNotice } from '../problem-notice';
import { Due, Holder } from '../work-facts';
import { WorkState } from '../work-state';
import { type FirstWords, firstWordsOfArticle, firstWordsOfWork } from './first-words';
import type { Peek, Peeked } from './use-peek';

/** Whoever runs through the rows asks for the one they stop at. */
const REST_MILLISECONDS = 150;

/** How both texts of a row begin, where it stands, who has it and by when; under the list, which stays as it is. */
export function PeekPanel({ peek }: { peek: Peek }) {
  return peek.at && <Panel at={peek.at} onClose={peek.close} />;
}

function Panel({ at, onClose }: { at: Peeked; onClose: () => void }) {
  const { t } = useTranslation();
  const [row] = useDebouncedValue(at, REST_MILLISECONDS);
  return (
    <section className="peek" aria-label={t('desk.peek.named', { headline: at.headline })} aria-live="polite">
      {row.translationId === null ? <Article id={row.articleId} /> : <Work id={row.translationId} />}
      <Button className="close" size="compact-sm" variant="subtle" onClick={onClose}>
        {t('desk.peek.close')}
      </Button>
    </section>
  );
}

function Work({ id }: { id: string }) {
  const { data, error, refetch } = useQuery(translationQuery(id));
  if (!data) return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <p className="facts">
        <WorkState state={data.state} />
        <span>
          <Holder lease={data.claims[0] ?? null} />
        </span>
        <Due at={data.dueAt} />
      </p>
      <Sides sides={firstWordsOfWork(data)} />
    </>
  );
}

function Article({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(articleQuery(id));
  if (!data) return error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : <Loading />;
  return (
    <>
      <p className="facts">
        <span>{t(`desk.articles.twin.${data.twin}`)}</span>
        <Due at={data.dueAt} />
      </p>
      <Sides sides={firstWordsOfArticle(data)} />
    </>
  );
}

function Sides({ sides }: { sides: readonly FirstWords[] }) {
  const { t } = useTranslation();
  return (
    <div className="sides">
      {sides.map(({ locale, headline, paragraphs }) => (
        <div key={locale}>
          {headline === '' && paragraphs.length === 0 && (
            <p className="quiet">{t('desk.peek.empty', { language: locale })}</p>
          )}
          <div lang={locale}>
            <p className="headline">{headline}</p>
            {paragraphs.map((text, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph has no name but its place
              <p key={index}>{text}</p>
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}
