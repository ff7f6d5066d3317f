import { useMediaQuery } from '@mantine/hooks';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../../contract/articles';
import { LIST_ROW, useListKeys } from '../../parts/keys/list-keys';
import { useMoments } from '../../parts/moments';
import { WorkState } from '../../parts/work-state';

const COLUMNS = ['headline', 'sections', 'twin', 'state', 'live', 'day'] as const;

/** A table where there is room, cards where there is not. */
export function ArticleList({ articles }: { articles: readonly ArticleRow[] }) {
  useListKeys();
  const isNarrow = useMediaQuery('(max-width: 899px)', undefined, { getInitialValueInEffect: false });
  return isNarrow ? <ArticleCards articles={articles} /> : <ArticleTable articles={articles} />;
}

function ArticleTable({ articles }: { articles: readonly ArticleRow[] }) {
  const { t } = useTranslation();
  return (
    <table className="list">
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`desk.articles.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr key={article.id} {...LIST_ROW}>
            <th scope="row">
              <Headline article={article} />
            </th>
            <td>
              <Sections article={article} />
            </td>
            <td>{t(`desk.articles.twin.${article.twin}`)}</td>
            <td>{article.state && <WorkState state={article.state} />}</td>
            <td>{t(article.isLive ? 'desk.articles.live' : 'desk.articles.not_live')}</td>
            <td>
              <Day article={article} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function ArticleCards({ articles }: { articles: readonly ArticleRow[] }) {
  const { t } = useTranslation();
  return (
    <ul className="cards">
      {articles.map((article) => (
        <li key={article.id} {...LIST_ROW}>
          <h2>
            <Headline article={article} />
          </h2>
          <p>
            {t(`desk.articles.twin.${article.twin}`)}
            {article.state && (
              <>
                {' · '}
                <WorkState state={article.state} />
              </>
            )}
            {article.isLive && ` · ${t('desk.articles.live')}`}
          </p>
          <p className="quiet">
            <Day article={article} /> <Sections article={article} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Headline({ article }: { article: ArticleRow }) {
  const { t } = useTranslation();
  return (
    <>
      <Link to="/articles/$id" params={{ id: article.id }} lang={article.locale}>
        {article.headline}
      </Link>{' '}
      <span className="quiet">{t('desk.article.number', { number: article.number })}</span>
    </>
  );
}

function Sections({ article }: { article: ArticleRow }) {
  return article.sections.map((section, index) => (
    <span key={section}>
      {index > 0 && ', '}
      <Link to="/articles" search={{ section }}>
        {section}
      </Link>
    </span>
  ));
}

function Day({ article }: { article: ArticleRow }) {
  const { date, day } = useMoments();
  return article.dated ? (
    <time dateTime={article.dated}>{date(article.dated)}</time>
  ) : (
    <time dateTime={article.createdAt}>{day(article.createdAt)}</time>
  );
}
