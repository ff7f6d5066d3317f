import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Revisions, RevisionView } from '../../../contract/articles';
import { bodyText, headlineOf } from '../../../text/blocks';
import { parseContent } from '../../../text/content';
import { revisionQuery, revisionsQuery } from '../../api/articles';
import { Loading } from '../../parts/loading';
import { useMoments } from '../../parts/moments';
import { ProblemNotice } from '../../parts/problem-notice';
import { DiffedText } from '../../parts/word-diff/diffed-text';

const route = getRouteApi('/desk/articles/$id');
type Row = Revisions['revisions'][number];

/** Any two saved texts of an article: the difference within one language, both texts across the two. */
export function Versions({ articleId }: { articleId: string }) {
  const { t } = useTranslation();
  const found = useQuery(revisionsQuery(articleId));
  const search = route.useSearch();
  const navigate = route.useNavigate();
  if (found.error) return <ProblemNotice error={found.error} onRetry={() => void found.refetch()} />;
  if (!found.data) return <Loading />;
  const { revisions } = found.data;
  const { older, newer } = chosen(revisions, search);
  const show = (part: { older?: string; newer?: string }) =>
    void navigate({ search: { view: 'versions', older, newer, ...part }, replace: true });
  return (
    <>
      {revisions.length === 1 && <p>{t('desk.article.one_version')}</p>}
      <div className="filter">
        <VersionSelect
          label={t('desk.article.older')}
          rows={revisions}
          value={older}
          onChoose={(id) => show({ older: id })}
        />
        <VersionSelect
          label={t('desk.article.newer')}
          rows={revisions}
          value={newer}
          onChoose={(id) => show({ newer: id })}
        />
      </div>
      <Compared articleId={articleId} older={older} newer={newer} />
    </>
  );
}

/** Unless the address says otherwise: the newest text and the one before it in its language. */
function chosen(rows: readonly Row[], asked: { older?: string | undefined; newer?: string | undefined }) {
  const known = (id: string | undefined) => rows.find((row) => row.id === id);
  const newer = known(asked.newer) ?? rows[0];
  const before = rows.find((row) => row.locale === newer?.locale && row.number < newer.number);
  const older = known(asked.older) ?? before ?? rows.find((row) => row.id !== newer?.id) ?? newer;
  return { older: older?.id ?? '', newer: newer?.id ?? '' };
}

interface SelectProps {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly value: string;
  readonly onChoose: (id: string) => void;
}

function VersionSelect({ label, rows, value, onChoose }: SelectProps) {
  const { t } = useTranslation();
  const { day } = useMoments();
  const data = rows.map(({ id, locale, number, author, createdAt }) => ({
    value: id,
    label: t('desk.article.version', {
      language: t(`desk.article.language.${locale}`),
      number,
      time: day(createdAt),
      name: author.name,
    }),
  }));
  return (
    <NativeSelect
      className="words"
      label={label}
      value={value}
      data={data}
      onChange={({ currentTarget }) => onChoose(currentTarget.value)}
    />
  );
}

function Compared({ articleId, older, newer }: { articleId: string; older: string; newer: string }) {
  const { t } = useTranslation();
  const before = useQuery(revisionQuery(articleId, older));
  const after = useQuery(revisionQuery(articleId, newer));
  const error = before.error ?? after.error;
  if (error)
    return <ProblemNotice error={error} onRetry={() => void Promise.all([before.refetch(), after.refetch()])} />;
  if (!before.data || !after.data) return <Loading />;
  if (before.data.locale !== after.data.locale) {
    return (
      <>
        <p className="quiet">{t('desk.article.across')}</p>
        <div className="sides">
          {[before.data, after.data].map((revision) => (
            <p key={revision.id} className="reading text" lang={revision.locale}>
              {textOf(revision)}
            </p>
          ))}
        </div>
      </>
    );
  }
  const isSame = before.data.content === after.data.content;
  return (
    <>
      <p className="quiet">{t(isSame ? 'desk.article.same' : 'desk.article.changed')}</p>
      <p className="reading text">
        <DiffedText before={textOf(before.data)} after={textOf(after.data)} lang={after.data.locale} />
      </p>
    </>
  );
}

function textOf({ content }: RevisionView): string {
  const parsed = parseContent(content);
  return `${headlineOf(parsed)}\n\n${bodyText(parsed)}`;
}
